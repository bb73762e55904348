"""What every YAML model shares: frozen, strict about unknown keys, with names that are safe in ids."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Strict, StringConstraints


class Model(BaseModel):
    """A part of a playbook as written in YAML; unknown keys are errors and values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_enum_values=False)


# Names become parts of Slack's action ids (255 characters) and of timer names, hence short and plain.
Word = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
# A field's label is at most 2,000 characters in Slack, but a form is read, so it is kept to one line.
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=150)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
# Strict: to pydantic "yes" is true and true is 1, but in a playbook these are slips.
Flag = Annotated[bool, Strict()]
Whole = Annotated[int, Strict()]
