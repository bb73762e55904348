"""The digest of a period, drawn from content that was frozen when it was published."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from countersign.app.sending import Message, Picture
from countersign.domain import rules
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.digests import DecidedLine, DigestContent, EndingLine, IncidentLine, OpenLine
from countersign.domain.playbook import Playbook, ReviewPlaybook
from countersign.slack.views import figures, rich
from countersign.slack.views.blocks import (
    Json,
    buttons,
    context,
    divider,
    escape,
    header,
    message,
    one_line,
    section,
    when,
)
from countersign.slack.views.words import reason, spoken, state, state_line

OWNERS, LINES, TITLE = 12, 20, 70
Titles = Mapping[str, str]


def _case(key: str, case: str, titles: Titles) -> list[rich.Part]:
    """Return a case's key, and its title if one was given: without it the reader may not know it."""
    name = one_line(titles.get(case, ""), TITLE)
    return [rich.text(key, bold=True), *([f" {name}"] if name else [])]


def _open_line(line: OpenLine, titles: Titles) -> Json:
    parts = [*_case(line.key, line.case, titles), *([" · allowed in an emergency"] if line.emergency else [])]
    parts += [f" · action of {line.of}"] if line.of else []
    if line.due is None:
        return rich.line(*parts, " · no limit")
    return rich.line(*parts, " · limit passed " if line.overdue else " · limit ", rich.moment(line.due))


def _decided_line(line: DecidedLine, titles: Titles) -> Json:
    by: list[rich.Part] = [] if line.by == SYSTEM else [" by ", rich.person(line.by)]
    late = [" · after its limit"] if line.kept is False else []
    said = f" · {state(line.outcome).lower()}"
    return rich.line(*_case(line.key, line.case, titles), said, *by, " ", rich.moment(line.at), *late)


def _ending_line(line: EndingLine, titles: Titles) -> Json:
    held: list[rich.Part] = [" · held by ", rich.person(line.holder), " · ends ", rich.moment(line.until)]
    held += [" · ", rich.text("suspended", bold=True)] if line.suspended else []
    return rich.line(*_case(line.key, line.case, titles), *held)


def _by_owner(lines: Sequence[OpenLine]) -> dict[Actor | None, list[OpenLine]]:
    """Group lines by who they wait for, whoever has something overdue first; a line may stand under several."""
    found: dict[Actor | None, list[OpenLine]] = {}
    for line in sorted(lines, key=lambda line: not line.overdue):
        for owner in line.owners or (None,):
            found.setdefault(owner, []).append(line)
    return found


def _carried(content: DigestContent) -> str:
    """Return how many actions of incidents are carried over, and how many of them are overdue."""
    actions = [line for line in content.open if line.of]
    late = sum(line.overdue for line in actions)
    overdue = f", {late} overdue" if late else ""
    return f"\nActions carried over from incidents: {len(actions)}{overdue}." if actions else ""


def _open(content: DigestContent, titles: Titles) -> list[Json]:
    if not content.open:
        return [section("*Waiting*\nNothing waits for anybody.")]
    blocks, left, hidden = [section(f"*Waiting* ({len(content.open)}){_carried(content)}")], LINES, 0
    for number, (owner, lines) in enumerate(_by_owner(content.open).items()):
        most = left if number < OWNERS else 0
        blocks += _owned(owner, [_open_line(line, titles) for line in lines[:most]])
        hidden, left = hidden + len(lines[most:]), left - len(lines[:most])
    return [*blocks, *([context(f"… and {hidden} more")] if hidden else [])]


def _owned(owner: Actor | None, items: list[Json]) -> list[Json]:
    name = rich.person(owner) if owner else rich.text("Nobody is asked")
    return [rich.block(rich.line(name), rich.bullets(items))] if items else []


def _titled(name: str, items: Sequence[Json], none: str) -> list[Json]:
    if not items:
        return [section(f"*{name}*\n{none}")]
    more = [rich.line(f"… and {len(items) - LINES} more")] if len(items) > LINES else []
    return [section(f"*{name}* ({len(items)})"), rich.block(rich.bullets([*items[:LINES], *more]))]


