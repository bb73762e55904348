"""``decide``: a case, a command and what is true around them give events, or a refusal. Pure, like all of the core."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from countersign.domain import confidence, erasure, forms, guard, lifecycle, referrals, rules, systems, verb_forms
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, is_person
from countersign.domain.approvals import renewing, requesting, revising
from countersign.domain.approvals.rejecting import cooling_down
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import OPEN, Command, Decision, Facts, Refusal
from countersign.domain.evolving import evolve, opened
from countersign.domain.fields import Field, FieldType
from countersign.domain.incidents import declaring, duplicates, noticing
from countersign.domain.lifecycles import LIFECYCLES
from countersign.domain.playbook import Playbook, TaskPlaybook
from countersign.domain.scene import Scene
from countersign.domain.texts import GivenAnswers, Text, kept, texts_of

_UNABLE = "Choose somebody who can act here: no guest, no bot and nobody who left."


def decide(case: Case | None, command: Command, book: Playbook, facts: Facts, now: datetime) -> Decision:
    """Return what a command does to a case (None: it opens one).

    ``now`` is the time it really is (UTC); events are never older than the case's last one. A refused command gives
    no event but the record of the refusal, once per person, verb and revision; errors in a form give none at all.
    """
    return _open(command, book, facts, now) if case is None else _act(case, command, book, facts, now)


def _open(command: Command, book: Playbook, facts: Facts, now: datetime) -> Decision:
    move = lifecycle.move(book.lifecycle, lifecycle.NEW, command.verb)
    if move is None:
        return Decision(refusal=Refusal("unknown_case"))
    roles = facts.roles_of(command.sender)
    given = forms.settle_answers(book.form, command.answers, roles) if book.form else command.answers
    judged = _guarded(book.form, given, command, book)
    given = judged.answers
    first = _opening(command, given, book, facts)
    case = opened(command.case, first, Stamp(command.actor, now))
    code = rules.BY[move.by](case, command.actor) or facts.barred.get(command.sender)
    code = code or (None if erasure.opens_with_target(case, book) else "no_target")
    code = code or (None if referrals.awaited(command, book, facts) else "not_awaited")
    if code:
        return Decision(refusal=Refusal(code))
    if unnamed := requesting.refused(book, command.actor, facts):
        return Decision(refusal=unnamed)
    if refusal := renewing.forbidden(command.links, book, command.actor, facts, now):
        return Decision(refusal=refusal)
    if refusal := declaring.forbidden(command.links, command.actor, facts):
        return Decision(refusal=refusal)
    errors = forms.check(book.form, command.answers, now, book.zone, roles) | _unable(given, book, facts)
    errors = {**judged.errors, **errors, **confidence.missing(command, given, book)}
    # What the program fills in was checked where people typed it.
    if errors and command.actor != SYSTEM and not referrals.decides(book):
        return Decision(refusal=Refusal("invalid", fields=errors))
    if repeats := cooling_down(facts, command.actor):
        return Decision(refusal=repeats)
    scene = Scene(case, replace(command, answers=given), book, facts, now)
    act = LIFECYCLES[book.lifecycle].acts.get(command.verb)  # the ledger is opened by its first entry
    events = _settled(case, (*_kept(judged, command), *(act(scene) if act else ())), scene)
    return Decision((first, *events), texts=_typed(given, judged, command))


def _guarded(fields: Iterable[Field], given: GivenAnswers, command: Command, book: Playbook) -> guard.Judged:
    """Judge what was found in typed text. An incident never waits for that: what nobody keeps is taken out at once."""
    asking = guard.Asking(kept=command.keep is not None, hurry=book.lifecycle == "incident")
    return guard.judge(fields, given, command.found, book.typed_text, asking)


def _kept(judged: guard.Judged, command: Command) -> tuple[e.Event, ...]:
    """Return the event that says who keeps what for which reason, if anything is kept."""
    return (e.TextKept(judged.kept, command.keep.ref),) if judged.kept and command.keep else ()


def _typed(given: GivenAnswers, judged: guard.Judged, command: Command) -> tuple[Text, ...]:
    """Return the texts that the events refer to."""
    reason = (command.keep,) if judged.kept and command.keep else ()
    return (*texts_of(given).values(), *reason, *confidence.names(command))


def _unable(given: GivenAnswers, book: Playbook, facts: Facts) -> dict[str, str]:
    """Return what is wrong with the owner of a task who may not act: it would be left to nobody."""
    if isinstance(book, TaskPlaybook) and given.get(book.owner) in facts.barred:
        return {book.owner: _UNABLE}
    return {}


def _linked(command: Command, facts: Facts) -> tuple[e.Link, ...]:
    """Return the ties of a new case with the keys of the others."""
    return tuple(
        replace(link, key=facts.linked[link.case].key) if link.case in facts.linked else link for link in command.links
    )


def _absent(asked: Iterable[Field], given: GivenAnswers, facts: Facts) -> dict[str, str]:
    """Return what is wrong with people who are named in the form of a verb and may not act."""
    people = [field.field for field in asked if field.type is FieldType.PERSON]
    return {name: _UNABLE for name in people if given.get(name) in facts.barred}


def _opening(command: Command, given: GivenAnswers, book: Playbook, facts: Facts) -> e.Opened:
    """Return the opening, still without its number: that is taken last, so that numbers have no gaps.

    What is tied to a private case is private itself, and what comes of a drill is one.
    """
    return e.Opened(
        kind=book.kind,
        lifecycle=book.lifecycle,
        playbook=book.digest,
        prefix=book.prefix,
        number=0,
        requester=command.actor,
        state=lifecycle.first_state(book.lifecycle),
        answers={name: kept(value) for name, value in given.items()} if command.verb == OPEN else {},
        private=declaring.private(given, book, facts),
        links=_linked(command, facts),
        drill=declaring.drill(given, command.links, book, facts),
        systems=systems.named(book, given),
    )


def numbered(events: Sequence[e.Event], number: int) -> tuple[e.Event, ...]:
    """Return an opening's events with the number of its key filled in."""
    return tuple(replace(event, number=number) if isinstance(event, e.Opened) else event for event in events)


