"""Facts: what ``decide`` must know about the world, read in the same transaction as the case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from countersign.app.ports import Member, Transaction
from countersign.domain.absences import Absence
from countersign.domain.actors import SYSTEM, Actor, slack_team
from countersign.domain.approvals.rejecting import fingerprint
from countersign.domain.approvals.renewing import RENEWS, link_of
from countersign.domain.case import Case
from countersign.domain.commands import AMEND, DECIDED, EDIT, FIRE, REVIEW, Command, Facts, Holder
from countersign.domain.event_parts import Link
from countersign.domain.forms import settle_answers
from countersign.domain.incidents import closing
from countersign.domain.incidents.beside import DUPLICATE
from countersign.domain.incidents.duplicates import key_in
from countersign.domain.pauses import Pausing
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook, ReviewPlaybook
from countersign.domain.rotas import in_turn
from countersign.domain.systems import folded, named
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
    """Return who holds a role or is on turn; nobody if there are no names, as before a rota begins."""
    primary, *deputies = [*role_people] or [""]
    return Holder(people.get(primary), tuple(people[handle] for handle in deputies if handle in people))


def found(team: Team, members: Iterable[Member]) -> dict[str, Actor]:
    """Return the people of a team who were found in Slack, by handle."""
    return {handle: member.actor for member in members if (handle := member.handle) and handle in team.people}


def roles(team: Team, people: Mapping[str, Actor]) -> dict[str, Holder]:
    """Return who holds each role of a team; ``people`` maps the handles that were found in Slack to actors."""
    return {name: _holder((role.primary, *role.deputies), people) for name, role in team.roles.items()}


def absent(absences: Iterable[Absence], now: datetime) -> frozenset[Actor]:
    """Return who is away at a moment."""
    return frozenset(each.person for each in absences if each.covers(now))


def _stretches(absences: Iterable[Absence]) -> dict[Actor, tuple[tuple[datetime, datetime], ...]]:
    stretches: dict[Actor, tuple[tuple[datetime, datetime], ...]] = {}
    for each in absences:
        stretches[each.person] = (*stretches.get(each.person, ()), (each.start, each.until))
    return stretches


def _missing(tx: Transaction, waiting: Iterable[Case]) -> dict[str, tuple[str, ...]]:
    """Return what each incident that is resolved lacks before it can be closed, by the rules it lives by."""
    books = ((case, tx.playbooks.get(case.playbook)) for case in waiting if case.state == "resolved")
    return {case.id: closing.missing(case, version.playbook) for case, version in books if version}


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
    facts = replace(facts, rows=rows, missing=_missing(tx, rows.waiting), not_held=not_held, before=before)
    return replace(facts, seal=seal.line if seal else None)


def _asked_before(
    tx: Transaction, command: Command, case: Case | None, book: ApprovalPlaybook, facts: Facts, now: datetime
) -> Facts:
    """Add what is there already: live approvals, and the case that rejected the same and still cools down.

    A request that is changed meets only what it did not ask for before.
    """
    facts = replace(facts, live=tx.queries.live_grants(book.kind, now)) if book.debt else facts
    if not book.rejection.same:
        return facts
    asked = fingerprint(book, settle_answers(book.form, command.answers, facts.roles_of(command.actor)))
    if case and asked == fingerprint(book, case.answers):
        return facts
    rejected = tx.queries.cooling_down(book.kind, asked, now)
    stored = tx.cases.get(rejected) if rejected else None
    return replace(facts, earlier=stored.case if stored else None)


def renewals_of(tx: Transaction, case_id: str) -> tuple[Case, ...]:
    """Return the requests that would renew what a case granted and wait for a decision, the oldest first."""
    tied = (tx.cases.get(other) for other in tx.queries.tied_to(case_id, RENEWS))
    return tuple(stored.case for stored in tied if stored and stored.case.outcome is None)


def _ties(tx: Transaction, links: tuple[Link, ...], facts: Facts) -> Facts:
    """Add the cases that one is tied to. They stay as they are until this transaction ends.

    So of two renewals of one grant that are filed at the same moment the second one finds the first.
    """
    others = {link.case: tx.cases.get(link.case) for link in links}
    renewed = link_of(links)
    linked = {name: stored.case for name, stored in others.items() if stored}
    return replace(facts, linked=linked, renewals=renewals_of(tx, renewed.case) if renewed else ())


def _other(tx: Transaction, command: Command) -> Case | None:
    """Return the case whose key a command names; it stays as it is until this transaction ends."""
    stored = tx.cases.get(tx.cases.by_key(key_in(command)) or "")
    return stored.case if stored else None


def _paused(
    tx: Transaction, command: Command, case: Case | None, book: Playbook, facts: Facts
) -> Mapping[str, tuple[Pausing, ...]]:
    """Return which incidents pause the use of the systems that a case is about, or will be after this."""
    if isinstance(book, IncidentPlaybook):
        pause = case.response.pause if case else None
        return tx.queries.paused({folded(pause.system)}) if pause and command.verb == DECIDED else {}
    if not isinstance(book, ApprovalPlaybook):
        return {}
    anew = settle_answers(book.form, command.answers, facts.roles_of(command.actor))
    new = named(book, anew) if case is None or command.verb == EDIT else ()
    return tx.queries.paused({*new, *(case.systems if case else ())})


@dataclass(frozen=True)
class House:
    """Where the program lives: the team in force, and the id of the workspace this installation serves."""

    team: Team
    home: str


def gather(tx: Transaction, command: Command, case: Case | None, book: Playbook, house: House, now: datetime) -> Facts:
    """Return the facts for a command; what a digest shows only for a review whose time has come."""
    members, team, absences = tx.people.notable(), house.team, tx.absences.live(now)
    people = found(team, members)
    barred = _barred(members, command.sender, house.home)
    facts = Facts(
        groups={name: members for name, members in tx.people.groups().items() if name in team.groups},
        rotas={name: _holder(in_turn(rota, team.zone, now), people) for name, rota in team.rotas.items()},
        roles=roles(team, people),
        people=people,
        away=frozenset(member.actor for member in members if member.deleted) | absent(absences, now),
        absences=_stretches(absences),
        barred=barred,
        admins=tuple(people[handle] for handle in team.admins if people.get(handle, "") not in {"", *barred}),
        entity=team.entity,
        texts=frozenset(tx.texts.of(case.id)) if case and command.actor == SYSTEM else frozenset(),
        other=_other(tx, command) if case and command.verb == DUPLICATE else None,
        words=tx.texts.of(case.id) if case and command.verb in (AMEND, EDIT, REVIEW) else {},
    )
    facts = replace(facts, paused=_paused(tx, command, case, book, facts))
    judged_anew = case is None or command.verb == EDIT
    if judged_anew and (links := case.links if case else command.links):
        facts = _ties(tx, links, facts)
    if isinstance(book, ReviewPlaybook) and case and command.verb == FIRE:
        return _digest_facts(tx, case, book, facts, now)
    if isinstance(book, ApprovalPlaybook) and judged_anew:
        return _asked_before(tx, command, case, book, facts, now)
    return facts
