"""Checks of what an incident's form declares: the questions that the lifecycle knows by name are boxes to tick."""

from countersign.domain.checks.common import Findings
from countersign.domain.confidence import CONFIDENTIAL
from countersign.domain.fields import FieldType
from countersign.domain.incidents.declaring import DRILL, PRIVATE
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.problems import Finding

_BOXES = {
    PRIVATE: "says that the incident is private",
    DRILL: "says that it is an exercise",
    CONFIDENTIAL: "keeps the name of the reporter apart",
}


def check_declaring(book: IncidentPlaybook) -> Findings:
    """Yield what is wrong with the boxes, and with a shortcut that would have nothing to fill in."""
    for index, field in enumerate(book.form):
        what = _BOXES.get(field.field)
        if what and field.type is not FieldType.CHECKBOX:
            yield Finding(
                ("form", index, "type"), f"{field.field!r} {what}, so this is a checkbox, not a {field.type} field"
            )
        elif what and field.required:
            yield Finding(("form", index, "required"), f"{field.field!r} {what}, so nobody has to tick it")
    if book.shortcut and not any(field.type in {FieldType.TEXT, FieldType.LONG_TEXT} for field in book.form):
        yield Finding(("shortcut",), "the form has no text question, so a message would have no place in it")