def _act(case: Case, command: Command, book: Playbook, facts: Facts, now: datetime) -> Decision:
    at = max(now, case.changed_at)
    if (erased := erasure.act(case, command, facts)) is not None:
        return Decision(erased)
    if refusal := rules.refusal(case, command, book, facts):
        return _refused(case, command, refusal)
    move = lifecycle.TABLES[case.lifecycle][case.state][command.verb]
    asked = verb_forms.questions(case, book, move)
    roles, before = facts.roles_of(case.requester), revising.recorded(case, facts.words) if move.edits else {}
    given = revising.whole(asked, before, command.answers)
    errors = verb_forms.check(asked, given, at, book.zone, roles)
    errors |= {} if move.edits else _absent(asked, given, facts)
    errors |= noticing.mistimed(case, given, at) | duplicates.wrong(case, command, facts)
    settled = forms.settle_answers(asked, given, roles)
    new = revising.fresh(asked, before, settled) if move.edits else settled
    judged = _guarded(asked, new, command, book)
    if move.by == "system":  # what the system says was asked by no form
        judged, errors = guard.Judged(command.answers, {}), {}
    if wrong := {**judged.errors, **errors}:
        return Decision(refusal=Refusal("invalid", fields=wrong))
    if move.edits and (repeats := cooling_down(facts, command.actor)):
        return _refused(case, command, repeats)
    scene = Scene(case, replace(command, answers={**settled, **judged.answers}), book, facts, at)
    acted = LIFECYCLES[case.lifecycle].acts[command.verb](scene)
    if not acted and move.by != "system":
        return _refused(case, command, Refusal("unchanged"))
    events = (*_kept(judged, command), *acted)
    return Decision(_settled(case, events, scene), texts=_typed(judged.answers, judged, command))


def _settled(case: Case, events: Sequence[e.Event], scene: Scene[Playbook]) -> tuple[e.Event, ...]:
    """Return events and all that follows from them, until the case is at rest."""
    by, told, before = Stamp(scene.command.actor, scene.at), [*events], case
    for event in events:
        case = evolve(case, event, by)
    while more := LIFECYCLES[case.lifecycle].settle(case, scene.book, scene.facts, scene.at):
        told += more
        for event in more:
            case = evolve(case, event, by)
    return (*told, *erasure.settle(before, case, scene.book, told))


def _refused(case: Case, command: Command, refusal: Refusal) -> Decision:
    known = any(command.verb in moves for moves in lifecycle.TABLES[case.lifecycle].values())
    new = (command.actor, command.verb, case.revision) not in case.refusals
    record = known and new and is_person(command.actor)
    return Decision((e.Refused(command.verb, refusal.code),) if record else (), refusal)
