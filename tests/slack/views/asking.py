"""Small playbooks to ask questions with."""

from typing import Any

from countersign.domain.fields import Field
from countersign.domain.texts import GivenAnswers, Text
from countersign.slack.views import form
from tests.slack.views import sample as s

META = form.Meta("task", "d" * 64, "draft-1")
OPTIONS = {"a": "First", "b": "Second", "c": "Third & <last>"}
MANY = {f"option_{n}": f"Option {n}" for n in range(101)}


def book(*fields: dict[str, Any], **more: Any) -> Any:
    parsed = [Field.model_validate({"label": each["field"].title(), **each}) for each in fields]
    return s.TASK.model_copy(update={"form": tuple(parsed), **more})


def plain(answers: GivenAnswers) -> dict[str, Any]:
    """Return answers without salts, which each reading makes anew."""
    return {name: value.body if isinstance(value, Text) else value for name, value in answers.items()}
