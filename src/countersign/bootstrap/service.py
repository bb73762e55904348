"""The running bot: every part put together, started in order, reloaded on SIGHUP, stopped without losing a thing."""

import logging
import random
import secrets
import signal
from datetime import datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from socket import gethostname
from threading import Event
from uuid import uuid4

from countersign.app import reviews
from countersign.app.handle import Handler
from countersign.app.ports import Clock
from countersign.app.queries import Queries
from countersign.app.screened import screened
from countersign.app.sweep import Sweep
from countersign.bootstrap import database
from countersign.bootstrap.clock import OffsetClock, machine_clock
from countersign.bootstrap.folder import InForce, playbooks_folder
from countersign.bootstrap.slack import identify
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from countersign.delivery import Delivery, Pacing
from countersign.domain import ledger
from countersign.domain.actors import Actor
from countersign.domain.commands import Command
from countersign.domain.ledger import LEDGER
from countersign.domain.problems import PlaybookError
from countersign.scheduler import Alarm
from countersign.screening import screen
from countersign.settings import Settings
from countersign.slack.app import Face, SocketLink, build
from countersign.slack.directory import Directory
from countersign.slack.messenger import SlackMessenger, web_client
from countersign.slack.views import faces

_log = logging.getLogger(__name__)
# The embedded database has one writer, and a call to Slack takes most of a job's time: a few threads keep up.
_DELIVERY_THREADS = 4
_STOP_SECONDS = 5.0
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

        ``clock`` is business time. Raises PlaybookError, NoToken, or CountersignError about the database.
        """
        self.playbooks = InForce(playbooks_folder(settings))
        self._engine = engine = database.ready(settings)
        self.store, self._clock = SqlStore(engine), clock
        self._queue, self._owner = SqlQueue(engine), str(uuid4())
        client = web_client(settings.slack_bot_token, settings.slack_api_url)
        home = identify(client)
        self._directory = Directory(client, self.store, self.playbooks, home)
        self._handler = Handler(self.store, self.playbooks, clock, home, self._poke)
        self._sweep = Sweep(self.store, self._handler.handle, clock)
        self._alarm = Alarm(self._look, self._sweep.next_due, clock, machine_clock)
        patient = web_client(settings.slack_bot_token, settings.slack_api_url, _DELIVERY_SECONDS)
        self._delivery = Delivery(
            self._queue,
            self.store,
            SlackMessenger(patient, self.store, self.playbooks),
            faces.render,
            machine_clock,
            self._owner,
            jitter=random.random,
            admins=self._admins,
            pacing=pacing or Pacing(),
        )
        face = Face(
            handle=screened(self._handler.handle, screen),
            queries=Queries(self.store),
            store=self.store,
            playbooks=self.playbooks,
            directory=self._directory,
            team=home,
            clock=clock,
            client=client,
            new_id=lambda: uuid4().hex,
            new_salt=lambda: secrets.token_hex(16),
            screen=screen,
        )
        self._link = SocketLink(build(face), settings.slack_app_token)
        self._signals: SimpleQueue[int] = SimpleQueue()
        self._tidied = self._asked = datetime.min.replace(tzinfo=machine_clock().tzinfo)
        self._unknown: list[str] = []

    def start(self) -> None:
        """Start everything; returns when Slack is connected. Raises NoToken if Slack refuses a token."""
        with self.store.writing() as tx:
            tx.playbooks.keep([*self.playbooks().kinds.values(), LEDGER], self._clock())
            tx.commit()
        self._note_load()
        # What a process that is surely gone has leased need not wait for its lease to run out.
        self._queue.release(None, machine_clock())
        self._meet()
        self._delivery.start(_DELIVERY_THREADS)
        self._alarm.start()
        self._link.start()
        _log.info("ready")

    def stop(self) -> None:
        """Take no more, finish what is under way, and end; whatever is left waits in the database."""
        self._link.close()
        self._alarm.stop()
        self._delivery.stop(_STOP_SECONDS)
        self._directory.close()
        self._queue.release(self._owner, machine_clock())
        self._engine.dispose()
        _log.info("stopped")

    def run(self, ready_file: Path | None = None) -> None:
        """Start, then serve until SIGTERM or SIGINT; SIGHUP loads the playbooks anew."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda caught, _: self._signals.put(caught))
        self.start()
        stopped = Event()
        self.follow_clock(stopped)
        if ready_file:
            ready_file.write_text("ready\n", encoding="utf-8")
        while self._signals.get() == signal.SIGHUP:
            self.reload()
        stopped.set()
        self.stop()

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
        with self.store.writing() as tx:
            tx.playbooks.keep([*fresh.kinds.values(), LEDGER], self._clock())
            tx.commit()
        self._note_load()
        self._meet()
        self._poke()
        _log.info("playbooks reloaded", extra={"kinds": sorted(fresh.kinds)})

    def _note_load(self) -> None:
        """Put into the ledger which playbooks this process goes by from now on."""
        details = {"digest": self.playbooks().digest, "process": self._owner, "host": gethostname()}
        wish = ledger.entry(self._clock(), "playbooks loaded", details)
        self._handler.handle(
            Command(f"load:{uuid4()}", wish.verb, wish.actor, wish.case, wish.kind, answers=wish.answers)
        )

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

    def _meet(self) -> None:
        """Find the people of team.yaml in Slack; those not found are asked for again later."""
        self._asked, self._unknown = machine_clock(), self._directory.refresh()
        for sentence in self._unknown:
            _log.warning("not found", extra={"problem": sentence})

    def _admins(self) -> list[Actor]:
        with self.store.reading() as tx:
            handles = {member.handle: member.actor for member in tx.people.all()}
        return [handles[handle] for handle in self.playbooks().team.admins if handle in handles]

    def _poke(self) -> None:
        self._delivery.poke()
        self._alarm.poke()