def _decided(content: DigestContent, titles: Titles) -> list[Json]:
    return _titled("Decided", [_decided_line(line, titles) for line in content.decided], "Nothing was decided.")


def _ending(content: DigestContent, titles: Titles) -> list[Json]:
    return _titled("Ending soon", [_ending_line(line, titles) for line in content.ending], "No approval ends soon.")


def _figures(content: DigestContent, _: Titles) -> list[Json]:
    return [section("\n".join(["*Figures*", *figures.requests(content.figures, content.before)]))]


def _incident_line(line: IncidentLine, titles: Titles) -> Json:
    led: list[rich.Part] = [" · led by ", rich.person(line.lead)] if line.lead else [" · nobody leads it"]
    severe = spoken(line.severity).lower() if line.severity else "near miss"
    parts = [
        *_case(line.key, line.case, titles),
        f" · {one_line(severe, 40)} · {one_line(state(line.state), 40).lower()}",
        *led,
    ]
    if line.due:
        parts += [" · limit passed " if line.overdue else " · limit ", rich.moment(line.due)]
    parts += [f" · {figures.counted(line.actions, 'open action', 'open actions')}"] if line.actions else []
    parts += [f" · missing to close: {', '.join(_LACKS.get(one, one) for one in line.missing)}"] if line.missing else []
    return rich.line(*parts)


# What an incident lacks, in a word or two.
_LACKS: Mapping[str, str] = {
    "root_cause": "root cause",
    "tests": "tests",
    "change": "a change",
    "again": "another look at the review",
    "duties": "an answer to a duty to report",
    "checklist": "items of the checklist",
    "pause": "lifting the pause",
}


def _incidents(content: DigestContent, titles: Titles) -> list[Json]:
    running = [_incident_line(line, titles) for line in content.incidents]
    found = figures.incidents(content.figures, content.before)
    counts = [section("\n".join(found))] if found else []
    return [*_titled("Incidents", running, "No incident is running."), *counts]


_SECTIONS: Mapping[str, Callable[[DigestContent, Titles], list[Json]]] = {
    "open": _open,
    "incidents": _incidents,
    "decided": _decided,
    "ending": _ending,
    "figures": _figures,
}


def _period(content: DigestContent) -> list[Json]:
    several = f" This covers {content.periods} periods in one." if content.periods > 1 else ""
    missed = f"\nThe last review ({escape(content.not_held)}) was not held." if content.not_held else ""
    return [section(f"From {when(content.since)} to {when(content.until)}.{several}{missed}")]


def _seal(content: DigestContent) -> list[Json]:
    """Return the line that makes Slack a witness: whoever changes the record cannot change it here."""
    if content.seal is None:
        return []
    said = f"The record is sealed: seal {content.seal.number} begins with `{escape(content.seal.hash)}`."
    return [context(f"{said} `countersign audit verify --seal` tells whether it still is.")]


# What a notification says of a section: the most important figures, for a lock screen.
_HEADLINES: Mapping[str, Callable[[DigestContent], str]] = {
    "open": lambda content: f"{len(content.open)} waiting",
    "incidents": lambda content: figures.counted(len(content.incidents), "incident running", "incidents running"),
    "decided": lambda content: f"{len(content.decided)} decided",
}


def _headline(book: Playbook, names: Iterable[str], content: DigestContent) -> str:
    said = ", ".join(_HEADLINES[name](content) for name in names if name in _HEADLINES)
    return f"{escape(book.name)}: {said or 'published'}"


def digest(picture: Picture) -> Message:
    """Return the digest with its button for the review, and afterwards with how the review went."""
    case, book, content = picture.case, picture.playbook, picture.case.digest
    if content is None:
        return message(f"{escape(book.name)}: not published yet", [section("This digest is not published yet.")])
    names = book.sections if isinstance(book, ReviewPlaybook) else tuple(_SECTIONS)
    parts = [part for name in names for part in _SECTIONS[name](content, picture.titles)]
    return message(
        _headline(book, names, content),
        [
            header(f"{case.key} · {book.name}"),
            *_period(content),
            *parts,
            *_seal(content),
            divider(),
            section(state_line(case)),
            *reason(case, picture.texts),
            *buttons(rules.offers(case, None), case),
        ],
    )
