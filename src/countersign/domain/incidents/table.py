"""The legal moves of an incident."""

from collections.abc import Mapping

from countersign.domain.commands import DECIDED, FIRE, OPEN
from countersign.domain.moves import NEW, Move, Table, asks_why, choice


def _told(state: str) -> Mapping[str, Move]:
    """Return what others tell an incident in any state: how something stands that was left to an approval."""
    return {DECIDED: Move(by="system", to=(state,))}


def _running(state: str, **moves: Move) -> Mapping[str, Move]:
    """Return what can be done while an incident runs: ``moves``, and whatever leaves it in its state."""
    here = (state,)
    return {
        "take": Move(by="asked", to=here, guards=("standing", "not_lead"), button="Take lead", style="primary"),
        **moves,
        "inform": Move(by="asked", to=here, guards=("standing", "not_informed"), button="Leadership told"),
        "severity": Move(
            by="asked",
            to=here,
            guards=("standing", "has_severity"),
            form=(choice("severity", "How severe is it?"), *asks_why("Why? (may stay empty)", required=False)),
            button="Severity",
        ),
        "tick": Move(
            by="asked",
            to=here,
            guards=("standing", "has_items"),
            form=(
                choice("item", "Which item is done?"),
                *asks_why("What shows it? A link or a sentence (may stay empty).", required=False),
            ),
            button="Tick item",
        ),
        FIRE: Move(by="system", to=here),
        **_told(state),
    }


_CONTAIN = Move(
    by="asked",
    to=("contained",),
    guards=("standing",),
    form=asks_why("What contains it?", required=True),
    button="Contained",
    style="primary",
)
_FALSE_ALARM = Move(
    by="asked",
    to=("false_alarm",),
    guards=("standing",),
    form=asks_why("Why is it none? The person who reported it reads this.", required=True),
    button="False alarm",
    style="danger",
    menu=True,
    hint="It turned out to be none, so it ends here.",
)
_REOPEN = Move(
    by="asked",
    to=("reopened",),
    guards=("standing",),
    form=asks_why("What happened since?", required=True),
    button="Reopen",
)

INCIDENT: Table = {
    NEW: {OPEN: Move(by="anyone", to=("declared",), guards=("standing",))},
    "declared": _running(
        "declared",
        triage=Move(
            by="asked",
            to=("triaged",),
            guards=("standing",),
            form=asks_why("What do we know so far? (may stay empty)", required=False),
            button="Triaged",
            style="primary",
        ),
        false_alarm=_FALSE_ALARM,
    ),
    "triaged": _running("triaged", contain=_CONTAIN, false_alarm=_FALSE_ALARM),
    "contained": _running(
        "contained",
        resolve=Move(
            by="asked",
            to=("resolved",),
            guards=("standing",),
            form=asks_why("How was it resolved?", required=True),
            button="Resolved",
            style="primary",
        ),
    ),
    "resolved": _running(
        "resolved",
        close=Move(
            by="asked",
            to=("closed",),
            guards=("standing",),
            form=asks_why("Root cause, and what changes because of it, in a sentence or two.", required=True),
            button="Close",
            style="primary",
        ),
        reopen=_REOPEN,
    ),
    "closed": {"reopen": _REOPEN, **_told("closed")},
    "false_alarm": {"reopen": _REOPEN, **_told("false_alarm")},
    "reopened": _running("reopened", contain=_CONTAIN, false_alarm=_FALSE_ALARM),
}
