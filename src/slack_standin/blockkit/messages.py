"""Checking the blocks of a message, and filling in the ids the app left out."""

import copy
import json
from typing import Any

from slack_standin.blockkit.blocks import IN_MESSAGE, distinct_block_ids
from slack_standin.blockkit.rules import Report, array
from slack_standin.slots import elements_of
from slack_standin.wire import Json, SlackError, new_id

BLOCKS_PER_MESSAGE = 50
TEXT_OF_ALL_BLOCKS = 12_000
"""All text in the blocks of one message together; more gets ``msg_blocks_too_long``."""

_MESSAGE = array(IN_MESSAGE, 0, BLOCKS_PER_MESSAGE)


def checked_blocks(raw: Any) -> list[Json]:
    """Return the blocks of a message, ids filled in; refuse what Slack refuses.

    ``raw`` is a list, or its JSON. Not a list of objects is ``invalid_blocks_format``; blocks outside
    Slack's limits are ``invalid_blocks``; too much text altogether is ``msg_blocks_too_long``.
    """
    blocks = _decoded(raw)
    report = Report()
    _MESSAGE(blocks, "/blocks", report)
    distinct_block_ids(blocks, "/blocks", report)
    if report.complaints:
        raise SlackError(
            "invalid_blocks",
            errors=report.complaints,
            response_metadata={"messages": [f"[ERROR] {complaint}" for complaint in report.complaints]},
        )
    if text_length(blocks) > TEXT_OF_ALL_BLOCKS:
        raise SlackError("msg_blocks_too_long")
    return with_ids(blocks)


def _decoded(raw: Any) -> list[Json]:
    try:
        blocks = json.loads(raw) if isinstance(raw, str) else raw
    except ValueError:
        raise SlackError("invalid_blocks_format") from None
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise SlackError("invalid_blocks_format")
    return blocks


def text_length(node: Any) -> int:
    """Return how many characters of text the blocks hold."""
    if isinstance(node, list):
        return sum(text_length(one) for one in node)
    if isinstance(node, dict):
        own = len(node["text"]) if isinstance(node.get("text"), str) else 0
        return own + sum(text_length(one) for one in node.values())
    return 0


def with_ids(blocks: list[Json]) -> list[Json]:
    """Return a copy of the blocks with an id for each block and interactive element, as Slack makes them up."""
    filled = copy.deepcopy(blocks)
    for block in filled:
        block.setdefault("block_id", new_id("", 5))
        for element in elements_of(block):
            if element["type"] != "image":
                element.setdefault("action_id", new_id("", 5))
    return filled
