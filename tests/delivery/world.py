"""Delivery with everything around it in memory: a clock moved by hand, a queue, cases, a face and a small Slack."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from countersign.app.ports import Stored
from countersign.app.sending import Message, Outside, Picture
from countersign.delivery import Delivery, Pacing
from countersign.domain import events as e
from countersign.domain.case import Stamp
from countersign.domain.playbook import Playbook, load
from countersign.domain.record import GENESIS, replay, write
from countersign.domain.texts import Text, TextRef
from countersign.domain.world import NORMAL, Mirror, Note, Place
from tests.delivery.faulty_queue import Crash, FaultyQueue
from tests.delivery.small_slack import SmallSlack
from tests.fakes import FakeClock, FakeStore, Row

CASE, SECRET = "case-1", "case-2"
DANA, ADMIN = "slack:T1/UDANA", "slack:T1/UADMIN"
CARD, DM, THREAD = Place("channel", "gov"), Place("person", DANA), Place("thread", "card")
PROMPT = f"prompt:{DANA}"
BOOK = load(
    '{"schema":1,"lifecycle":"approval","kind":"exception","prefix":"EXC","name":"Exception",'
    '"title":"Use of {what}","channel":"gov","form":[{"field":"what","label":"What","type":"text"}],'
    '"routing":[{"rule":"all","stages":[{"stage":"legal","reviewers":[{"role":"legal"}]}]}],'
    '"fallback":[{"role":"lead"}]}'
)


def opened(number: int, *, book: Playbook = BOOK, state: str = "pending", private: bool = False) -> e.Opened:
    """Return the opening of a case."""
    return e.Opened(
        kind=book.kind,
        lifecycle=book.lifecycle,
        playbook=book.digest,
        prefix=book.prefix,
        number=number,
        requester=DANA,
        state=state,
        answers={},
        private=private,
    )


class Nobody:
    """Implements ``sending.Outside`` where nobody outside is told anything."""

    def tell(self, webhook: str, key: str, body: bytes) -> None:
        raise AssertionError("nobody outside is told anything")


class World:
    """``turn`` is one call of ``deliver_once``, ``settle`` goes on until nothing waits, moving the clock."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.store = FakeStore()
        self.queue = FaultyQueue(self.store)
        self.slack = SmallSlack(self.clock)
        self.outside: Outside = Nobody()
        self.pictures: list[Picture] = []
        self.bug: Exception | None = None
        self.mood = ""
        self.jitter: Callable[[], float] = lambda: 0.5
        self.pacing = Pacing()
        self.begin("a")
        self.keep(BOOK)
        self.happen(opened(1))
        self.happen(opened(2, private=True), SECRET)

    def keep(self, book: Playbook) -> None:
        with self.store.writing() as tx:
            tx.playbooks.keep([book], self.clock.now)
            tx.commit()

    def write_down(self, case: str, body: str) -> TextRef:
        """Keep a typed text of a case."""
        text = Text("salt", body)
        with self.store.writing() as tx:
            tx.texts.keep(case, [text])
            tx.commit()
        return text.ref

    def begin(self, owner: str) -> Delivery:
        """Start a process; the one before is gone."""
        self.delivery = Delivery(
            self.queue,
            self.store,
            self.slack,
            self.outside,
            self.draw,
            self.clock,
            owner,
            pacing=self.pacing,
            jitter=lambda: self.jitter(),  # noqa: PLW0108 - a test may set another one
            admins=lambda: [ADMIN],
        )
        return self.delivery

    def draw(self, face: str, picture: Picture) -> Message:
        """Show the state and how many were refused; a pending prompt has buttons. A note names its event."""
        self.pictures.append(picture)
        if self.bug:
            raise self.bug
        case = picture.case
        about = f"{picture.event.seq}" if picture.event else f"{case.state} {len(case.refusals)}"
        live = face == "prompt" and case.state == "pending"
        return Message(f"{face} {about}{self.mood}", [{"type": "actions" if live else "section"}])

    def happen(self, event: e.Event, case: str = CASE) -> int:
        """Append an event; return the case's version."""
        with self.store.writing() as tx:
            past = tx.cases.history(case)
            head = past[-1].hash if past else GENESIS
            fresh = write(case, len(past) + 1, head, Stamp(DANA, self.clock.now), event)
            tx.cases.save(Stored(replay([*past, fresh]), fresh.hash), [fresh])
            tx.commit()
        return fresh.seq

    def refuse(self) -> int:
        """Let something happen that shows on mirrors; return the case's version."""
        return self.happen(e.Refused("approve", "own_request"))

    def show(self, slot: str, place: Place, urgency: int = NORMAL, case: str = CASE) -> Row:
        """Want a mirror at the case's version; its face is the first word of its slot."""
        with self.store.writing() as tx:
            version = len(tx.cases.history(case))
            tx.outbox.show(case, [Mirror(slot, place, slot.partition(":")[0], urgency)], version)
            tx.commit()
        return self.row(slot, case)

    def say(self, place: Place, case: str = CASE) -> Row:
        """Want a note about the case's last event."""
        with self.store.writing() as tx:
            seq = len(tx.cases.history(case))
            tx.outbox.say(case, seq, [Note(place, "line")])
            tx.commit()
        return self.row(f"note/{seq}/line/{place.name}", case)

    def row(self, slot: str, case: str = CASE) -> Row:
        """Return a row as it is now; every commit makes new ones."""
        return self.store.state.outbox[case, slot]

    def doubt(self, row: Row, **more: Any) -> None:
        """Make delivery unsure of a job."""
        row.job = replace(row.job, unsure=True, **more)

    def turn(self) -> bool:
        return self.delivery.deliver_once()

    def crash(self) -> None:
        """Take a turn in which the process may die; then another one starts."""
        try:
            self.turn()
        except Crash:
            self.begin(self.delivery.owner + "'")

    def settle(self, limit: int = 2000) -> None:
        """Deliver until nothing waits; the clock goes to wherever the queue says."""
        for _ in range(limit):
            while self.turn():
                pass
            due = self.queue.next_due(self.clock.now)
            if due is None:
                return
            self.clock.now = due
        raise AssertionError("it never settles")
