"""The end of an incident: what is missing before it can be closed, what it taught, and what is done because of it."""

from collections.abc import Mapping

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.incidents import closing
from countersign.domain.obligations import found
from countersign.domain.texts import TextRef
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, context, cut, escape, section, size, when, who
from countersign.slack.views.saying import actor_of, event_of, say, show
from countersign.slack.views.sections.granted import obligation
from countersign.slack.views.words import told as worded

# Characters of each text of the review, and how many actions a card shows: a message takes 12,000 characters.
_TEXT, _SHOWN = 500, 6


def missing(picture: Picture, _: Actor | None) -> list[Json]:
    """Return what is missing before an incident can be closed and what to press, once it is resolved."""
    case = picture.case
    lacks = closing.missing(case, picture.playbook) if case.state == "resolved" else ()
    lines = "\n".join(f"• {escape(closing.SENTENCES[one])}" for one in lacks)
    return [section(f"*Before it can be closed:*\n{lines}")] if lacks else []


def _part(name: str, text: TextRef | None, picture: Picture) -> list[Json]:
    """Return a text of the review under its name, shortened if need be."""
    if text is None:
        return []
    words = worded(text, picture.texts) or ""
    return [rich.block(rich.line(rich.text(f"{name}: ", bold=True), cut(words, _TEXT)))]


def review(picture: Picture, _: Actor | None) -> list[Json]:
    """Return what an incident taught, by whom it was written and when; what changes stands among the actions."""
    case, lessons = picture.case, picture.case.response.lessons
    if lessons is None:
        return []
    texts = [worded(text, picture.texts) or "" for text in (lessons.root_cause, lessons.tests) if text]
    cut_short = f" {show(case)} has all of it." if any(size(text) > _TEXT for text in texts) else ""
    stale = " It came back after that." if lessons.stale else ""
    return [
        *_part("Root cause", lessons.root_cause, picture),
        *_part("Tests that would have caught it", lessons.tests, picture),
        context(f"Reviewed by {who(lessons.by)} {when(lessons.at)}.{stale}{cut_short}"),
    ]


def actions(picture: Picture, _: Actor | None) -> list[Json]:
    """Return what is done because of an incident: what, who, by when and how it stands; the open ones first."""
    given = [one for one in picture.case.obligations if one.state != "superseded"]
    given.sort(key=lambda one: one.state in ("done", "dropped"))
    lines = [obligation(one, picture) for one in given[:_SHOWN]]
    more = [rich.line(f"… and {len(given) - _SHOWN} more")] if len(given) > _SHOWN else []
    return [rich.block(rich.line(rich.text("Actions:", bold=True)), rich.bullets([*lines, *more]))] if given else []


_NEWS: Mapping[str, str] = {
    "overdue": "The action {it} is overdue; {who} is reminded of it until it is done or dropped.",
    "dropped": "The action {it} was dropped by {who}.",
    "done": "The action {it} is done ({who}).",
}


def _named(task: str, picture: Picture) -> str:
    one = found(picture.case, task)
    words = worded(one.term.what, picture.texts) if one else ""
    return f"{escape(one.key) if one and one.key else ''} “{escape(words or '', 200)}”".strip()


def news(event: e.ActionMoved, picture: Picture) -> str:
    """Say in the timeline how an action stands now."""
    one = found(picture.case, event.task)
    owner = who(one.term.owner) if one else ""
    return _NEWS[event.state].format(it=_named(event.task, picture), who=owner) if event.state in _NEWS else ""


def added(event: e.ActionAdded, picture: Picture) -> str:
    """Say in the timeline who has to do what."""
    return f"{actor_of(picture)} gave {who(event.term.owner)} an action: {_named(event.task, picture)}."


def written(event: e.Reviewed, picture: Picture) -> str:
    """Say in the timeline that somebody wrote the review, and what changes; its root cause is quoted below."""
    if event.change is None:
        return f"{actor_of(picture)} wrote the review. Root cause:"
    changes = f"{who(event.change.owner)} changes this because of it: {_named(event.task or '', picture)}."
    return f"{actor_of(picture)} wrote the review. {changes} Root cause:"


def told(picture: Picture) -> Message:
    """Tell whoever gave an action that it is done, dropped or overdue."""
    event = event_of(picture)
    sentence = news(event, picture) if isinstance(event, e.ActionMoved) else ""
    case = picture.case
    return say(picture, sentence or f"{escape(case.key)} has an action.", context(f"See it with {show(case)}."))
