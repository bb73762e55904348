"""What the checks share."""

from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

from countersign.domain.problems import Finding, quote

Path = tuple[str | int, ...]
Findings = Iterator[Finding]
Key = TypeVar("Key", bound=Hashable)


def again(keyed: Iterable[tuple[Path, Key]]) -> Iterator[tuple[Path, Key]]:
    """Yield every place whose key stood at an earlier place already."""
    seen = set[Key]()
    for path, key in keyed:
        if key in seen:
            yield path, key
        seen.add(key)


def repeated(what: str, keyed: Iterable[tuple[Path, Key]]) -> Findings:
    """Yield a finding for every name that is given twice."""
    for path, key in again(keyed):
        yield Finding(path, f"{what} {quote(key)} is there twice")
