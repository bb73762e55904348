"""Finds what looks like a key or a personal number in text. The libraries are loaded when text is first looked at."""

from functools import cache
from importlib import import_module
from typing import cast

from countersign.domain.guard import Hit, Screen

__all__ = ["screen"]


@cache
def _screens() -> tuple[Screen, ...]:
    """Load what knows keys and numbers: 0.1 s and some megabytes that a start need not wait for."""
    names = ("keys", "numbers")
    return tuple(cast(Screen, import_module(f"countersign.screening.{name}").screen) for name in names)


def screen(text: str) -> tuple[Hit, ...]:
    """Return what looks like a key, or like the number of a card, an account or a person, in no order."""
    return tuple(hit for look in _screens() for hit in look(text))
