"""What the rules say when they cannot take what was typed."""

from models.refusal import Refusal


class NotUnderstood(Refusal, ValueError):
    """What a member of staff typed cannot be taken; the message says what was understood, and an example.

    The message holds what they typed: it is for them alone and never for a log (rule 30).
    """


def quoted(typed: str, longest: int = 60) -> str:
    """What was typed, on one line and not too long, to be played back in a refusal."""
    line = " ".join(typed.split())
    return f'"{line[:longest]}..."' if len(line) > longest else f'"{line}"'
