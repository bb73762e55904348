"""The running bot: every part put together, started in order, reloaded on SIGHUP, stopped without losing a thing."""

import logging
import os
import random
import secrets
import signal
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from socket import gethostname
from threading import Event
from uuid import uuid4

from countersign.app import facts, reviews, rounds, seals
from countersign.app.absences import Absences
from countersign.app.handle import Handler
from countersign.app.ports import Clock
from countersign.app.queries import Queries
from countersign.app.screened import screened
from countersign.app.sweep import Sweep
from countersign.bootstrap import database, outside, web
from countersign.bootstrap.clock import OffsetClock, machine_clock
from countersign.bootstrap.folder import InForce, playbooks_folder
from countersign.bootstrap.slack import identify
from countersign.db import restored
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from countersign.delivery import Delivery, Pacing
from countersign.domain import ledger
from countersign.domain.actors import Actor
from countersign.domain.commands import Command
from countersign.domain.ledger import LEDGER
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import PlaybookError
from countersign.scheduler import Alarm
from countersign.screening import screen
from countersign.settings import Settings
from countersign.slack.app import WORKERS, Face, SocketLink, build
from countersign.slack.directory import Directory
from countersign.slack.groups import Groups
from countersign.slack.messenger import SlackMessenger, web_client
from countersign.slack.views import faces

_log = logging.getLogger(__name__)
# The embedded database has one writer, and a call to Slack takes most of a job's time: a few threads keep up.
_DELIVERY_THREADS = 4
_STOP_SECONDS = 5.0
# Beside listeners and delivery: four that look people up, the alarm, a look at whether all is well, and whoever loads
# playbooks. Each has its connection: with ten for all, a fifth of the time in a storm was spent waiting for one.
_OTHER_THREADS = 7
# How long a process that is about to stop says that it is not ready, and goes on taking requests: load balancers ask
# every other second.
_NOTICE_SECONDS = 3.0
# By custom a process that a signal ended exits with this and the signal's number.
_SIGNALLED = 128
# Delivery may wait for Slack longer than a listener, which has three seconds in all.
_DELIVERY_SECONDS = 10
_TIDY_EVERY = timedelta(days=1)
# People leave while the program runs; nobody who left should be asked for long.
_MEET_EVERY = timedelta(days=1)
_ASK_AGAIN = timedelta(minutes=10)
# The stand-in limits nothing unless asked to, so that the tour does not wait for a pace that only Slack needs.
BRISK = Pacing(burst=50, interval=0.02, settle=0.2)


