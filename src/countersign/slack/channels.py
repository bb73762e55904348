"""Channels as team.yaml names them: by id, or by a name that is looked up."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk import WebClient

_ID = re.compile(r"[CG][A-Z0-9]{2,}", re.ASCII)
_PAGE = 1000  # the most that Slack returns at a time


def channel_id(name: str) -> str | None:
    """Return the id if that is what team.yaml gives, None for a name (names have no capitals)."""
    return name if _ID.fullmatch(name) else None


def listing(client: WebClient, *, archived: bool) -> Iterator[Mapping[str, Any]]:
    """Yield the channels the bot can see: public ones, and private ones it is in. Raises what the SDK raises."""
    cursor: str | None = None
    while cursor != "":
        page = client.conversations_list(
            types="public_channel,private_channel", exclude_archived=not archived, limit=_PAGE, cursor=cursor
        )
        yield from page["channels"] or []
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
