"""Whatever can be typed at its longest, in every playbook that ships: nothing drawn of it is refused by Slack.

Cases live through the real handler with every answer as long as its question allows; after each step all that the
outbox holds is drawn, with every list and form, and held to the stand-in's Block Kit checker. Slack does not say
whether it counts characters or UTF-16 units, so what is drawn has to fit either way.
Seen while texts were cut by characters: lists and prefilled questions full of emoji were too long in UTF-16.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from countersign import playbook_files
from countersign.app.handle import Handler
from countersign.app.ports import Member, Reply, Summary
from countersign.app.reviews import ensure
from countersign.app.sending import Job, Picture
from countersign.app.sweep import Sweep
from countersign.delivery.pictures import picture_of
from countersign.delivery.rooms import DEEDS
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Command
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST, LONGEST_NAME, MOST_FILES, MOST_PEOPLE, tidy
from countersign.domain.lifecycle import TABLES
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.refusals import SENTENCES
from countersign.domain.texts import File, Given, Text
from countersign.domain.verb_forms import offers, questions
from countersign.domain.why import Asked, why
from countersign.domain.world import Place
from countersign.slack.views import explain, faces, form, lists, prefill
from countersign.slack.views.why import view as why_view
from tests.fakes import FakeClock, FakeQueue, FakeStore
from tests.scenarios.test_kinds import VENDOR
from tests.slack.views.checks import check_message, check_view
from tests.whole.books import PRIVATE

SHIPPED = Path(__file__).parents[3] / "playbooks"
# What is repeated until a question is full: whatever grows when escaped, counts double, joins, pings or reorders.
PIECES = [
    "&",
    "<",
    ">",
    "x",
    "\n",
    " ",
    "word ",
    "😀",
    "👩‍🚀",
    "e\u0301",
    "*_~`",
    "&amp;",
    "@here ",
    "#general ",
    "{key} ",
]
PIECES += ["<!channel>", "<@U0MAYA>", "<https://evil.example|https://good.example>", "<!date^1^{date}|now>", ":boom: "]
PIECES += ["\u202egnorw\u202c", "\u200b", "\u2028", "\ufeff", "\x00", "\x1b[2J", "\ud83d", "\U000e0041", "﷽", "=1+1"]
SALT = "5a" * 16
MANY = tuple(f"slack:T1/U{number:05}" for number in range(MOST_PEOPLE))
_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")


@cache
def playbooks(folder: Path) -> PlaybookSet:
    """Return what ships, a private kind, and one with every type of question."""
    for file in SHIPPED.glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "hush.yaml").write_text(PRIVATE, "utf-8")
    (folder / "vendor.yaml").write_text(VENDOR, "utf-8")
    return playbook_files.load(folder)


def widened(drawn: Any) -> Any:
    """Return what was drawn with two characters for each that UTF-16 needs two units for."""
    return json.loads(_ASTRAL.sub("xx", json.dumps(drawn, ensure_ascii=False)))


class Office:
    """Cases that live through the real handler, and everything drawn of them."""

    def __init__(self, books: PlaybookSet, pieces: str) -> None:
        self.books, self.pieces, self.keys = books, pieces, count()
        self.store, self.clock = FakeStore(), FakeClock()
        self.handler = Handler(self.store, lambda: books, self.clock, "T1", lambda: None)
        self.queue = FakeQueue(self.store)
        name = tidy(self.full(300)) or "x"
        people = [Member(f"slack:T1/U{handle.upper()}", name, handle) for handle in books.team.people]
        with self.store.writing() as tx:
            tx.people.put([*people, *(Member(actor, name) for actor in MANY)])
            tx.playbooks.keep(books.kinds.values(), self.clock())
            tx.commit()

    def full(self, limit: int) -> str:
        """Return as much text as a question takes."""
        return (self.pieces * limit)[:limit]

    def text(self, field: Field) -> Given:
        """Return what somebody typed, as the face hands it on, with an end that says something."""
        longest = min(field.max_length or LONGEST, LONGEST)
        return Text(SALT, tidy(self.full(longest))[: longest - 3] + "end")

    def answers(self, fields: Any) -> dict[str, Given]:
        return {field.field: _FULLEST[field.type](self, field) for field in fields}

    def send(self, verb: str, actor: str, case: str, kind: str | None = None, **more: Any) -> Reply:
        reply = self.handler.handle(Command(f"k{next(self.keys)}", verb, actor, case, kind, **more))
        if reply.refusal:
            check_message(explain.told(explain.refusal(reply.refusal)))
            check_view(explain.view(explain.refusal(reply.refusal)))
        return reply

    def case(self, name: str) -> Case:
        return self.store.state.cases[name].case

    def drawn(self) -> None:
        """Draw everything that waits in the outbox, and what people look up."""
        for job in [row.job for row in self.queue.waiting]:
            if job.face in faces.FACES:
                self.check(self.message(job))
            self.queue.sent(job, "C1", "-" if job.face in DEEDS else "1.0", "h")
        with self.store.reading() as tx:
            cases = [stored.case for stored in self.store.state.cases.values()]
            found = [Summary(case, self.books.kinds[case.kind], tx.texts.of(case.id)) for case in cases]
        for summary in found:
            for viewer in (summary.case.requester, *waiting_for(summary.case)[:2]):
                self.check(lists.show(summary, viewer))
                self.explained(summary, viewer)
        for message in (lists.mine(found * 30), lists.queue(found * 30), lists.matches([self.pieces], found * 30)):
            self.check(message)

    def explained(self, summary: Summary, viewer: str) -> None:
        said = why(summary.case, summary.playbook, Asked((), self.clock.now))
        picture = Picture(summary.case, summary.playbook, summary.texts, Place("person", viewer), "why")
        if said:
            self.view(why_view(picture, said, viewer))

    def message(self, job: Job) -> Any:
        with self.store.reading() as tx:
            return faces.render(job.face, picture_of(tx, job))

    def check(self, message: Any) -> None:
        drawn = check_message(message)
        check_message(type(message)(**widened(drawn)))

    def view(self, view: Mapping[str, Any]) -> None:
        check_view(dict(view))
        check_view(widened(view))


_TYPED = (FieldType.TEXT, FieldType.LONG_TEXT)
_FULLEST: Mapping[FieldType, Any] = {
    **dict.fromkeys(_TYPED, Office.text),
    FieldType.URL: lambda office, field: Text(
        SALT, tidy("https://example.com/" + "".join(office.full((field.max_length or LONGEST) - 20).split()))
    ),
    FieldType.EMAIL: lambda _, __: Text(SALT, f"{'a' * 2900}@example.com"),
    FieldType.NUMBER: lambda _, field: str(field.at_most or "9" * 15),
    FieldType.SELECT: lambda _, field: field.options[-1].value,
    FieldType.MULTI_SELECT: lambda _, field: tuple(option.value for option in field.options),
    FieldType.PERSON: lambda _, __: MANY[0],
    FieldType.PEOPLE: lambda _, __: MANY,
    FieldType.DATE: lambda office, _: office.clock.now.date().isoformat(),
    FieldType.DATETIME: lambda office, _: office.clock.now.isoformat(),
    FieldType.CHECKBOX: lambda _, __: True,
    FieldType.SYSTEM: lambda office, _: " ".join(tidy(office.full(LONGEST_NAME)).split()) or "x",
    FieldType.FILE: lambda office, _: tuple(
        File(f"F{number}", Text(SALT, tidy(office.full(255)) or "x")) for number in range(MOST_FILES)
    ),
}

pieces = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join)


def chosen(office: Office, data: st.DataObject) -> None:
    """Open a case of some kind; each of its menus and boxes is answered in some way, since much hangs on that."""
    kind = data.draw(st.sampled_from(sorted(office.books.requests)))
    form = office.books.requests[kind].form
    menus = {field.field: field.options for field in form if field.type == FieldType.SELECT}
    picked: dict[str, Given] = {name: data.draw(st.sampled_from(options)).value for name, options in menus.items()}
    boxes = [field.field for field in form if field.type == FieldType.CHECKBOX and not field.required]
    picked |= {name: data.draw(st.booleans()) for name in boxes}
    name = Text(SALT, "slack:T1/UALEX")
    reply = office.send(OPEN, name.body, "case", kind, answers=office.answers(form) | picked, name=name)
    assert reply.refusal is None, reply.refusal


@given(pieces, st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_drawn_of_the_fullest_case_is_never_refused(
    tmp_path_factory: Any, pieces: str, data: st.DataObject
) -> None:
    office = Office(_books(tmp_path_factory), pieces)
    ensure(office.store, office.books, office.handler.handle, office.clock)
    chosen(office, data)
    office.drawn()
    sweep = Sweep(office.store, office.handler.handle, office.clock)
    for days in data.draw(st.lists(st.integers(0, 10), max_size=3)):
        live(office, "case", data)
        office.clock.advance(days=days)
        sweep.run()
        office.drawn()


def live(office: Office, name: str, data: st.DataObject) -> None:
    """Let whoever is asked make some of the moves there are, with the longest reason, after looking at its form."""
    case = office.case(name)
    book = office.books.kinds[case.kind]
    for verb in TABLES[case.lifecycle][case.state]:
        actor = next(iter(waiting_for(office.case(name))), case.requester)
        move = offers(office.case(name), book, actor).get(verb)
        if move is None or not data.draw(st.booleans()):
            continue
        if move.form:
            office.view(form.verb_form(office.case(name), book, verb, move, form.verb_metadata(verb, _BUTTON)))
        office.send(verb, actor, name, answers=office.answers(questions(office.case(name), book, move)))


_BUTTON = form.ButtonValue("c" * 32, 1, 0)


@given(pieces)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_page_of_the_fullest_form_is_refused(tmp_path_factory: Any, pieces: str) -> None:
    office = Office(_books(tmp_path_factory), pieces)
    for book in office.books.requests.values():
        given = office.answers(book.form)
        trouble = form.Notes(stale=True, errors={field.field: SENTENCES["stale"] * 5 for field in book.form})
        for step in form.steps(book, given):
            meta = form.Meta(book.kind, book.digest, "d" * 36, step)
            office.view(form.build(book, given, meta))
            office.view(form.build(book, {}, meta, (), trouble))
        words = prefill.prefill(book, office.full(100_000))
        office.view(form.build(book, words, form.Meta(book.kind, book.digest, "d" * 36, form.steps(book, words)[0])))
        for field in book.form:
            suggested(office, field)
        office.view(form.confirmation(f"{book.prefix}-{'9' * 12}", book.name))
    office.check(lists.usage(office.books))
    office.check(lists.unknown(office.full(100_000), office.books))


def suggested(office: Office, field: Field) -> None:
    """Hold the options that a menu is given while somebody types to what a menu may hold."""
    known = [one for one in [tidy(office.full(LONGEST_NAME))] if one] * 3
    for option in prefill.options_for(field, office.full(100_000), known):
        assert 1 <= len(widened(option)["text"]["text"]) <= 75
        assert 1 <= len(widened(option)["value"]) <= 150


def _books(factory: Any) -> PlaybookSet:
    return playbooks(factory.getbasetemp())


def test_every_lifecycle_is_among_what_is_drawn(tmp_path_factory: Any) -> None:
    kinds = _books(tmp_path_factory).kinds.values()
    shown = set(TABLES) - {"ledger"}  # which has no messages
    assert {book.lifecycle for book in kinds} == shown, "add a playbook of the new lifecycle to `playbooks`"
