"""A sealed record, and what somebody may do to it who owns the database and knows this program by heart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from countersign.app import seals
from countersign.db.store import SqlStore
from countersign.domain import events as e
from countersign.domain import record
from countersign.domain.digesting import compose
from countersign.domain.period import Period, Rows
from countersign.domain.record import Recorded
from countersign.domain.seals import Seal
from tests.contract.stories import BEN, CAT, START, Story, after, tell, text
from tests.db.conftest import Tamper
from tests.fakes import FakeClock

WHY = text("because")
OF_CASE = ("events", "texts", "moves", "grants", "links", "asks", "participants", "timers")
ONE = (
    tell(1, answers={"why": WHY.ref, "n": "12"}, links=[e.Link("parent", "exception-2")])
    .asking(BEN, CAT)
    .limited(after(days=3))
    .approved(BEN, after(hours=5), until=after(days=9))
)
TWO = tell(2, at=after(hours=1))
THREE = tell(3, private=True).asking(BEN)
LATER = TWO.asking(BEN, at=after(days=1, hours=1))
LAST = LATER.limited(after(days=9))


def digest(seal: Seal) -> Story:
    """Return the review whose digest printed a seal."""
    content = compose(Period(START, after(days=1), Rows()), seal=seal.line)
    return tell(1, kind="weekly", lifecycle="review", at=after(hours=1)).then(e.Published(content), at=after(days=1))


def cut(story: Story, version: int) -> Story:
    """Return the beginning of a story."""
    return Story(record.replay(story.events[:version]), story.events[:version])


def make_everything_anew(here: Record) -> Record:
    """Wipe the record and let something else have happened, with the same digest: seals and all are as they should."""
    for story in (ONE, LAST, THREE, here.digest):
        here.drop(story)
    here.forget_seals()
    here.tamper("DELETE FROM counters")
    return Record(here.store, here.tamper, REHASHED)


@dataclass
class Record:
    """A record with two seals, the first printed by a digest; one event came after them."""

    store: SqlStore
    tamper: Tamper
    one: Story = ONE

    def __post_init__(self) -> None:
        """Let it happen."""
        self.clock = FakeClock(after(days=1))
        self._save(*((story, 0) for story in (self.one, TWO, THREE)))
        with self.store.writing() as tx:
            tx.texts.keep(ONE.case.id, [WHY])
            tx.commit()
        self.first = self.seal()
        self.clock.advance(days=1)
        self.digest = digest(self.first)
        self._save((self.digest, 0), (LATER, 1))
        self.second = self.seal()
        self._save((LAST, 2))

    def _save(self, *stories: tuple[Story, int]) -> None:
        with self.store.writing() as tx:
            for story, known in stories:
                if not known:
                    tx.cases.next_number(story.case.key.partition("-")[0])
                story.save(tx, known)
            tx.commit()

    def seal(self) -> Seal:
        made = seals.make(self.store, self.clock)
        assert made
        return made

    def forge(self, *stories: Story) -> None:
        """Put other stories in the place of those there were, with every row and hash as this program makes them."""
        for story in stories:
            self.drop(story)
        with self.store.writing() as tx:
            for story in stories:
                story.save(tx)
                if story.case.id == ONE.case.id:
                    tx.texts.keep(ONE.case.id, [WHY])
            tx.commit()

    def drop(self, story: Story) -> None:
        """Leave nothing of a case but what seals hold."""
        for table in OF_CASE:
            self.tamper(f"DELETE FROM {table} WHERE case_id = ?", story.case.id)
        self.tamper("DELETE FROM cases WHERE id = ?", story.case.id)

    def forget_seals(self) -> None:
        self.tamper("DELETE FROM seal_leaves")
        self.tamper("DELETE FROM seals")

    def event(self, story: Story, seq: int, item: Recorded) -> None:
        """Let a row of the events say what another event says."""
        self.tamper(
            "UPDATE events SET body = ?, hash = ?, type = ? WHERE case_id = ? AND seq = ?",
            *(item.body, item.hash, item.event.type, story.case.id, seq),
        )


ANOTHER = tell(1, answers={"why": WHY.ref, "n": "13"}, links=[e.Link("parent", "exception-2")])
REHASHED = (
    ANOTHER.asking(BEN, CAT).limited(after(days=3)).approved(BEN, after(hours=5), until=after(days=9))
)  # the same but for an answer


def change_an_event(here: Record) -> None:
    """With hashes not compared, only the row of EXC-1 was said to hold another snapshot: no event was named."""
    here.tamper("UPDATE events SET body = replace(body, 'UCAT', 'UDAN') WHERE case_id = ? AND seq = 2", ONE.case.id)


def delete_an_event(here: Record) -> None:
    """With numbers not counted, only the row of EXC-1 was said to hold another version: no event was named."""
    here.tamper("DELETE FROM events WHERE case_id = ? AND seq = 2", ONE.case.id)


def insert_an_event(here: Record) -> None:
    """Chained, but unknown to the case row. With numbers not counted, only the state in its row was named."""
    item = LAST.then(e.Withdrawn(), BEN).events[-1]
    here.tamper(
        "INSERT INTO events (case_id, seq, at, type, body, hash) "
        "SELECT case_id, 4, at, 'withdrawn', ?, ? FROM events WHERE case_id = ? AND seq = 3",
        *(item.body, item.hash, LAST.case.id),
    )


def reorder_events(here: Record) -> None:
    """With hashes not compared, the numbers in the bodies still told."""
    here.event(ONE, 2, ONE.events[2])
    here.event(ONE, 3, ONE.events[1])


def cut_a_tail(here: Record) -> None:
    """With leaves not compared, this record verified."""
    here.forge(cut(ONE, 3))


def drop_a_case(here: Record) -> None:
    """The last of its prefix, with its number. With leaves not compared, this record verified."""
    here.drop(THREE)
    here.tamper("UPDATE counters SET last = 2 WHERE prefix = 'EXC'")


def drop_a_case_in_the_middle(here: Record) -> None:
    """With keys not counted, the first seal still told."""
    here.drop(TWO)


def swap_events_of_cases(here: Record) -> None:
    """Of two cases with as many events each. With the case in bodies not compared, only the row of EXC-3 was named."""
    one, two = THREE.case.id, here.digest.case.id
    for case, other in ((one, "x"), (two, one), ("x", two)):
        here.tamper("UPDATE events SET case_id = ? WHERE case_id = ?", other, case)


def swap_cases(here: Record) -> None:
    """Each takes the other's number and story, chained as it should be; with leaves not compared, this verified."""
    here.tamper("UPDATE cases SET key = 'x' WHERE id = ?", TWO.case.id)
    here.forge(
        tell(2, case_id=ONE.case.id, at=after(hours=1)).asking(BEN).limited(after(days=9)),
        tell(1, case_id=TWO.case.id).asking(BEN),
    )


