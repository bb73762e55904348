"""Quiet hours: a direct message waits for the working hours of its reader, unless it is urgent or answers them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from countersign.domain.actors import Actor
from countersign.domain.asking import waiting_for
from countersign.domain.calendars import Calendar, next_opening
from countersign.domain.case import Case
from countersign.domain.team import Team
from countersign.domain.world import Mirror, Note, Place

Wish = TypeVar("Wish", Mirror, Note)
# What is said to press somebody: once a case is over there is nothing to press for.
_PRESSING = frozenset({"reminder", "waiting", "pressing", "stuck", "ahead"})


def hours(team: Team, people: Mapping[str, Actor]) -> dict[Actor, Calendar]:
    """Return the working hours of everybody who has any in team.yaml; ``people`` maps handles to actors."""
    named = {who: person.calendar for who, person in team.people.items() if person.calendar and who in people}
    return {people[who]: team.calendars[calendar] for who, calendar in named.items()}


@dataclass(frozen=True)
class Quiet:
    """What decides whether a message waits: everybody's working hours, whose gesture it follows, and the time."""

    hours: Mapping[Actor, Calendar]
    actor: Actor
    now: datetime

    def wait(self, wish: Wish) -> Wish:
        """Return a wish with the time before which it is not sent, if its reader is not at work now."""
        calendar = self.hours.get(wish.place.name) if wish.place.kind == "person" else None
        if calendar is None or wish.place.name == self.actor:
            return wish
        opening = next_opening(calendar, self.now)
        return replace(wish, not_before=opening) if opening > self.now else wish


def still_wanted(case: Case, place: Place, slot: str, face: str) -> bool:
    """Tell whether a message that waited is still of use, by the case as it is now.

    A prompt or a reminder is if its reader still has to answer, and what presses somebody else if the case is not over.
    """
    if slot.startswith("prompt:") or face == "reminder":
        return place.name in waiting_for(case)
    return case.outcome is None or face not in _PRESSING
