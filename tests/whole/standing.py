"""What must hold for everything that stands in Slack once delivery has come to rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from countersign.app.sending import Message, Picture
from countersign.db import work_tables
from countersign.delivery.rooms import DEEDS
from countersign.domain import events as e
from countersign.domain.actors import is_person
from countersign.domain.forms import title
from countersign.domain.incidents import rooms
from countersign.domain.mirrors import MIRRORS, question_of
from countersign.domain.notes import notes
from countersign.domain.record import after
from countersign.domain.texts import TextRef
from countersign.domain.verb_forms import offers
from countersign.domain.world import ROOM
from countersign.slack.views import faces
from countersign.slack.views.blocks import ButtonValue, read_button
from tests.delivery.small_rooms import SmallRoom
from tests.delivery.small_slack import Posted
from tests.whole.books import CANARY
from tests.whole.filling import case_id
from tests.whole.lives import Story
from tests.whole.slack import Said, buttons, direct

if TYPE_CHECKING:
    from tests.whole.world import World

Texts = Mapping[TextRef, str]
_CANARY = re.compile(f"{CANARY}(?:(\\d+)x)?")


class Inspection:
    """Everything that stands, beside everything that should."""

    def __init__(self, world: World) -> None:
        self.world, self.program, self.slack, self.stories = world, world.program, world.slack, world.stories
        self.rows: Mapping[str, Mapping[str, Any]] = {
            f"{row['case_id']}/{row['slot']}": row for row in self.program.rows(work_tables.outbox)
        }
        self.stands: Mapping[str, Posted] = {item.key: item for item in self.slack.standing}

    def check(self) -> None:
        """Fail if a message is missing, stands twice, or says anything else than its case."""
        twice = [key for key, count in Counter(item.key for item in self.slack.standing).items() if count > 1]
        assert not twice, f"stands more than once: {twice}"
        assert not [key for key, row in self.rows.items() if row["pending"]], "delivery is not at rest"
        for case, story in self.stories.items():
            self._check_case(case, story)
        self._check_parked()
        assert not self.stands.keys() - self.rows.keys()

    def _check_case(self, case: str, story: Story) -> None:
        with self.program.store.reading() as tx:
            texts = tx.texts.of(case)
        mirrors, said = dict(_mirrors(story, texts)), dict(_notes(story, texts))
        wanted = {f"{case}/{slot}" for slot in [*mirrors, *said]}
        words = {key for key, row in self.rows.items() if row["case_id"] == case and row["face"] == "parked"}
        there = {key for key, row in self.rows.items() if row["case_id"] == case}
        assert there - words == wanted, f"wanted in vain, or not wanted: {(there - words) ^ wanted}"
        for slot, (face, picture) in mirrors.items():
            picture.slots.update(self._room_of(case))  # type: ignore[attr-defined]
            if face in DEEDS:
                self._check_deed(f"{case}/{slot}", face, picture)
            else:
                self._check_mirror(f"{case}/{slot}", face, self._with_titles(picture))
        for slot, (face, picture) in said.items():
            self._check_there(f"{case}/{slot}", faces.render(face, picture))
        self._check_people_are_told(case, story)

    def _room_of(self, case: str) -> Mapping[str, tuple[str, str]]:
        """Return where the room of a case is, as a picture has it; nothing if it has none."""
        row = self.rows.get(f"{case}/{ROOM}")
        return {ROOM: (row["channel"], row["ts"])} if row and row["channel"] else {}

    def _check_deed(self, key: str, face: str, picture: Picture) -> None:
        """What was done to a room is what its case says, and there is one room."""
        if self.rows[key]["parked"]:
            return
        room, case = self.slack.rooms.made[picture.slots[ROOM][0]], picture.case
        done = {
            ROOM: (room.key, room.name, room.private) == (key, rooms.name(case), case.private),
            "members": set(room.members) == {*rooms.members(case)},
            "pin": self.rows[f"{case.id}/summary"]["ts"] in room.pins,
            "topic": room.topic == faces.render("topic", picture).text,
        }
        assert done[face], f"{key} is not as its case says"

    def _check_mirror(self, key: str, face: str, picture: Picture) -> None:
        drawn = faces.render(face, picture)
        self._check_there(key, drawn)
        if key in self.stands and not self.rows[key]["parked"]:
            message, place = self.stands[key].message, picture.place
            viewer = place.name if place.kind == "person" else None
            assert shown(message) == expected(picture, viewer), f"{key} has other buttons"

    def _check_there(self, key: str, drawn: Message) -> None:
        if self.rows[key]["parked"]:
            return
        if key not in self.stands:
            assert key in self.slack.removed, f"{key} stands nowhere"
            assert not self._comes_back(key, drawn), f"{key} asks and was not posted anew"
            return
        assert _without_file(self.stands[key].message) == _without_file(drawn), f"{key} is not what its case says"

    def _comes_back(self, key: str, drawn: Message) -> bool:
        """Tell whether a message that somebody deleted has to be there again: it asks, and its case moved on."""
        case = self.stories[key.partition("/")[0]].case
        return "/prompt:" in key and bool(buttons(drawn)) and case.version > self.world.deleted[key]

    def _with_titles(self, picture: Picture) -> Picture:
        if picture.case.digest:
            picture.titles.update(self._titles())  # type: ignore[attr-defined]
        return picture

    def _titles(self) -> Iterator[tuple[str, str]]:
        for story in self.stories.values():
            case = story.case
            if not case.private:
                with self.program.store.reading() as tx:
                    texts = tx.texts.of(case.id)
                yield case.id, title(story.book, case.answers, texts, case.key)

    def _check_people_are_told(self, case: str, story: Story) -> None:
        """Everybody asked has a message of their own, the requester an outcome, administrators hear of empty seats."""
        lifecycle, requester = story.opened.lifecycle, story.opened.requester
        slots: set[str] = set()
        if lifecycle != "review":
            slots |= {f"prompt:{asked.person}" for _, asked in story.asked}
        if lifecycle == "approval" and is_person(requester):
            slots |= {f"note/{item.seq}/outcome/{requester}" for item in story.of(e.Approved, e.Rejected, e.Lapsed)}
        for item in story.of(e.PeopleAsked):
            assert isinstance(item.event, e.PeopleAsked)
            slots |= {f"note/{item.seq}/stuck/{admin}" for admin in item.event.told}
        assert {f"{case}/{slot}" for slot in slots} <= self.rows.keys()

    def _check_parked(self) -> None:
        """Administrators hear of every message that was given up, but not of a word to them that was."""
        for key, row in self.rows.items():
            if not row["parked"]:
                continue
            told = self.world.told[key]
            for admin in told if row["face"] != "parked" else ():
                assert f"{row['case_id']}/parked/{row['slot']}/{admin}" in self.rows


def _mirrors(story: Story, texts: Texts) -> Iterator[tuple[str, tuple[str, Picture]]]:
    case = story.case
    for mirror in MIRRORS[case.lifecycle](case, story.book):
        picture = Picture(case, story.book, texts, mirror.place, mirror.slot, slots={}, titles={})
        yield mirror.slot, (mirror.face, picture)


def _notes(story: Story, texts: Texts) -> Iterator[tuple[str, tuple[str, Picture]]]:
    case = None
    for number, item in enumerate(story.told, start=1):
        case, past = after(case, item), story.told[:number]
        for note in notes(item.event, case):
            slot = f"note/{item.seq}/{note.face}/{note.place.name}"
            yield slot, (note.face, Picture(case, story.book, texts, note.place, slot, event=item, history=past))


def _without_file(message: Message) -> Message:
    """Return a message without its file, in which people have names that are known to Slack alone."""
    return replace(message, file=None)


def shown(message: Message) -> list[tuple[str, ButtonValue | None]]:
    """Return the verbs a message offers, each with what its button carries."""
    return [(button["action_id"].removeprefix("verb:"), read_button(button["value"])) for button in buttons(message)]


def expected(picture: Picture, viewer: str | None) -> list[tuple[str, ButtonValue | None]]:
    """Return what a message must offer: to one person their own moves, in a channel those of anybody asked.

    The announcement of an incident that has a room offers nothing: the whole card stands in the room.
    """
    case = picture.case
    if picture.place.kind == "channel" and rooms.name(case):
        return []
    carried = ButtonValue(case.id, case.revision, case.stage)
    verbs = [verb for verb, move in offers(case, picture.playbook, viewer).items() if not move.menu]
    if picture.slot.startswith("question:"):  # one that is settled has none
        verbs = ["answer"] if question_of(case, picture.slot) is case.open_question else []
    return [(verb, carried) for verb in verbs]


def leaks(said: Iterable[Said], stories: Mapping[str, Story], made: Mapping[str, SmallRoom]) -> Iterator[Said]:
    """Yield messages that showed a word of a private case to somebody who is no member of it.

    A private room is open to its members, so it is as good as their direct messages while they all are the case's.
    """
    for one in said:
        numbers = {match[1] for match in _CANARY.finditer(one.words)}
        cases = {case_id(int(number)) if number else one.key.partition("/")[0] for number in numbers}
        cases |= {case for case in [one.key.partition("/")[0]] if _names(one, stories[case])}
        room = made.get(one.channel)
        readers = {direct(person) for person in room.members} if room and room.private else {one.channel}
        members = [{direct(person) for person in stories[case].members} for case in cases]
        if any(not readers <= each for each in members):
            yield one


def _names(said: Said, story: Story) -> bool:
    """Tell whether a message about a private case names anybody who takes part in it."""
    return story.opened.private and any(person.rpartition("/")[2] in said.words for person in story.members)
