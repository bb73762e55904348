"""Who may move a case, and what else must hold: the named rules that the tables of ``lifecycle`` refer to."""

from collections.abc import Callable, Mapping

from countersign.domain import lifecycle, referrals
from countersign.domain.actors import SYSTEM, Actor, is_person
from countersign.domain.case import Case, Vote
from countersign.domain.commands import Command, Facts, Refusal
from countersign.domain.event_parts import Asked, Seat
from countersign.domain.forms import actors_of
from countersign.domain.incidents import closing
from countersign.domain.incidents import guards as incidents
from countersign.domain.incidents.guards import is_called
from countersign.domain.lifecycle import Guard, Move
from countersign.domain.playbook import ApprovalPlaybook, Playbook, Stage
from countersign.domain.veil import hidden


def open_seats(case: Case) -> tuple[Seat, ...]:
    """Return the seats of the open stages that have no answer yet, those that nobody fills included."""
    answered = {Seat(vote.stage, vote.seat) for vote in case.votes}
    empty = (seat for seat in case.unfilled if seat.stage in case.open_stages)
    seats = dict.fromkeys([*(asked.place for asked in case.current), *empty])
    return tuple(seat for seat in seats if seat not in answered)


def seats_of(case: Case, actor: Actor) -> tuple[Seat, ...]:
    """Return the seats an actor may answer for in the open stages, those without an answer yet."""
    free = open_seats(case)
    return tuple(asked.place for asked in case.current if asked.person == actor and asked.place in free)


def needed(case: Case, stage: Stage, number: int) -> int:
    """Return how many seats must approve before a stage passes; ``all`` counts those there are, once it was asked."""
    seats = {asked.seat for asked in case.asked if asked.stage == number}
    seats |= {seat.name for seat in case.unfilled if seat.stage == number}
    return len(seats) or stage.needed if stage.quorum == "all" else stage.needed


def interested(case: Case, book: Playbook) -> Mapping[Actor, str]:
    """Return those whose own matter a request is, each with the code of the refusal if they would decide it.

    They asked for it, gain by it (fields marked ``beneficiary``), wrote it with others (``coauthor``), or allowed it at
    once in an emergency. Nobody decides
    such a request, nor in the place of one who may not.
    """
    marked: dict[Actor, str] = {}
    for code in ("coauthor", "beneficiary"):
        fields = [field for field in book.form if getattr(field, code)]
        marked |= {actor: code for field in fields for actor in actors_of(field, case.answers.get(field.field))}
    broke = {case.glass.by: "broke_glass"} if case.glass else {}
    return {**marked, **broke, case.requester: "own_request"}


def answerable(case: Case, book: Playbook, actor: Actor) -> tuple[Asked, ...]:
    """Return for which open seats an actor may answer: none in the place of somebody whose own matter this is."""
    free, own = open_seats(case), interested(case, book)
    mine = (asked for asked in case.current if asked.person == actor and asked.place in free)
    return tuple(asked for asked in mine if asked.instead_of not in own)


def overseers(case: Case) -> tuple[Actor, ...]:
    """Return those who may suspend, lift and revoke: whoever was asked, and whom the playbook names beside them."""
    return tuple(dict.fromkeys([*(asked.person for asked in case.asked), *case.overseers]))


def taking_part(case: Case) -> frozenset[Actor]:
    """Return who has to do with a case, and so may see it even if it is private."""
    return frozenset({case.requester, *overseers(case), *case.ever_asked, *case.breakers})


def may_see(case: Case, viewer: Actor) -> bool:
    """Tell whether a person may see a case: everybody sees public ones, private ones only who has to do with them.

    The ledger is for auditors, who read the record itself.
    """
    if case.lifecycle == "ledger":
        return False
    return not case.private or viewer in taking_part(case)


def _asked(case: Case, actor: Actor) -> str | None:
    return None if is_called(case, actor) else "not_asked"


# What stands in a table under ``by``: None if the actor is one of them, else the code of the refusal.
BY: Mapping[str, Callable[[Case, Actor], str | None]] = {
    "anyone": lambda _, __: None,
    "present": lambda _, actor: None if is_person(actor) else "not_present",
    "requester": lambda case, actor: None if actor == case.requester else "not_requester",
    "asked": _asked,
    "breaker": lambda case, actor: None if actor in case.breakers else "not_breaker",
    "holder": lambda case, actor: None if case.grant and actor == case.grant.holder else "not_holder",
    "overseer": lambda case, actor: None if case.grant and actor in overseers(case) else "not_overseer",
    "system": lambda _, actor: None if actor == SYSTEM else "system_only",
}


# What stands in a table under ``guards`` and can be told from the case alone, so that a button is not even offered.
OF_CASE: Mapping[str, Callable[[Case, Actor], str | None]] = {
    "not_requester": lambda case, actor: "own_request" if actor == case.requester else None,
    "glass_whole": lambda case, actor: "broke_glass" if case.glass and case.glass.by == actor else None,
    "once": lambda case, actor: "already_voted" if any(vote.person == actor for vote in case.votes) else None,
    "seat_open": lambda case, actor: None if seats_of(case, actor) else "answered",
    "requester_reads": lambda case, _: None if is_person(case.requester) else "requester_gone",
    "not_halted": lambda case, _: "halted" if case.halts else None,
    **incidents.OF_CASE,
}


def takes_conditions(book: Playbook) -> bool:
    """Tell whether an approval may come with conditions: it grants something, and the playbook names their tasks."""
    return isinstance(book, ApprovalPlaybook) and book.grant is not None and book.grant.conditions is not None


def _fresh(case: Case, command: Command, _: Playbook, __: Facts) -> str | None:
    seen = (command.revision or case.revision, case.stage if command.stage is None else command.stage)
    return None if seen == (case.revision, case.stage) else "stale"


