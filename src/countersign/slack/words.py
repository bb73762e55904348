"""Sentences that only the listeners say: each tells whether something was saved and what to do next."""

from countersign.app.ports import Reply
from countersign.app.queries import LONGEST_WORD, MOST_WORDS
from countersign.slack.views.blocks import escape
from countersign.slack.views.words import state

TOO_LATE = "Slack waited too long for the form, so it was not opened and nothing was saved. Please type it again."
NO_FORM = "Slack did not open the form, so nothing was saved. Please type it again in a moment."
TOO_LATE_TO_CLICK = "Slack waited too long, so nothing was changed. Please click again."
NO_FORM_TO_CLICK = "Slack did not open the question, so nothing was changed. Please click again in a moment."
FORGED = "This form cannot be read, so nothing was saved. Please close it and open a new one."
FORGED_COMMAND = "This command cannot be read, so nothing was done. Please type it again."
FORGED_SHORTCUT = "This message cannot be read, so nothing was opened. Please use the command instead."
FORGED_BUTTON = "This button cannot be read, so nothing was changed. Please open the newest message about the case."
NO_KIND = "This kind of request does not exist any more, so nothing was saved. `/ai-gov help` lists what there is."
WHICH = "Which case? For example `/ai-gov show EXC-12`."
WHICH_TIMELINE = "Which incident? For example `/ai-gov timeline INC-7`."
NO_TIMELINE = "Only incidents have a timeline. `/ai-gov show KEY` shows any other case."
NOBODY = "Nobody of the team is called that. Mention the person, or use the name that stands in the team's file."
WHAT = "Find what? For example `/ai-gov find support assistant`."

TOO_MUCH = f"Find by at most {MOST_WORDS} words of up to {LONGEST_WORD} characters, so that there is something to find."


def done(reply: Reply) -> str:
    """Say what became of a case, to somebody who looks at a message that will not change by itself."""
    return f"Done: {escape(reply.key)} is {state(reply.state).lower()}."


def but_saved(reply: Reply, reference: str) -> str:
    """Say that something was saved although showing it went wrong."""
    return (
        f"This was saved as {escape(reply.key)}, but something went wrong afterwards. No need to send it again; "
        f"the reference for your administrator is {escape(reference, 40)}."
    )
