"""The guided tour of the page: six steps for somebody who has read nothing. The page shows them one after another.

A step has a ``title`` and a ``text``; ``at`` is what it points to and ``until`` what it waits for (CSS selectors),
``as`` whom a button makes you, and ``type`` what a button puts into the message box.
"""

from typing import Any

from countersign.domain.playbooks import PlaybookSet

Json = dict[str, Any]
COMMAND = "/ai-ingress internal Support tickets 2026"

STEPS: list[Json] = [
    {
        "title": "You are everybody",
        "text": "This is a small Slack with a sample team and a bot called countersign. Click a face to be that "
        "person. You are Alex Kim now, who needs data for a project.",
        "at": "[data-tour=you]",
        "as": "alex",
    },
    {
        "title": "Ask for something",
        "text": "Alex wants to use some support tickets. Let the command be typed for you, and press Enter to send it.",
        "at": "[data-tour=composer]",
        "as": "alex",
        "type": COMMAND,
        "until": "dialog[data-view]",
    },
    {
        "title": "Fill in the form",
        "text": "The command has answered two questions. Answer the rest with any words (https://example.com will do "
        "as an address), go on to the second page, send it, and close the window that says who is asked.",
        "at": "dialog[data-view]",
        "until": "body:not(:has(dialog[data-view]))",
    },
    {
        "title": "Decide as Dana",
        "text": "Dana Okafor looks after the data, so the bot asks her. Be Dana, click countersign under "
        "Apps, find the support tickets and press Approve. Nobody can decide their own request: as Alex you could not.",
        "at": "[data-tour=sidebar]",
        "as": "dana",
    },
    {
        "title": "Move time on",
        "text": "Reminders, limits and digests come by the clock. Press Monday 09:00: everything that is due until "
        "then happens now, one thing after the other, and the strip below says what it was.",
        "at": "[data-tour=clock]",
        "until": "[data-tour=strip] .line-time",
    },
    {
        "title": "Look around",
        "text": "Open #ai-governance: the digest of the week is there, with your request in it. Point at a message and "
        "click the magnifier to look behind the scenes: why these people were asked, every event, and what is due "
        "next. Now try anything, you cannot break a thing; /ai-gov help lists what the bot can do.",
        "at": "[data-tour=sidebar]",
    },
]


def steps(books: PlaybookSet) -> list[Json]:
    """Return the tour, nothing where the playbooks are not those that it speaks of."""
    command, kind = COMMAND.split()[:2]
    book = books.commands.get(command)
    field = book.fields.get("data_classification") if book else None
    known = field is not None and kind in {option.value for option in field.options}
    return STEPS if known and "dana" in books.team.people else []
