"""A small team at its desk: three kinds of request, the real handler over a store, and people who use Slack."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient

from countersign.app.absences import Absences
from countersign.app.handle import Handler
from countersign.app.ports import Member, Reply
from countersign.app.queries import Queries
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbook import ApprovalPlaybook, Playbook, ReviewPlaybook, TaskPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.team import Team
from countersign.domain.texts import Text
from countersign.screening import screen
from countersign.slack.app import Face, build
from countersign.slack.directory import Directory
from countersign.slack.messenger import web_client
from slack_standin import Server
from tests.fakes import FakeClock, FakeStore
from tests.patience import PATIENCE

Json = dict[str, Any]

MEMBERS = ["UANA", "UBEN", "UCAT", "UNEW", "UGUE", "UFAR"]
WORKSPACE: Json = {
    "team": {"id": "T1", "name": "Example", "domain": "example"},
    "bot": {
        "user_id": "UBOT",
        "bot_id": "B1",
        "name": "countersign",
        "app_id": "A1",
        "token": "xoxb-test",
        "app_token": "xapp-test",
    },
    "users": [
        {"id": "UANA", "name": "ana", "real_name": "Ana Ask", "email": "ana@example.com", "tz": "Europe/Berlin"},
        {"id": "UBEN", "name": "ben", "real_name": "Ben Decide", "email": "ben@example.com"},
        {"id": "UCAT", "name": "cat", "real_name": "Cat Deputy", "email": "cat@example.com"},
        {"id": "UNEW", "name": "new", "real_name": "New Person", "email": "new@example.com"},
        {"id": "UGUE", "name": "guest", "email": "guest@example.com", "is_restricted": True},
        {"id": "UOLD", "name": "old", "email": "old@example.com", "deleted": True},
        {"id": "UFAR", "name": "far", "email": "far@example.com", "team_id": "T2"},
    ],
    "usergroups": [
        {"id": "SPRI", "handle": "privacy-team", "users": ["UBEN", "UNEW", "UOLD", "UFAR"]},
        {"id": "SEMPTY", "handle": "nobody"},
        {"id": "SGONE", "handle": "disabled", "users": ["UBEN"], "disabled_at": 1},
    ],
    "channels": [
        {"id": "CGOV", "name": "ai-governance", "members": MEMBERS, "bot_member": True},
        {"id": "CSEC", "name": "secret", "is_private": True, "members": ["UANA"], "bot_member": True},
        {"id": "COUT", "name": "outside", "members": ["UANA"]},
        {"id": "CARC", "name": "attic", "is_archived": True, "members": ["UANA"], "bot_member": True},
    ],
}

TEAM: Json = {
    "schema": 1,
    "people": {
        "ana": {"name": "Ana", "slack": "UANA"},
        "ben": {"name": "Ben", "email": "ben@example.com"},
        "cat": {"name": "Cat", "email": "cat@example.com"},
    },
    "roles": {"steward": {"primary": "ben", "deputies": ["cat"]}, "lead": {"primary": "cat"}},
    "channels": {"governance": "ai-governance"},
    "admins": ["ben"],
}

INGRESS: Json = {
    "kind": "ingress",
    "prefix": "ING",
    "command": "/ai-ingress",
    "name": "Data ingress",
    "title": "{dataset}",
    "channel": "governance",
    "form": [
        {
            "field": "sort",
            "label": "What sort?",
            "type": "select",
            "required": True,
            "options": {"internal": "Internal", "personal": "Personal data"},
        },
        {"field": "dataset", "label": "Which dataset?", "type": "text", "required": True, "max_length": 60},
        {"field": "system", "label": "Which system?", "type": "system"},
        {
            "field": "basis",
            "label": "Which legal basis?",
            "type": "text",
            "required": True,
            "shown_when": {"field": "sort", "equals": "personal"},
        },
        {"field": "until", "label": "Until when?", "type": "date", "step": 2, "required": True},
        {"field": "expert", "label": "Who knows it?", "type": "person", "step": 2},
        {"field": "team", "label": "Who uses it?", "type": "people", "step": 2},
        {"field": "note", "label": "Anything else?", "type": "text", "step": 2, "default": "nothing"},
    ],
    "routing": [{"rule": "all", "stages": [{"stage": "data", "reviewers": [{"role": "steward"}]}]}],
    "fallback": [{"role": "lead"}],
}

TASK: Json = {
    "kind": "task",
    "prefix": "ACT",
    "name": "Task",
    "title": "{what}",
    "channel": "governance",
    "form": [
        {"field": "what", "label": "What?", "type": "text", "required": True},
        {"field": "owner", "label": "Who?", "type": "person", "required": True},
        {"field": "due", "label": "By when?", "type": "date", "required": True},
    ],
    "owner": "owner",
    "due": "due",
}

PICK: Json = {
    "kind": "long_pick",
    "prefix": "PIC",
    "command": "/ai-pick",
    "name": "Pick one",
    "title": "{clause}",
    "channel": "governance",
    "private": True,
    "form": [
        {
            "field": "clause",
            "label": "Which clause?",
            "type": "select",
            "required": True,
            "options": {f"c{number}": f"Clause number {number}" for number in range(150)},
        },
        {"field": "why", "label": "Why?", "type": "text", "step": 2, "required": True},
    ],
    "routing": [{"rule": "all", "stages": [{"stage": "data", "reviewers": [{"role": "steward"}]}]}],
    "fallback": [{"role": "lead"}],
}

WEEKLY: Json = {
    "kind": "weekly",
    "prefix": "REV",
    "name": "Weekly review",
    "title": "Weekly review",
    "channel": "governance",
    "weekday": "monday",
    "at": "09:00",
    "owner": {"role": "lead"},
    "sections": ["open"],
}

ANA, BEN, CAT = "slack:T1/UANA", "slack:T1/UBEN", "slack:T1/UCAT"


def books(**changes: Json) -> PlaybookSet:
    """Return the playbooks with changes by kind: ``books(ingress={"name": "Other"})``."""
    made: list[Playbook] = [
        ApprovalPlaybook.model_validate(INGRESS | changes.get("ingress", {})),
        ApprovalPlaybook.model_validate(PICK | changes.get("long_pick", {})),
        TaskPlaybook.model_validate(TASK | changes.get("task", {})),
        ReviewPlaybook.model_validate(WEEKLY),
    ]
    return PlaybookSet(Team.model_validate(TEAM | changes.get("team", {})), {book.kind: book for book in made})


class Control:
    """The stand-in's control interface: playing people, ordering faults, looking on."""

    def __init__(self, server: Server) -> None:
        self._http = httpx.Client(base_url=f"{server.url}/control/", trust_env=False, timeout=2 * PATIENCE)

    def __call__(self, name: str, /, **data: Any) -> Json:
        answer: Json = self._http.post(name, json=data).json()
        assert answer.get("error") != "misused", answer
        return answer

    def called(self, method: str) -> list[Json]:
        """Return the arguments of every call of a method so far."""
        return [call["args"] for call in self("calls")["calls"] if call["method"] == method]

    def close(self) -> None:
        self._http.close()


