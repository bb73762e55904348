"""The set of playbooks in force: every kind of case, and the team they name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from countersign.domain.playbook import ApprovalPlaybook, Playbook, ReviewPlaybook
from countersign.domain.team import Team


@dataclass(frozen=True)
class PlaybookSet:
    """All playbooks of one folder, loaded together or not at all; ``kinds`` includes the digests."""

    team: Team
    kinds: Mapping[str, Playbook]

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the team and every playbook: processes with the same digest judge alike."""
        parts = [self.team.canonical(), *sorted(book.digest for book in self.kinds.values())]
        return sha256("\n".join(parts).encode()).hexdigest()

    @property
    def commands(self) -> Mapping[str, Playbook]:
        """Playbooks that have a slash command of their own, by command."""
        return {book.command: book for book in self.kinds.values() if book.command}

    @property
    def requests(self) -> Mapping[str, Playbook]:
        """Kinds a person can open by a form, by kind: neither digests nor what another case asks for."""
        return {
            kind: book
            for kind, book in self.kinds.items()
            if not isinstance(book, ReviewPlaybook) and not effect_of(book)
        }

    @property
    def erasure(self) -> ApprovalPlaybook | None:
        """The kind by which texts are erased, None if the team has none."""
        found = (book for book in self.kinds.values() if isinstance(book, ApprovalPlaybook) and book.effect == "erase")
        return next(found, None)

    @property
    def digests(self) -> Mapping[str, ReviewPlaybook]:
        """The digests, by kind."""
        return {kind: book for kind, book in self.kinds.items() if isinstance(book, ReviewPlaybook)}


def effect_of(book: Playbook) -> str | None:
    """Return what the approvals of a playbook do to another case, None if they do nothing of the kind."""
    return book.effect if isinstance(book, ApprovalPlaybook) else None
