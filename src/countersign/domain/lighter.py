"""What would make a request lighter: other answers with which fewer people, or fewer stages, would be asked.

Only answers that are chosen or counted are tried, never what somebody typed: one at a time, and two together if no
single one helps. It is said to explain a route, not to invite anybody to answer what is not so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from countersign.domain import forms, routing
from countersign.domain.case import Case
from countersign.domain.conditions import Condition, fields_of
from countersign.domain.event_parts import Renewal
from countersign.domain.fields import Field, FieldType
from countersign.domain.playbook import ApprovalPlaybook, Rule
from countersign.domain.texts import Answer, Answers

MOST = 5  # of what is reported
_TRIES = 4000  # of pairs, so that no playbook makes anybody wait
Change = tuple[Field, Answer]


@dataclass(frozen=True)
class Lighter:
    """A way to a lighter rule: for each question the answers that lead there, and who would be asked then."""

    answers: tuple[tuple[Field, tuple[Answer, ...]], ...]
    rule: Rule


def weight(rule: Rule) -> tuple[int, int]:
    """Return how heavy a rule is: how many seats it has to fill, and in how many stages."""
    seats = {reviewer.seat for stage in rule.stages for reviewer in stage.reviewers}
    return len(seats), len(rule.stages)


def _is_lighter(rule: Rule, than: Rule) -> bool:
    (people, stages), (most, longest) = weight(rule), weight(than)
    return people <= most and stages <= longest and (people, stages) != (most, longest)


def _plain(condition: Condition | None) -> tuple[Condition, ...]:
    """Return the plain conditions that one is made of."""
    if condition is None:
        return ()
    inner = tuple(plain for part in condition.parts.values() for plain in _plain(part))
    return inner or (condition,)


def _numbers(field: Field, _: Answer | None, book: ApprovalPlaybook) -> list[Answer]:
    """Return the numbers at which some rule begins to hold or ends."""
    conditions = [plain for rule in book.routing for plain in _plain(rule.when) if plain.field == field.field]
    edges = [plain.equals if plain.at_least is None else plain.at_least for plain in conditions]
    tried = [number for edge in edges if type(edge) is int for number in (edge - 1, edge, edge + 1)]
    return [str(number) for number in dict.fromkeys(tried) if _within(field, number)]


def _within(field: Field, number: int) -> bool:
    least, most = field.at_least, field.at_most
    return (least is None or number >= least) and (most is None or number <= most)


def _lists(field: Field, now: Answer | None, _: ApprovalPlaybook) -> list[Answer]:
    """Return the choices made with one more or one fewer, in the order of the form."""
    chosen = now if isinstance(now, tuple) else ()
    options = [option.value for option in field.options]
    other = [tuple(one for one in options if (one in chosen) != (one == changed)) for changed in options]
    return [some for some in other if some or not field.required]


# The answers to try for a question of each type, given what was answered; what is typed or names people is not here.
_TRIED: Mapping[FieldType, Callable[[Field, Answer | None, ApprovalPlaybook], Sequence[Answer]]] = {
    FieldType.CHECKBOX: lambda _, now, __: [not now],
    FieldType.SELECT: lambda field, _, __: [option.value for option in field.options],
    FieldType.MULTI_SELECT: _lists,
    FieldType.NUMBER: _numbers,
}


def _steering(book: ApprovalPlaybook) -> set[str]:
    """Return the questions that steer the route: through rules, scores, or by showing a question that does."""
    names = {name for rule in book.routing for name in fields_of(rule.when)}
    names |= {question for score in book.scores.values() for question in score.questions}
    for _ in book.form:
        names |= {name for field in book.form if field.field in names for name in fields_of(field.shown_when)}
    return names


def changes(book: ApprovalPlaybook, answers: Answers) -> tuple[Change, ...]:
    """Return every other answer there is to a question that steers the route."""
    steering = _steering(book)
    asked = [(field, answers.get(field.field)) for field in book.form if field.field in steering]
    tried = [(field, now, _TRIED[field.type](field, now, book)) for field, now in asked if field.type in _TRIED]
    return tuple((field, other) for field, now, others in tried for other in others if other != now)


@dataclass(frozen=True)
class _Trial:
    """Routes a request with other answers. ``missing`` are questions that were open to begin with."""

    book: ApprovalPlaybook
    answers: Answers
    roles: tuple[str, ...]
    renewal: Renewal | None = None

    def missing(self, answers: Answers) -> set[str]:
        shown = forms.visible(self.book.form, answers, self.roles)
        return {field.field for field in shown if field.required and field.field not in answers}

    def rule(self, tried: Iterable[Change]) -> int | None:
        """Return the rule that other answers lead to; None if they raise a question that nobody has answered."""
        other = {**self.answers, **{field.field: value for field, value in tried}}
        if self.missing(other) - self.missing(self.answers):
            return None
        shown = {field.field for field in forms.visible(self.book.form, other, self.roles)}
        seen = {name: value for name, value in other.items() if name in shown}
        return routing.route(self.book, seen, self.roles, self.renewal).rule


def _found(trial: _Trial, tried: Iterable[tuple[Change, ...]], now: Rule) -> Iterator[tuple[tuple[Change, ...], int]]:
    for one in tried:
        rule = trial.rule(one)
        if rule is not None and _is_lighter(trial.book.routing[rule], now):
            yield one, rule


def _gathered(found: Iterable[tuple[tuple[Change, ...], int]], book: ApprovalPlaybook) -> tuple[Lighter, ...]:
    """Return what was found, answers to the same question that lead to the same rule together, the lightest first."""
    groups: dict[tuple[object, ...], tuple[tuple[Change, ...], Field, int, list[Answer]]] = {}
    for tried, rule in found:
        (*before, (last, value)) = tried
        key = (rule, last.field, *((field.field, given) for field, given in before))
        groups.setdefault(key, (tuple(before), last, rule, []))[3].append(value)
    ways = [
        Lighter((*((field, (value,)) for field, value in before), (last, tuple(values))), book.routing[rule])
        for before, last, rule, values in groups.values()
    ]
    return tuple(sorted(ways, key=lambda way: weight(way.rule))[:MOST])


def lighter(case: Case, book: ApprovalPlaybook, roles: tuple[str, ...]) -> tuple[Lighter, ...]:
    """Return how a request would ask fewer people; ``roles`` are those of the requester.

    Nothing is said where its answers and roles lead elsewhere by now than they did when it was opened.
    """
    trial = _Trial(book, case.answers, roles, case.renewal)
    if trial.rule(()) != case.rule:
        return ()
    now, singles = book.routing[case.rule], changes(book, case.answers)
    found = [*_found(trial, ((change,) for change in singles), now)]
    if not found:
        pairs = ((one, two) for one, two in combinations(singles, 2) if one[0] != two[0])
        found = [*_found(trial, islice(pairs, _TRIES), now)]
    return _gathered(found, book)
