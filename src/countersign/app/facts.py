"""Facts: what ``decide`` must know about the world, read in the same transaction as the case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from countersign.app.ports import Member, Transaction
from countersign.domain.actors import SYSTEM, Actor, slack_team
from countersign.domain.case import Case
from countersign.domain.commands import EDIT, FIRE, Command, Facts, Holder
from countersign.domain.playbook import Playbook, ReviewPlaybook
from countersign.domain.team import Team


def standing(member: Member) -> str | None:
    """Return why a person may not take part (a refusal code), None if they may."""
    flags = {"deactivated": member.deleted, "bot": member.bot, "guest": member.guest}
    return next((code for code, raised in flags.items() if raised), None)


def _barred(members: Iterable[Member], actor: Actor, home: str) -> dict[Actor, str]:
    barred = {member.actor: code for member in members if (code := standing(member))}
    if slack_team(actor) not in (None, home):
        barred[actor] = "other_workspace"
    return barred


def _holder(role_people: Iterable[str], people: Mapping[str, Actor]) -> Holder:
    primary, *deputies = role_people
    return Holder(people.get(primary), tuple(people[handle] for handle in deputies if handle in people))


def _digest_facts(tx: Transaction, case: Case, book: ReviewPlaybook, facts: Facts, now: datetime) -> Facts:
    """Add what a digest shows."""
    since = datetime.fromisoformat(str(case.answers["since"]))
    ending = now + timedelta(minutes=book.ending_within.minutes)
    rows = tx.queries.digest_rows(since, now, ending)
    earlier = tx.queries.review_before(case.kind, case.id)
    stored = tx.cases.get(earlier) if earlier else None
    last = stored.case if stored and stored.case.digest else None
    not_held = last.key if last and last.state != "held" else None
    before = last.digest.figures if last and last.digest else None
    seal = tx.seals.last()
    return replace(facts, rows=rows, not_held=not_held, before=before, seal=seal.line if seal else None)


@dataclass(frozen=True)
class House:
    """Where the program lives: the team in force, and the id of the workspace this installation serves."""

    team: Team
    home: str


def gather(tx: Transaction, command: Command, case: Case | None, book: Playbook, house: House, now: datetime) -> Facts:
    """Return the facts for a command; what a digest shows only for a review whose time has come."""
    members, team = tx.people.notable(), house.team
    people = {handle: member.actor for member in members if (handle := member.handle) and handle in team.people}
    facts = Facts(
        roles={name: _holder((role.primary, *role.deputies), people) for name, role in team.roles.items()},
        people=people,
        away=frozenset(member.actor for member in members if member.deleted),
        barred=_barred(members, command.actor, house.home),
        admins=tuple(people[handle] for handle in team.admins if handle in people),
        texts=frozenset(tx.texts.of(case.id)) if case and command.actor == SYSTEM else frozenset(),
        words=tx.texts.of(case.id) if case and command.verb == EDIT else {},
    )
    if isinstance(book, ReviewPlaybook) and case and command.verb == FIRE:
        return _digest_facts(tx, case, book, facts, now)
    return facts
