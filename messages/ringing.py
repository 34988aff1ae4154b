"""What a coordinator reads about the number families ring."""

from __future__ import annotations


def rung_on(number: str) -> str:
    return f"Families are asked to ring you on {number}."


def rung_nowhere() -> str:
    return "No number is set, so silent texts cannot go. Write for example: /number 07700 900100"
