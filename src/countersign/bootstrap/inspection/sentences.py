"""How each event reads in plain words, for whoever looks on: one line, with people by their names.

Incidents have words of their own in their timeline, and requests in the thread of their card; those are taken. What
neither says, because nobody in Slack needs it, stands in the table here.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from countersign.app.sending import Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor, slack_user
from countersign.domain.approvals.debt import rule_of
from countersign.domain.asking import waiting_for
from countersign.domain.event_parts import Mark
from countersign.domain.incidents.readings import READS, named
from countersign.domain.incidents.sentences import Told
from countersign.domain.incidents.wording import Wording
from countersign.domain.plainly import every, spoken
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.record import Recorded
from countersign.domain.why import explainable
from countersign.domain.world import Place
from countersign.slack.views import thread

_TOKEN = re.compile(r"<(?:@([A-Z0-9]+)|!date\^(\d+)\^[^<>]*)>", re.ASCII)
# In this order: what was escaped twice stays escaped once.
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("\u2060", ""), ("&amp;", "&"))

Say = Callable[[Told, Wording], str]


def plain(text: str, wording: Wording) -> str:
    """Return a sentence of mrkdwn, made by us, as plain words: people by name, moments in the reader's zone."""
    users = {slack_user(actor): name for actor, name in wording.names.items()}

    def said(token: re.Match[str]) -> str:
        user, seconds = token.groups()
        return users.get(user) or user if user else wording.when(datetime.fromtimestamp(int(seconds), UTC))

    words = _TOKEN.sub(said, text).replace("*", "").replace("`", "")
    for entity, char in _ENTITIES:
        words = words.replace(entity, char)
    return words


def names(actors: Iterable[Actor], wording: Wording) -> str:
    """Return people by name; nobody is ``nobody``."""
    return every([wording.who(actor) for actor in dict.fromkeys(actors)] or ["nobody"])


def struck(told: Told) -> list[tuple[str, Mark]]:
    """Return the marks that an event of a clock is about, each with the name of its clock, in order of time."""
    clocks = told.before.clocks.items()
    found = [
        (name, mark) for name, clock in clocks for mark in clock.marks if f"{name}/{mark.name}" in told.event.timers
    ]
    return sorted(found, key=lambda pair: pair[1].at)


# What the clocks of a task and of a review are about; those of a playbook have names that say it.
_CLOCKS = {"due": "the task", "hold": "the review"}


def about(told: Told, clock: str) -> str:
    """Return what the limit of a clock is for: the name of its stage, else that of the clock."""
    running, name = told.before.clocks.get(clock), clock.partition("/")[0]
    return _stage(told, running.stage if running else None) or _CLOCKS.get(name, spoken(name))


def _stage(told: Told, number: int | None) -> str:
    """Return what a stage is called, nothing where no rule has stages."""
    case, book = told.case, told.book
    if number is None or not isinstance(book, ApprovalPlaybook) or not explainable(case, book):
        return ""
    return spoken(rule_of(case, book).stages[number].stage)


def _clock(told: Told, wording: Wording) -> str:
    """Return that a limit passed, or of what whom was reminded, and who may answer from now on."""
    case, marks = told.case, struck(told)
    clock = marks[0][0] if marks else ""
    passed = any(mark.does in ("limit", "miss") for _, mark in marks)
    if case.grant and case.outcome:
        first = f"reminder to {wording.who(case.grant.holder)} that the approval ends {wording.when(case.grant.until)}"
    elif case.open_question:
        late = "the time for an answer passed" if passed else "reminder of the question"
        first = f"{late} to {wording.who(case.requester)}"
    elif passed:
        first = f"the limit of {about(told, clock)} passed" if clock else "the limit passed"
    else:
        first = f"reminder of the limit of {about(told, clock)} to {names(waiting_for(case), wording)}"
    more = [one.person for one in told.event.added]
    return f"{first}, {names(more, wording)} may answer now as well" if more else first


def _routed(told: Told, _: Wording) -> str:
    case, book = told.case, told.book
    known = isinstance(book, ApprovalPlaybook) and explainable(case, book)
    chosen = rule_of(case, book).rule if known and isinstance(book, ApprovalPlaybook) else f"number {case.rule + 1}"
    scores = "".join(f"; {one.score}: {one.total} points, {one.band}" for one in told.event.scores)
    return f"The rule “{chosen}” decides who is asked{scores}."


