"""The team as team.yaml names it: people, roles with deputies, groups, rotas, calendars, channels, administrators."""

import json
import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints, WithJsonSchema, model_validator
from pydantic import Field as Default

from countersign.domain.calendars import Calendar, ZoneName
from countersign.domain.conditions import Entity
from countersign.domain.model import Line, Model, Word
from countersign.domain.rotas import Rota

SlackUser = Annotated[str, StringConstraints(pattern=r"^[UW][A-Z0-9]{2,}$")]
# A channel by name (without #) or by id; names: at most 80 characters, lower case (Slack's rule).
SlackChannel = Annotated[str, StringConstraints(pattern=r"^([CG][A-Z0-9]{2,}|[a-z0-9][a-z0-9_-]{0,79})$")]
# A user group by handle (without @) or by id.
SlackGroup = Annotated[str, StringConstraints(pattern=r"^(S[A-Z0-9]{2,}|[a-z0-9][a-z0-9._-]{0,79})$")]
# Of an address only its form is looked at here; ``checks.teams`` says which ones may be called.
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$", max_length=2000)]
_VARIABLE = r"[A-Z][A-Z0-9_]{0,99}"


def _variable(value: str) -> str:
    """Return the name of an environment variable; what is none may be the secret itself, so it is not repeated."""
    if not re.fullmatch(_VARIABLE, value):
        raise ValueError(
            "expected the name of an environment variable: capital letters, digits and _; "
            "the secret itself never stands in a file"
        )
    return value


Variable = Annotated[str, AfterValidator(_variable), WithJsonSchema({"type": "string", "pattern": f"^{_VARIABLE}$"})]
EMail = Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+$")]


class Person(Model):
    """One member of the team, found in Slack by id or by e-mail address.

    ``calendar`` names their working hours: outside of them direct messages wait. Without it nothing waits.
    """

    name: Line
    slack: SlackUser | None = None
    email: EMail | None = None
    calendar: Word | None = None

    @model_validator(mode="after")
    def _findable(self) -> "Person":
        if self.slack is None and self.email is None:
            raise ValueError("a person needs slack (their member id) or email, else nobody finds them in Slack")
        return self


class Role(Model):
    """Who holds a role: one primary, and the deputies who step in when escalation or an absence says so.

    Where four eyes are needed and it is the primary who may not decide, their deputies may not either.
    """

    primary: Word
    deputies: tuple[Word, ...] = ()


class Webhook(Model):
    """A program outside Slack that is told by signed requests to ``url``.

    ``secret`` is the name of the environment variable that holds what they are signed with, never the secret itself.
    """

    url: Address
    secret: Variable


class Team(Model):
    """The whole of team.yaml. ``entity`` is what the organisation is by law: which regulations it has to answer to."""

    schema_: Literal[1] = Default(alias="schema", default=1)
    people: Mapping[Word, Person] = Default(min_length=1)
    roles: Mapping[Word, Role] = Default(min_length=1)
    groups: Mapping[Word, SlackGroup] = {}
    rotas: Mapping[Word, Rota] = {}
    calendars: Mapping[Word, Calendar] = {}
    channels: Mapping[Word, SlackChannel] = Default(min_length=1)
    webhooks: Mapping[Word, Webhook] = {}
    admins: tuple[Word, ...] = Default(min_length=1)
    zone: ZoneName = "UTC"
    entity: tuple[Entity, ...] = ()

    def canonical(self) -> str:
        """The team as canonical JSON: equal for equal teams, however their files are laid out."""
        data = self.model_dump(mode="json", by_alias=True)
        return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
