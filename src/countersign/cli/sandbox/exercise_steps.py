"""What happens in the exercise, and when: one row per step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Answers = Mapping[str, object]

# Whose windows are looked into: everybody who may have to do with it.
WATCHED = (
    *("bea", "chris", "omar", "ivan", "erin", "theo", "ruth", "priya", "lena", "noor"),
    *("maya", "carla", "paul", "dana", "sam"),
)


@dataclass(frozen=True)
class Step:
    """At a local time somebody does something: ``how`` names the gesture, ``what`` its button, command or words.

    ``on`` is what the message says on which a button is pressed, ``answers`` one page of a form after the other,
    ``about`` a line printed before. A ``sharp`` step is at the full minute, from which figures are counted;
    of a ``quiet`` one nothing is printed but the step.
    """

    at: str
    who: str
    how: str
    what: str = ""
    on: str = ""
    answers: Sequence[Answers] = ()
    about: str = ""
    sharp: bool = False
    quiet: bool = False


SYSTEM = "support-assistant"
_SEEN = (
    "support-assistant just showed a customer in Lyon the name, address and last invoice of somebody else. "
    "The second time tonight."
)
_EXCEPTION: Answers = {
    "clause": "approved_tools",
    "system": SYSTEM,
    "reason": "Two pilots of it run until the end of January.",
    "controls": "Answers are checked by hand.",
    "until": "2027-01-31",
}
_LOW_RISK: Answers = {
    "decision_impact": "informational",
    "human_oversight": "full",
    "data_sensitivity": "sensitive",
    "user_vulnerability": "professionals",
    "deployment_scale": "internal",
    "decision_reversibility": "reversible",
}
INC, GRANT, PENDING = "INC-1 ·", "EXC-1 ·", "EXC-2 ·"
GDPR = "GDPR: notice to the supervisory authority"

PRIVACY = "Supervisory authority (GDPR Art. 33)"
_AUTHORITY: Answers = {
    "which of the three": "confidentiality",
    "for example customers": "customers of two companies in France",
    "names, invoices": "names, addresses and invoices",
    "name, e-mail and telephone": "Priya Nair, priya.nair@example.com, +49 30 5550100",
    "what may happen": "fraud with invoices that look real; no passwords or bank details were shown",
    "what is still to be done": "a test before each release, until 18 December",
    "the reasons, or none": "none",
}
_COUNTED: Answers = {"a number, or why": "41"}
_USERS: Answers = {
    "two or three plain": "On the night to 12 December our assistant showed one customer the invoice of another.",
    "which data or which": "Your name, address and last invoice.",
    "change a password": "Look closely at any invoice that reaches you by e-mail before 31 January.",
    "who answers questions": "Bea Novak, privacy@example.com, +49 30 5550101, weekdays 9 to 17.",
    "name and address of the authority": "CNIL, 3 place de Fontenoy, 75007 Paris",
}
_LEADERS: Answers = {
    "customers, revenue": "the assistant is off for everybody; support answers by hand.",
    "who knows": "two customers in France; one asked for a written answer.",
    "which duties": "GDPR Art. 33, due on Tuesday at 01:40.",
    "what has to be decided": "none",
    "who is missing": "nobody",
    "what happens next": "an update on Saturday at 12:00.",
    "when it was resolved": "not yet",
}
_REVIEW: Answers = {
    "root_cause": "The cache of answers had the question as its key and not the customer.",
    "tests": "Ask for another customer's invoice, with a cache that is warm.",
    "change": "Cache keys are reviewed before each release",
    "change_owner": "ivan",
    "change_due": "2026-12-17",
}
_DONE = (
    "What data went to whom?",
    "List the people who are affected",
    "Keep the evidence",
    "Disable the queries that expose data",
    "Scan and filter outputs",
)

STEPS: tuple[Step, ...] = (
    Step(
        *("Fri 10:00", "bea", "types", "/ai-exception Use support-assistant in the French pilot"),
        answers=(_EXCEPTION, _LOW_RISK),
        about="The Friday before. A grant, a request that waits, and the first responder goes away.",
        quiet=True,
    ),
    Step("Fri 10:30", "maya", "presses", "Approve", GRANT, quiet=True),
    Step(
        *("Fri 16:00", "chris", "types", "/ai-exception Use support-assistant for drafts of refunds"),
        answers=(_EXCEPTION, _LOW_RISK),
        quiet=True,
    ),
    Step("Fri 17:00", "omar", "types", "/ai-gov absence 2026-12-11 to 2026-12-13"),
    Step("Sat 01:41", "chris", "writes", _SEEN, about="Saturday, two in the morning."),
    Step(
        *("Sat 02:00", "bea", "reports", "customer in Lyon"),
        sharp=True,
        answers=(
            {
                "severity": "critical",
                "system": SYSTEM,
                "type": "privacy_violation",
                "personal_data": True,
                "eu_residents": True,
                "discovered": "at Sat 01:40",
            },
        ),
    ),
    Step("Sat 02:07", "erin", "presses", "Take lead", INC, about="Nobody took the lead within five minutes."),
    Step(
        *("Sat 02:09", "erin", "presses", "Triaged", INC),
        answers=({"reason": "Two customers in France saw invoices of others. The cache of answers mixes them up."},),
    ),
    Step("Sat 02:11", "priya", "presses", "Take over a duty", INC, answers=({"duty": "Privacy (open)"},)),
    Step(
        *("Sat 02:12", "erin", "presses", "Pause use", INC),
        answers=(
            {"reason": "It shows invoices of other people, and we do not know yet to whom.", "suspend": "suspend"},
        ),
        about="Use of the system is paused by two people, neither of them who asks.",
    ),
    Step("Sat 02:14", "theo", "presses", "Approve", "PAU-1 ·"),
    Step("Sat 02:16", "ruth", "presses", "Approve", "PAU-1 ·"),
    Step("Sat 02:17", "erin", "hears", "system.paused"),
    Step("Sat 02:18", "bea", "types", "/ai-gov show EXC-1"),
    Step("Sat 02:19", "maya", "looks", "EXC-2 · Policy exception"),
    Step("Sat 02:20", "ruth", "presses", "Take over a duty", INC, answers=({"duty": "Communications (open)"},)),
    Step("Sat 02:22", "theo", "presses", "Leadership told", INC, about="Theo has called Carla on the telephone."),
    Step(
        *("Sat 02:35", "priya", "presses", "Tick item", INC),
        answers=({"item": "Note when the 72 hours started", "reason": "Saturday 01:40, when Chris saw it."},),
    ),
    Step(
        *("Sat 02:40", "erin", "presses", "Contained", INC),
        answers=({"reason": "The assistant is off and the cache is emptied."},),
    ),
    Step(
        *("Sat 03:06", "erin", "presses", "Status update", INC),
        answers=({"status": "The assistant is off. We look for everybody whose data was shown."},),
        about="A status update is due every hour.",
    ),
    Step("Sat 03:10", "ruth", "drafts", "Leadership", INC, answers=(_LEADERS,)),
    Step("Sat 03:14", "theo", "presses", "Approve", "NOT-1 ·"),
    Step(
        *("Sat 03:16", "ruth", "presses", "Mark a notice as sent", INC),
        answers=({"letter": "Leadership", "evidence": "E-mail to the board, 03:16"},),
    ),
    Step("Sat 03:20", "erin", "presses", "Put update off", INC, answers=({"span": "4 hours"},)),
    Step(
        *("Sat 08:30", "erin", "presses", "Status update", INC),
        answers=({"status": "41 people at most. The mend is being tested."},),
    ),
    Step(
        *("Sat 10:00", "priya", "drafts", PRIVACY, INC),
        answers=(_AUTHORITY,),
        about="The authority is to be told how many people it concerns. That is not known, so a blank stays.",
    ),
    Step("Sat 10:30", "erin", "drafts", "Affected users", INC, answers=(_USERS,)),
    Step("Sat 10:50", "paul", "presses", "Approve", "NOT-2 ·"),
    Step("Sat 11:00", "lena", "presses", "Approve", "NOT-2 ·"),
    Step(
        *("Sat 11:30", "ruth", "presses", "Mark a notice as sent", INC),
        answers=({"letter": "Affected users", "evidence": "E-mail to 41 customers"},),
    ),
    Step(
        *("Sat 12:00", "erin", "presses", "Resolved", INC),
        answers=({"reason": "The customer is part of the cache key. Two hundred mixed questions came back right."},),
    ),
    Step(
        *("Sat 12:10", "erin", "presses", "Lift the pause", INC),
        answers=({"reason": "Two hundred mixed questions came back right, and Theo read the log."},),
        about="Lifting is a decision of its own.",
    ),
    Step("Sat 12:20", "theo", "presses", "Approve", "LIF-1 ·"),
    Step("Sat 12:30", "ruth", "presses", "Approve", "LIF-1 ·"),
    Step("Sat 12:31", "erin", "hears", "system.paused system.resumed"),
    Step(
        *("Sun 12:00", "erin", "waits"),
        about="The 72 hours run on, whatever else is done.",
    ),
    Step("Mon 09:30", "maya", "presses", "Approve", PENDING),
    Step("Mon 14:00", "erin", "drafts", PRIVACY, INC, answers=(_COUNTED,)),
    Step("Mon 14:20", "priya", "presses", "Approve", "NOT-3 ·"),
    Step("Mon 14:40", "lena", "presses", "Approve", "NOT-3 ·"),
    Step(
        *("Mon 15:00", "priya", "presses", "Mark a notice as sent", INC),
        answers=({"letter": PRIVACY, "evidence": "Portal of the authority, 2026-12-14/0881"},),
    ),
    Step(
        *("Mon 15:05", "priya", "presses", "Notified", INC),
        answers=({"owed": GDPR, "given": "at Mon 15:00", "evidence": "Portal of the authority, 2026-12-14/0881"},),
    ),
    Step("Mon 15:30", "erin", "refused", "Close", INC, about="It does not close while something is missing."),
    *(
        Step(f"Tue 09:{minute}", "ivan", "presses", "Tick item", INC, answers=({"item": item},))
        for minute, item in zip(range(30, 60), _DONE, strict=False)
    ),
    Step(
        *("Tue 09:50", "ivan", "presses", "Item not applicable", INC),
        answers=(
            {"item": "Roll back if the model memorised it", "reason": "The model was never trained on invoices."},
        ),
    ),
    Step("Tue 10:00", "erin", "presses", "Write the review", INC, answers=(_REVIEW,)),
    Step(
        *("Tue 10:10", "erin", "presses", "Add an action", INC),
        answers=(
            {"what": "Go through the other two assistants for the same cache", "owner": "sam", "due": "2026-12-18"},
        ),
    ),
    Step(
        *("Tue 10:20", "erin", "presses", "Close", INC),
        answers=({"reason": "A cache mixed up customers. Keys are reviewed before each release from now on."},),
    ),
    Step("Tue 10:21", "erin", "reads", "version 1", about="What is left of it: the document in the room."),
    Step(
        *("Wed 11:00", "ivan", "presses", "Done", "ACT-1 ·"),
        answers=({"reason": "https://wiki.example.com/releases#cache-keys"},),
        about="Closed, and its actions are followed up.",
    ),
    Step("Wed 11:10", "bea", "looks", "INC-1 · AI incident"),
)
