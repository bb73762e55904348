"""A small team for rehearsals: the people of ``builders.FACTS``, with an office that knows holidays."""

from datetime import datetime
from typing import Any

from countersign.app.rehearsing import rehearse
from countersign.domain.calendars import Calendar
from countersign.domain.cast import Cast
from countersign.domain.explanation import Explanation
from countersign.domain.localtime import read
from countersign.domain.playbook import Playbook
from countersign.domain.rehearsal import Filed
from countersign.domain.team import Team
from countersign.domain.texts import Given
from tests.domain.builders import text

BERLIN = Calendar.model_validate(
    {
        "zone": "Europe/Berlin",
        "hours": {day: ["09:00-17:00"] for day in ("mon", "tue", "wed", "thu", "fri")},
        "holidays": {"country": "DE", "subdivision": "BE"},
        "closed": ["2026-03-05"],
    }
)
TEAM = Team.model_validate(
    {
        "people": {
            name: {"name": name.capitalize(), "email": f"{name}@example.com"}
            for name in ("ana", "ben", "carl", "dora", "eve", "finn", "gus", "hal", "maya")
        },
        "roles": {
            "legal": {"primary": "ben", "deputies": ["carl", "dora"]},
            "security": {"primary": "eve", "deputies": ["carl"]},
            "lead": {"primary": "finn", "deputies": ["gus"]},
        },
        "groups": {"platform": "platform-team"},
        "rotas": {"watch": {"people": ["eve", "hal"], "every": "week", "starts": "2026-02-23", "at": "09:00"}},
        "calendars": {"office": BERLIN},
        "channels": {"governance": "governance", "incidents": "incidents"},
        "admins": ["maya"],
        "zone": "Europe/Berlin",
    }
)
CAST = Cast(TEAM)
AT = "Tue 2026-03-03 10:00"


def at(words: str) -> datetime:
    """Return a moment by the clocks of the team."""
    return read(words, TEAM.zone)


def told(book: Playbook, when: str = AT, by: str = "ana", away: tuple[str, ...] = (), **answers: Any) -> Explanation:
    """Rehearse a request; what the form needs is filled in. The platform team is Carl and Dora."""
    given: dict[str, Given] = {item.field: text("Try a new model") for item in book.form if item.field == "what"}
    here = book.model_copy(update={"zone": TEAM.zone, "calendars": {"office": BERLIN}})
    return rehearse(CAST, here, Filed(at(when), {**given, **answers}, by, away, {"platform": ("carl", "dora")}))
