"""A pretend workspace: everybody of team.yaml with a Slack account, and one colleague who holds no role."""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from countersign.domain.absences import FARTHEST, Absence, begins, ends, read, wrong
from countersign.domain.actors import SYSTEM, Actor, slack_actor
from countersign.domain.problems import unknown
from countersign.domain.refusals import SENTENCES
from countersign.domain.team import Team

HOME = "TPRETEND"
SOMEBODY = "somebody"  # who asks unless somebody is named: a colleague whom team.yaml does not know


class Cast:
    """Who plays whom: the handles of a team, and the actors that stand for them."""

    def __init__(self, team: Team) -> None:
        """Give everybody of a team an account."""
        self.team = team
        self.actors: Mapping[str, Actor] = {
            handle: slack_actor(HOME, f"U{number}") for number, handle in enumerate([SOMEBODY, *team.people])
        }

    def actor(self, handle: str) -> Actor:
        """Return the account of a handle; ValueError, with the nearest right one, if nobody bears it."""
        if handle not in self.actors:
            raise ValueError(
                f"{unknown('person', handle, self.actors)} (people are named by their handle in team.yaml)"
            )
        return self.actors[handle]

    @cached_property
    def _handles(self) -> Mapping[Actor, str]:
        return {actor: handle for handle, actor in self.actors.items()}

    def handle(self, actor: Actor) -> str:
        """Return the handle behind an account; the system is ``system``."""
        return self._handles.get(actor, actor)

    def absence(self, said: str, at: datetime) -> Absence:
        """Return an absence in words: a handle, and days after it if it is not all the time (``dana to 2026-05-26``).

        ValueError, with a sentence, for a handle that nobody bears and for what are no days from ``at`` (UTC) on.
        """
        handle, *words = said.split() or [""]
        person, until, zone = self.actor(handle), at + FARTHEST, self.team.zone
        if words:
            today = at.astimezone(ZoneInfo(zone)).date()
            days = read(words, today)
            if days is None:
                raise ValueError(f"{said!r} names no days; write it like {handle} 2026-12-21 to 2027-01-02")
            if code := wrong(days, today):
                raise ValueError(f"{said!r}: {SENTENCES[code].partition('.')[0]}")
            return Absence(said, person, begins(days, zone, at), ends(days, zone), person, at)
        return Absence(said, person, at, until, person, at)

    def name(self, handle: str) -> str:
        """Return what people call somebody."""
        known = self.team.people.get(handle)
        return known.name if known else {SYSTEM: "the clock"}.get(handle, handle)
