"""What has to be there before an incident is closed, and the review that says what it taught."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from countersign.domain import events as e
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import REVIEW
from countersign.domain.event_parts import Term
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import tidy
from countersign.domain.incidents import actions, pausing
from countersign.domain.incidents import closing_events as c
from countersign.domain.incidents.demands import REVIEWED, Demand
from countersign.domain.incidents.responding import responding
from countersign.domain.incidents.state import Lessons
from countersign.domain.obligations import LONGEST, found
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.scene import Scene
from countersign.domain.texts import GivenAnswers, Text, TextRef

_CHANGE = ("change", "change_owner", "change_due")
HALF = "Give the whole change: what, who and by when. Or leave all three empty."

QUESTIONS: tuple[Field, ...] = (
    Field(
        field="root_cause",
        label="What was the root cause?",
        type=FieldType.LONG_TEXT,
        required=True,
        max_length=2000,
        help="Why it could happen at all, and not who pressed the button.",
    ),
    Field(
        field="tests",
        label="Which tests would have caught it?",
        type=FieldType.LONG_TEXT,
        max_length=2000,
        help="New tests, with links if they are there already.",
    ),
    Field(
        field="change",
        label="Which policy or control changes because of it?",
        type=FieldType.TEXT,
        max_length=LONGEST,
        help="It becomes a task with reminders. If you change it later, a new task takes its place.",
    ),
    Field(field="change_owner", label="Who makes this change?", type=FieldType.PERSON),
    Field(field="change_due", label="By when is it made?", type=FieldType.DATE),
)
# The demand that each question which is not always asked belongs to.
_BELONGS: Mapping[str, str] = {"tests": "tests", **dict.fromkeys(_CHANGE, "change")}


# What no incident may leave open, whatever its playbook says: duties to report, and a pause of use.
_ALWAYS: Mapping[str, Callable[[Case], bool]] = {
    "duties": lambda case: bool(case.response.owed),
    "pause": pausing.holds,
}
# What a playbook may demand, and how it is told that an incident lacks it.
_LACKS: Mapping[Demand, Callable[[Case], bool]] = {
    "root_cause": lambda case: case.response.lessons is None,
    "tests": lambda case: case.response.lessons is None or case.response.lessons.tests is None,
    "change": lambda case: case.response.lessons is None or case.response.lessons.change is None,
    "checklist": lambda case: bool(case.response.unticked),
}
# What is missing in a sentence each, with what to press.
SENTENCES: Mapping[str, str] = {
    "root_cause": "The root cause is missing: press “Write the review”.",
    "tests": "The tests that would have caught it are missing: press “Write the review”.",
    "change": "The policy or control change, with its owner and day, is missing: press “Write the review”.",
    "again": "It was reopened after the review was written: press “Write the review”, look at it again and save it.",
    "duties": "A duty to report is not answered: press “Notified” or “Not reportable” behind “More…”.",
    "checklist": "Items of the checklist are open: press “Tick item”, or “Item not applicable” behind “More…”.",
    "pause": "Use of the system is paused, or others decide about it: have that decided, and press “Lift the pause” "
    "behind “More…” if it is paused.",
}


def reviews(book: Playbook) -> bool:
    """Tell whether incidents of a kind are reviewed: closing them asks for something that a review says."""
    return isinstance(book, IncidentPlaybook) and not REVIEWED.isdisjoint(book.closing)


def missing(case: Case, book: Playbook) -> tuple[str, ...]:
    """Return what is missing before an incident may be closed: keys of ``SENTENCES``, in the order of the playbook.

    What was reviewed before it came back has to be looked at again.
    """
    if not isinstance(book, IncidentPlaybook):
        return ()
    again = reviews(book) and case.response.lessons is not None and case.response.lessons.stale
    demanded = (*(demand for demand in book.closing if _LACKS[demand](case)), *(("again",) if again else ()))
    return (*demanded, *(name for name, lacks in _ALWAYS.items() if lacks(case)))


def asked(questions: Sequence[Field], case: Case, book: Playbook) -> tuple[Field, ...]:
    """Return the questions of a review that a playbook has a use for; others' questions stay as they are.

    The day of a change that is not open any more may have passed.
    """
    closing = book.closing if isinstance(book, IncidentPlaybook) else ()
    kept = (field for field in questions if _BELONGS.get(field.field) in (None, *closing))
    one = found(case, case.response.lessons.task) if case.response.lessons else None
    past = {"past": True} if one and one.state != "open" else {}
    return tuple(field.model_copy(update=past) if field.field == "change_due" else field for field in kept)


def halves(fields: Sequence[Field], given: GivenAnswers) -> dict[str, str]:
    """Return a sentence for each question about the change that a review left out while it answered others."""
    if QUESTIONS[0] not in fields:
        return {}
    names = [field.field for field in fields if field.field in _CHANGE]
    left = [name for name in names if name not in given]
    return dict.fromkeys(left, HALF) if len(left) < len(names) else {}


def written(case: Case, words: Mapping[TextRef, str]) -> GivenAnswers:
    """Return the last review as answers, with what was typed (``words``); erased texts are left out."""
    lessons = case.response.lessons
    change = lessons.change if lessons else None
    who = {"change_owner": change.owner, "change_due": change.due} if change and change.what in words else {}
    return {**{name: Text("", words[ref]) for name, ref in _typed(case).items() if ref in words}, **who}


def review(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Write what an incident taught, or write it anew; to save it as it is says that it still holds.

    What says the same as before keeps its place in the record. A change that says something else is another task.
    """
    case, lessons = scene.case, scene.case.response.lessons
    root_cause, tests = _kept(scene, "root_cause"), _kept(scene, "tests")
    before = lessons.change if lessons else None
    change = _change(scene, before)
    task = (lessons.task if lessons and change == before else actions.next_task(case)) if change else None
    old = found(case, lessons.task) if lessons and lessons.task != task else None
    replaced = old.task if old and old.state not in actions.OVER else None
    same = lessons and (root_cause, tests, change) == (lessons.root_cause, lessons.tests, before)
    if root_cause is None or (same and lessons and not lessons.stale):
        return []
    return [c.Reviewed(root_cause, tests, change, task, replaced)]