class Service:
    """One process of Countersign."""

    def __init__(self, settings: Settings, clock: Clock = machine_clock, pacing: Pacing | None = None) -> None:
        """Load playbooks, open the database and ask Slack who we are; nothing is started yet.

        ``clock`` is business time. Raises PlaybookError, NoToken, or CountersignError about the database
        or the address to listen at.
        """
        self.playbooks = InForce(playbooks_folder(settings))
        doors = [settings.slack_app_token, settings.http]
        threads = sum(map(bool, doors)) * WORKERS + _DELIVERY_THREADS + _OTHER_THREADS
        self._engine = engine = database.ready(settings, threads)
        self.store, self._clock = SqlStore(engine), clock
        self._queue, self._owner = SqlQueue(engine), str(uuid4())
        client = web_client(settings.slack_bot_token, settings.slack_api_url)
        with database.disposed_on_error(engine):
            home = identify(client)
        self._directory = Directory(client, self.store, self.playbooks, home)
        self._groups = Groups(client, self.store, self.playbooks, self._directory)
        self._handler = Handler(self.store, self.playbooks, clock, home, self._poke)
        patient = web_client(settings.slack_bot_token, settings.slack_api_url, _DELIVERY_SECONDS)
        self._delivery = Delivery(
            self._queue,
            self.store,
            SlackMessenger(patient, self.store, self.playbooks),
            outside.webhooks(self.playbooks),
            faces.render,
            machine_clock,
            self._owner,
            jitter=random.random,
            admins=self._admins,
            pacing=pacing or Pacing(),
        )
        zone, wake = (lambda: self.playbooks().team.zone), self._delivery.poke
        self._sweep = Sweep(self.store, self._handler.handle, clock, zone, wake)
        self._alarm = Alarm(self._look, self._sweep.next_due, clock, machine_clock)
        face = Face(
            handle=screened(self._handler.handle, screen),
            queries=Queries(self.store),
            absences=Absences(self.store, lambda: self.playbooks().team, clock, self._poke),
            store=self.store,
            playbooks=self.playbooks,
            directory=self._directory,
            regroup=self._regroup,
            team=home,
            clock=clock,
            client=client,
            new_id=lambda: uuid4().hex,
            new_salt=lambda: secrets.token_hex(16),
            screen=screen,
        )
        app = build(face)
        self._link = SocketLink(app, settings.slack_app_token) if settings.slack_app_token else None
        connected = self._link.connected if self._link else None
        self.ready = web.Readiness(engine, self.store, self.playbooks, connected)
        self.http = web.server(settings, app, self.ready, self._alive)
        self._signals: SimpleQueue[int] = SimpleQueue()
        self._ending = False
        self._tidied = self._asked = datetime.min.replace(tzinfo=machine_clock().tzinfo)
        self._unknown: list[str] = []
        self._sealed: date | None = None

    def start(self) -> None:
        """Start everything; returns when Slack is connected, or may send. Raises NoToken if Slack refuses a token."""
        self._put_in_force(self.playbooks())
        # What a process that is surely gone has leased need not wait for its lease to run out.
        self._queue.release(None)
        self._meet()
        self._catch_up()
        self._delivery.start(_DELIVERY_THREADS)
        self._alarm.start()
        if self._link:
            self._link.start()
        for sentence in outside.problems(self.playbooks()):
            _log.error("a webhook cannot be told", extra={"problem": sentence})
        self.ready.unready = None
        if self.http:
            self.http.start()
        # The owner is the name in the leases of this process.
        _log.info("ready", extra={"owner": self._owner} | ({"http": str(self.http.address)} if self.http else {}))

    def _catch_up(self) -> None:
        """After a restore let due timers fire, then look in Slack for what may have been said, and only then speak."""
        if restored.unsettled(self._engine):
            self._look()
            looked = restored.settle(self._engine, machine_clock())
            _log.warning("restored from a backup", extra={"messages_to_look_for": looked})

    def stop(self) -> None:
        """Take no more, finish what is under way, and end; whatever is left waits in the database."""
        self.ready.unready = web.STOPPING
        if self.http:
            self.http.stop()
        if self._link:
            self._link.close()
        self._alarm.stop()
        self._delivery.stop(_STOP_SECONDS)
        self._directory.close()
        self._queue.release(self._owner)
        self._engine.dispose()
        _log.info("stopped")

    def run(self, ready_file: Path | None = None) -> None:
        """Start, then serve until SIGTERM or SIGINT, and end at once on a second one; SIGHUP loads playbooks anew."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda caught, _: self._caught(caught))
        with database.disposed_on_error(self._engine), database.explained(self._engine):
            self.start()
        stopped = Event()
        self.follow_clock(stopped)
        if ready_file:
            ready_file.write_text("ready\n", encoding="utf-8")
        while self._signals.get() == signal.SIGHUP:
            self.reload()
        self._give_notice()
        stopped.set()
        self.stop()

    def _give_notice(self) -> None:
        """Have requests go elsewhere before none are taken here."""
        self.ready.unready = web.STOPPING
        if self.http:
            Event().wait(_NOTICE_SECONDS)

    def _caught(self, number: int) -> None:
        """Hand a signal to ``run``. Whoever asks twice for the end will not wait: as after a crash, others go on."""
        if self._ending and number != signal.SIGHUP:
            os._exit(_SIGNALLED + number)
        self._ending = self._ending or number != signal.SIGHUP
        self._signals.put(number)

    def follow_clock(self, stopped: Event) -> None:
        """Look whenever somebody moves business time, until ``stopped`` is set; only the sandbox's clock is moved."""
        if isinstance(self._clock, OffsetClock):
            self._clock.follow(self._alarm, stopped)

    def reload(self) -> None:
        """Load the playbooks anew, all or nothing; a bad set keeps the last good one and says so in the log."""
        try:
            fresh = self.playbooks.reload()
        except PlaybookError as error:
            for problem in error.problems:
                _log.error("playbooks kept as they were", extra={"problem": str(problem)})
            return
        self._put_in_force(fresh)
        self._meet()
        self._poke()
        _log.info("playbooks reloaded", extra={"kinds": sorted(fresh.kinds)})

    def _put_in_force(self, books: PlaybookSet) -> None:
        """Note what new cases are judged by from now on, here and by every process that loads the same files."""
        with self.store.writing() as tx:
            tx.playbooks.keep([*books.kinds.values(), LEDGER], self._clock())
            tx.playbooks.put_in_force(books.digest, self._clock())
            rounds.call(tx, "team", self._clock())
            tx.commit()
        details = {"digest": books.digest, "process": self._owner, "host": gethostname()}
        wish = ledger.entry(self._clock(), "playbooks loaded", details)
        self._handler.handle(
            Command(f"load:{uuid4()}", wish.verb, wish.actor, wish.case, wish.kind, answers=wish.answers)
        )

    def _alive(self) -> list[str]:
        """Return what should run and does not."""
        parts = {"The alarm clock": self._alarm.alive, "Delivery": self._delivery.alive}
        return [f"{name} does not run; restart the process." for name, alive in parts.items() if not alive()]

    def _look(self) -> None:
        """Whatever is due happens now; once in a while, so does housekeeping."""
        screen("")  # loads what it looks with, once, so that nobody at Slack waits for that
        reviews.ensure(self.store, self.playbooks(), self._handler.handle, self._clock)
        self._sweep.run()
        now = machine_clock()
        if now - self._tidied > _TIDY_EVERY:
            self._tidied = now
            self._sweep.tidy()
        if now - self._asked > (_ASK_AGAIN if self._unknown else _MEET_EVERY):
            self._meet()
        elif self._groups.changed:
            self._look_up(self._groups.refresh)
        self._seal(self._clock().date())

    def _seal(self, today: date) -> None:
        """Seal the record once a day; the day is remembered only to ask no more often than that."""
        if today != self._sealed:
            seals.daily(self.store, self._clock)
            self._sealed = today

    def _meet(self) -> None:
        """Find the people and groups of team.yaml in Slack; those not found are asked for again later."""
        self._asked, self._unknown = machine_clock(), []
        self._look_up(self._directory.refresh, self._groups.refresh)

    def _look_up(self, *refreshed: Callable[[], list[str]]) -> None:
        """Look people up, have open cases looked at again if anything changed, and log who is not found."""
        with rounds.noticing_people(self.store, self._clock):
            problems = [sentence for refresh in refreshed for sentence in refresh()]
        self._unknown += problems
        for sentence in problems:
            _log.warning("not found", extra={"problem": sentence})

    def _regroup(self, group: str, handle: str | None) -> None:
        if self._groups.heard(group, handle):
            self._alarm.poke()

    def _admins(self) -> list[Actor]:
        with self.store.reading() as tx:
            people = facts.found(team := self.playbooks().team, tx.people.notable())
        return [people[handle] for handle in team.admins if handle in people]

    def _poke(self) -> None:
        self._delivery.poke()
        self._alarm.poke()
