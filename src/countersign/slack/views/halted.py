"""That use of a system is paused, in the words that every face of a grant or request on it shares."""

from countersign.domain.case import Case
from countersign.slack.views.blocks import escape, when


def because(key: str) -> str:
    """Return because of which incident, by its key, or of one that others may not know."""
    return f"because of {escape(key)}" if key else "because of an incident"


def line(case: Case) -> str:
    """Return that use of a system is paused and since when, in a sentence. The case must be held up."""
    keys = dict.fromkeys(because(one.key) for one in case.halts)
    return f"Use of its system is paused {' and '.join(keys)}, since {when(case.halts[0].since)}."
