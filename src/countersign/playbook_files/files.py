"""What files hold besides the models of the domain: keys that files never have, and the outside of digests.yaml."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from countersign.domain.model import Model, Word

# Keys that the models have and files have not, and why.
GIVEN: Mapping[str, str] = {"zone": "it is that of team.yaml", "calendars": "they stand in team.yaml"}
GIVEN_TO_DIGESTS: Mapping[str, str] = {
    **GIVEN,
    "schema": "it stands once, at the top of the file",
    "kind": "the name above is the kind",
    "lifecycle": "every digest is a review",
}


class DigestFile(Model):
    """The whole of digests.yaml; each digest is then read on its own."""

    schema_: Literal[1] = Field(alias="schema")
    digests: dict[Word, Any]
