"""Decisions inside a case are cases of their own: an approval is opened for each, and says what came of it.

So there is one way to vote, and nobody decides what they asked for themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast, get_args

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import DECIDED, OPEN, Command, Facts
from countersign.domain.event_parts import Link
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook
from countersign.domain.referral_events import Purpose, Referral, ReferralMoved, Referred, Standing
from countersign.domain.scene import Scene
from countersign.domain.stepping import Change
from countersign.domain.texts import Answer, TextRef
from countersign.domain.world import Followup

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
# The relation of an approval to the case that it decides something for.
DECIDES = "decides"


def decides(book: Playbook) -> bool:
    """Tell whether cases of a playbook decide something for another case; nobody opens one by hand."""
    return isinstance(book, ApprovalPlaybook) and book.effect in PURPOSES


def link_of(case: Case) -> Link | None:
    """Return the tie of an approval to the case that it decides something for, None for any other case."""
    return next((link for link in case.links if link.relation == DECIDES), None)


def awaited(command: Command, book: Playbook, facts: Facts) -> bool:
    """Tell whether a case waits for the approval that a command would open; of other kinds this always holds."""
    others = (facts.linked.get(link.case) for link in command.links if link.relation == DECIDES)
    return not decides(book) or any(find(other, command.case) for other in others if other)


def find(case: Case, approval: str) -> Referral | None:
    """Return the referral of a case that is decided by an approval (its id), None if there is no such."""
    return next((one for one in case.referrals if one.case == approval), None)


def waiting(case: Case, purpose: Purpose, subject: str = "") -> Referral | None:
    """Return the referral for a purpose and a subject that is not decided yet, None if there is none."""
    same = (one for one in case.referrals if (one.purpose, one.subject) == (purpose, subject))
    return next((one for one in same if one.waits), None)


def able(book: Playbook, purpose: Purpose) -> bool:
    """Tell whether a playbook says who decides something."""
    return isinstance(book, IncidentPlaybook) and purpose in book.decisions


def refer(
    scene: Scene[IncidentPlaybook], purpose: Purpose, subject: str = "", answers: Mapping[str, Answer] | None = None
) -> Referred:
    """Return the event that leaves a decision to an approval, opened in the name of whoever gave the command.

    Beside ``answers`` the approval's form may ask for ``incident`` (its key), ``system``, ``severity`` and ``reason``;
    what it does not ask for is left out. The playbook must say who decides (see ``able``).
    """
    case = scene.case
    known = {"incident": case.key, "system": case.answers.get("system"), "severity": case.response.severity}
    given = {**known, "reason": scene.reason(), **(answers or {})}
    there = {name: value for name, value in given.items() if value is not None}
    return Referred(f"{case.id}.r{len(case.referrals) + 1}", purpose, subject, scene.book.decisions[purpose], there)


def asked(event: e.Event, case: Case) -> tuple[Followup, ...]:
    """Return the command that opens the approval which an event asks for."""
    if not isinstance(event, Referred):
        return ()
    texts = {name: value for name, value in event.answers.items() if isinstance(value, TextRef)}
    plain = {name: value for name, value in event.answers.items() if isinstance(value, bool | str)}
    by, link = case.referrals[-1].by, Link(DECIDES, case.id, case.key)
    return (Followup(event.referral, OPEN, by, event.kind, plain, texts, case.id, (link,)),)


# How an approval stands after an event.
_STANDINGS: Mapping[type, Standing] = {
    e.Opened: "open",
    e.Approved: "approved",
    e.Rejected: "rejected",
    e.Withdrawn: "withdrawn",
    e.Lapsed: "lapsed",
}


def told(event: e.Event, case: Case) -> tuple[Followup, ...]:
    """Return the command by which an approval tells the case that waits for it how it stands."""
    link, state = link_of(case), _STANDINGS.get(type(event))
    if link is None or state is None:
        return ()
    verdict = {"approved": "approve", "rejected": "reject"}.get(state)
    by = " ".join(dict.fromkeys(vote.person for vote in case.votes if vote.verdict == verdict))
    return (Followup(link.case, DECIDED, SYSTEM, answers={"case": case.id, "key": case.key, "state": state, "by": by}),)


def report(scene: Scene[Any]) -> ReferralMoved | None:
    """Return the event that an approval's word about how it stands makes, None if the case knows or never asked."""
    said = {name: str(value) for name, value in scene.command.answers.items()}
    state, one = cast(Standing, said.get("state")), find(scene.case, said.get("case", ""))
    if one is None or not one.waits or one.state == state:
        return None
    return ReferralMoved(one.case, said["key"], state, tuple(said.get("by", "").split()))


def _referred(case: Case, event: Referred, by: Stamp) -> Case:
    one = Referral(event.referral, event.purpose, event.subject, by.actor, by.at, event.answers)
    return replace(case, referrals=(*case.referrals, one))


def _moved(case: Case, event: ReferralMoved, by: Stamp) -> Case:
    def after(one: Referral) -> Referral:
        ended = {"decided_by": event.by, "decided_at": by.at} if event.state != "open" else {}
        return replace(one, key=event.key, state=event.state, **ended)  # type: ignore[arg-type]  # each as declared

    moved: Sequence[Referral] = [after(one) if one.case == event.referral else one for one in case.referrals]
    return replace(case, referrals=tuple(moved))


EVOLVE: Mapping[type, Change] = {Referred: _referred, ReferralMoved: _moved}
