"""The one kind of answer that says no."""


class Refusal(Exception):
    """Something a person asked for cannot be done; the message tells them what, why and what to do."""
