"""Every refusal in a sentence for the person it meets: what was not done, and what to do instead.

``{who}``, ``{at}`` and others are filled in by the face that speaks (a mention and a date in Slack, plain words
elsewhere).
"""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "invalid": "Some answers need a correction; nothing was saved.",
    "unknown_case": "There is no such case, or you may not see it. Nothing was changed.",
    "unknown_verb": "That cannot be done with this case. Nothing was changed.",
    "too_late": "This was already {state} by {who} {at}. Nothing was changed.",
    "wrong_state": "This case is {state}, so that is no longer possible. Nothing was changed.",
    "stale": "The request has changed since this message was sent. Open the newest message and look again; "
    "nothing was changed.",
    "asked_before": "The request was changed after you were asked, and now others decide. Nothing was changed.",
    "question_open": "{who} was asked a question {at}, so nobody can decide until it is settled. Nothing was changed.",
    "requester_gone": "Nobody would read the question: who asked for this is not in Slack. Nothing was saved.",
    "unchanged": "That is how it is already, so everything stays as it is.",
    "not_asked": "Only the people asked to decide this may do so. Your click was noted and changed nothing.",
    "own_request": "Nobody decides their own request, so somebody else has to. Nothing was changed.",
    "beneficiary": "You would gain by this request, so somebody else has to decide. Nothing was changed.",
    "coauthor": "You wrote this request with others, so somebody else has to decide. Nothing was changed.",
    "stands_in": "You were asked in the place of somebody whose own request this is, and their deputies may "
    "not decide it either. Nothing was changed.",
    "answered": "{who} has already answered this part {at}. Nothing was changed.",
    "answered_blind": "Somebody has already answered this part; who and how is shown when the stage closes. "
    "Nothing was changed.",
    "already_voted": "You have already answered, and an answer is final. Nothing was changed.",
    "no_reason": "A reason is needed, so that the requester knows what to change. Nothing was saved.",
    "not_present": "Only people who see the message in Slack can mark it. Nothing was changed.",
    "not_requester": "Only the person who asked can do this with the request. Nothing was changed.",
    "not_holder": "Only the person it was approved for can do that. Nothing was changed.",
    "not_overseer": "Only those who were asked to decide this, or who watch over it, may do that. Your click was noted "
    "and changed nothing.",
    "no_grant": "What this request asks for does not hold for a time, so no condition could be attached to it. "
    "Nothing was changed.",
    "not_renewable": "This does not hold any more, is suspended, or is of a kind that is not renewed. Nothing was "
    "saved; open a new request if it is still needed.",
    "renewal_waits": "A renewal of this waits for a decision already: {key}. Nothing more was saved; "
    "`/ai-gov show {key}` shows it.",
    "renewed_enough": "This was renewed as often as its rules allow, so nobody was asked and nothing was saved. Open a "
    "new request if it is still needed, and say what is different now.",
    "cap_reached": "This may run until {at} in all, and does so already; nobody was asked and nothing was saved. Open "
    "a new request if it is still needed after that, and say what is different now.",
    "not_owner": "Only the person this is assigned to can do that. Nothing was changed.",
    "already_lead": "You already lead this incident. Nothing was changed.",
    "no_duty": "You hold no duty of this incident, so there is none to hand over. Nothing was changed.",
    "not_your_duty": "Only whoever holds that duty hands it over, or whoever leads the incident. You can take it over "
    "yourself. Nothing was changed.",
    "taker_away": "That person is away, so nobody would do it. Please choose somebody else; nothing was changed.",
    "no_update_due": "No status update is due, so there is none to put off. Nothing was changed.",
    "already_told": "It was already noted that leadership was told. Nothing was changed.",
    "no_severity": "This kind of case has no severity. Nothing was changed.",
    "no_review": "Nothing that a review says is needed to close this, so there is none. Nothing was changed.",
    "no_actions": "The rules of this kind of case name no kind of task, so nobody can be given one. Nothing was "
    "changed.",
    "not_ready": "This cannot be closed yet; nothing was changed. {missing}",
    "no_items": "Every item of the checklist is done. Nothing was changed.",
    "no_drafts": "No notice can be drafted now: the rules of this incident have none, or each waits for its approval. "
    "Nothing was changed.",
    "not_approved": "No notice is approved that was not sent yet; somebody approves one before it is marked as sent. "
    "Nothing was changed.",
    "no_ticks": "No item of the checklist is ticked. Nothing was changed.",
    "already_called": "You are called to this incident already. Nothing was changed.",
    "not_in_slack": "Only people in Slack can do that. Nothing was changed.",
    "nobody_decides": "The rules of this case name nobody who decides that. Nothing was changed; ask an administrator "
    "to add it to the playbook.",
    "no_name": "Nobody's name is kept for this, so there is none to tell. Nothing was changed.",
    "no_duties": "No duty to report is open here. Nothing was changed.",
    "doubted": "Others decide already whether the open duties to report apply. Nothing was changed.",
    "duties_open": "A duty to report is not answered yet, so this cannot end. Press *More…*, and then *Notified* if "
    "it was answered or *Not reportable* if it does not apply. Nothing was changed.",
    "system_only": "That happens by itself at its time and cannot be clicked. Nothing was changed.",
    "guest": "Guests of this workspace cannot open or decide requests. Ask a member to do it; nothing was saved.",
    "deactivated": "This account is deactivated in Slack, so it cannot act here. Nothing was changed.",
    "bot": "Bots cannot open or decide requests. Nothing was changed.",
    "other_workspace": "Only members of this workspace can act here. Nothing was changed.",
    "not_breaker": "Only those named for emergencies may break the glass. Nothing was changed.",
    "broke_glass": "You broke the glass here, so others have to decide about it. Nothing was changed.",
    "may_not_ask": "Only {named} may ask for this. Talk to one of them; nothing was saved.",
    "cooling_down": "The same was asked for in {key} and rejected by {who} {at}. It can be asked for again {until}. "
    "Nothing was saved, and nobody was asked.",
    "cooling_down_private": "The same was decided already. It can be asked for again {until}. Nothing was saved, and "
    "nobody was asked.",
    "no_target": "A request to erase texts is opened with `countersign case erase KEY`, so that it names its case. "
    "Nothing was saved.",
    "not_awaited": "This is decided for another case, which asks for it by itself. Nothing was saved; please use the "
    "buttons of that case.",
    "not_editable": "This was asked for by another case, as it stood then. Withdraw it and ask again there. Nothing "
    "was changed.",
    "halted": "Use of this system is paused because of {key}, so this waits until that is lifted. Nothing was changed.",
    "no_system": "The incident does not say which system it is, so there is nothing to pause. Nothing was changed.",
    "paused": "Use of the system is paused already, or those who decide about it were asked. Nothing was changed.",
    "not_paused": "This incident pauses no system. Nothing was changed.",
    "lift_asked": "Those who decide were asked already whether the system may be used again. Nothing was changed.",
    "still_paused": "Use of the system is paused because of this, or others decide about it, so this cannot end. "
    "Have that decided, and if it is paused press *More…* and *Lift the pause*. Nothing was changed.",
    "absence_backwards": "That ends before it starts. Nothing was saved; please look at the two days again.",
    "absence_past": "Those days are over, so there is nothing left to stand in for. Nothing was saved.",
    "absence_long": "An absence lasts a year at most and ends within two years from now. Nothing was saved.",
    "absence_overlap": "{who} is away on some of those days already, until {at}. Nothing was saved; "
    "`/ai-gov absence` shows what is known, and `/ai-gov absence back` ends it.",
    "absence_of_another": "Only an administrator can enter somebody else's absence. Nothing was saved.",
    "absence_none": "No absence of {who} is known, so there is nothing to end. Nothing was changed.",
    "stale_form": "The rules changed while the form was open. Please look at the new form; your answers are kept.",
}
