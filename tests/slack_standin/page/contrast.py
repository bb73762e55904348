"""How well colours can be told apart, by the rules of WCAG 2."""

from __future__ import annotations

import re
from pathlib import Path

from slack_standin.page import routes

Colour = tuple[float, float, float]
THEMES = ("light", "dark")
_PROPERTY = re.compile(r"^\s*--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));", re.MULTILINE)


def colours(theme: str) -> dict[str, Colour]:
    """Return the opaque colours of ``colours.css`` by name, as they are in this theme."""
    text = (Path(routes.STATIC) / "colours.css").read_text()
    found = {name: (light or both, dark or both) for name, light, dark, both in _PROPERTY.findall(text)}
    return {name: parsed(pair[THEMES.index(theme)]) for name, pair in found.items()}


def parsed(value: str) -> Colour:
    """Return a colour written as #rrggbb."""
    red, green, blue = (int(value[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, light = sorted([_luminance(one), _luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
