"""Ports to what goes across cases: lists, figures and seals."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from countersign.domain.actors import Actor
from countersign.domain.pauses import InUse, Pausing
from countersign.domain.period import Rows
from countersign.domain.seals import Leaf, Seal


class Queries(Protocol):
    """Reads that are not about one case. Those that take a viewer return only what that person may see."""

    def open_for(self, actor: Actor) -> Sequence[str]:
        """Return ids of open cases that wait for this person, nearest limit first."""

    def opened_by(self, actor: Actor, limit: int) -> Sequence[str]:
        """Return ids of cases this person opened, newest first."""

    def matching(self, words: Sequence[str], viewer: Actor, limit: int) -> Sequence[str]:
        """Return ids of cases whose key, kind or texts contain every word, newest first."""

    def systems(self, words: str, limit: int) -> Sequence[str]:
        """Return names of systems given before that contain ``words``."""

    def digest_rows(self, since: datetime, until: datetime, ending_before: datetime) -> Rows:
        """Return what a digest of (since, until] shows: public cases only."""

    def open_of_kind(self, kind: str) -> Sequence[str]:
        """Return ids of cases of a kind that are in their lifecycle's first state, newest first."""

    def live_grants(self, kind: str, now: datetime) -> Mapping[str, int]:
        """Return how many approvals of a kind are in force, by the answer under which they count against its cap."""

    def cooling_down(self, kind: str, same: str, now: datetime) -> str | None:
        """Return the id of the case that rejected the same (a fingerprint) for the longest, None if none still does."""

    def in_states(self, states: Mapping[str, Collection[str]]) -> Sequence[str]:
        """Return ids of cases that are in one of some states, given by lifecycle, the oldest first."""

    def review_before(self, kind: str, case_id: str) -> str | None:
        """Return the id of the case of a kind opened last before this one, None for the first."""

    def tied_to(self, case_id: str, relation: str) -> Sequence[str]:
        """Return ids of cases that name a case with this relation, the oldest first."""

    def users(self, system: str) -> Sequence[str]:
        """Return ids of the grants that run and the requests that wait on a system (folded), the oldest first."""

    def in_use(self, system: str, viewer: Actor | None) -> InUse:
        """Return the same as a list for somebody (None: for many); of private cases they may not see only how many."""

    def paused(self, systems: Collection[str]) -> Mapping[str, tuple[Pausing, ...]]:
        """Return by system (folded) which incidents pause its use, those there are.

        In a transaction that writes they stay as they are until its end.
        """

    def digests_naming(self, case_id: str) -> Sequence[str]:
        """Return ids of cases whose digest has a line about a case."""


class Seals(Protocol):
    """Seals of the record, which are only ever added to."""

    def last(self) -> Seal | None:
        """Return the newest seal, None if nothing was sealed yet."""

    def unsealed(self) -> Sequence[Leaf]:
        """Return where the chains stand now that moved on since they were sealed, by case id."""

    def add(self, seal: Seal, leaves: Sequence[Leaf]) -> None:
        """Keep a seal with its leaves; raises StaleCase if somebody else made one with its number meanwhile."""