def edit_a_projection(here: Record) -> None:
    """With projections not compared, this record verified."""
    here.tamper("UPDATE grants SET system = 'everything'")


def edit_a_row(here: Record) -> None:
    """With rows not compared, this record verified."""
    here.tamper("UPDATE cases SET requester = ? WHERE id = ?", BEN, ONE.case.id)


def edit_a_text(here: Record) -> None:
    """With texts not hashed, this record verified."""
    here.tamper("UPDATE texts SET body = 'no reason', folded = 'no reason'")


def edit_a_playbook(here: Record) -> None:
    """With playbooks not compared, this record verified."""
    here.tamper("INSERT INTO playbooks (digest, kind, body, since) VALUES (?, 'tool', '{}', ?)", "f" * 64, START)


def make_a_chain_anew(here: Record) -> None:
    """One answer is another one, and everything after it was hashed anew; with leaves not compared, this verified."""
    here.forge(REHASHED)


def make_a_chain_and_its_leaf_anew(here: Record) -> None:
    """With roots not computed, this record verified."""
    here.forge(REHASHED)
    here.tamper("UPDATE seal_leaves SET head = ? WHERE case_id = ?", REHASHED.stored.head, ONE.case.id)


def make_the_first_seal_anew(here: Record) -> None:
    """Hashed as it should be. With the chain of seals not followed, the leaves of the second were missed, no more."""
    here.forge(REHASHED)
    second = here.second
    here.forget_seals()
    here.clock.now = here.first.at
    here.seal()
    here.tamper("INSERT INTO seals (number, body, hash) VALUES (2, ?, ?)", second.body, second.hash)