def _stands_in(case: Case, actor: Actor, book: Playbook) -> str | None:
    """Return the code for somebody who could answer only in the place of a person whose own matter this is."""
    return "stands_in" if seats_of(case, actor) and not answerable(case, book, actor) else None


# Those that can be told from the playbook alone; what it has no use for is not even offered.
OF_BOOK: Mapping[str, Callable[[Playbook], str | None]] = {
    "grants": lambda book: None if takes_conditions(book) else "no_grant",
    # Other answers could have other people decide, about what another case did not ask for.
    "editable": lambda book: "not_editable" if referrals.decides(book) else None,
    **incidents.OF_BOOK,
}

# The other guards, which need to know more.
OF_COMMAND: Mapping[str, Callable[[Case, Command, Playbook, Facts], str | None]] = {
    "fresh": _fresh,
    "four_eyes": lambda case, command, book, _: (
        interested(case, book).get(command.actor) or _stands_in(case, command.actor, book)
    ),
    "standing": lambda _, command, __, facts: facts.barred.get(command.actor),
    "requester_there": lambda case, _, __, facts: "requester_gone" if case.requester in facts.barred else None,
    **incidents.OF_COMMAND,
}


def _guard(guard: Guard, case: Case, command: Command, book: Playbook, facts: Facts) -> str | None:
    if guard in OF_BOOK:
        return OF_BOOK[guard](book)
    if guard in OF_COMMAND:
        return OF_COMMAND[guard](case, command, book, facts)
    return OF_CASE[guard](case, command.actor)


# What somebody did themselves comes first, whoever else may do a thing.
_OWN: tuple[Guard, ...] = ("not_requester", "glass_whole")


def refusal(case: Case, command: Command, book: Playbook, facts: Facts) -> Refusal | None:
    """Return why a command may not move this case, None if it may.

    Whether somebody may act comes before whether they act in time, except that a decided case always says by whom.
    Of a private case strangers do not even learn that there is one.
    """
    if command.actor != SYSTEM and not may_see(case, command.actor):
        return Refusal("unknown_case")
    move = lifecycle.move(case.lifecycle, case.state, command.verb)
    if move is None:
        return _impossible(case, command.verb)
    own = (OF_CASE[guard](case, command.actor) for guard in _OWN if guard in move.guards)
    code = next(filter(None, own), None) or BY[move.by](case, command.actor)
    for guard in move.guards:
        code = code or _guard(guard, case, command, book, facts)
    if code == "not_ready":
        return Refusal(code, missing=closing.missing(case, book))
    return _said(case, command.actor, code) if code else None


def _said(case: Case, actor: Actor, code: str) -> Refusal:
    """Return a refusal; to somebody whose part another person has answered it says who that was."""
    if code == "halted":
        return Refusal(code, key=case.halts[0].key or "a private incident")
    if code not in ("not_asked", "answered"):
        return Refusal(code)
    if any(vote.person == actor for vote in case.votes):
        return Refusal("already_voted")
    if all(asked.person != actor for asked in case.asked) and actor in case.ever_asked:
        return Refusal("asked_before")
    answer = next((vote for vote in reversed(case.votes) if _closed(case, actor, vote)), None)
    if answer is None:
        return Refusal(code)
    if answer.stage in hidden(case):
        return Refusal("answered_blind")
    return Refusal("answered", answer.person, answer.at, answer.verdict)


def _closed(case: Case, actor: Actor, vote: Vote) -> bool:
    """Tell whether a vote answered a part that an actor was asked for: their seat, or their stage once it is over."""
    parts = {asked.seat for asked in case.asked if (asked.person, asked.stage) == (actor, vote.stage)}
    return bool(parts) and (vote.seat in parts or vote.stage in case.passed)


def _impossible(case: Case, verb: str) -> Refusal:
    known = any(verb in moves for moves in lifecycle.TABLES[case.lifecycle].values())
    if not known:
        return Refusal("unknown_verb")
    if case.open_question and verb in lifecycle.TABLES[case.lifecycle]["pending"]:
        return Refusal("question_open", case.requester, case.open_question.at)
    if case.outcome is None:
        return Refusal("wrong_state", state=case.state)
    last = case.later or case.outcome
    return Refusal("too_late", last.by, last.at, last.state)


def offers(case: Case, actor: Actor | None) -> Mapping[str, Move]:
    """Return the moves to offer as buttons: an actor's own, or with None those open to anybody asked.

    A shared card has one face for all, so it offers what anybody asked may do; ``decide`` checks each click.
    """
    moves = lifecycle.TABLES[case.lifecycle].get(case.state, {})
    shown = {verb: move for verb, move in moves.items() if move.button}
    if actor is None:
        sits = any(asked.place in open_seats(case) for asked in case.current)
        return {verb: move for verb, move in shown.items() if move.by == "asked" and sits and _makes_sense(case, move)}
    there = may_see(case, actor)
    return {verb: move for verb, move in shown.items() if there and _open_to(case, actor, move)}


# Guards that hold for nobody or for everybody: they say whether a move makes sense at all.
_FOR_ALL: frozenset[Guard] = incidents.FOR_ALL | {"requester_reads", "not_halted"}


def _makes_sense(case: Case, move: Move) -> bool:
    return not any(OF_CASE[guard](case, "") for guard in move.guards if guard in _FOR_ALL)


def _open_to(case: Case, actor: Actor, move: Move) -> bool:
    """Tell whether a move is an actor's own by what the case alone says."""
    refused = (OF_CASE[guard](case, actor) for guard in move.guards if guard in OF_CASE)
    return BY[move.by](case, actor) is None and not any(refused)
