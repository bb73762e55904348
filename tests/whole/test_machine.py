"""The whole application under random people, time, trouble and crashes: its promises hold whatever happens."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from countersign.app.sending import Trouble
from countersign.domain import lifecycle
from countersign.domain.actors import SYSTEM
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.texts import GivenAnswers
from countersign.domain.verb_forms import offers
from countersign.slack.views.blocks import read_button
from tests.delivery.small_slack import DIES_AFTER, DIES_BEFORE, LOST, before
from tests.whole import books, cast, program
from tests.whole.filling import Writer, case_id, slip, word_of
from tests.whole.replies import VERBS
from tests.whole.slack import buttons, direct
from tests.whole.world import World, empty_file

# The same examples at every run; ask for more, and other ones each time, with COUNTERSIGN_EXAMPLES=1000.
EXAMPLES = int(os.environ.get("COUNTERSIGN_EXAMPLES", "0"))
SETTINGS = settings(
    max_examples=EXAMPLES or 25,
    stateful_step_count=40,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
KINDS = ("exception", "ingress", "task", "incident", "near_miss", "hush", "hush")
SPANS = [timedelta(minutes=1), timedelta(minutes=50), *(timedelta(hours=n) for n in (5, 26, 80, 24 * 7, 24 * 24))]
SAVING = [program.DIES_BEFORE, program.DIES_AFTER, program.BUSY, program.FULL]
FAULTS = [
    LOST,
    DIES_BEFORE,
    DIES_AFTER,
    before(Trouble.UNSURE),
    before(Trouble.NOT_DONE),
    before(Trouble.LIMITED, 3),
    before(Trouble.PERMANENT),
]
# What is offered and may come to nothing: a form that says what it said or names a guest, a question to who left.
_EXCUSED = {"unchanged", "requester_gone", "invalid"}
T = TypeVar("T")
people = st.sampled_from(cast.EVERYBODY)
faults = st.lists(st.tuples(st.sampled_from(["post", "update", "find"]), st.sampled_from(FAULTS)), max_size=4)


class Life(RuleBasedStateMachine):
    """One installation from its first day on."""

    file: Path
    template: Path
    sets: Sequence[PlaybookSet]

    @initialize(data=st.data(), kinds=st.lists(st.sampled_from(KINDS), min_size=1, max_size=3))
    def begins(self, data: st.DataObject, kinds: list[str]) -> None:
        self.numbers = count(1)
        self.world = World(self.file, self.template, self.sets)
        self.world.look()
        for kind in kinds:
            self.somebody_opens_a_case(data, kind, data.draw(st.sampled_from(cast.REQUESTERS)))

    def teardown(self) -> None:
        if hasattr(self, "world"):
            try:
                self.world.rest()
                self.world.audit()
            finally:
                self.world.close()

    # ---- what people do --------------------------------------------------------------------------------------

    @rule(data=st.data(), kind=st.sampled_from(KINDS), actor=people | st.sampled_from(cast.REQUESTERS))
    def somebody_opens_a_case(self, data: st.DataObject, kind: str, actor: str) -> None:
        self.world.send(self.opening(data, kind, actor))

    @rule(data=st.data(), kind=st.sampled_from(KINDS), actor=people)
    def somebody_makes_a_slip_in_a_form(self, data: st.DataObject, kind: str, actor: str) -> None:
        """A form with errors comes back corrected under the same key."""
        command = self.opening(data, kind, actor)
        reply = self.world.send(replace(command, answers=slip(command.answers, picker(data))))
        if reply.refusal and reply.refusal.fields:
            self.world.send(command)

    @rule(data=st.data(), actor=people, verb=st.sampled_from(VERBS), stage=st.sampled_from([None, 0, 0, 1]))
    @precondition(lambda self: self.world.stories)
    def somebody_tries_something(self, data: st.DataObject, actor: str, verb: str, stage: int | None) -> None:
        case = self.one_of(data, self.world.cases)
        concerned = [one for one in (case.requester, *waiting_for(case)) if one != SYSTEM]
        actor = data.draw(st.sampled_from([actor, *concerned]))
        answers = self.answers(data, case, verb)
        if data.draw(st.booleans()):
            answers = slip(answers, picker(data))
        revision = data.draw(st.sampled_from([None, 1, 1, 2]))
        self.world.send(self.command(verb, actor, case, answers, revision=revision, stage=stage))

    @rule(data=st.data(), moves=st.integers(1, 6))
    @precondition(lambda self: self.waiting())
    def those_asked_answer(self, data: st.DataObject, moves: int) -> None:
        """They may do what is offered to them, unless they may do nothing at all."""
        case = self.one_of(data, self.waiting())
        for _ in range(moves):
            if not waiting_for(case):
                return
            command = self.answer(data, case, data.draw(st.sampled_from(waiting_for(case))))
            reply = self.world.send(command)
            excused = reply.refusal is not None and reply.refusal.code in _EXCUSED
            assert bool(reply.refusal) == (self.world.barred(command.actor) or excused), reply.refusal
            case = self.world.cases[case.id]

    @rule(data=st.data())
    @precondition(lambda self: any(len(waiting_for(case)) > 1 for case in self.waiting().values()))
    def two_answer_at_once(self, data: st.DataObject) -> None:
        several = {case_id: case for case_id, case in self.waiting().items() if len(waiting_for(case)) > 1}
        case = self.one_of(data, several)
        for actor in waiting_for(case)[:2]:
            verb = data.draw(st.sampled_from(sorted(lifecycle.TABLES[case.lifecycle][case.state])))
            answers = self.answers(data, case, verb)
            self.world.send(self.command(verb, actor, case, answers, revision=case.revision, stage=case.stage))

    @rule(data=st.data(), actor=people)
    @precondition(lambda self: self.world.slack.asking())
    def somebody_presses_a_button_in_slack(self, data: st.DataObject, actor: str) -> None:
        shown = self.one_of(data, {message.key: message for message in self.world.slack.asking()})
        button = self.one_of(data, {button["action_id"]: button for button in buttons(shown.message)})
        carried = read_button(button["value"])
        assert carried
        case, verb = self.world.cases[carried.case], button["action_id"].removeprefix("verb:")
        reader = next((one for one in cast.EVERYBODY if direct(one) == shown.channel), None)
        reader = reader or data.draw(st.sampled_from([actor, *waiting_for(case)]))
        seen = {"revision": carried.revision, "stage": carried.stage}
        self.world.send(self.command(verb, reader, case, self.answers(data, case, verb), **seen))

    @rule(data=st.data())
    @precondition(lambda self: self.world.answered)
    def a_delivery_comes_again(self, data: st.DataObject) -> None:
        command, reply, _ = self.one_of(data, {one[0].key: one for one in self.world.answered})
        self.world.send_again(command, reply)

    @rule(data=st.data())
    @precondition(lambda self: self.world.slack.standing)
    def somebody_deletes_a_message(self, data: st.DataObject) -> None:
        self.world.delete(data.draw(st.sampled_from([message.key for message in self.world.slack.standing])))

    @rule(actor=st.sampled_from(cast.LEAVERS))
    def somebody_leaves_or_comes_back(self, actor: str) -> None:
        self.world.toggle(actor)

    # ---- what time and the team do ---------------------------------------------------------------------------

    @rule(span=st.sampled_from(SPANS))
    def time_passes(self, span: timedelta) -> None:
        self.world.pass_time(span)

    @rule()
    def the_sweep_runs(self) -> None:
        self.world.look()

    @rule(late=st.sampled_from([0, 0, 90, 100_000]))
    def the_next_timer_strikes(self, late: int) -> None:
        self.world.pass_time(self.world.next_timer() + timedelta(seconds=late))
        self.world.look()

    @rule()
    def old_answers_are_forgotten(self) -> None:
        self.world.tidy()

    @rule()
    def the_playbooks_are_reloaded(self) -> None:
        self.world.reload()

    @rule(channel=st.sampled_from(["governance", "incidents"]))
    def the_bot_is_removed_from_a_channel_or_invited(self, channel: str) -> None:
        self.world.slack.unknown ^= {channel}

    # ---- delivery, trouble and crashes -----------------------------------------------------------------------

    @rule(
        trouble=faults, turns=st.integers(1, 12), dies=st.sets(st.sampled_from(["sent", "retry", "park"]), max_size=1)
    )
    def delivery_works_in_trouble(self, trouble: list[tuple[str, tuple]], turns: int, dies: set[str]) -> None:
        for method, fault in trouble:
            self.world.slack.faults.setdefault(method, []).append(fault)
        self.world.program.queue.dies = dies
        self.world.survive(lambda: self.world.program.deliver(turns))

    @rule()
    def delivery_comes_to_rest(self) -> None:
        self.world.rest()

    @rule()
    def the_process_restarts(self) -> None:
        self.world.restart()

    @rule(data=st.data(), fault=st.sampled_from(SAVING), kind=st.sampled_from(KINDS))
    def the_process_dies_while_a_case_is_opened(self, data: st.DataObject, fault: str, kind: str) -> None:
        self.world.send_in_trouble(self.opening(data, kind, cast.REQUESTERS[0]), fault)

    @rule(data=st.data(), fault=st.sampled_from(SAVING))
    @precondition(lambda self: self.waiting())
    def the_process_dies_while_somebody_answers(self, data: st.DataObject, fault: str) -> None:
        case = self.one_of(data, self.waiting())
        actor = data.draw(st.sampled_from(waiting_for(case)))
        self.world.send_in_trouble(self.answer(data, case, actor), fault)

    @rule(fault=st.sampled_from(SAVING), commits=st.integers(0, 4))
    def the_process_dies_in_the_sweep(self, fault: str, commits: int) -> None:
        self.world.program.store.faults = [*[None] * commits, fault]
        self.world.survive(self.world.program.look)
        self.world.look()

    # ---- how commands are made -------------------------------------------------------------------------------

    def one_of(self, data: st.DataObject, items: Mapping[str, T]) -> T:
        """Choose by name, so that a story that fails can be read."""
        return items[data.draw(st.sampled_from([*items]))]

    def waiting(self) -> Mapping[str, Case]:
        return {case_id: case for case_id, case in self.world.cases.items() if waiting_for(case)}

    def opening(self, data: st.DataObject, kind: str, actor: str) -> Command:
        """Return what opens a case, from a form of these rules or of others."""
        number = next(self.numbers)
        rules = self.world.playbooks() if data.draw(st.booleans()) else self.sets[data.draw(st.integers(0, 1))]
        book = rules.kinds.get(kind) or self.sets[0].kinds[kind]
        answers = Writer(picker(data), self.world.clock.now, word_of(book, number)).form(book)
        form = book.digest if data.draw(st.booleans()) else None
        return Command(f"open:{number}", OPEN, actor, case_id(number), kind=kind, playbook=form, answers=answers)

    def answers(self, data: st.DataObject, case: Case, verb: str) -> GivenAnswers:
        book, found = self.world.book(case), lifecycle.move(case.lifecycle, case.state, verb)
        number = case.id.removeprefix("case").partition(".")[0]  # a condition is a case of its own: ``case1.c2``
        word = word_of(book, int(number)) if case.id.startswith("case") else "review"
        writer = Writer(picker(data), self.world.clock.now, word)
        return writer.verb(case, book, found) if found else {}

    def command(self, verb: str, actor: str, case: Case, answers: GivenAnswers, **seen: int | None) -> Command:
        return Command(f"press:{next(self.numbers)}", verb, actor, case.id, answers=answers, **seen)

    def answer(self, data: st.DataObject, case: Case, actor: str) -> Command:
        """Return a move that is offered to somebody, as they see the case now."""
        verb = data.draw(st.sampled_from([*offers(case, self.world.book(case), actor)]))
        answers = self.answers(data, case, verb)
        return self.command(verb, actor, case, answers, revision=case.revision, stage=case.stage)


def picker(data: st.DataObject):  # type: ignore[no-untyped-def]
    return lambda items: data.draw(st.sampled_from(items))


def test_every_promise_holds_whatever_happens(tmp_path: Path) -> None:
    Life.file, Life.template = tmp_path / "life.db", empty_file(tmp_path / "empty.db")
    Life.sets = books.load(tmp_path / "playbooks")
    run_state_machine_as_test(Life, settings=SETTINGS)
