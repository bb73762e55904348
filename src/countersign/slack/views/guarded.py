"""What a form says when a typed answer looks like a secret or a personal number, and what it asks then."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from countersign.domain.guard import Find, masked
from countersign.slack.views.blocks import LABEL, OPTION, Json, plain

# A colon, so that no question of a playbook has the same name.
CHOICE, REASON = "guard:choice", "guard:reason"
REDACT, KEEP = "redact", "keep"
NO_REASON = "Say why it has to stay, or choose to take it out."
_LONGEST = 500
_ABOUT = (
    "An answer looks as if it held a secret or a personal number, which would stay with the case. Nothing was saved "
    "yet. Change the answer, or choose below what is to happen."
)


def _said(find: Find) -> Json:
    part = masked(find.body[find.hit.start : find.hit.end])
    stays = "" if find.may_stay else " It cannot stay here."
    return {"type": "context", "elements": [plain(f"Found here: {find.hit.what}, {part}{stays}", LABEL)]}


def beside(questions: Iterable[Json], found: Sequence[Find]) -> list[Json]:
    """Return the blocks of questions, each followed by what was found in its answer, and then what is to happen."""
    if not found:
        return [*questions]
    blocks: list[Json] = [{"type": "section", "text": plain(_ABOUT)}]
    for question in questions:
        blocks += [question, *(_said(find) for find in found if find.field == question.get("block_id"))]
    return blocks + _asked(all(find.may_stay for find in found))


def _option(label: str, value: str) -> Json:
    return {"text": plain(label, OPTION), "value": value}


def _asked(may_stay: bool) -> list[Json]:
    redact = _option("Take it out: a mark stands in its place", REDACT)
    options = [redact, _option("Keep it, for the reason below", KEEP)] if may_stay else [redact]
    choice = {"type": "radio_buttons", "action_id": CHOICE, "options": options, "initial_option": redact}
    asked = [_input(CHOICE, "What is to happen with it?", choice)]
    if may_stay:
        text = {"type": "plain_text_input", "action_id": REASON, "max_length": _LONGEST}
        why = _input(REASON, "If it stays: why?", text)
        asked.append(
            why | {"optional": True, "hint": plain("The reason is kept with the case, with your name.", LABEL)}
        )
    return asked


def _input(name: str, label: str, element: Json) -> Json:
    return {"type": "input", "block_id": name, "label": plain(label, LABEL), "element": element}


def chosen(state: Mapping[str, Any]) -> tuple[str, str]:
    """Return what a person chose, and the reason they gave; empty words for nothing, or for what Slack would not send.

    A form without the question has no such answer.
    """
    option = _entry(state, CHOICE).get("selected_option")
    value = option.get("value") if isinstance(option, Mapping) else None
    reason = _entry(state, REASON).get("value")
    return (value if isinstance(value, str) else ""), (reason if isinstance(reason, str) else "")


def _entry(state: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    entries = state.get(name)
    entry = entries.get(name) if isinstance(entries, Mapping) else None
    return entry if isinstance(entry, Mapping) else {}
