"""What a playbook may ask for before an incident is closed."""

from typing import Literal

Demand = Literal["root_cause", "tests", "change", "checklist"]
# What the review of an incident answers.
REVIEWED: frozenset[Demand] = frozenset({"root_cause", "tests", "change"})
