"""The timeline of an incident for one reader: the newest of it as much as a message holds, in order."""

from collections.abc import Sequence
from datetime import datetime

from countersign.app.ports import Summary
from countersign.app.sending import Message, Picture
from countersign.domain.forms import ERASED
from countersign.domain.incidents import timeline as times
from countersign.domain.incidents.sentences import Part, Who
from countersign.domain.incidents.story_events import EntryAdded
from countersign.domain.incidents.timeline import Entry
from countersign.domain.record import Recorded
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, context, escape, message, section, when
from countersign.slack.views.saying import actor_of
from countersign.slack.views.words import summary

# Characters and entries, so that all of it keeps to what Slack takes; of one text only the beginning is shown.
ROOM, ENTRIES, WORDS = 9000, 40, 400
_LINE = 120  # what an entry takes beside the words in it


def shown(found: Summary, history: Sequence[Recorded]) -> Message:
    """Return the timeline of a case; where it is cut it says so, and where all of it is."""
    entries = times.timeline(history, found.playbook)
    kept = _newest([_drawn(entry, found) for entry in entries])
    cut = len(entries) - len(kept)
    head = f"*Timeline of {summary(found.case, found.playbook, found.texts)}*"
    key = escape(found.case.key)
    more = (
        f"{cut} earlier entries are left out here. All of them are in the document that {key} gets when it is closed."
    )
    blocks = [section(head), *([context(more)] if cut else []), rich.block(rich.bullets([line for _, line in kept]))]
    return message(f"Timeline of {key}", blocks)


def written(event: EntryAdded, picture: Picture) -> str:
    """Say that somebody wrote something down, and when it was if that was earlier; what it says follows."""
    earlier = f", at {when(event.happened_at)}" if event.happened_at else ""
    return f"{actor_of(picture)} wrote down what happened{earlier}:"


def _newest(drawn: Sequence[tuple[int, Json]]) -> list[tuple[int, Json]]:
    """Return the last entries that fit."""
    kept: list[tuple[int, Json]] = []
    room = ROOM
    for size, line in reversed(drawn[-ENTRIES:]):
        if (room := room - size) < 0:
            break
        kept.append((size, line))
    return kept[::-1]


def _drawn(entry: Entry, found: Summary) -> tuple[int, Json]:
    """Return an entry with how much room it takes."""
    typed = [_cut(found.texts.get(text, ERASED)) for text in entry.texts]
    about = times.after(entry)
    first = entry.parts or (Who(entry.by), " wrote down:")
    parts: list[rich.Part] = [rich.moment(entry.at), " · ", *map(_part, first)]
    parts += [piece for words in typed for piece in (" “", words, "”")]
    parts += [" (", *map(_part, about), ")"] if about else []
    return _LINE + sum(len(part) for part in parts if isinstance(part, str)), rich.line(*parts)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= WORDS else f"{line[: WORDS - 1]}…"


def _part(part: Part) -> rich.Part:
    if isinstance(part, Who):
        return rich.person(part.actor)
    return rich.moment(part) if isinstance(part, datetime) else part
