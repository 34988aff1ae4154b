"""What the rules say when they cannot take what was typed."""

from models.refusal import Refusal


class NotUnderstood(Refusal, ValueError):
    """What a member of staff typed cannot be taken. The message says what was understood, what is wrong, an example.

    The message holds what they typed: it is for them alone and never for a log (rule 30).
    """

    def __init__(self, typed: str, wrong: str, example: str = "") -> None:
        heard = f"{quoted(typed)}: " if typed.strip() else ""
        shown = f" Write for example {example}." if example else ""
        super().__init__(f"{heard}{wrong}{shown}")


def quoted(typed: str, longest: int = 60) -> str:
    """What was typed, on one line and not too long, to be played back in a refusal."""
    line = " ".join(typed.split())
    return f'"{line[:longest]}..."' if len(line) > longest else f'"{line}"'
