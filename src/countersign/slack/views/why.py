"""The answer to "Why me?": the seat, the rule, the score with its parts, why no other rule, and what would be lighter.

Everything in it is of the playbook, the reader or the record that the reader may see; nothing was typed by anybody.
"""

from collections.abc import Iterable, Sequence

from countersign.app.sending import Picture
from countersign.domain import plainly
from countersign.domain.actors import Actor
from countersign.domain.event_parts import Scored
from countersign.domain.lighter import Lighter
from countersign.domain.playbook import Playbook, Rule
from countersign.domain.why import Part, Passed, Why
from countersign.slack.views.blocks import Json, context, escape, plain, section, when
from countersign.slack.views.sections import granted, scoring, stages
from countersign.slack.views.sections.why import ME, THEM
from countersign.slack.views.words import how_asked, seat

LINES = 8
_HONEST = "This explains the route. Answers have to be what is so."


def _listed(lines: Sequence[str]) -> str:
    more = [f"… and {len(lines) - LINES} more"] if len(lines) > LINES else []
    return "\n".join([*lines[:LINES], *more])


def _mine(picture: Picture, why: Why, reader: Actor) -> list[Json]:
    """Return why the reader sits where they sit; to anybody else, who sits where."""
    asked = [one for one in picture.case.current if one.person == reader]
    if not asked:
        return stages.lines(picture, reader)
    seats = dict.fromkeys(how_asked(one, picture.case, picture.playbook) for one in asked)
    since = f" You were asked {when(why.since)}." if why.since else ""
    return [section(f"{' '.join(seats)}{since}")]


def _rule(why: Why) -> list[Json]:
    fits = f"It fits because {escape(why.fits, 1500)}." if why.fits else "It fits whatever no earlier rule fits."
    return [section(f"*Rule: {escape(why.rule)}*\n{fits} The first rule that fits says who decides.")]


def _score(scored: Scored, parts: Iterable[Part], book: Playbook) -> Json:
    lines = [f"{part.points} · {escape(part.question, 120)} {escape(part.answer, 120)}" for part in parts]
    return section("\n".join([scoring.said(scored, book), *lines[:20]]))


def _passed(passed: Sequence[Passed]) -> list[Json]:
    lines = [f"• {escape(one.rule)}: only if {escape(' and '.join(one.needs), 220)}" for one in passed]
    return [section(f"*Why no earlier rule*\n{_listed(lines)}")] if lines else []


def _asks(rule: Rule, book: Playbook) -> str:
    """Return whom a rule asks, turn after turn."""
    turns = [[one.seat for number in turn for one in rule.stages[number].reviewers] for turn in rule.turns]
    steps = [plainly.every([seat(name, book) for name in dict.fromkeys(turn)]) for turn in turns]
    return f"{'only ' if len(set(turns[0])) == len(turns) == 1 else ''}{', then '.join(steps)}"


def _lighter(way: Lighter, book: Playbook) -> str:
    """Return which other answers would ask fewer people, and whom."""
    answers = [
        f"*{escape(field.label, 120)}* = {escape(plainly.either([plainly.answer(field, one) for one in values]), 200)}"
        for field, values in way.answers
    ]
    return f"• With {' and '.join(answers)}, {_asks(way.rule, book)} would be asked."


def _ways(why: Why, book: Playbook) -> list[Json]:
    if not why.lighter:
        return []
    lines = _listed([_lighter(way, book) for way in why.lighter])
    return [section(f"*What would make it lighter*\n{lines}"), context(_HONEST)]


def view(picture: Picture, why: Why, reader: Actor) -> Json:
    """Return the modal for one reader."""
    asked = any(one.person == reader for one in picture.case.current)
    return {
        "type": "modal",
        "callback_id": "told",
        "title": plain(ME if asked else THEM, 24),
        "close": plain("Close", 24),
        "blocks": [
            *_mine(picture, why, reader),
            *_rule(why),
            *granted.renewal(picture, reader),
            *(_score(scored, parts, picture.playbook) for scored, parts in why.scores),
            *_passed(why.passed),
            *_ways(why, picture.playbook),
        ],
    }
