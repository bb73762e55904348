"""What happens in the office: a week in small steps, each a gesture or a stretch of time. Every step ends at rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from countersign.cli.sandbox.world import Json
from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, START, Office
from tests.scenarios.test_tasks import LINK, TASK
from tests.scenarios.test_time import MONDAY

LEAK = {"system": "billing-chatbot", "type": "availability"}
FIRST_MOVES = ("Roll back or divert", "Tell the users", "Verify on the evaluation suite")
REVIEW = {
    "root_cause": "A shared key was used.",
    "tests": "Ask for the invoice of another customer.",
    "change": "Each tool gets a key of its own",
    "change_owner": "erin",
    "change_due": "2030-02-20",
}
WORDS = "The billing chatbot shows other people's invoices"


@dataclass(frozen=True)
class Step:
    """One thing that people do, or time that passes."""

    name: str
    do: Callable[[Office], None]


def _file(name: str, who: str, command: str, *pages: Json) -> Step:
    return Step(f"{who} files {name}", lambda here: _filed(here, who, command, *pages))


def _filed(here: Office, who: str, command: str, *pages: Json) -> None:
    """File as people do: who sees no form types the command again."""
    answer: Json = {}
    for page in pages:
        while not (view := here.person(who).sees()["view"]) or not set(page) <= _fields(view):
            assert not answer.get("ok"), f"this form does not ask for {set(page)}: {view}"
            here.world.ask("command", user=who, command=command.split(" ", 1)[0], text=command.partition(" ")[2])
        answer = here.person(who).submit(**page)
        assert answer["ok"], answer
    here.person(who).close()
    here.rest()


def _fields(view: Json) -> set[str]:
    return {field["block_id"] for field in view["fields"]}


def _press(who: str, label: str, key: str, **reason: str) -> Step:
    return Step(f"{who} presses {label} on {key}", lambda here: _pressed(here, who, label, key, **reason))


def _pressed(here: Office, who: str, label: str, key: str, **answers: str) -> None:
    """Press a button in one's own message; a button that is gone has done its work.

    Who sees no answer presses again, and sends a form as often as it takes.
    """
    message = _digest(here) if key.startswith("REV") else here.prompt(who, key)
    view: Json | None = None
    while label in message["buttons"] and (not answers or view is None):
        view = here.click(who, label, message)["view"]
        if not answers:
            return
    if view:
        here.answer(who, **answers)


def _digest(here: Office) -> Json:
    posted = here.digests()
    assert posted, "there is no digest"
    return posted[0]


def _until(name: str, **ahead: float) -> Step:
    return Step(f"time passes: {name}", lambda here: here.until(START + timedelta(**ahead)))


SCRIPT: Sequence[Step] = (
    _file("an incident", "bea", f"/ai-incident high {WORDS}", LEAK),
    _press("omar", "Take lead", "INC-1"),
    _press("omar", "Severity", "INC-1", severity="critical"),
    _press("omar", "Triaged", "INC-1", reason="Eleven customers."),
    _until("leadership is to be told", minutes=31),
    _press("theo", "Leadership told", "INC-1"),
    _press("omar", "Contained", "INC-1", reason="Switched off."),
    _press("omar", "Resolved", "INC-1", reason="Fetched with the customer's own key."),
    _file("an ingress of two stages", "alex", "/ai-ingress", PERSONAL, BASIS),
    _press("dana", "Approve", "ING-1"),
    _press("priya", "Reject", "ING-1", reason="No basis in law."),
    _file("an exception", "bea", "/ai-exception", EXCEPTION, LOW_RISK),
    _press("maya", "Approve", "EXC-1"),
    _file("a task", "alex", "/ai-gov task", TASK),
    _file("an ingress that waits", "bea", "/ai-ingress", INGRESS, RIGHTS),
    _until("the reminder", hours=3),
    _until("the limit, when the deputy is asked", hours=5),
    _press("sam", "Approve", "ING-2"),
    *(_press("omar", "Tick item", "INC-1", item=item) for item in FIRST_MOVES),
    _press("omar", "Write the review", "INC-1", **REVIEW),
    _press("omar", "Close", "INC-1", reason="A shared key was used."),
    Step("time passes: Monday's digest", lambda here: here.until(MONDAY + timedelta(minutes=1))),
    _press("maya", "Review held", "REV-1", reason="Nothing carried over."),
    _press("chris", "Done", "ACT-1", reason=LINK),
)
