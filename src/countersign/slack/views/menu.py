"""The menu behind "More…": what else can be done with a case, each with a line that says what it does."""

from collections.abc import Mapping

from countersign.domain.case import Case
from countersign.domain.moves import Move
from countersign.slack.views.blocks import Json, cut, escape, plain, section, verb_button

MENU = "menu"
_NOTHING = "There is nothing to choose here any more. Please look at the newest message about this case."


def _entry(verb: str, move: Move, case: Case) -> Json:
    said = f"*{escape(move.button or verb)}*" + (f"\n{escape(move.hint)}" if move.hint else "")
    return {**section(said), "block_id": cut(f"menu:{verb}", 255), "accessory": verb_button(verb, move, case)}


def view(case: Case, offers: Mapping[str, Move]) -> Json:
    """Return the modal with the moves that stand in the menu for one person."""
    entries = [_entry(verb, move, case) for verb, move in offers.items() if move.menu]
    return {
        "type": "modal",
        "callback_id": MENU,
        "title": plain(f"More for {case.key}", 24),
        "close": plain("Close", 24),
        "blocks": entries or [section(_NOTHING)],
    }