class Relay:
    """Stands in front of the app of the present test, so that one connection serves all tests."""

    def __init__(self, client: WebClient) -> None:
        self.client, self.app = client, None

    app: App | None

    def dispatch(self, request: BoltRequest) -> BoltResponse:
        assert self.app is not None
        return self.app.dispatch(request)


class Desk:
    """What one test works with. ``handled`` is every command in order; ``handle`` may be swapped."""

    def __init__(self, server: Server, control: Control) -> None:
        self.server, self.control = server, control
        self.clock, self.store, self.playbooks = FakeClock(), FakeStore(), books()
        self.client = web_client("xoxb-test", server.api_url)
        self.directory = Directory(self.client, self.store, lambda: self.playbooks, "T1")
        self.handler = Handler(self.store, lambda: self.playbooks, self.clock, "T1", lambda: None)
        self.handle: Callable[[Command], Reply] = self.handler.handle
        self.handled: list[Command] = []
        self.regrouped: list[tuple[str, str | None]] = []
        self._ids = itertools.count(1)
        self.in_force()
        self._known()

    def in_force(self, playbooks: PlaybookSet | None = None) -> None:
        """Put playbooks into force, as a reload does."""
        self.playbooks = playbooks or self.playbooks
        with self.store.writing() as tx:
            tx.playbooks.keep(self.playbooks.kinds.values(), self.clock())
            tx.commit()

    def _known(self) -> None:
        """Know the people of team.yaml, as a refresh at the start finds them."""
        named = {"ana": "Ana Ask", "ben": "Ben Decide", "cat": "Cat Deputy"}
        with self.store.writing() as tx:
            tx.people.put(Member(f"slack:T1/U{handle.upper()}", name, handle) for handle, name in named.items())
            tx.commit()

    def face(self) -> Face:
        return Face(
            handle=self._handle,
            queries=Queries(self.store),
            absences=Absences(self.store, lambda: self.playbooks.team, self.clock, lambda: None),
            store=self.store,
            playbooks=lambda: self.playbooks,
            directory=self.directory,
            regroup=lambda group, handle: self.regrouped.append((group, handle)),
            team="T1",
            clock=self.clock,
            client=self.client,
            new_id=lambda: f"id{next(self._ids):06}",
            new_salt=lambda: "5a" * 16,
            screen=screen,
        )

    def app(self) -> App:
        return build(self.face())

    def _handle(self, command: Command) -> Reply:
        self.handled.append(command)
        return self.handle(command)

    def opened(self, kind: str = "ingress", by: str = ANA, **answers: Any) -> Reply:
        """Open a case past Slack."""
        given = answers or {"sort": "internal", "dataset": Text("5a" * 16, "Tickets"), "until": "2026-04-01"}
        reply = self.handler.handle(
            Command(f"test:{next(self._ids)}", OPEN, by, f"case{next(self._ids)}", kind=kind, answers=given)
        )
        assert reply.refusal is None, reply.refusal
        return reply

    def withdrawal(self, case: str, actor: str) -> Command:
        return Command(f"test:{next(self._ids)}", "withdraw", actor, case)

    def people(self) -> dict[str, Any]:
        with self.store.reading() as tx:
            return {each.actor: each for each in tx.people.all()}

    def drafts(self) -> dict[str, Any]:
        return self.store.state.drafts

    def type(self, command: str, text: str = "", user: str = "ana") -> Json:
        return self.control("command", user=user, command=command, text=text, channel="ai-governance")

    def submit(self, user: str = "ana", **values: Any) -> Json:
        return self.control("submit", user=user, values=values)

    def fill(self, user: str = "ana", **values: Any) -> Json:
        return self.control("fill", user=user, values=values)

    def press(self, label: str, message: Json, user: str = "ben") -> Json:
        return self.control("press", user=user, channel=message["channel"], ts=message["ts"], label=label)

    def told(self, user: str = "ana") -> list[str]:
        """Return what was said to somebody alone, in order."""
        return [each["text"] for each in self.control("sees", user=user)["messages"] if each["ephemeral"]]

    def show(self, key: str, user: str = "ben") -> Json:
        """Return the ephemeral message that shows a case with somebody's buttons."""
        self.type("/ai-gov", f"show {key}", user)
        return self.control("wait", user=user, contains=key)["message"]

    def close(self) -> None:
        self.directory.close()


@contextmanager
def desk(server: Server, control: Control) -> Iterator[Desk]:
    """Start over with fresh state on both sides."""
    control("faults/clear")
    control("reset", workspace=WORKSPACE)
    made = Desk(server, control)
    yield made
    made.close()
