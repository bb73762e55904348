"""The application with the world around it: what survives a crash, and what was promised to whom so far."""

import logging
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from countersign.app.ports import Member, Reply
from countersign.db import audit, schema, tables
from countersign.db import engine as engines
from countersign.domain.actors import Actor, slack_team
from countersign.domain.case import Case
from countersign.domain.commands import Command
from countersign.domain.errors import StoreUnavailable
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.record import replay
from tests.delivery.faulty_queue import Crash
from tests.whole import cast, lives, promises
from tests.whole.lives import Story
from tests.whole.program import DIES_AFTER, Clock, Program, new_engine
from tests.whole.replies import Exchange
from tests.whole.slack import Slack

_log = logging.getLogger("countersign")
_KEPT, _GRACE = timedelta(days=7), timedelta(hours=1, seconds=1)


class World:
    """One installation. ``sets`` are the rules that may be in force, the first of them at the beginning."""

    def __init__(self, file: Path, template: Path, sets: Sequence[PlaybookSet]) -> None:
        shutil.copy(template, file)
        self.sets, self.in_force = sets, 0
        self._file, self._engine = file, engine_of(file)
        self.clock, self.machine_clock = Clock(), Clock()
        self.slack, self.ear = Slack(self.machine_clock), promises.Ear()
        _log.addHandler(self.ear)
        self.members = dict(cast.members())
        self.stories: dict[str, Story] = {}
        self.answered: list[tuple[Command, Reply, datetime]] = []
        self.replaced: dict[str, datetime] = {}
        self.deleted: dict[str, int] = {}
        self.told: dict[str, Sequence[Actor]] = {}
        self._books = {book.digest: book for rules in sets for book in rules.kinds.values()}
        self.program = self._begin()
        self.meet(*self.members.values())

    def _begin(self) -> Program:
        return Program(self._engine, self.playbooks, self.clock, self.machine_clock, self.slack, self.told)

    def close(self) -> None:
        _log.removeHandler(self.ear)
        self.program.close()
        for leftover in self._file.parent.glob(f"{self._file.name}*"):
            leftover.unlink()

    # ---- what happens ----------------------------------------------------------------------------------------

    def playbooks(self) -> PlaybookSet:
        return self.sets[self.in_force]

    def meet(self, *members: Member) -> None:
        """Let the bot know what Slack says of people."""
        self.members |= {member.actor: member for member in members}
        self.slack.left = {actor for actor, member in self.members.items() if member.deleted}
        with self.program.store.writing() as tx:
            tx.people.put(members)
            tx.commit()

    def delete(self, key: str) -> None:
        """Somebody deletes a message in Slack."""
        self.deleted[key] = self.cases[key.partition("/")[0]].version
        self.slack.remove(key)

    def toggle(self, actor: Actor) -> None:
        """Somebody leaves Slack, or comes back."""
        self.meet(replace(self.members[actor], deleted=not self.members[actor].deleted))

    def reload(self) -> None:
        """The other rules come into force."""
        before = {book.digest for book in self.playbooks().kinds.values()}
        self.in_force = (self.in_force + 1) % len(self.sets)
        now = {book.digest for book in self.playbooks().kinds.values()}
        self.program.reload()
        self.replaced |= dict.fromkeys(before - now, self.clock.now)
        self.replaced = {digest: at for digest, at in self.replaced.items() if digest not in now}

    def restart(self) -> None:
        """The process ends, and another one begins on the same file."""
        self.program.close()
        self.program = self._begin()
        self.audit()

    def survive(self, act: Callable[[], object]) -> None:
        """Let something happen that may kill the process; then another one begins."""
        try:
            with suppress(StoreUnavailable):
                act()
        except Crash:
            self.restart()
        self.program.store.faults.clear()
        self.program.queue.dies.clear()
        self.learn()

    def send(self, command: Command) -> Reply:
        """Handle a command that is delivered for the first time, and hold its answer to what it says."""
        before, known = self.case(command.case), len(self.story(command.case))
        reply = self.program.handle(command)
        self.learn()
        fresh = self.story(command.case)[known:]
        if before is None:
            self._check_form(command)
        Exchange(command, reply, before, self.case(command.case), fresh, self.barred(command.actor)).check()
        assert not reply.repeated
        if not (reply.refusal and reply.refusal.fields):
            self.answered.append((command, reply, self.clock.now))
        return reply

    def send_in_trouble(self, command: Command, fault: str) -> None:
        """A process dies, or cannot save, while it handles a command; what was not saved comes again from Slack."""
        before = self.everything()
        self.program.store.faults = [fault]
        self.survive(lambda: self.program.handle(command))
        if fault != DIES_AFTER:
            assert self.everything() == before, "something half-made stays"
            self.send(command)
            return
        reply = self.program.handle(command)
        assert reply.repeated or (reply.refusal and reply.refusal.fields)
        assert reply.refusal or self.case(command.case), "acknowledged, but nothing was saved"

    def send_again(self, command: Command, reply: Reply) -> None:
        """The same delivery once more gets the same answer and changes nothing."""
        before = self.everything()
        assert self.program.handle(command) == replace(reply, repeated=True)
        assert self.everything() == before

    def pass_time(self, span: timedelta) -> None:
        self.clock.advance(span)
        self.machine_clock.advance(span)

    def next_timer(self) -> timedelta:
        """Return how long it is until the next timer."""
        due = self.program.sweep.next_due()
        return max(timedelta(0), due - self.clock.now) if due else timedelta(0)

    def tidy(self) -> None:
        """Answers are remembered for a week."""
        self.program.sweep.tidy()
        self.answered = [one for one in self.answered if one[2] > self.clock.now - _KEPT]

    def look(self) -> None:
        """What is due happens; afterwards nothing is due any more."""
        begun = self.clock.now
        self.program.look()
        self.learn()
        promises.after_a_look(self, begun)

    # ---- what is known ---------------------------------------------------------------------------------------

    def story(self, case_id: str) -> Sequence[lives.Recorded]:
        return self.stories[case_id].told if case_id in self.stories else ()

    def case(self, case_id: str) -> Case | None:
        return self.stories[case_id].case if case_id in self.stories else None

    @property
    def cases(self) -> Mapping[str, Case]:
        """Every case as its record tells it."""
        return {case_id: story.case for case_id, story in self.stories.items()}

    def book(self, case: Case) -> Playbook:
        return self._books[case.playbook]

    def barred(self, actor: Actor) -> bool:
        """Tell whether somebody may take no part at all."""
        member = self.members.get(actor)
        flagged = bool(member and (member.deleted or member.guest or member.bot))
        return flagged or slack_team(actor) not in (None, cast.HOME)

    def everything(self) -> Mapping[str, object]:
        """Return all that is kept."""
        with engines.reading(self._engine) as connection:
            return {name: connection.exec_driver_sql(f"SELECT * FROM {name}").all() for name in tables.metadata.tables}

    # ---- what must hold --------------------------------------------------------------------------------------

    def learn(self) -> None:
        """Read what is new in the record, and hold it to the promises."""
        there = {row["id"]: row for row in self.program.rows(tables.cases)}
        assert self.stories.keys() <= there.keys(), "a case is gone"
        changed = [case_id for case_id, row in there.items() if row["version"] != len(self.story(case_id))]
        for case_id in changed:
            with self.program.store.reading() as tx:
                told, stored = tx.cases.history(case_id), tx.cases.get(case_id)
            assert [*told[: len(self.story(case_id))]] == [*self.story(case_id)], "the past was changed"
            assert stored
            assert stored.case == replay(told)
            self.stories[case_id] = Story(told, stored.case, self._books[stored.case.playbook])
            lives.check(self.stories[case_id])
        promises.after_anything(self)

    def _check_form(self, command: Command) -> None:
        """A new case is judged by the rules in force, or for an hour by those that its form was drawn from."""
        case = self.case(command.case)
        if case and case.playbook != self.playbooks().kinds[case.kind].digest:
            assert case.playbook == command.playbook
            assert self.clock.now - self.replaced[case.playbook] < _GRACE

    def audit(self) -> None:
        """The record verifies."""
        assert not [*audit.verify(self.program.engine)]

    def rest(self) -> None:
        """Nothing goes wrong any longer and delivery comes to rest; then everything stands as it should."""
        self.slack.faults.clear()
        self.program.deliver(2000)
        promises.at_rest(self)


@cache
def engine_of(file: Path) -> Engine:
    """Return an engine for a file; once it is disposed of nothing of it is left but the statements it has compiled."""
    return new_engine(file)


def empty_file(file: Path) -> Path:
    """Make a database as migrations leave it, to be copied."""
    engine = engines.make(f"sqlite:///{file}")
    schema.upgrade(engine)
    engine.dispose()
    return file
