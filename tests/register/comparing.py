"""What must be equal between two sets of figures: order of lists and references does not matter."""


def settled(figures):
    """Figures with every list in one order, and without the time they were taken at or wordings."""
    match figures:
        case dict():
            return {key: settled(each) for key, each in figures.items() if key not in ("as_of", "message")}
        case list():
            return sorted((settled(each) for each in figures), key=repr)
        case _:
            return figures
