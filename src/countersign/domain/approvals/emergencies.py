"""Breaking the glass: what cannot wait is allowed at once by those named for it, and the decision follows as a review.

Four eyes hold: nobody breaks the glass for themselves, and whoever broke it does not decide.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from countersign.domain import asking, clocks
from countersign.domain.approvals import events as e
from countersign.domain.approvals.evolve import EVOLVE
from countersign.domain.approvals.granting import grant_for
from countersign.domain.approvals.reassessing import reassess
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import Facts
from countersign.domain.events import ClockStarted, Event
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.provisions import Emergency
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef


def offered(case: Case, book: ApprovalPlaybook, facts: Facts) -> Sequence[Event]:
    """Return who may break the glass for a request, as soon as there is somebody; nothing if that was said."""
    if book.emergency is None or case.breakers or case.state != "pending":
        return []
    people = asking.able(case, book, facts, book.emergency.by)
    return [e.GlassOffered(people)] if people else []


def break_glass(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Allow it at once; whoever does sits in no stage any more, and the time for the review begins."""
    case, book, rule = scene.case, scene.book, cast(Emergency, scene.book.emergency)
    grant = grant_for(case, book, rule.lasts, scene.at)
    broken = e.GlassBroken(grant, cast(TextRef, scene.reason()), scene.facts.admins)
    after = EVOLVE[e.GlassBroken](case, broken, Stamp(scene.command.actor, scene.at))
    return [broken, _review(book, rule, scene.at), *reassess(replace(scene, case=after))]


def _review(book: ApprovalPlaybook, rule: Emergency, at: datetime) -> ClockStarted:
    """Return the clock at whose limit what was not decided is revoked."""
    started = clocks.start("review/1", rule.review.clock, book.calendars.get(rule.review.calendar or ""), at)
    marks = tuple(replace(mark, name="end", does="revoke") if mark.does == "limit" else mark for mark in started.marks)
    return replace(started, marks=marks)
