"""Rehearsals in a pretend workspace: facts are gathered as in the real one, from a store without a record."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from typing import cast

from countersign.app import rounds
from countersign.app.facts import House, gather
from countersign.app.ports import Member, Stored, Transaction
from countersign.domain import erasure, review
from countersign.domain.absences import Absence
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Case
from countersign.domain.cast import HOME, Cast
from countersign.domain.commands import OPEN, Command
from countersign.domain.events import Link
from countersign.domain.explaining import explain
from countersign.domain.explanation import Explanation
from countersign.domain.guard import Hit, Screen, look, typed
from countersign.domain.period import Rows
from countersign.domain.playbook import Playbook, ReviewPlaybook
from countersign.domain.playbooks import effect_of
from countersign.domain.referral_events import Referral
from countersign.domain.referrals import DECIDES, PURPOSES
from countersign.domain.rehearsal import CASE, Filed, Stage


def _blind(_: str) -> tuple[Hit, ...]:
    return ()


def _members(cast_: Cast) -> Sequence[Member]:
    return [Member(actor, cast_.name(handle), handle, cast_.team.zone) for handle, actor in cast_.actors.items()]


def _store(
    members: Sequence[Member], away: Sequence[Absence], groups: Mapping[str, Sequence[Actor]], other: Case
) -> Transaction:
    """Return all of a store that facts are read from: people, and a record in which nothing has happened yet.

    There is one other case, for requests that are about one.
    """
    return cast(
        Transaction,
        SimpleNamespace(
            people=SimpleNamespace(notable=lambda: members, groups=lambda: groups),
            absences=SimpleNamespace(live=lambda now: [each for each in away if each.until > now]),
            cases=SimpleNamespace(get=lambda name: Stored(other, "") if name == other.id else None),
            texts=SimpleNamespace(of=lambda _: {}),
            queries=SimpleNamespace(
                digest_rows=lambda *_: Rows(),
                review_before=lambda *_: None,
                tied_to=lambda *_: (),
                live_grants=lambda *_: {},
                cooling_down=lambda *_: None,
                paused=lambda _: {},
            ),
            seals=SimpleNamespace(last=lambda: None),
        ),
    )


def _another(book: Playbook, at: datetime) -> Case:
    """Return a case that a request may be about; it waits for what the request would decide."""
    case = Case("another", "", "incident", "", "INC-1", "declared", SYSTEM, at, at, version=1)
    wanted = [Referral(CASE, purpose, "", SYSTEM, at, {}) for purpose in PURPOSES if purpose == effect_of(book)]
    return replace(case, referrals=tuple(wanted))


def _tied(book: Playbook) -> tuple[Link, ...]:
    """Return the tie to that case, for a request that has to have one."""
    effect = effect_of(book)
    relation = erasure.relation(None) if effect == erasure.ERASE else DECIDES
    return (Link(relation, "another"),) if effect else ()


def _stage(cast_: Cast, book: Playbook, filed: Filed, groups: Mapping[str, Sequence[Actor]]) -> Stage:
    """Return what is true in a pretend workspace; a round comes every morning, and when somebody goes or is back."""
    away = [cast_.absence(said, filed.at) for said in filed.away]
    tx, house = _store(_members(cast_), away, groups, _another(book, filed.at)), House(cast_.team, HOME)
    changes = {moment for each in away for moment in (each.start, each.until)}

    def following(after: datetime) -> datetime:
        later = (moment for moment in changes if moment > after)
        return min([rounds.next_morning(cast_.team.zone, after), *later])

    return Stage(book, lambda command, case, at: gather(tx, command, case, book, house, at), following)


def _opening(cast_: Cast, book: Playbook, filed: Filed, screen: Screen) -> Command:
    """Return the command that opens what is rehearsed: a digest opens itself, an effect names another case."""
    if isinstance(book, ReviewPlaybook):
        own: Mapping[str, bool | str] = review.opening(book, filed.at).answers
        return Command(CASE, OPEN, SYSTEM, CASE, book.kind, answers=own)
    actor = cast_.actor(filed.requester)
    found = look(screen, [text for given in filed.answers.values() for text in typed(given)])
    return Command(CASE, OPEN, actor, CASE, book.kind, answers=filed.answers, links=_tied(book), found=found)


def rehearse(cast_: Cast, book: Playbook, filed: Filed, screen: Screen = _blind, *, routed: bool = True) -> Explanation:
    """Return what would happen to a request if nobody answered, and what an approval would give.

    ``screen`` finds keys and personal numbers in its texts, as for every command; ``routed`` is that of ``explain``.

    Raises ValueError for a handle that nobody bears, and for days that are none.
    """
    groups = {name: tuple(map(cast_.actor, handles)) for name, handles in filed.groups.items()}
    stage = _stage(cast_, book, filed, groups)
    told = explain(cast_, stage, _opening(cast_, book, filed, screen), filed.at, routed=routed)
    return replace(told, away=filed.away)
