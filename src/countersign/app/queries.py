"""What people may look up: my requests, my queue, one case, a search; never a private case that is not theirs."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from countersign.app.facts import renewals_of
from countersign.app.ports import Store, Summary, Transaction
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.form_checks import LONGEST_NAME, clean
from countersign.domain.forms import title
from countersign.domain.incidents.declaring import RUNNING, alike
from countersign.domain.record import Recorded
from countersign.domain.rules import may_see
from countersign.domain.veil import veiled

_MOST = 20
_SHOWN = 5  # incidents on one system
# A search is a question to the database, and databases refuse patterns and conditions without end.
MOST_WORDS, LONGEST_WORD = 20, 100


def _summaries(tx: Transaction, ids: Iterable[str], viewer: Actor) -> list[Summary]:
    """Return cases as a viewer may see them: without votes that nobody sees yet, see ``veil``."""
    found = []
    for case_id in ids:
        stored = tx.cases.get(case_id)
        version = tx.playbooks.get(stored.case.playbook) if stored else None
        if stored and version:
            found.append(Summary(veiled(stored.case, viewer), version.playbook, tx.texts.of(case_id)))
    return found


def _named(one: Summary, words: str) -> bool:
    name = f"{one.case.key} {title(one.playbook, one.case.answers, one.texts, one.case.key)}"
    return words.casefold() in name.casefold()


class Queries:
    """Reads for one person at a time. Every method raises StoreUnavailable."""

    def __init__(self, store: Store) -> None:
        """Reads never wait for writers."""
        self._store = store

    def mine(self, actor: Actor) -> Sequence[Summary]:
        """Return what a person opened, newest first."""
        with self._store.reading() as tx:
            return _summaries(tx, tx.queries.opened_by(actor, _MOST), actor)

    def queue(self, actor: Actor) -> Sequence[Summary]:
        """Return what waits for a person, nearest limit first."""
        with self._store.reading() as tx:
            return _summaries(tx, tx.queries.open_for(actor)[:_MOST], actor)

    def find(self, words: Sequence[str], viewer: Actor) -> Sequence[Summary]:
        """Return what contains every word and the viewer may see, newest first.

        Only so many words are looked for, and the beginning of each; a face says so before it asks.
        """
        sought = [clean(word)[:LONGEST_WORD] for word in words[:MOST_WORDS]]
        with self._store.reading() as tx:
            found = _summaries(tx, tx.queries.matching(sought, viewer, _MOST), viewer)
        return [item for item in found if may_see(item.case, viewer)]

    def show(self, key: str, viewer: Actor) -> Summary | None:
        """Return one case by its key, None if there is none or the viewer may not see it: the two look the same."""
        with self._store.reading() as tx:
            case_id = tx.cases.by_key(clean(key))
            found = _summaries(tx, [case_id] if case_id else [], viewer)
        return next((item for item in found if may_see(item.case, viewer)), None)

    def story(self, key: str, viewer: Actor) -> tuple[Summary, Sequence[Recorded]] | None:
        """Return one case with all that was recorded of it, on the same terms as ``show``."""
        found = self.show(key, viewer)
        if found is None:
            return None
        with self._store.reading() as tx:
            return found, tx.cases.history(found.case.id)

    def by_id(self, case_id: str, viewer: Actor) -> Summary | None:
        """Return one case by its id, on the same terms as ``show``."""
        with self._store.reading() as tx:
            found = _summaries(tx, [case_id], viewer)
        return next((item for item in found if may_see(item.case, viewer)), None)

    def live(self, kinds: Iterable[str], now: datetime) -> Mapping[str, Mapping[str, int]]:
        """Return for each kind how many of its approvals are live, by the answer under which they count."""
        with self._store.reading() as tx:
            return {kind: tx.queries.live_grants(kind, now) for kind in kinds}

    def renewals(self, case: Case) -> Sequence[Case]:
        """Return the requests that would renew what a case granted and wait for a decision."""
        with self._store.reading() as tx:
            return renewals_of(tx, case.id)

    def alike(self, system: str, viewer: Actor, *, drill: bool) -> Sequence[Summary]:
        """Return the incidents that are open on a system and that the viewer may see, the newest first."""
        with self._store.reading() as tx:
            found = _summaries(tx, tx.queries.in_states({"incident": RUNNING}), viewer)
        return [one for one in reversed(found) if alike(one.case, one.playbook, system, viewer, drill=drill)][:_SHOWN]

    def incidents(self, words: str, viewer: Actor) -> Sequence[Summary]:
        """Return the open incidents that the viewer may see and whose key or title contains some words."""
        with self._store.reading() as tx:
            found = _summaries(tx, tx.queries.in_states({"incident": RUNNING}), viewer)
        return [one for one in reversed(found) if may_see(one.case, viewer) and _named(one, clean(words))]

    def systems(self, words: str) -> Sequence[str]:
        """Return names of systems given before that contain some words."""
        with self._store.reading() as tx:
            return tx.queries.systems(clean(words)[:LONGEST_NAME], 100)