def make_all_seals_anew(here: Record) -> None:
    """With digests not compared, this record verified."""
    here.forge(REHASHED)
    here.forget_seals()
    here.seal()


def edit_a_seal(here: Record) -> None:
    """With its hash not compared, the number of its leaves still told."""
    here.tamper("UPDATE seals SET body = replace(body, '\"leaves\":3', '\"leaves\":4') WHERE number = 1")


def delete_a_seal(here: Record) -> None:
    """With seals not counted, only the digest that printed it was at a loss."""
    here.tamper("DELETE FROM seal_leaves WHERE seal = 1")
    here.tamper("DELETE FROM seals WHERE number = 1")


def delete_the_last_seals(here: Record) -> None:
    """With digests not compared, this record verified."""
    here.forget_seals()


def delete_a_seal_but_not_its_leaves(here: Record) -> None:
    """With leaves of no seal not looked for, this record verified."""
    here.tamper("DELETE FROM seals WHERE number = 2")


def delete_a_leaf(here: Record) -> None:
    """With roots not computed, this record verified."""
    here.tamper("DELETE FROM seal_leaves WHERE case_id = ?", ONE.case.id)


def insert_a_leaf(here: Record) -> None:
    """With roots not computed, this record verified."""
    here.tamper(
        "INSERT INTO seal_leaves (seal, case_id, version, head) VALUES (1, ?, 1, ?)",
        *(here.digest.case.id, here.digest.events[0].hash),
    )


Attack = Callable[[Record], None]
BROKEN = "its hash does not fit what it says and the event before it"
SEAL_1, SEAL_2 = "seal 1 of 2026-03-03 09:00:00 UTC holds", "seal 2 of 2026-03-04 09:00:00 UTC holds"
# What is done, and the first thing that verify says of it.
ATTACKS: Sequence[tuple[Attack, str]] = (
    (change_an_event, f"EXC-1, event 2: {BROKEN}"),
    (delete_an_event, "EXC-1, event 2: this event is missing"),
    (insert_an_event, "EXC-2, event 4: no event can have the number 4 here"),
    (reorder_events, f"EXC-1, event 2: {BROKEN}"),
    (cut_a_tail, f"EXC-1, event 6: {SEAL_1} this event: it was removed, as the end of its case"),
    (drop_a_case, f"exception-3: {SEAL_1} this case up to event 2: it was removed"),
    (drop_a_case_in_the_middle, "EXC: there are 2 keys, but the counter stands at 3"),
    (swap_events_of_cases, "EXC-3, event 1: its row says another case than its body"),
    (swap_cases, f"EXC-2, event 6: {SEAL_1} this event: it was removed, as the end of its case"),
    (edit_a_projection, "EXC-1: the rows of grants do not follow from the events"),
    (edit_a_row, "EXC-1: the case row says another requester than the events"),
    (edit_a_text, f"EXC-1: the text {WHY.ref.text} is not what was typed"),
    (edit_a_playbook, f"tool: the playbook {'f' * 64} is not what was in force"),
    (make_a_chain_anew, f"EXC-1, event 6: {SEAL_1} another hash of this event: its chain was made anew"),
    (make_a_chain_and_its_leaf_anew, "seal 1: its leaves are not those that it was made over"),
    (make_the_first_seal_anew, "seal 2: it was not made after the seal before it"),
    (make_all_seals_anew, "WEE-1, event 2: this digest printed seal 1 as "),
    (edit_a_seal, "seal 1: its hash does not fit what it says"),
    (delete_a_seal, "seal 1: this seal is missing"),
    (delete_the_last_seals, "WEE-1, event 2: this digest printed seal 1, which is not there"),
    (delete_a_seal_but_not_its_leaves, "seal 2: this seal is missing, though its leaves are there"),
    (delete_a_leaf, "seal 1: its leaves are not those that it was made over"),
    (insert_a_leaf, "seal 1: its leaves are not those that it was made over"),
)
