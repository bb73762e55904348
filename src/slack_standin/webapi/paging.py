"""Cursor pagination, the same for every list method."""

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from slack_standin.webapi.args import Args
from slack_standin.wire import Json, SlackError, invalid_arguments

Item = TypeVar("Item")


def page(args: Args, items: Sequence[Item], default: int, most: int = 1000) -> tuple[list[Item], Json]:
    """Return this page of ``items`` and its ``response_metadata``; a broken cursor is ``invalid_cursor``."""
    limit = args.whole("limit", default) or default
    if not 1 <= limit <= most:
        raise invalid_arguments(f"limit must be between 1 and {most}")
    start = _decode(args.text("cursor"))
    end = start + limit
    following = _encode(end) if end < len(items) else ""
    return list(items[start:end]), {"next_cursor": following}


def _encode(place: int) -> str:
    return base64.b64encode(f"next:{place}".encode()).decode()


def _decode(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, place = base64.b64decode(cursor, validate=True).decode().partition(":")
        if word == "next":
            return int(place)
    except (binascii.Error, ValueError):
        pass
    raise SlackError("invalid_cursor")
