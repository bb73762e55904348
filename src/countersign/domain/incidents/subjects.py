"""What the conditions of an incident's playbook look at: its answers, and how severe it is by now."""

from countersign.domain import conditions
from countersign.domain.case import Case


def subjects(case: Case) -> conditions.Subjects:
    """Return what conditions are asked about."""
    return conditions.Subjects({**case.answers, "severity": case.response.severity or ""}, {}, {})
