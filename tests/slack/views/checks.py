"""What must hold for everything drawn: Slack takes it, and nothing in it acts as markup that we did not mean."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from countersign.app.sending import Message
from slack_standin.blockkit import checked_blocks, checked_view

_OURS = re.compile(r"<[@#][CUW][A-Z0-9]+>|<!date\^\d+\^\{date_short_pretty\} at \{time\}\|[^<>|]+ UTC>")
_ENTITY = re.compile(r"&(?:amp|lt|gt);")
_PING = re.compile(r"@(here|channel|everyone)\b|#[a-z]")


def objects(node: Any) -> Iterator[Mapping[str, Any]]:
    """Return every object in blocks, at any depth."""
    if isinstance(node, Mapping):
        yield node
        node = list(node.values())
    if isinstance(node, list | tuple):
        for item in node:
            yield from objects(item)


def check_mrkdwn(text: str) -> None:
    """No special form but people, rooms and dates of ours, no bare ``&``, and nothing that pings."""
    rest = _ENTITY.sub("", _OURS.sub("", text))
    assert not set(rest) & set("<>&"), text
    assert not _PING.search(rest), text


def check_blocks(blocks: Any) -> None:
    """Every mrkdwn object is verbatim and safe, and no text object is over 3000 characters."""
    for item in objects(list(blocks)):
        assert not isinstance(item.get("text"), str) or 1 <= len(item["text"]) <= 3000
        if item.get("type") == "mrkdwn":
            assert item["verbatim"] is True
            check_mrkdwn(item["text"])
        if isinstance(item.get("text"), str):
            assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e]", item["text"])


def check_message(message: Message) -> dict[str, Any]:
    """Return a message for a snapshot, after checking all of the above."""
    assert 1 <= len(message.text) <= 4000
    check_mrkdwn(message.text)
    check_blocks(message.blocks)
    checked_blocks(list(message.blocks))
    return {"text": message.text, "blocks": list(message.blocks)}


def check_view(view: dict[str, Any]) -> dict[str, Any]:
    """Return a modal for a snapshot, after checking all of the above."""
    check_blocks(view["blocks"])
    checked_view(view, "modal")
    return view
