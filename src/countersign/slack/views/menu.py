"""The menu behind "More…": what else can be done with a case, each with a line that says what it does."""

from collections.abc import Mapping
from itertools import chain

from countersign.domain.case import Case
from countersign.domain.moves import Move
from countersign.slack.views.blocks import Json, cut, escape, header, plain, section, verb_button

MENU = "menu"
_NOTHING = "There is nothing to choose here any more. Please look at the newest message about this case."
# What a lead needs first stands first; most of the first group is offered only while there is something to answer.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "Waiting for somebody": ("notified", "excuse", "lift", "sent", "snooze"),
    "People": ("take_over", "hand_over", "action"),
    "What is known, and who is told": ("draft", "entry", "amend", "skip", "untick", "unseal"),
    "How it ends": ("review", "duplicate", "false_alarm"),
}
_GROUPED = frozenset(chain.from_iterable(GROUPS.values()))


def _entry(verb: str, move: Move, case: Case) -> Json:
    said = f"*{escape(move.button or verb)}*" + (f"\n{escape(move.hint)}" if move.hint else "")
    return {**section(said), "block_id": cut(f"menu:{verb}", 255), "accessory": verb_button(verb, move, case)}


def _groups(case: Case, offers: Mapping[str, Move]) -> list[Json]:
    """Return the moves of the menu under the heading of their group; what belongs to none comes last."""
    here = {verb: _entry(verb, move, case) for verb, move in offers.items() if move.menu}
    blocks: list[Json] = []
    for name, verbs in GROUPS.items():
        found = [here[verb] for verb in verbs if verb in here]
        blocks += [header(name), *found] if found else []
    return [*blocks, *(entry for verb, entry in here.items() if verb not in _GROUPED)]


def view(case: Case, offers: Mapping[str, Move]) -> Json:
    """Return the modal with the moves that stand in the menu for one person."""
    return {
        "type": "modal",
        "callback_id": MENU,
        "title": plain(f"More for {case.key}", 24),
        "close": plain("Close", 24),
        "blocks": _groups(case, offers) or [section(_NOTHING)],
    }
