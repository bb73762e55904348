"""Forms as modals: a playbook's questions, and the reason a verb asks for; how each is asked stands in ``inputs``.

Slack's limits for a modal: title and buttons 24 characters, 100 blocks, ``private_metadata`` 3000, label and hint
2000. What was typed survives an update as long as ``block_id`` and ``action_id`` stay: both are the field's name.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from countersign.domain.case import Case
from countersign.domain.conditions import fields_of
from countersign.domain.fields import TYPED, Field, FieldType
from countersign.domain.forms import visible
from countersign.domain.guard import Find
from countersign.domain.lifecycle import Move
from countersign.domain.playbook import Playbook
from countersign.domain.refusals import SENTENCES
from countersign.domain.texts import File, Given, GivenAnswers, Text
from countersign.domain.verb_forms import questions
from countersign.slack.views import drill
from countersign.slack.views.blocks import (
    LABEL,
    TITLE,
    ButtonValue,
    Json,
    compact,
    context,
    escape,
    one_line,
    plain,
    read_button,
    read_json,
    section,
)
from countersign.slack.views.carried import METADATA, STEPS, Meta, read_meta
from countersign.slack.views.guarded import beside
from countersign.slack.views.inputs import INPUTS, Reading
from countersign.slack.views.verb_pages import FIRST, Page, with_page, without_page

__all__ = ["METADATA", "STEPS", "Meta", "build", "read_meta"]

QUESTIONS = 90  # on one page; the rest of Slack's 100 blocks is for notes above them
VERB_FORM = "verbform"
UNREADABLE = "This answer could not be read. Please give it again."


def steps(book: Playbook, answers: GivenAnswers) -> tuple[int, ...]:
    """Return the numbers of the pages that have a question to show, given the answers so far."""
    return tuple(sorted({field.step for field in visible(book.form, answers)})) or (1,)


def next_step(book: Playbook, answers: GivenAnswers, step: int) -> int | None:
    """Return the page after this one, None after the last."""
    return next((later for later in steps(book, answers) if later > step), None)


def page(book: Playbook, answers: GivenAnswers, step: int) -> tuple[Field, ...]:
    """Return the questions of one page, given the answers so far."""
    return tuple(field for field in visible(book.form, answers) if field.step == step)[:QUESTIONS]


def merge(before: GivenAnswers, shown: Iterable[Field], answers: GivenAnswers) -> GivenAnswers:
    """Return the answers after a page: what its questions say now replaces what they said before."""
    names = {field.field for field in shown}
    return {name: value for name, value in before.items() if name not in names} | dict(answers)


def _preset(field: Field) -> Given | None:
    """Return a field's default as an answer. Its salt is empty, since a form gives it back with a real one."""
    if isinstance(field.default, str) and field.type in TYPED:
        return Text("", field.default)
    return field.default


def _input(field: Field, given: Given | None, *, watched: bool) -> Json:
    """Return a question. ``watched`` ones tell at once when they change, so that the form can be drawn anew."""
    asked = INPUTS[field.type]
    hint = {"placeholder": plain(field.placeholder, 150)} if field.placeholder and asked.hinted else {}
    block = {
        "type": "input",
        "block_id": field.field,
        "label": plain(field.label, LABEL),
        "element": asked.build(field, given) | {"action_id": field.field} | hint,
        "optional": not field.required,
    }
    block |= {"hint": plain(field.help, LABEL)} if field.help else {}
    block |= _attached(given) if field.type is FieldType.FILE and isinstance(given, tuple) else {}
    return block | ({"dispatch_action": True} if watched and field.type is not FieldType.FILE else {})


def _attached(files: tuple[str, ...] | tuple[File, ...]) -> Json:
    """Return how a question says that files are there already, which Slack cannot show as its answer."""
    names = ", ".join(one_line(item.name.body, 100) or "a file" for item in files if isinstance(item, File))
    return {"optional": True, "hint": plain(f"Attached: {names}. Attach files only to replace them.", LABEL)}


def _inputs(fields: Iterable[Field], form: Iterable[Field], answers: GivenAnswers, seen: Collection[str]) -> list[Json]:
    watched = {name for field in form for name in fields_of(field.shown_when)}
    initial = {field.field: None if field.field in seen else _preset(field) for field in fields}
    return [
        _input(field, answers.get(field.field, initial[field.field]), watched=field.field in watched)
        for field in fields
    ]


def _modal(title: str, blocks: list[Json], **more: Any) -> Json:
    return {"type": "modal", "title": plain(title, TITLE), "close": plain("Cancel", TITLE), "blocks": blocks, **more}


def _errors(book: Playbook, errors: Mapping[str, str]) -> list[Json]:
    labels = {name: field.label for name, field in book.fields.items()}
    lines = [f"{escape(labels.get(name, name), 150)}: {escape(text)}" for name, text in errors.items()]
    return [section("\n".join(["Some answers need a correction.", *lines[:10]]))] if errors else []


_CHANGES = (
    "Those who decide hear what you change. If it matters to the decision, they are asked anew, and answers from "
    "before do not count any more."
)


