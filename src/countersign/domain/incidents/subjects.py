"""What the conditions of an incident's playbook look at: its answers, how severe it is, what the organisation is."""

from countersign.domain import conditions
from countersign.domain.case import Case


def subjects(case: Case, severity: str | None = None) -> conditions.Subjects:
    """Return what conditions are asked about; ``severity`` is how severe it is taken to be, by itself as it is now."""
    known = {**case.answers, "severity": severity or case.response.severity or ""}
    return conditions.Subjects(known, {}, {}, entity=case.response.entity or ())
