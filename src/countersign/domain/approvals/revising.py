"""Changes by the requester: what is another answer than before, and whether it makes a new revision."""

from collections.abc import Collection, Mapping, Sequence

from countersign.domain import forms
from countersign.domain.approvals import talk_events as e
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.conditions import fields_of
from countersign.domain.events import Event
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import moment, tidy
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.scene import Scene
from countersign.domain.systems import named
from countersign.domain.texts import Answer, Answers, File, FileRef, Given, GivenAnswers, Text, TextRef, kept

Words = Mapping[TextRef, str]


def recorded(case: Case, words: Words) -> GivenAnswers:
    """Return what a case was answered as its form takes it; texts that were erased are left out.

    Salts are empty: an answer that stays what it was keeps its place in the record, and nothing is kept twice.
    """
    given = ((name, _given(answer, words)) for name, answer in case.answers.items())
    return {name: value for name, value in given if value is not None}


def _given(answer: Answer, words: Words) -> Given | None:
    if isinstance(answer, TextRef):
        return Text("", words[answer]) if answer in words else None
    if isinstance(answer, tuple):
        files = tuple(
            File(item.file, Text("", words.get(item.name, ""))) for item in answer if isinstance(item, FileRef)
        )
        return files or tuple(item for item in answer if isinstance(item, str))
    return answer


def whole(fields: Collection[Field], before: GivenAnswers, given: GivenAnswers) -> GivenAnswers:
    """Return answers to a form with the files that were attached before, where none is attached anew.

    A form cannot show them as answers, so that leaving the question empty says nothing.
    """
    files = {field.field for field in fields if field.type is FieldType.FILE}
    return {name: value for name, value in before.items() if name in files} | dict(given)


def same(field: Field, before: Given | None, given: Given | None) -> bool:
    """Tell whether an answer says what it said before, however it was typed or chosen."""
    return _plain(field, before) == _plain(field, given)


def _plain(field: Field, given: Given | None) -> object:
    if isinstance(given, Text):
        return tidy(given.body)
    if isinstance(given, bool):
        return given or None  # a box that nobody ticked may have no answer at all
    if isinstance(given, tuple) and field.type in (FieldType.FILE, FieldType.MULTI_SELECT):
        return {item.file if isinstance(item, File) else item for item in given}
    if isinstance(given, str) and field.type is FieldType.DATETIME:
        return moment(given)
    return given


def fresh(fields: Collection[Field], before: GivenAnswers, given: GivenAnswers) -> GivenAnswers:
    """Return the answers that say something new."""
    asked = {field.field: field for field in fields}
    return {name: value for name, value in given.items() if not same(asked[name], before.get(name), value)}


def swaying(book: ApprovalPlaybook) -> frozenset[str]:
    """Return the questions whose answers sway who decides or what is granted, whatever the playbook marks.

    If one of them changed without a new revision, people would have voted on another request, or for themselves.
    """
    marked = {field.field for field in book.form if field.material or field.beneficiary or field.coauthor}
    ruled = {name for rule in book.routing for name in fields_of(rule.when)}
    scored = {name for score in book.scores.values() for name in score.questions}
    deciders = {seat.field for rule in book.routing for stage in rule.stages for seat in stage.reviewers}
    called = (step.add for clock in book.clocks.values() for step in clock.escalate if not isinstance(step.add, str))
    helpers = {seat.field for seats in (book.fallback, *called) for seat in seats}
    granted = {book.grant.until, book.grant.system, book.grant.scope} if book.grant else set()
    return frozenset(name for name in marked | ruled | scored | deciders | helpers | granted if name)


def edit(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """The requester changes their answers; nothing happens if all say what they said before."""
    case, book = scene.case, scene.book
    answers = answered(case, book.form, scene.command.answers, scene.facts)
    names = [field.field for field in book.form]
    changed = tuple(name for name in names if answers.get(name) != case.answers.get(name))
    if not changed:
        return []
    material = not swaying(book).isdisjoint(changed)
    systems = named(book, answers)  # type: ignore[arg-type]  # systems are given as they are kept
    return [e.Revised(case.revision + material, answers, changed, material, systems)]


def answered(case: Case, form: Collection[Field], given: GivenAnswers, facts: Facts) -> Answers:
    """Return the answers from now on; those that say what they said keep their reference, and so do erased ones."""
    new = fresh(form, recorded(case, facts.words), given)
    roles = facts.roles_of(case.requester)
    found: dict[str, Answer] = {}
    for field in forms.visible(form, given, roles):
        name, before = field.field, case.answers.get(field.field)
        if name in new:
            found[name] = kept(new[name])
        elif before is not None and (name in given or _erased(case, before)):
            found[name] = before
    return found


def _erased(case: Case, answer: Answer) -> bool:
    return isinstance(answer, TextRef) and case.erased_at(answer) is not None
