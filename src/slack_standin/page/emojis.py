"""Emoji by the names that Slack has for them."""

import re
from functools import cache

import emoji
from markupsafe import Markup, escape

_NAMED = re.compile(r":([\w+'-]{1,100}(?:::skin-tone-[2-6])?):")
_FIRST_TONE = 0x1F3FB
_FIRST_LETTER = 0x1F1E6

_SLACKS_OWN = {"octagonal_sign": "🛑", "simple_smile": "🙂"}
"""What Slack alone calls so."""


@cache
def character(name: str) -> str:
    """Return the emoji of a name such as ``wave`` or ``wave::skin-tone-3``; empty if there is none."""
    plain, _, tone = name.partition("::skin-tone-")
    found = _SLACKS_OWN.get(plain) or _flag(plain) or _known(plain)
    # A tone follows the bare character: what asks for a colourful look (VS16) would stand between them.
    return found.removesuffix("\ufe0f") + chr(_FIRST_TONE + int(tone) - 2) if found and tone else found


def _known(name: str) -> str:
    gendered = re.sub("^male-", "man_", re.sub("^female-", "woman_", name)).replace("-", "_")
    for tried in (name, name.removeprefix("large_"), gendered):
        found = emoji.emojize(f":{tried}:", language="alias")
        if found != f":{tried}:":
            return found
    return ""


def _flag(name: str) -> str:
    letters = name.removeprefix("flag-")
    if name == letters or not re.fullmatch("[a-z]{2}", letters):
        return ""
    return "".join(chr(_FIRST_LETTER + ord(letter) - ord("a")) for letter in letters)


def as_text(text: str) -> str:
    """Return text with its emoji as characters, for where nothing but characters fits."""
    return _NAMED.sub(lambda found: character(found[1]) or found[0], text)


def shown(name: str) -> Markup:
    """Return one emoji; a name that nobody knows stays as it was typed."""
    found = character(name)
    if not found:
        return escape(f":{name}:")
    html = Markup('<span class="emoji" role="img" aria-label="{0}" title=":{0}:">{1}</span>')
    return html.format(name, found)


def as_html(text: str) -> Markup:
    """Return plain text with its emoji shown."""
    parts = _NAMED.split(text)
    return Markup().join(shown(part) if number % 2 else escape(part) for number, part in enumerate(parts))
