"""Drafts of notices: a template with what the record knows, and a mark for whatever a person has to fill in.

A blank is written out, ``[to be filled in: who is affected]``, in templates as in drafts: one who reads either sees it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from countersign.domain.case import Case
from countersign.domain.conditions import holds
from countersign.domain.fields import FieldType
from countersign.domain.form_checks import LONGEST, moment, spell_moment
from countersign.domain.forms import PLACEHOLDER, fill, reads
from countersign.domain.incidents.subjects import subjects
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.texts import TextRef

Words = Mapping[TextRef, str]

# One that lost its closing bracket in editing is still a blank.
BLANK = re.compile(r"\[\s*to be filled in\b:?\s*([^\[\]\n]*)\]?", re.IGNORECASE)
REST = "the rest, which did not fit here"
# How much of each answer is filled in, so that a draft fits an input of Slack; loading makes sure of the shortest.
_LENGTHS = (LONGEST, 2000, 1200, 800, 500, 300, 200, 100, 40)


def blank(what: str) -> str:
    """Return the mark for something that a person has to fill in."""
    return f"[to be filled in: {what}]"


def blanks(text: str) -> tuple[str, ...]:
    """Return what is still to be filled in, in the order of the text."""
    return tuple(match[1].strip() or "something" for match in BLANK.finditer(text))


def units(text: str) -> int:
    """Return how long a text is at most for Slack, which may count a character outside the basic plane twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _since(case: Case, state: str, zone: str) -> str | None:
    """Return when an incident last came into a state, None if it did not, or returned since."""
    found = next((step for step in reversed(case.steps) if step.after in (state, "reopened")), None)
    return spell_moment(found.at, zone) if found and found.after == state else None


def _severity(case: Case, book: IncidentPlaybook, _: Words) -> str | None:
    known = book.severities.get(case.response.severity or "")
    return known.label if known else None


def _measures(case: Case, _: IncidentPlaybook, texts: Words) -> str | None:
    said = [texts[ref] for ref in case.response.measures if ref in texts]
    return "\n".join(said) or None


@dataclass(frozen=True)
class Own:
    """A placeholder that no question of the form stands for: what is missing without it, and how it reads."""

    missing: str
    read: Callable[[Case, IncidentPlaybook, Words], str | None]


OWN: Mapping[str, Own] = {
    "key": Own("the key of the incident", lambda case, _, __: case.key),
    "severity": Own("how severe it is", _severity),
    "declared": Own("when it was declared", lambda case, book, _: spell_moment(case.opened_at, book.zone)),
    "contained": Own("when it was contained", lambda case, book, _: _since(case, "contained", book.zone)),
    "resolved": Own("when it was resolved", lambda case, book, _: _since(case, "resolved", book.zone)),
    "measures": Own("the measures taken", _measures),
}


def placeholders(book: IncidentPlaybook) -> Mapping[str, str]:
    """Return every placeholder of a template, with what is missing where it has no words."""
    return {
        **{name: field.label for name, field in book.fields.items()},
        **{name: own.missing for name, own in OWN.items()},
    }


def _answer(case: Case, book: IncidentPlaybook, name: str, texts: Words) -> str | None:
    """Return an answer in plain words, None for one that was not given or was erased."""
    value = case.answers.get(name)
    erased = isinstance(value, TextRef) and value not in texts
    if value is None or erased:
        return None
    at = moment(str(value)) if book.fields[name].type == FieldType.DATETIME else None
    return spell_moment(at, book.zone) if at else reads(book.fields[name], value, texts)


def _known(case: Case, book: IncidentPlaybook, name: str, texts: Words) -> Mapping[str, str | None]:
    """Return the words for each placeholder of a notice, None where there are none."""
    return {
        word: OWN[word].read(case, book, texts) if word in OWN else _answer(case, book, word, texts)
        for word in PLACEHOLDER.findall(book.notices[name].template)
    }


def draft(case: Case, book: IncidentPlaybook, name: str, texts: Words) -> str:
    """Return the draft of a notice, of at most 3000 characters: facts filled in, and a blank for each that is missing.

    Answers that are too long together are cut, with a blank for the rest, so that nothing is left out unseen.
    """
    template, missing, known = book.notices[name].template, placeholders(book), _known(case, book, name, texts)

    def filled(most: int) -> str:
        return fill(template, lambda word: _cut(known[word], missing[word], most))

    return filled(next((most for most in _LENGTHS if units(filled(most)) <= LONGEST), _LENGTHS[-1]))


def refilled(case: Case, book: IncidentPlaybook, name: str, text: str, texts: Words) -> str:
    """Return an earlier draft with the blanks filled in that the record can fill by now, as far as they fit."""
    missing = placeholders(book)
    for word, words in _known(case, book, name, texts).items():
        longer = text if words is None else text.replace(blank(missing[word]), words)
        text = longer if units(longer) <= LONGEST else text
    return text


def _cut(words: str | None, missing: str, most: int) -> str:
    if words is None:
        return blank(missing)
    return words if len(words) <= most else f"{words[:most].rstrip()}… {blank(REST)}"


def longest(book: IncidentPlaybook, name: str) -> int:
    """Return how long a draft may become with every answer as short as it is cut at most."""
    template, missing = book.notices[name].template, placeholders(book)
    shortest = "\U0001f600" * _LENGTHS[-1] + f"… {blank(REST)}"
    return units(fill(template, lambda word: max(blank(missing.get(word, "")), shortest, key=units)))


def proposed(case: Case, book: IncidentPlaybook) -> tuple[str, ...]:
    """Return the notices that the playbook proposes for what is known of an incident, in its order."""
    about = subjects(case)
    return tuple(name for name, notice in book.notices.items() if holds(notice.when, about))
