"""The signs and small words that part and join statements."""

from models.rules.reading.kinds import Kind
from models.rules.reading.refs import Text

SIGNS = {
    ",": Kind.COMMA,
    ".": Kind.STOP,
    "!": Kind.STOP,
    "?": Kind.STOP,
    ";": Kind.STOP,
    "\n": Kind.STOP,
    "/": Kind.OR,
    "&": Kind.AND,
    "+": Kind.AND,
    "-": Kind.COMMA,
    "(": Kind.COMMA,
    ")": Kind.COMMA,
    "*": Kind.PLAIN,
    ":": Kind.PLAIN,
    ">": Kind.COMMA,
}


LINKS = {
    "and": Kind.AND,
    "or": Kind.OR,
    "but": Kind.BUT,
    "so": Kind.SO,
    "because": Kind.BECAUSE,
    "then": Kind.AND,
    "an": Kind.AND,
    "though": Kind.PLAIN,
    "however": Kind.BUT,
    "although": Kind.BUT,
    "therefore": Kind.SO,
    "since": Kind.BECAUSE,
    "nor": Kind.OR,
    "only": Kind.ONLY,
}


def reach(text: Text, at: int, ends: tuple[Kind, ...]) -> int:
    """The place of the first sign or small word of these kinds from `at`; the end of the text if there is none."""
    for place in range(at, len(text.tokens)):
        word = text.tokens[place].word
        if SIGNS.get(word) in ends or LINKS.get(word) in ends:
            return place
    return max(at, len(text.tokens))
