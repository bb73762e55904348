"""Attachments of messages as HTML: blocks, or texts of the old kind, beside a bar in their colour."""

import re
from typing import Any

from markupsafe import Markup

from slack_standin.page import mrkdwn
from slack_standin.page.reading import Reading
from slack_standin.page.templating import render
from slack_standin.render import attachment_fields
from slack_standin.wire import Json

_NAMED = {"good": "#2eb67d", "warning": "#ecb22e", "danger": "#e01e5a"}
_HEX = re.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_PLAIN = "#dddddd"


def attachment(reading: Reading, given: Json, inside: Markup | None) -> Markup:
    """Return one attachment; ``inside`` is what its blocks show, None if it is of the old kind.

    Nobody checked what an app sends in the old kind: whatever is there is taken as words.
    """
    if inside is None:
        inside = _old(reading, given)
    above = _words(reading, given.get("pretext")) if not given.get("blocks") else Markup()
    return render("blocks/attachment.html", colour=colour(given.get("color")), above=above, inside=inside)


def _old(reading: Reading, given: Json) -> Markup:
    fields = [
        (str(one.get("title") or ""), _words(reading, one.get("value")), bool(one.get("short")))
        for one in attachment_fields(given)
    ]
    return render(
        "blocks/attachment_old.html",
        author=mrkdwn.linked(str(given.get("author_link") or ""), _words(reading, given.get("author_name"))),
        title=mrkdwn.linked(str(given.get("title_link") or ""), _words(reading, given.get("title"))),
        text=_words(reading, given.get("text")),
        fields=fields,
        picture=mrkdwn.safe_address(str(given.get("image_url") or "")),
        footer=str(given.get("footer") or ""),
    )


def _words(reading: Reading, words: Any) -> Markup:
    return mrkdwn.mrkdwn(reading, str(words or ""))


def colour(given: Any) -> str:
    """Return a colour as hex: Slack's three words, or any hex value; grey for everything else."""
    found = _HEX.fullmatch(str(given))
    return f"#{found[1]}" if found else _NAMED.get(str(given), _PLAIN)
