"""What people wrote in Slack as plain text: without Slack's own marks for mentions, links and dates."""

import re

_MARK = re.compile(r"<([^<>]*)>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))  # in this order, so that nothing is decoded twice


def plain(text: str) -> str:
    """Return the words of a message: ``<@U1|ana>`` is ``@ana``, ``<https://x|here>`` is ``here (https://x)``."""
    words = _MARK.sub(_spoken, text)
    for entity, char in _ENTITIES:
        words = words.replace(entity, char)
    return words


def _spoken(match: re.Match[str]) -> str:
    target, _, label = match[1].partition("|")
    if target[:1] in ("@", "#"):
        return f"{target[0]}{label or target[1:]}"
    if target[:1] == "!":
        return label or f"@{target[1:].partition('^')[0]}"
    return f"{label} ({target})" if label and label != target else target
