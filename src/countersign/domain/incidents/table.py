"""The legal moves of an incident."""

from collections.abc import Mapping

from countersign.domain.commands import DECIDED, FIRE, OPEN, REVIEW
from countersign.domain.incidents import actions, beside, closing, duty_moves, pausing, regulation_moves, story
from countersign.domain.incidents.noticing import DRAFT_FORM, SENT_FORM
from countersign.domain.moves import NEW, Move, Table, asks_why, choice
from countersign.domain.obligations import PROGRESS


def _review(state: str) -> Move:
    """Return the move by which people write what an incident taught: the next step once it is resolved."""
    return Move(
        by="asked",
        to=(state,),
        guards=("standing", "reviews"),
        form=closing.QUESTIONS,
        button="Write the review",
        menu=state != "resolved",
        hint="Root cause, tests that would have caught it, and what changes. Needed before it is closed.",
    )


def _action(state: str) -> Move:
    return Move(
        by="asked",
        to=(state,),
        guards=("standing", "gives_tasks"),
        form=actions.QUESTIONS,
        button="Add an action",
        menu=True,
        hint="Give somebody something to do by a day. It is a task with reminders until it is done or dropped.",
    )


def _told(state: str) -> Mapping[str, Move]:
    """Return what comes in any state: additions to the timeline, and how approvals and tasks stand that it awaits."""
    itself = Move(by="system", to=(state,))
    return {**story.moves(state), DECIDED: itself, PROGRESS: itself, **beside.always(state)}


def _sent(state: str) -> Move:
    return Move(
        by="asked",
        to=(state,),
        guards=("standing", "has_approved"),
        form=SENT_FORM,
        button="Mark a notice as sent",
        menu=True,
        hint="For notices that were approved: when it was sent, how, and under which reference.",
    )


def _running(state: str, **moves: Move) -> Mapping[str, Move]:
    """Return what can be done while an incident runs: ``moves``, and whatever leaves it in its state."""
    here = (state,)
    return {
        "take": Move(by="asked", to=here, guards=("standing", "not_lead"), button="Take lead", style="primary"),
        REVIEW: _review(state),
        **moves,
        "inform": Move(
            by="asked", to=here, guards=("standing", "has_severity", "not_informed"), button="Leadership told"
        ),
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
        "skip": Move(
            by="asked",
            to=here,
            guards=("standing", "has_items"),
            form=(
                choice("item", "Which item does not apply?"),
                *asks_why("Why does it not apply? Whoever looks into this later reads it.", required=True),
            ),
            button="Item not applicable",
            menu=True,
            hint="An item of the checklist that this incident does not need counts as done, with the reason.",
        ),
        "untick": Move(
            by="asked",
            to=here,
            guards=("standing", "has_ticks"),
            form=(
                choice("ticked", "Which item is not done after all?"),
                *asks_why("Why is it taken back?", required=True),
            ),
            button="Take a tick back",
            menu=True,
            hint="The item is open again; the record keeps both.",
        ),
        "draft": Move(
            by="asked",
            to=here,
            guards=("standing", "has_drafts"),
            form=DRAFT_FORM,
            button="Draft a notice",
            menu=True,
            hint="To regulators, to the people affected, to leadership: from a template, with what is known filled in. "
            "Others approve it; nothing is sent by itself.",
        ),
        "sent": _sent(state),
        **beside.running(state),
        **duty_moves.moves(state),
        **regulation_moves.moves(state),
        "action": _action(state),
        **pausing.moves(state),
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
    guards=("standing", "owes_nothing", "not_paused"),
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
            guards=("standing", "ready"),
            form=asks_why("Root cause, and what changes because of it, in a sentence or two.", required=True),
            button="Close",
            style="primary",
        ),
        reopen=_REOPEN,
    ),
    "closed": {
        "reopen": _REOPEN,
        "sent": _sent("closed"),
        "action": _action("closed"),
        **pausing.lifting("closed"),
        **_told("closed"),
    },
    "false_alarm": {"reopen": _REOPEN, **pausing.lifting("false_alarm"), **_told("false_alarm")},
    "duplicate": {"reopen": _REOPEN, **_told("duplicate")},
    "reopened": _running("reopened", contain=_CONTAIN, false_alarm=_FALSE_ALARM),
}
