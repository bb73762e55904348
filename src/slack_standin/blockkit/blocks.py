"""The table of blocks, and what must hold between the blocks of one surface."""

from collections.abc import Iterable

from slack_standin.blockkit.elements import ELEMENTS, IN_ACTIONS, IN_INPUT, IN_SECTION, ONLY_IN_MESSAGES
from slack_standin.blockkit.objects import TEXT_LIMIT, exactly_one, plain, rich
from slack_standin.blockkit.rules import (
    Check,
    Report,
    Rule,
    anything,
    array,
    boolean,
    by_type,
    integer,
    one_of,
    record,
    string,
)
from slack_standin.slots import elements_of
from slack_standin.wire import Json

BLOCK_ID = string(1, 255)
FIELD_LIMIT = 2000
ROWS, COLUMNS = 100, 20


def _block(required: dict[str, Rule], optional: dict[str, Rule] | None = None, *checks: Check) -> Rule:
    return record(required, {"block_id": BLOCK_ID, **(optional or {})}, *checks)


def _text_or_fields(value: Json, where: str, report: Report) -> None:
    if "text" not in value and "fields" not in value:
        report.add("must define either `text` or `fields`", where)


def _distinct_actions(value: Json, where: str, report: Report) -> None:
    names = [element.get("action_id") for element in elements_of(value)]
    named = [name for name in names if name is not None]
    if len(named) != len(set(named)):
        report.add("`action_id` must be unique within its block", f"{where}/elements")


def _no_dispatch_of_files(value: Json, where: str, report: Report) -> None:
    if value["element"]["type"] == "file_input" and value.get("dispatch_action"):
        report.add("dispatch_action is not allowed with file_input", f"{where}/dispatch_action")


RICH_PARTS = by_type(
    {
        "text": record({"text": string(1)}, {"style": anything}),
        "link": record({"url": string(1, 3000)}, {"text": string(), "style": anything, "unsafe": boolean}),
        "user": record({"user_id": string(1)}, {"style": anything}),
        "usergroup": record({"usergroup_id": string(1)}, {"style": anything}),
        "channel": record({"channel_id": string(1)}, {"style": anything}),
        "team": record({"team_id": string(1)}, {"style": anything}),
        "broadcast": record({"range": one_of("here", "channel", "everyone")}, {"style": anything}),
        "emoji": record({"name": string(1)}, {"unicode": string(), "skin_tone": anything, "style": anything}),
        "date": record(
            {"timestamp": integer(0, 9_999_999_999), "format": string(1)},
            {"url": string(), "fallback": string(), "style": anything},
        ),
        "color": record({"value": string(1)}, {"style": anything}),
    }
)
_SECTION = record({"elements": array(RICH_PARTS, 0)})
RICH_ELEMENTS: dict[str, Rule] = {
    "rich_text_section": _SECTION,
    "rich_text_quote": record({"elements": array(RICH_PARTS, 0)}, {"border": integer(0, 1)}),
    "rich_text_preformatted": record({"elements": array(RICH_PARTS, 0)}, {"border": integer(0, 1)}),
    "rich_text_list": record(
        {
            "elements": array(by_type({"rich_text_section": _SECTION}), 0),
            "style": one_of("bullet", "ordered"),
        },
        {"indent": integer(0, 8), "offset": integer(0, 100_000), "border": integer(0, 1)},
    ),
}

RICH_TEXT = _block({"elements": array(by_type(RICH_ELEMENTS), 1)})
CELL = by_type(
    {
        "raw_text": record({"text": string(1)}),
        "raw_number": record({"value": anything}),
        "rich_text": RICH_TEXT,
    }
)


def _blocks(only_here: frozenset[str], barred: frozenset[str]) -> dict[str, Rule]:
    def elements(allowed: frozenset[str]) -> Rule:
        return by_type(ELEMENTS, allowed - barred)

    table: dict[str, Rule] = {
        "section": _block(
            {},
            {
                "text": rich(TEXT_LIMIT),
                "fields": array(rich(FIELD_LIMIT), 1, 10),
                "accessory": elements(IN_SECTION),
                "expand": boolean,
            },
            _text_or_fields,
        ),
        "header": _block({"text": plain(150)}),
        "divider": _block({}),
        "context": _block(
            {"elements": array(by_type({**ELEMENTS, **_TEXTS}, ("image", "plain_text", "mrkdwn")), 1, 10)}
        ),
        "actions": _block({"elements": array(elements(IN_ACTIONS), 1, 25)}, None, _distinct_actions),
        "input": _block(
            {"label": plain(2000), "element": elements(IN_INPUT)},
            {"hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
            _no_dispatch_of_files,
        ),
        "image": _block(
            {"alt_text": string(1, 2000)},
            {"image_url": string(1, 3000), "slack_file": anything, "title": plain(2000)},
            exactly_one("image_url", "slack_file"),
        ),
        "rich_text": RICH_TEXT,
        "video": _block(
            {
                "alt_text": string(1),
                "title": plain(199),
                "thumbnail_url": string(1, 3000),
                "video_url": string(1, 3000),
            },
            {
                "title_url": string(),
                "description": plain(),
                "provider_name": string(),
                "provider_icon_url": string(),
                "author_name": string(0, 49),
            },
        ),
        "markdown": _block({"text": string(1, 12_000)}),
        "table": _block({"rows": array(array(CELL, 1, COLUMNS), 1, ROWS)}, {"column_settings": anything}),
        "file": _block({"external_id": string(1), "source": one_of("remote")}),
    }
    return {name: rule for name, rule in table.items() if name in only_here}


_TEXTS: dict[str, Rule] = {"plain_text": plain(), "mrkdwn": rich()}
_EVERYWHERE = {"section", "header", "divider", "context", "actions", "image", "rich_text", "video"}

IN_MESSAGE = by_type(_blocks(frozenset(_EVERYWHERE | {"markdown", "table", "file"}), frozenset()))
"""Blocks of a message. Input blocks are refused: Slack has refused them in messages."""
IN_MODAL = by_type(_blocks(frozenset(_EVERYWHERE | {"input"}), ONLY_IN_MESSAGES))
IN_HOME = by_type(_blocks(frozenset(_EVERYWHERE | {"input"}), ONLY_IN_MESSAGES | {"file_input"}))


def distinct_block_ids(blocks: Iterable[Json], where: str, report: Report) -> None:
    """No two blocks of a message or view may share a ``block_id``."""
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        name = block.get("block_id")
        if name is not None and name in seen:
            report.add(f"`block_id` {name!r} already exists", f"{where}/{number}/block_id")
        seen.add(str(name))
