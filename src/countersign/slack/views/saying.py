"""What all notes share: the event they speak of, which case it is, whatever was typed, and that they come late."""

from typing import Any

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.durations import spell
from countersign.domain.texts import TextRef
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, context, escape, message, people, section, unmarked, who
from countersign.slack.views.words import quotation, summary, titled

LATE = 120  # seconds; less is no delay that anybody would notice


def event_of(picture: Picture) -> Any:
    """Return the event a note speaks of, None for a note drawn without one."""
    return picture.event.event if picture.event else None


def actor_of(picture: Picture) -> str:
    """Return who made the event, as a mention."""
    return who(picture.event.actor if picture.event else SYSTEM)


def struck(picture: Picture) -> e.ClockStruck:
    """Return the clock's event a note speaks of; a note drawn without one says nothing of its own."""
    found = event_of(picture)
    return found if isinstance(found, e.ClockStruck) else e.ClockStruck((), 0)


def late(picture: Picture) -> list[Json]:
    """Return the notice that something comes late, as an amount that stands in the event and so never changes."""
    seconds = struck(picture).late
    return [context(f"This comes {spell(seconds // 60)} late: the service was not running.")] if seconds >= LATE else []


def _named(picture: Picture) -> Json:
    name = titled(picture.case, picture.playbook, picture.texts)
    return rich.block(rich.line(rich.text(f"{picture.case.key} ", bold=True), name))


def say(picture: Picture, sentence: str, *blocks: Json) -> Message:
    """Return a note: which case, the sentence, whatever belongs below it, and that it is late if it is."""
    about = summary(picture.case, picture.playbook, picture.texts)
    return message(f"{about}: {unmarked(sentence)}", [_named(picture), section(sentence), *blocks, *late(picture)])


def typed(event: Any) -> TextRef | None:
    """Return what was typed with an event: why, or what shows it."""
    names = ("reason", "evidence", "question", "answer", "said", "status", "root_cause")
    found = (getattr(event, name, None) for name in names)
    return next((text for text in found if isinstance(text, TextRef)), None)


def quoted(text: TextRef | None, picture: Picture) -> list[Json]:
    """Return what somebody typed as a quotation, nothing if there is none."""
    return quotation(text, picture.case, picture.texts)


def show(case: Case) -> str:
    """Return the command that shows a case with the reader's own buttons."""
    return f"`/ai-gov show {escape(case.key)}`"


def joined(*sentences: str) -> str:
    """Return sentences one after another, without the empty ones."""
    return " ".join(filter(None, sentences))


def added(event: e.ClockStruck, sentence: str) -> str:
    """Return who came in as time ran out, in the place of ``{people}`` of a sentence."""
    return sentence.format(people=people(asked.person for asked in event.added)) if event.added else ""


MAY_ANSWER, CALLED = "{people} may answer now as well.", "Called as well: {people}."
