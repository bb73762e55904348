"""Draws who may do what into authority.md: ``make authority``. Tests compare the page with what this would write."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from countersign.domain.lifecycle import NEW, TABLES
from tests.authority.cast import OTHERS, TAKING_PART, Kind
from tests.authority.trial import YES, by_kind, verbs

PAGE = Path(__file__).parent / "authority.md"
_HEAD = """# Who may do what

For auditors and reviewers. Each row is something that can be tried in a state of a case, each column a kind of person
who tries it. **yes** means that it happens; anything else is why it is refused (the sentences stand in
`src/countersign/domain/refusals.py`). A dot means that there is no such person in cases of this sort.

This page is made by `make authority`: every kind of person really tries every verb in every state, with the form
filled in and the newest button. A test makes the page again and compares it, and others hold it to rules that are
written down apart from it (`tests/authority`): only people who were asked decide, nobody decides their own request,
administrators get no vote by being one, bots, guests, other workspaces, deactivated accounts, tokens and shells
decide nothing, and a refusal changes nothing but its own record. Read the difference before you commit it.

Who they are: *asked* holds the role that decides (or the task, or was called to the incident); a *deputy* acts once
escalation has added them; *gains by it* is named in a field marked `beneficiary`; *guest*, *bot* and *deactivated*
are people who were asked and have become that since; *other workspace* bears the same user id elsewhere.
"""


def page() -> str:
    """Return the whole page, as the program behaves now."""
    return "\n".join([_HEAD, *(line for lifecycle in TABLES for line in _chapter(lifecycle))])


def _chapter(lifecycle: str) -> Iterator[str]:
    yield f"## {lifecycle.capitalize()}\n"
    yield "People with a part in the case:\n"
    yield from _table(lifecycle, TAKING_PART)
    yield "\nEverybody else:\n"
    yield from _table(lifecycle, OTHERS)
    yield "\nRefused to everybody:\n"
    yield from _refused(lifecycle)
    yield ""


def _table(lifecycle: str, kinds: Sequence[Kind]) -> Iterator[str]:
    yield f"| state | verb | {' | '.join(kind.name for kind in kinds)} |"
    yield f"|{'---|' * (len(kinds) + 2)}"
    answers = by_kind(lifecycle)
    for state, verb in _in_order(lifecycle):
        given = answers.get((state, verb), {})
        if YES in given.values():
            yield f"| {state} | {verb} | {' | '.join(_cell(given.get(kind.name)) for kind in kinds)} |"


def _in_order(lifecycle: str) -> Iterator[tuple[str, str]]:
    yield from ((state, verb) for state in TABLES[lifecycle] for verb in verbs(lifecycle))


def _cell(answer: str | None) -> str:
    return "**yes**" if answer == YES else (answer or "·").replace("_", " ")


def _refused(lifecycle: str) -> Iterator[str]:
    answers = by_kind(lifecycle)
    for state in TABLES[lifecycle]:
        never = [verb for verb in verbs(lifecycle) if YES not in answers.get((state, verb), {YES: YES}).values()]
        if state != NEW and never:
            yield f"- {state}: {', '.join(never)}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
