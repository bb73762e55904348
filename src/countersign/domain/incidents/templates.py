"""Notices of an incident as a playbook declares them: what each is called, when it is proposed, and its words."""

from typing import Annotated

from pydantic import StringConstraints

from countersign.domain.conditions import Condition
from countersign.domain.model import Model
from countersign.domain.provisions import Label

# An input of Slack holds 3000 characters; what is left is for the answers that are filled in.
Template = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2500)]


class Notice(Model):
    """A notice that somebody drafts and somebody else approves, proposed while ``when`` holds (without it: always).

    In the ``template`` a placeholder stands for what the record knows, and ``[to be filled in: ...]`` for what only a
    person can say.
    """

    label: Label
    when: Condition | None = None
    template: Template
