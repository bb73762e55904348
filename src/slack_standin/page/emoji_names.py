"""Every emoji by name, for completion and for the picker of reactions."""

import re
from functools import cache

import emoji

from slack_standin.page.emojis import character

FREQUENT = (
    *("white_check_mark", "eyes", "raised_hands", "+1", "tada", "pray", "heart", "joy"),
    *("pushpin", "rotating_light", "warning", "question", "hourglass_flowing_sand", "x", "no_entry", "wave"),
)
"""What a picker shows first."""
_NAME = re.compile(r"[a-z0-9_+'-]+")
_TONES = range(0x1F3FB, 0x1F400)
_FULLY_QUALIFIED = 2


@cache
def emoji_names() -> list[tuple[str, str]]:
    """Return pairs of name and character, the frequent ones first, then by name; none with a skin tone of its own."""
    found = {name: sign for sign, data in emoji.EMOJI_DATA.items() for name in _names(sign, data)}
    first = [(name, character(name)) for name in FREQUENT]
    return first + sorted((name, sign) for name, sign in found.items() if name not in FREQUENT)


def _names(sign: str, data: dict[str, object]) -> list[str]:
    if data["status"] != _FULLY_QUALIFIED or any(ord(one) in _TONES for one in sign):
        return []
    called = data.get("alias") or [data["en"]]
    names = [str(one).strip(":").lower() for one in called] if isinstance(called, list) else []
    # Only names that a message would show again as this emoji.
    return [name for name in names if _NAME.fullmatch(name) and character(name) == sign]
