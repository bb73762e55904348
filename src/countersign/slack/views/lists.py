"""Answers to ``/ai-gov``: help, what waits for me, what I asked for, what was found; only the asker sees them."""

from collections.abc import Mapping, Sequence

from countersign.app.ports import Summary
from countersign.app.sending import Message, Picture
from countersign.domain.actors import Actor
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import nearest
from countersign.domain.world import Place
from countersign.slack.views import card, drill, incident, rich
from countersign.slack.views.blocks import Json, context, escape, message, one_line, section
from countersign.slack.views.words import LIVE, severity, state, titled

LINES, COMMANDS = 20, 40
SUBCOMMANDS: Mapping[str, str] = {
    "help": "this list",
    "mine": "what you asked for or reported",
    "queue": "what waits for your answer",
    "show KEY": "one case with your buttons, for example `/ai-gov show EXC-12`",
    "timeline KEY": "what happened in an incident, for example `/ai-gov timeline INC-7`",
    "policy": "how many exceptions are live for each clause, and the cap",
    "absence DAYS": "who stands in while you are away, for example `/ai-gov absence 2026-12-21 to 2027-01-02`",
    "find WORDS": "cases whose key, kind or text contains all words",
}
_WORDS = tuple(line.split()[0] for line in SUBCOMMANDS)


def _commands(books: PlaybookSet) -> list[str]:
    own = [f"`{command}` {escape(book.name, 50)}" for command, book in sorted(books.commands.items())]
    other = [
        f"`/ai-gov {kind}` {escape(book.name, 50)}" for kind, book in sorted(books.requests.items()) if not book.command
    ]
    return [*own, *other]


def _listed(lines: Sequence[str], most: int) -> str:
    more = [f"… and {len(lines) - most} more"] if len(lines) > most else []
    return "\n".join([*lines[:most], *more])


def _usage(books: PlaybookSet) -> list[Json]:
    asks = f"*Ask for something or report it*\n{_listed(_commands(books), COMMANDS)}"
    looks = "*Look*\n" + "\n".join(f"`/ai-gov {line}` {what}" for line, what in SUBCOMMANDS.items())
    tip = "Words after a command fill in its form."
    return [section(asks), section(looks), context(tip)]


def usage(books: PlaybookSet) -> Message:
    """Return every command there is, with what it does."""
    return message("What you can do here", _usage(books))


def unknown(word: str, books: PlaybookSet) -> Message:
    """Say that a word is no command, which one may have been meant, and every command there is."""
    near = nearest(word, [*_WORDS, *books.requests])
    meant = f" Did you mean `/ai-gov {escape(near)}`?" if near else ""
    first = section(f"“{escape(word, 60)}” is not a command.{meant}")
    return message(f"Not a command.{meant}", [first, *_usage(books)])


def _line(found: Summary) -> Json:
    case, book = found.case, found.playbook
    parts: list[rich.Part] = [rich.text(case.key, bold=True)]
    name = one_line(titled(case, book, found.texts), 100)
    exercise = [drill.MARK] if case.drill else []
    about = [*exercise, one_line(book.name, 40), *([one_line(severe, 40)] if (severe := severity(case, book)) else [])]
    parts.append(f" {' · '.join([name, *about, state(case.state)])}")
    if case.due and case.state in LIVE:
        parts += [" · limit passed " if case.overdue else " · limit ", rich.moment(case.due)]
    return rich.line(*parts)


def _cases(first: str, found: Sequence[Summary]) -> Message:
    lines = [_line(each) for each in found]
    more = [rich.line(f"… and {len(lines) - LINES} more")] if len(lines) > LINES else []
    return message(first, [section(first), rich.block(rich.bullets([*lines[:LINES], *more])), context(_SHOW)])


_SHOW = "See one of them, with your buttons: `/ai-gov show KEY`"


def _none(sentence: str) -> Message:
    return message(sentence, [section(sentence)])


def mine(found: Sequence[Summary]) -> Message:
    """Return what somebody asked for, newest first."""
    empty = "You have not asked for or reported anything yet. `/ai-gov help` lists what you can do."
    return _cases("You asked for or reported:", found) if found else _none(empty)


def queue(found: Sequence[Summary]) -> Message:
    """Return what waits for somebody's answer, the nearest limit first."""
    return _cases("These wait for you:", found) if found else _none("Nothing waits for you.")


def matches(words: Sequence[str], found: Sequence[Summary]) -> Message:
    """Return the cases found for some words that the asker may see."""
    said = escape(" ".join(words), 100)
    return _cases(f"Found for “{said}”:", found) if found else _none(f"Nothing found for “{said}”.")


def show(found: Summary, viewer: Actor) -> Message:
    """Return the card of one case with the viewer's own buttons, and for a request one that says why these people."""
    draw = incident.shown_to if found.case.lifecycle == "incident" else card.shown_to
    picture = Picture(found.case, found.playbook, found.texts, Place("person", viewer), "show")
    return drill.marked(found.case, draw(picture, viewer))
