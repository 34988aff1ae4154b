"""References: how they are compared."""


def fold(ref: str) -> str:
    """The form in which references are compared: capital letters never matter."""
    return ref.upper()