def _kept(scene: Scene[IncidentPlaybook], name: str) -> TextRef | None:
    """Return what was typed: by its earlier reference if it says the same, or if it is erased and nothing was typed."""
    before, given = _typed(scene.case).get(name), scene.command.answers.get(name)
    if not isinstance(given, Text):
        return before if scene.case.erased_at(before) else None
    same = before is not None and tidy(given.body) == tidy(scene.facts.words.get(before, ""))
    return before if same else given.ref


def _typed(case: Case) -> Mapping[str, TextRef]:
    """Return what was typed in the last review, by question."""
    lessons = case.response.lessons
    if lessons is None:
        return {}
    what = lessons.change.what if lessons.change else None
    found = {"root_cause": lessons.root_cause, "tests": lessons.tests, "change": what}
    return {name: ref for name, ref in found.items() if ref}


def _change(scene: Scene[IncidentPlaybook], before: Term | None) -> Term | None:
    what, given = _kept(scene, "change"), scene.command.answers
    if what is None or "change" not in given:
        return before if what else None
    return Term(what, str(given["change_owner"]), str(given["change_due"]))


def reviewed(case: Case, event: c.Reviewed, by: Stamp) -> Case:
    """Return the incident with its lessons, and the change as an action if it is a new one."""
    lessons = Lessons(event.root_cause, event.tests, event.change, by.actor, by.at, event.task)
    after = actions.without(case, event.replaced)
    if event.task and event.change and found(case, event.task) is None:
        after = actions.with_action(after, event.task, event.change, by.actor)
    return responding(after, lessons=lessons)


def reopened(lessons: Lessons | None) -> Lessons | None:
    """Return what an incident taught before it came back: it stands, and has to be looked at again."""
    return replace(lessons, stale=True) if lessons else None


ACTS: Mapping[str, Callable[[Scene[IncidentPlaybook]], Sequence[e.Event]]] = {
    REVIEW: review,
    "action": actions.add,
}
