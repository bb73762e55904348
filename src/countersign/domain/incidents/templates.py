"""Notices of an incident as a playbook declares them: to whom, when, with which words, and what duty that serves."""

from typing import Annotated

from pydantic import Field as Default
from pydantic import StringConstraints

from countersign.domain.conditions import Condition
from countersign.domain.model import Line, Model, Word
from countersign.domain.provisions import Label

# An input of Slack holds 3000 characters; what is left is for the answers that are filled in.
Template = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2500)]


class Notice(Model):
    """A notice that somebody drafts and somebody else approves: ``to`` says who gets it.

    It is proposed while ``when`` holds (without it: always). In the ``template`` a placeholder stands for what the
    record knows, and ``[to be filled in: ...]`` for what only a person can say. ``serves`` names the regulations whose
    notification it is.
    """

    label: Label
    to: Line
    when: Condition | None = None
    template: Template
    serves: Annotated[tuple[Word, ...], Default(max_length=20)] = ()