def _started(told: Told, wording: Wording) -> str:
    return f"A clock runs: {named(told.event.clock, told.book)}, until {wording.when(told.event.limit)}."


def _erased(told: Told, wording: Wording) -> str:
    count, by = len(told.event.texts), told.event.by
    return f"{count} typed text{'' if count == 1 else 's'} erased{f', approved by {names(by, wording)}' if by else ''}."


def _refused(told: Told, wording: Wording) -> str:
    return f"{wording.who(told.by)} tried to {spoken(told.event.verb)}, and was refused ({spoken(told.event.code)})."


def _fixed(words: str) -> Say:
    return lambda _told, _wording: words


def _asked(told: Told, wording: Wording) -> str:
    """Return who is asked, in which stage if a rule says so, and for which seats nobody could be found."""
    people, empty = (
        [one.person for one in told.event.people],
        [spoken(one.partition(":")[2]) for one in told.event.unfilled],
    )
    stage = _stage(told, told.event.stage)
    found = [f"{names(people, wording)} {'is' if len(set(people)) == 1 else 'are'} asked"] if people else []
    found += [f"nobody could be found for {every(empty)}"] if empty else []
    return f"{f'{stage}: ' if stage else ''}{'; '.join(found) or 'nobody is asked'}"


_OWN: Mapping[type, Say] = {
    e.ClockStruck: _clock,
    e.PeopleAsked: _asked,
    e.Routed: _routed,
    e.ClockStarted: _started,
    e.ActionMoved: lambda told, _: f"{told.event.key}: {spoken(told.event.state)}.",
    e.Published: lambda told, _: f"{told.book.name} is out",
    e.Noted: lambda told, _: f"Noted: {told.event.what}.",
    e.TextsErased: _erased,
    e.Refused: _refused,
    e.GlassOffered: lambda told, wording: (
        f"In an emergency {names(told.event.people, wording)} may allow this at once."
    ),
    e.RenewalBegun: lambda told, _: f"This renews {told.event.renewal.key}.",
    e.RoomNamed: lambda told, _: (
        f"It gets a room of its own: {told.event.name.replace('{key}', told.case.key.lower())}."
    ),
    e.ChecklistMade: lambda told, _: f"The checklist has {len(told.event.items)} first moves.",
    e.DutiesSet: lambda told, _: f"Duties: {every([spoken(one.duty) for one in told.event.duties] or ['none'])}.",
    e.EntityNoted: lambda told, _: f"By law the organisation is: {every([*told.event.entity] or ['none of these'])}.",
    e.Pinned: lambda told, wording: f"{wording.who(told.by)} pinned a message of {wording.who(told.event.author)}.",
    e.Unpinned: lambda told, wording: f"{wording.who(told.by)} took a pin away.",
}
# What happens behind the scenes while time goes by, and is seen by nobody.
_QUIET = frozenset(
    {e.Routed, e.ClockStarted, e.Noted, e.Refused, e.GlassOffered, e.RenewalBegun, e.RoomNamed, e.ChecklistMade}
    | {e.DutiesSet, e.EntityNoted, e.SeverityEntered}
)
_BEHIND = frozenset({"review", "ledger"})


def _in_thread(told: Told, item: Recorded, wording: Wording) -> str:
    """Return what the thread of the card says of an event, without the key before it."""
    picture = Picture(told.case, told.book, wording.texts, Place("thread", "card"), "", event=item)
    said = thread.line(picture).text.partition(": ")[2]
    return plain(said, wording)


def sentence(told: Told, item: Recorded, wording: Wording) -> str:
    """Return how an event reads, in plain words; never nothing."""
    reads = READS.get(type(told.event)) if told.case.lifecycle == "incident" else None
    said = "".join(wording.part(part) for part in reads.say(told)) if reads else ""
    own = _OWN.get(type(told.event))
    return said.strip() or (own(told, wording) if own else _in_thread(told, item, wording))


def heard(told: Told) -> bool:
    """Tell whether anybody sees something of an event that happened by itself."""
    event: Any = told.event
    final = isinstance(event, e.ClockStruck) and event.final  # what follows in the same moment speaks for it
    begins = isinstance(event, e.Opened) and told.case.lifecycle in _BEHIND
    reads = READS.get(type(event)) if told.case.lifecycle == "incident" else None
    silent = reads is not None and not any(reads.say(told))
    return not (final or begins or silent) and type(event) not in _QUIET