def _opening(book: Playbook, answers: GivenAnswers, meta: Meta) -> list[Json]:
    pages, step = steps(book, answers), meta.step
    above = _CHANGES if meta.case else book.about
    about = [{"type": "section", "text": plain(above)}] if above and step == pages[0] else []
    number = sum(1 for each in pages if each <= step)
    return about + ([context(f"Step {number} of {len(pages)}")] if len(pages) > 1 else [])


@dataclass(frozen=True)
class Notes:
    """What a form says above its questions: that the rules changed meanwhile, and what is wrong with answers.

    ``found`` is what looks like a secret in them, said beside each.
    """

    stale: bool = False
    errors: Mapping[str, str] | None = None
    found: tuple[Find, ...] = ()


def build(
    book: Playbook, answers: GivenAnswers, meta: Meta, seen: Collection[str] = (), notes: Notes | None = None
) -> Json:
    """Return one page of a playbook's form with the answers so far.

    Questions that are not in ``seen`` (the block ids of the state that came with a gesture) start from their
    default; one that was seen stays empty if a person emptied it.
    """
    said = notes or Notes()
    stale = [section(SENTENCES["stale_form"])] if said.stale else []
    questions = _inputs(page(book, answers, meta.step), book.form, answers, seen)
    blocks = [
        *stale,
        *_errors(book, said.errors or {}),
        *_opening(book, answers, meta),
        *beside(questions, said.found),
    ]
    send = "Save" if meta.case else "Send"
    return _modal(
        book.name,
        blocks,
        callback_id=f"form:{book.kind}",
        private_metadata=meta.carried(),
        submit=plain(send if next_step(book, answers, meta.step) is None else "Next", TITLE),
    )


def parse(
    state: Mapping[str, Any], fields: Iterable[Field], salt: Callable[[], str], team: str
) -> tuple[GivenAnswers, dict[str, str]]:
    """Return the answers in ``view.state.values``, and a sentence per field that Slack would not have sent so.

    Fields that are not in the state are left out, and so are empty ones: missing, null and ``[]`` are all the same.
    """
    answers: dict[str, Given] = {}
    errors: dict[str, str] = {}
    reading = Reading(salt, team)
    for field in fields:
        try:
            given = _read(state.get(field.field), field, reading)
        except ValueError:
            errors[field.field] = UNREADABLE
        else:
            answers |= {} if given is None else {field.field: given}
    return answers, errors


def _read(entries: object, field: Field, reading: Reading) -> Given | None:
    entry = entries.get(field.field) if isinstance(entries, Mapping) else None
    return INPUTS[field.type].read(entry, reading) if isinstance(entry, Mapping) else None


@dataclass(frozen=True)
class Asked:
    """What a move asked: how it was answered so far, what looks like a secret in that, and on which page it is."""

    answers: GivenAnswers
    found: tuple[Find, ...] = ()
    page: Page = FIRST


_UNANSWERED = Asked({})


def verb_form(case: Case, book: Playbook, verb: str, move: Move, metadata: str, so_far: Asked = _UNANSWERED) -> Json:
    """Return the modal that a move asks before it is made, for example the reason of a rejection; it begins empty."""
    label, asked, page = move.button or verb, questions(case, book, move), so_far.page
    shown, last = page.shown(asked), page.following(asked, {}) is None
    return _modal(
        f"{label} {case.key}",
        [*drill.banner(case), *beside(_inputs(shown, asked, so_far.answers, ()), so_far.found)],
        callback_id=VERB_FORM,
        private_metadata=metadata if page == FIRST else with_page(metadata, page),
        submit=plain(label if last else "Next", TITLE),
    )


def verb_metadata(verb: str, button: ButtonValue) -> str:
    """Return what a verb's form carries: the verb, and what its button carried."""
    return compact({"v": verb, "c": button.case, "r": button.revision, "s": button.stage})


def read_verb_metadata(text: object) -> tuple[str, ButtonValue] | None:
    """Return the verb and what its button carried, None if that is forged or broken."""
    data = read_json(text, METADATA)
    rest = {name: value for name, value in without_page(data or {}).items() if name != "v"}
    button = read_button(compact(rest)) if data else None
    verb = data.get("v") if data else None
    return (verb, button) if button and isinstance(verb, str) and verb.isidentifier() else None


def confirmation(key: str, name: str, *, repeated: bool = False) -> Json:
    """Return the modal that stands in place of a form once it is saved."""
    saved = f"Already saved as *{escape(key)}*." if repeated else f"Saved as *{escape(key)}*."
    text = (
        f"{saved} ({escape(name)})\nYou'll get a message with who is asked and by when, and another with the outcome."
    )
    return _modal("Saved", [section(text)], callback_id="saved") | {"close": plain("Close", TITLE)}


def changed(key: str, *, repeated: bool = False) -> Json:
    """Return the modal that stands in place of a form once the change it made is saved."""
    saved = f"{'Already changed' if repeated else 'Changed'}: *{escape(key)}*."
    text = f"{saved}\nThose who are asked see what changed, and your own message says who decides now."
    return _modal("Saved", [section(text)], callback_id="saved") | {"close": plain("Close", TITLE)}
