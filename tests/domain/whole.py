"""An incident in which everything happened that a document can tell of: duties, laws, notices, a pause, a review."""

from typing import Any

from countersign.domain.actors import SYSTEM
from countersign.domain.commands import AMEND, DECIDED, REVIEW
from countersign.domain.texts import GivenAnswers, Text
from tests.domain.builders import BEN, CARL, EVE, FINN, HAL, Life, manned, regulation, text
from tests.domain.test_notices import NOTICES

EXPOSED = {"field": "exposed", "equals": True}
FORM: list[dict[str, Any]] = [
    {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "system", "label": "Which system?", "type": "system"},
    {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "bias"]},
    {"field": "exposed", "label": "Is data exposed?", "type": "checkbox"},
    {"field": "drill", "label": "Is it a drill?", "type": "checkbox"},
]
BOOK = manned(
    form=FORM,
    notices=NOTICES,
    regulations={
        "gdpr": regulation(when=EXPOSED),
        "act": regulation(label="AI Act, serious incident", limit="15 days", when=EXPOSED, source="AI Act Art. 73(2)"),
        "deal": regulation(label="Contract with Acme", limit="1 hour", when=EXPOSED, source="Acme, section 4"),
    },
    decisions={"pause": "pause", "lift": "lift", "send": "notice", "excuse": "not_reportable"},
    actions="task",
    closing=["root_cause", "tests", "change"],
)


def typed(words: str) -> Text:
    """Return a typed text with a salt of its own, so that it can be erased apart from others."""
    return text(words, words.encode().hex()[:16].ljust(32, "0"))


def says(life: Life, verb: str, by: str = BEN, minutes: float = 0, **answers: Any) -> None:
    """Let somebody do something some minutes later; what is a word of the form is typed."""
    life.after(minutes=minutes)
    given: GivenAnswers = {name: typed(value[1:]) if value[:1] == "~" else value for name, value in answers.items()}
    decision = life.do(verb, by, given)
    assert decision.refusal is None, decision.refusal


def comes_out(life: Life, key: str, state: str = "approved", by: str = f"{EVE} {CARL}") -> None:
    """Let the approval of the last referral be opened, and come out."""
    for each in ("open", state):
        life.do(DECIDED, SYSTEM, {"case": life.case.referrals[-1].case, "key": key, "state": each, "by": by})


def whole(**answers: Any) -> Life:
    """Return an incident that was led, reported, paused, reviewed and closed."""
    life = Life(BOOK).open(severity="high", type="leak", system="Chatbot", exposed=True, **answers)
    says(life, "take", minutes=10)
    says(life, "update", minutes=10, status="~We look into it.\nMore at ten.")
    says(life, "hand_over", handed="lead", to=FINN)
    says(life, "triage", by=FINN, reason="~It leaks")
    says(life, "inform")
    says(life, "pause", minutes=10, reason="~It still leaks", suspend="suspend")
    comes_out(life, "PAU-1")
    says(life, "draft", notice="authority", text="~To [to be filled in: whom]")
    says(life, "draft", notice="users", text="~We are sorry.")
    comes_out(life, "NOT-1")
    says(life, "sent", minutes=60, letter="users", evidence="~By mail, reference 7")
    says(life, "contain", by=EVE, minutes=10, reason="~Switched off")
    says(life, "notified", minutes=10, owed="gdpr", given=life.now.isoformat(), evidence="~Reference 4711")
    says(life, "notified", owed="deal", given=life.now.isoformat(), evidence="~Called them")
    says(life, "excuse", exempt="act", reason="~Nobody was harmed")
    comes_out(life, "NOR-1")
    says(life, "tick", item="item_0", reason="~https://store.example.com/7")
    says(life, "skip", item="item_1", reason="~It stopped by itself")
    says(life, "lift", by=EVE, minutes=30, reason="~It is mended")
    comes_out(life, "LIF-1", by=BEN)
    says(life, "resolve", reason="~The key has the customer in it")
    says(life, "action", what="~Tell the users again", owner=HAL, due="2026-03-20")
    life.do("progress", SYSTEM, {"task": "c1.a1", "key": "ACT-1", "state": "open"})
    says(
        life,
        REVIEW,
        minutes=60,
        root_cause="~The cache key lacked\nthe customer",
        tests="~Ask for another's invoice",
        change="~Review cache keys",
        change_owner=EVE,
        change_due="2026-04-01",
    )
    life.do("progress", SYSTEM, {"task": "c1.a2", "key": "ACT-2", "state": "open"})
    says(life, "close", minutes=10, reason="~No test asked for it")
    return life


def corrected(life: Life) -> None:
    """Correct the facts of an incident: what happened, in other words."""
    known = {name: value for name, value in life.case.answers.items() if isinstance(value, str | bool)}
    kept = {name: value for name, value in known.items() if name not in ("severity", "drill")}
    says(life, AMEND, **kept, what="~It was another model", reason="~Looked again")
