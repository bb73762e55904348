"""What the checks share."""

from collections.abc import Collection, Hashable, Iterable, Iterator
from typing import TypeVar

from countersign.domain.fields import FieldType
from countersign.domain.playbook import Base
from countersign.domain.problems import Finding, hint, quote, unknown

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


def named(book: Base, path: Path, name: str | None, types: Collection[FieldType]) -> Findings:
    """Yield what is wrong with the name of a field: it is none, or of no fitting type."""
    if name is None:
        return
    field = book.fields.get(name)
    fitting = [other.field for other in book.form if other.type in types]
    if field is None:
        yield Finding(path, unknown("field", name, fitting))
    elif field.type not in types:
        wrong = f"{path[-1]} needs a {' or '.join(sorted(types))} field, and {name!r} is a {field.type} field"
        yield Finding(path, wrong + hint(name, fitting))
