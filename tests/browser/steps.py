"""What people do at the page in the tests and for the pictures of it, gesture by gesture as they do it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.form import Answers
from tests.browser.window import Window

DATA = "Support tickets"
DATA_PAGES: tuple[Answers, ...] = (
    {
        "Where is it?": "https://data.example.com/tickets",
        "Which system will use it?": "support-assistant",
        "What for?": "Evaluate the answers that the assistant drafts.",
    },
    {"How long will it be kept?": "One year", "What allows us to use it?": "Our own tickets."},
)
# The same request through the control interface, by the names of its fields.
DATA_FIELDS = (
    {"location": "https://data.example.com/tickets", "destination": "support-assistant", "purpose": "Evaluate."},
    {"retention": "year_1", "source": "Our own tickets."},
)
REASON = "The people concerned were not asked."
OUTAGE = "The billing chatbot answers nobody"
KIND = {"What kind of incident is it?": "It does not answer"}
CHECKLIST = ("Roll back or divert", "Tell the users", "Verify on the evaluation suite")
SENTENCES = {
    "Triaged": "What do we know so far? (may stay empty)",
    "Status update": "How do things stand now?",
    "Contained": "What contains it?",
    "Resolved": "How was it resolved?",
    "Close": "How did it end? Whoever reported it reads this.",
}
# What the card says then.
_THEN = {
    "Triaged": "High · Triaged",
    "Status update": "Status: ",
    "Contained": "High · Contained",
    "Resolved": "High · Resolved",
    "Close": "High · Closed by",
}
REVIEW = {
    "What was the root cause?": "A release without its test.",
    "Which tests would have caught it?": "Ask one question before each release.",
    "Which policy or control changes because of it?": "Each release asks one question",
    "Who makes this change?": "Erin Walsh",
    "By when is it made?": "2030-02-12",
}


def files_data(window: Window, dataset: str = DATA) -> str:
    """Ask for a dataset through the form; return the key of the request."""
    window.types(f"/ai-ingress internal {dataset}")
    for page in DATA_PAGES:
        window.form.fill(page)
        window.form.send()
    key = window.form.key()
    window.form.close()
    return key


def rejects(window: Window, key: str, reason: str = REASON) -> None:
    """Press Reject, and say why in the form that asks."""
    window.presses("Reject", on=key)
    window.form.fill({"Why is this rejected? The requester reads it.": reason})
    window.form.send()
    expect(window.form.box).to_have_count(0)


def declares(window: Window, what: str = OUTAGE, system: str = "billing-chatbot") -> str:
    """Declare an incident of a system that has no other; return its key."""
    window.types(f"/ai-incident high {what}")
    window.form.fill({"Which system is it?": system, **KIND})
    window.form.send()
    key = window.form.key()
    window.form.close()
    return key


def answers(window: Window, label: str, key: str, given: Answers, then: str) -> None:
    """Press a button of an incident's card, fill in what it asks, and wait until the card says what came of it."""
    window.presses_anywhere(label, on=key)
    window.form.reads(f"{label} {key}")
    window.form.fill(given)
    window.form.send()
    expect(window.form.box).to_have_count(0)
    expect(window.card(key)).to_contain_text(then)


def moves_on(window: Window, label: str, key: str, words: str = "Known.") -> None:
    """Press a button of an incident that asks for a sentence, and write one."""
    answers(window, label, key, {SENTENCES[label]: words}, then=_THEN[label])


def runs_to_its_close(window: Window, key: str) -> None:
    """Lead an incident to its end, from its room."""
    window.presses("Take lead", on=key)
    expect(window.card(key)).to_contain_text("Lead: @Omar Diaz")
    moves_on(window, "Triaged", key, "No answer since 09:10.")
    for item in CHECKLIST:
        answers(window, "Tick item", key, {"Which item is done?": item}, then=f"☑ {item}")
        window.reads(f"ticked: {item}")
    moves_on(window, "Status update", key, "We roll back.")
    moves_on(window, "Contained", key, "The last release that answered is back.")
    moves_on(window, "Resolved", key, "The release is mended.")
    answers(window, "Write the review", key, REVIEW, then="A release without its test.")
    moves_on(window, "Close", key, "It answers again.")
