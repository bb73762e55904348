"""What an incident taught and what is done because of it, as sections of its document; and what is about the same."""

from collections.abc import Mapping

from countersign.domain.incidents.section import Row, Section, Story
from countersign.domain.incidents.sentences import Who
from countersign.domain.obligations import found

NAMED = {"name": "Name", "what": "What", "value": "Value"}


def review(story: Story) -> Section:
    """Return the review as it was written last."""
    lessons = story.case.response.lessons
    if lessons is None:
        return Section("review", "Review", NAMED, ())
    change, task = lessons.change, found(story.case, lessons.task)
    rows: list[Row] = [
        ("root_cause", "Root cause", lessons.root_cause),
        ("tests", "Tests that would have caught it", lessons.tests),
        ("change", "What changes because of it", change.what if change else None),
        ("change_owner", "Who makes this change", Who(change.owner) if change else None),
        ("change_due", "By when", change.due if change else None),
        ("change_key", "Its task", task.key if task else None),
        ("by", "Written by", Who(lessons.by)),
        ("at", "Written", lessons.at),
        ("stale", "It came back since, and nobody has looked at this again", lessons.stale or None),
    ]
    return Section("review", "Review", NAMED, tuple(row for row in rows if row[2] is not None), table=False)


_STANDS: Mapping[str, str] = {"set": "open", "superseded": "replaced"}


def actions(story: Story) -> Section:
    """Return what is done because of the incident, each with who does it until which day, and how that stands."""
    columns = {"key": "Task", "what": "What", "owner": "Who", "due": "Until", "state": "State", "late": "Late"}
    rows = (
        (one.key, one.term.what, Who(one.term.owner), one.term.due, _STANDS.get(one.state, one.state), one.late)
        for one in story.case.obligations
    )
    return Section("actions", "Actions", columns, (*rows,))


def duplicates(story: Story) -> Section:
    """Return which other incidents are about the same; a private one is not named."""
    original, rows = story.case.response.original, list[Row]()
    if original:
        rows.append(("another incident" if original.private else original.key, "goes on in the place of this one"))
    rows += [(twin.key, "is a duplicate of this one") for twin in story.case.response.twins]
    return Section("duplicates", "Duplicates", {"incident": "Incident", "is": "What it is"}, tuple(rows))
