"""How people dealt with an incident, as sections of its document: who did what, whom they told, what they stopped."""

from collections.abc import Iterator, Mapping

from countersign.domain.incidents.duties import label
from countersign.domain.incidents.duty_state import Duty
from countersign.domain.incidents.legal import LegalDuty, LegalState
from countersign.domain.incidents.notice_events import NoticeSent
from countersign.domain.incidents.noticing import TEXT
from countersign.domain.incidents.pause_events import Paused, PauseLifted
from countersign.domain.incidents.section import Cell, Row, Section, Story, people, person
from countersign.domain.incidents.sentences import Who
from countersign.domain.incidents.state import Letter
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.record import Recorded
from countersign.domain.referral_events import Referral
from countersign.domain.texts import TextRef


def duties(story: Story) -> Section:
    """Return who had which duty from when until when, and those that nobody has."""
    columns = {"duty": "Duty", "who": "Who", "since": "Since", "until": "Until", "handed_by": "Handed over by"}
    return Section("duties", "Who did what", columns, (*_stints(story),))


def _stints(story: Story) -> Iterator[Row]:
    """Yield each time that somebody had a duty, in order; one that is open is told only as it stands now."""
    seen = {(one.name, one.since, one.holder): one for case in story.lives() for one in case.response.duties}
    known = [*seen.values()]
    for number, one in enumerate(known):
        until = next((later.since for later in known[number + 1 :] if later.name == one.name), None)
        if one.holder or one in story.case.response.duties:
            yield (_duty(story, one), person(one.holder), one.since, until, person(one.handed_by))


def _duty(story: Story, duty: Duty) -> str:
    return label(story.book, duty.name) if isinstance(story.book, IncidentPlaybook) else duty.name


_LEGAL: Mapping[LegalState, str] = {
    "open": "not answered",
    "notified": "answered",
    "excused": "does not apply",
    "ended": "does not hold any more",
}


def regulations(story: Story) -> Section:
    """Return every duty to report, its limit, and whether and how it was answered; what is law, counsel must say."""
    columns = {
        "duty": "Duty to report",
        "limit": "Limit",
        "state": "How it stands",
        "at": "When",
        "kept": "Limit kept",
        "by": "By",
        "approval": "Approval",
        "said": "What shows it, or why",
        "source": "Source",
    }
    rows = tuple(_regulation(story, one) for one in story.case.response.legal)
    return Section("regulations", "Duties to report (counsel must confirm)", columns, rows, table=False)


def _regulation(story: Story, duty: LegalDuty) -> Row:
    known = story.book.regulations if isinstance(story.book, IncidentPlaybook) else {}
    rule, clock = known.get(duty.regulation), story.case.clocks.get(duty.clock)
    label, source = (rule.label, rule.source) if rule else (duty.regulation, None)
    kept = False if clock and clock.overdue else duty.kept
    about = (duty.given or duty.at, kept, _by(story, duty), duty.approval, duty.said, source)
    return (label, duty.limit, _LEGAL[duty.state], *about)


def _by(story: Story, duty: LegalDuty) -> Cell:
    """Return who said that a duty was answered, or found that it does not apply."""
    found = (one.decided_by for one in story.case.referrals if duty.approval and one.key == duty.approval)
    return people(next(found, ())) or person(duty.by)


def notices(story: Story) -> Section:
    """Return every notice that was left to an approval, and drafts that nobody was asked to approve yet."""
    columns = {
        "notice": "Notice",
        "state": "How it stands",
        "sent": "Sent",
        "drafted_by": "Drafted by",
        "decided_by": "Decided by",
        "approval": "Approval",
        "marked_by": "Marked as sent by",
        "how": "How it was sent",
        "text": "Text",
    }
    referred = [one for one in story.case.referrals if one.purpose == "send"]
    known = {one.answers.get(TEXT) for one in referred}
    drafts = [_draft(story, letter) for letter in story.case.response.letters if letter.text not in known]
    return Section("notices", "Notices", columns, (*(_referred(story, one) for one in referred), *drafts), table=False)


def _notice(story: Story, name: str) -> str:
    known = story.book.notices if isinstance(story.book, IncidentPlaybook) else {}
    return known[name].label if name in known else name


def _referred(story: Story, one: Referral) -> Row:
    """Return a notice as it was approved or not, with the text that others read then, and whether it was sent."""
    text, label = one.answers.get(TEXT), _notice(story, one.subject)
    words = text if isinstance(text, TextRef) else None
    about = (person(one.by), people(one.decided_by), one.key)
    for item in story.history:
        if isinstance(item.event, NoticeSent) and item.event.approval == one.case:
            return (label, "sent", item.event.sent, *about, Who(item.actor), item.event.evidence, words)
    return (label, "waits for approval" if one.waits else one.state, None, *about, None, None, words)


def _draft(story: Story, letter: Letter) -> Row:
    blanks = f", blanks to fill in: {letter.blanks}" if letter.blanks else ""
    return (
        _notice(story, letter.notice),
        f"draft{blanks}",
        None,
        person(letter.by),
        None,
        None,
        None,
        None,
        letter.text,
    )


def pauses(story: Story) -> Section:
    """Return from when until when the use of which system was paused, and who approved that and its end."""
    columns = {
        "system": "System",
        "since": "Paused",
        "by": "Approved by",
        "approval": "Approval",
        "halts": "Grants and requests suspended",
        "until": "Lifted",
        "lifted_by": "End approved by",
        "lifted": "Approval of the end",
        "still": "Paused still because of",
    }
    rows = (_pause(story, item, item.event) for item in story.history if isinstance(item.event, Paused))
    return Section("pauses", "Pause of use", columns, (*rows,), table=False)


def _pause(story: Story, start: Recorded, event: Paused) -> Row:
    begun = (event.system, start.at, people(event.by), event.approval, event.halts)
    for item in story.history[start.seq :]:
        if isinstance(item.event, PauseLifted):
            still = ", ".join(key or "another incident" for key in item.event.still)
            return (*begun, item.at, people(item.event.by), item.event.approval, still or None)
    return (*begun, None, None, None, None)


def updates(story: Story) -> Section:
    """Return how things stood, as people said."""
    columns = {"at": "When", "by": "By", "said": "Status"}
    rows = tuple((one.at, Who(one.by), one.status) for one in story.case.response.updates)
    return Section("updates", "Status updates", columns, rows, table=False)
