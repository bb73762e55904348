"""What must hold before somebody makes a move in an incident; ``rules`` looks here by name."""

from collections.abc import Callable, Mapping

from countersign.domain import confidence, referrals
from countersign.domain.actors import Actor, is_person
from countersign.domain.case import Case
from countersign.domain.commands import Command, Facts
from countersign.domain.incidents import closing, noticing, pausing
from countersign.domain.moves import Guard
from countersign.domain.playbook import IncidentPlaybook, Playbook


def is_called(case: Case, actor: Actor) -> bool:
    """Tell whether somebody is asked to act on a case now."""
    return any(asked.person == actor for asked in case.current)


def _doubted(case: Case) -> bool:
    """Tell whether others decide already about every duty to report that is open."""
    asked = {one.subject for one in case.referrals if one.purpose == "excuse" and one.waits}
    return all(duty.regulation in asked for duty in case.response.owed)


def _holds(case: Case, actor: Actor) -> str | None:
    return None if any(duty.holder == actor for duty in case.response.duties) else "no_duty"


def _own(case: Case, command: Command) -> str | None:
    """Return the code for whoever hands over what another one holds; whoever leads hands over any duty."""
    duty = case.response.duty(str(command.answers.get("handed")))
    mine = duty is None or command.actor in (duty.holder, case.response.lead)
    return None if mine else "not_your_duty"


def _nothing_new(case: Case, command: Command) -> str | None:
    """Return the code for somebody who is called already and says nothing."""
    return None if command.answers.get("said") else OF_CASE["not_called"](case, command.actor)


# Those that can be told from the case alone.
OF_CASE: Mapping[str, Callable[[Case, Actor], str | None]] = {
    "not_lead": lambda case, actor: "already_lead" if case.response.lead == actor else None,
    "not_informed": lambda case, _: "already_told" if "leadership" in case.response.reached else None,
    "has_severity": lambda case, _: None if case.response.severity else "no_severity",
    "has_items": lambda case, _: None if case.response.unticked else "no_items",
    "has_ticks": lambda case, _: None if case.response.ticks else "no_ticks",
    "has_approved": lambda case, _: None if noticing.unsent(case) else "not_approved",
    "not_called": lambda case, actor: "already_called" if is_called(case, actor) else None,
    "in_slack": lambda _, actor: None if is_person(actor) else "not_in_slack",
    "in_confidence": lambda case, _: None if confidence.keeps_name(case) else "no_name",
    "owes": lambda case, _: None if case.response.owed else "no_duties",
    "has_doubt": lambda case, _: "doubted" if _doubted(case) else None,
    "owes_nothing": lambda case, _: "duties_open" if case.response.owed else None,
    "pausable": pausing.may_pause,
    "paused": pausing.may_lift,
    "not_paused": pausing.ended,
    "holds_duty": _holds,
    "update_due": lambda case, _: None if any(name.startswith("update/") for name in case.clocks) else "no_update_due",
}

# Those that can be told from the playbook alone.
OF_BOOK: Mapping[str, Callable[[Playbook], str | None]] = {
    "reviews": lambda book: None if closing.reviews(book) else "no_review",
    "gives_tasks": lambda book: None if isinstance(book, IncidentPlaybook) and book.actions else "no_actions",
    "pauses": lambda book: None if referrals.able(book, "pause") else "nobody_decides",
    "lifts": lambda book: None if referrals.able(book, "lift") else "nobody_decides",
    "unseals": lambda book: None if referrals.able(book, "unseal") else "nobody_decides",
}

# The others, which need to know more.
OF_COMMAND: Mapping[str, Callable[[Case, Command, Playbook, Facts], str | None]] = {
    "has_drafts": lambda case, _, book, __: None if noticing.drafting(case, book) else "no_drafts",
    "not_called": lambda case, command, _, __: _nothing_new(case, command),
    "ready": lambda case, _, book, __: "not_ready" if closing.missing(case, book) else None,
    "own_duty": lambda case, command, _, __: _own(case, command),
    "taker_there": lambda _, command, __, facts: "taker_away" if command.answers.get("to") in facts.away else None,
}

# Those that hold for nobody or for everybody: they say whether a move makes sense at all.
FOR_ALL: frozenset[Guard] = frozenset(
    {
        "not_informed",
        "has_severity",
        "has_items",
        "has_ticks",
        "has_approved",
        "in_confidence",
        "update_due",
        "owes",
        "has_doubt",
        "owes_nothing",
        "pausable",
        "paused",
        "not_paused",
    }
)
