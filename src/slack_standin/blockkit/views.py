"""Checking a modal or Home tab."""

import json
from typing import Any

from slack_standin.blockkit.blocks import IN_HOME, IN_MODAL, distinct_block_ids
from slack_standin.blockkit.messages import with_ids
from slack_standin.blockkit.objects import plain
from slack_standin.blockkit.rules import Report, Rule, array, boolean, by_type, record, string
from slack_standin.wire import Json, SlackError, invalid_arguments

BLOCKS_PER_VIEW = 100
VIEW_BYTES = 250_000
"""A view of more than 250 KB gets ``view_too_large``."""

NAME_CHARACTERS = 255
METADATA_CHARACTERS = 3000

_NAMES: dict[str, Rule] = {
    "callback_id": string(0, NAME_CHARACTERS),
    "private_metadata": string(0, METADATA_CHARACTERS),
    "external_id": string(0, NAME_CHARACTERS),
}


def _submit_for_inputs(view: Json, where: str, report: Report) -> None:
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        report.add("missing required field: submit", where)


_VIEWS = {
    "modal": record(
        {"title": plain(24), "blocks": array(IN_MODAL, 0, BLOCKS_PER_VIEW)},
        {
            **_NAMES,
            "submit": plain(24),
            "close": plain(24),
            "clear_on_close": boolean,
            "notify_on_close": boolean,
            "submit_disabled": boolean,
        },
        _submit_for_inputs,
    ),
    "home": record({"blocks": array(IN_HOME, 0, BLOCKS_PER_VIEW)}, _NAMES),
}


def checked_view(raw: Any, kind: str) -> Json:
    """Return the view, ids filled in; refuse what Slack refuses.

    ``raw`` is an object or its JSON, ``kind`` is ``modal`` or ``home``. Trouble is ``invalid_arguments`` with
    every complaint in ``response_metadata.messages``, or ``view_too_large``.
    """
    view = _decoded(raw)
    if len(json.dumps(view).encode()) > VIEW_BYTES:
        raise SlackError("view_too_large")
    report = Report()
    by_type(_VIEWS, (kind,))(view, "/view", report)
    if not report.complaints:
        distinct_block_ids(view["blocks"], "/view/blocks", report)
    if report.complaints:
        raise invalid_arguments(*report.complaints)
    return {**view, "blocks": with_ids(view["blocks"])}


def _decoded(raw: Any) -> Json:
    if raw is None or raw == "":
        raise invalid_arguments("missing required field: view")
    try:
        view = json.loads(raw) if isinstance(raw, str) else raw
    except ValueError:
        raise invalid_arguments("view must be JSON") from None
    if not isinstance(view, dict):
        raise invalid_arguments("must be an object [json-pointer:/view]")
    return view
