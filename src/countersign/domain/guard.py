"""What typed text should not hold by accident: keys, and numbers of cards, accounts and people.

Who finds them is handed in (a ``Screen``); what follows is decided here: the person takes them out, says why they have
to stay, or has to take them out, as the playbook says. What is shown of them is masked; the record never has them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from countersign.domain.event_parts import KeptPart
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST
from countersign.domain.model import Model
from countersign.domain.texts import File, Given, GivenAnswers, Text

Concern = Literal["secrets", "personal"]
Policy = Literal["block", "warn", "ignore"]
_SHOWN = 4  # characters of what was found that are shown, at most a quarter of it


class TypedText(Model):
    """What happens when typed text holds what looks like a key (``secrets``) or a card or id number (``personal``).

    ``warn``: the person takes it out or says why it stays. ``block``: it has to go. ``ignore``: nobody looks. Finding
    such things is guessing, so people are warned by default and not stopped.
    """

    secrets: Policy = "warn"
    personal: Policy = "warn"


@dataclass(frozen=True)
class Hit:
    """A part of a text, from ``start`` up to ``end``, and what it looks like, in words: ``access key``."""

    start: int
    end: int
    concern: Concern
    what: str


Screen = Callable[[str], tuple[Hit, ...]]
Found = Mapping[str, tuple[Hit, ...]]  # by the text they are in


@dataclass(frozen=True)
class Find:
    """A hit as a person hears of it: in which question, what it looks like, masked; whether it may stay at all."""

    field: str
    body: str
    hit: Hit
    may_stay: bool

    @property
    def sentence(self) -> str:
        """What is said beside the question."""
        part = self.body[self.hit.start : self.hit.end]
        looks = f"This looks like it holds a secret or a personal number: {self.hit.what} {masked(part)}"
        return f"{looks}. Take it out{', or say why it has to stay' if self.may_stay else ''}; nothing was saved."


def masked(part: str) -> str:
    """Return the beginning of something that must not be shown: at most four characters, at most a quarter of it."""
    return f"{part[: min(_SHOWN, len(part) // 4)]}…"


def typed(given: Given) -> tuple[str, ...]:
    """Return the texts in an answer that a person may have typed; an option or a date is looked at for nothing."""
    if isinstance(given, Text):
        return (given.body,)
    if isinstance(given, str):
        return (given,)
    items = given if isinstance(given, tuple) else ()
    return tuple(item.name.body for item in items if isinstance(item, File))


def look(screen: Screen, texts: Iterable[str]) -> Found:
    """Return what a screen finds in texts; those it finds nothing in are left out."""
    return {text: hits for text in texts if (hits := _standing(text, screen(text)))}


def _standing(text: str, hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return hits in order, none inside another, without marks that stand for something taken out before."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        part = text[hit.start : hit.end]
        if not part.startswith(("[removed", _BARE)) and (not kept or hit.start >= kept[-1].end):
            kept.append(hit)
    return tuple(kept)


# The name of a system stands in the record itself, for good, and is offered to others.
_FOR_GOOD = frozenset({FieldType.SYSTEM})
_TYPED = _FOR_GOOD | {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.URL, FieldType.EMAIL, FieldType.FILE}


def finds(fields: Iterable[Field], given: GivenAnswers, found: Found, rules: TypedText) -> tuple[Find, ...]:
    """Return what the playbook cares about among what was found in the answers to some questions."""
    asked = [field for field in fields if field.type in _TYPED and field.field in given]
    return tuple(find for field in asked for find in _finds(field, given[field.field], found, rules))


def _finds(field: Field, given: Given, found: Found, rules: TypedText) -> Iterator[Find]:
    for body in typed(given):
        for hit in found.get(body, ()):
            policy: Policy = getattr(rules, hit.concern)
            if policy != "ignore":
                yield Find(field.field, body, hit, policy == "warn" and field.type not in _FOR_GOOD)


def errors(found: Iterable[Find]) -> dict[str, str]:
    """Return a sentence per question, of the first find in it."""
    said: dict[str, str] = {}
    for find in found:
        said.setdefault(find.field, find.sentence)
    return said


# In an address a mark has to be a word of its characters.
_BARE = "REMOVED"


def redacted(fields: Iterable[Field], given: GivenAnswers, remove: Iterable[Find]) -> GivenAnswers:
    """Return answers with a mark in place of each find; what else was typed stays as it is."""
    gone: dict[str, dict[str, list[Hit]]] = {}
    for find in remove:
        gone.setdefault(find.field, {}).setdefault(find.body, []).append(find.hit)
    changed = {
        field.field: _changed(given[field.field], field, gone[field.field]) for field in fields if field.field in gone
    }
    return {**given, **changed}


def _changed(given: Given, field: Field, gone: Mapping[str, list[Hit]]) -> Given:
    longest = min(field.max_length or LONGEST, LONGEST)
    bare = field.type in {FieldType.URL, FieldType.EMAIL}

    def new(body: str) -> str:
        return cut_out(body, gone.get(body, ()), longest, bare=bare)

    if isinstance(given, Text):
        return replace(given, body=new(given.body))
    if isinstance(given, tuple):
        files = tuple(replace(item, name=replace(item.name, body=new(item.name.body))) for item in _files(given))
        return files or given
    return new(given) if isinstance(given, str) else given


def _files(items: tuple[str, ...] | tuple[File, ...]) -> Iterator[File]:
    return (item for item in items if isinstance(item, File))


def cut_out(body: str, hits: Iterable[Hit], longest: int = LONGEST, *, bare: bool = False) -> str:
    """Return a text with a mark in place of each hit; where there is no room for it, with a short mark."""
    gone = sorted(hits, key=lambda hit: hit.start, reverse=True)
    marked = _marked(body, gone, lambda hit: _BARE if bare else f"[removed: {hit.what}]")
    if len(marked) > longest and not bare:
        marked = _marked(body, gone, lambda _: "[removed]")
    return marked[: max(longest, len(body))]


def _marked(body: str, last_first: Iterable[Hit], mark: Callable[[Hit], str]) -> str:
    for hit in last_first:
        body = body[: hit.start] + mark(hit) + body[hit.end :]
    return body


@dataclass(frozen=True)
class Asking:
    """Whether a reason to keep what was found came along (``kept``), and whether nobody can be asked any more.

    In a ``hurry`` what nobody gave a reason for is taken out and nothing is wrong: an incident is saved at once, and a
    draft never holds what nobody decided to keep.
    """

    kept: bool
    hurry: bool


@dataclass(frozen=True)
class Judged:
    """What becomes of answers: as they are saved, what is wrong with them, and what stays for a reason."""

    answers: GivenAnswers
    errors: Mapping[str, str]
    kept: tuple[KeptPart, ...] = ()


def judge(fields: Iterable[Field], given: GivenAnswers, found: Found, rules: TypedText, ask: Asking) -> Judged:
    """Return what becomes of answers in which something was found."""
    form = tuple(fields)
    here = finds(form, given, found, rules)
    stays = [find for find in here if ask.kept and find.may_stay]
    goes = [find for find in here if find not in stays]
    kept = tuple(dict.fromkeys(KeptPart(find.field, find.hit.what) for find in stays))
    if ask.hurry:
        return Judged(redacted(form, given, goes), {}, kept)
    return Judged(given, errors(goes), kept)
