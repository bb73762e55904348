"""The rules in force: the shipped playbooks with a private kind beside them, and an edited set to reload."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from countersign import playbook_files
from countersign.domain.playbooks import PlaybookSet

SHIPPED = Path(__file__).parents[2] / "playbooks"
CANARY = "zqx"  # begins every word that only a private case knows

# Everything a stage can be: several seats with a quorum and denials, all of them, a person named, somebody who gains.
PRIVATE = f"""
schema: 1
lifecycle: approval
kind: hush
prefix: HSH
name: Confidential matter
title: "{{what}}"
channel: governance
private: true
form:
  - {{field: what, label: What is it?, type: text, required: true, max_length: 100}}
  - {{field: detail, label: What else?, type: long_text, max_length: 500}}
  - {{field: link, label: Where?, type: url}}
  - {{field: mail, label: Whom to write to?, type: email}}
  - {{field: cost, label: What does it cost?, type: number, at_least: 0, at_most: 1000}}
  - {{field: about, label: Which system?, type: system, required: true}}
  - field: area
    label: Which area?
    type: select
    required: true
    options: {{small: {CANARY}small, grave: {CANARY}grave, odd: {CANARY}odd}}
  - {{field: gains, label: Who gains by it?, type: people, beneficiary: true}}
  - {{field: witness, label: Who knows more?, type: person, required: true}}
  - {{field: until, label: Until when?, type: date, latest: 60 days}}
routing:
  - rule: Grave matters
    when: {{field: area, equals: grave}}
    stages:
      - stage: panel
        reviewers: [{{role: legal}}, {{role: security_lead}}, {{role: risk_owner}}]
        quorum: 2
        denials: 2
        clock: slow
      - stage: both
        reviewers: [{{role: policy_owner}}, {{role: product_owner}}]
        quorum: all
        clock: quick
  - rule: Odd matters
    when: {{field: area, equals: odd}}
    stages:
      - {{stage: witness, reviewers: [{{field: witness}}, {{role: ai_safety_lead}}], quorum: any, clock: quick}}
  - rule: All others
    stages:
      - {{stage: one, reviewers: [{{role: data_steward}}], clock: slow}}
fallback: [{{role: executive}}, {{rota: on_call}}, {{role: engineering_manager}}]
clocks:
  slow:
    limit: 2 days
    remind: [50 %, 3 hours before]
    escalate:
      - {{at: 100 %, add: deputies}}
      - {{at: 120 %, add: [{{role: executive}}]}}
    end: {{at: 200 %, then: reject}}
  quick:
    limit: 4 business hours
    calendar: office
    remind: [50 %]
    escalate: [{{at: 100 %, add: deputies}}]
    end: {{at: 300 %, then: lapse}}
grant: {{lasts: 30 days, until: until, system: about, scope: area, remind: [2 days]}}
texts:
  opened: We look at {{what}} quietly.
  approved: About {{about}}, {{detail}}
  rejected: No to {{what}}, says {{witness}}.
  expired: Done with {{what}}.
"""

# What the team edits before it reloads, by file.
EDITS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "exception.yaml": (
        ('title: "Exception for {system}: {request}"', 'title: "{request} (for {system})"'),
        ("limit: 2 business days", "limit: 1 business day"),
        ("end: stay", "end: {at: 200 %, then: lapse}"),
    ),
    "hush.yaml": (("denials: 2", "denials: 1"), ("add: [{role: executive}]", "add: [{role: data_steward}]")),
    "team.yaml": (("primary: maya\n    deputies: [ruth, carla]", "primary: ruth\n    deputies: [maya]"),),
    "digests.yaml": (('at: "09:00"', 'at: "11:30"'), ("weekday: monday", "weekday: tuesday")),
}


def _edit(folder: Path) -> None:
    for name, edits in EDITS.items():
        text = (folder / name).read_text(encoding="utf-8")
        for before, after in edits:
            assert before in text, f"{name} has no {before!r} any more"
            text = text.replace(before, after)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "near-miss.yaml").unlink()


def load(folder: Path) -> tuple[PlaybookSet, PlaybookSet]:
    """Return the rules as they are at first, and as they are after an edit."""
    shutil.copytree(SHIPPED, folder, dirs_exist_ok=True)
    (folder / "hush.yaml").write_text(PRIVATE, encoding="utf-8")
    first = playbook_files.load(folder)
    _edit(folder)
    return first, playbook_files.load(folder)
