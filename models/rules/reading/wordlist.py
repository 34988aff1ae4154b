"""Sets of words, written as words."""


def listed(block: str) -> frozenset[str]:
    """The words of a block of text."""
    return frozenset(block.split())
