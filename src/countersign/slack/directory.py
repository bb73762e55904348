"""People: who in Slack answers to the handles of team.yaml, and whom we meet for the first time."""

import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Any

from slack_sdk import WebClient

from countersign.app.ports import Member, Store
from countersign.app.sending import Trouble
from countersign.domain.actors import Actor, slack_actor, slack_user
from countersign.domain.errors import StoreUnavailable
from countersign.domain.form_checks import tidy
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.team import Person
from countersign.slack.messenger import web_client
from countersign.slack.trouble import FAILURES, failed

# How long a listener waits for Slack to tell who somebody is. It goes on without; the answer is kept when it comes.
# With the two seconds that the database may take, a whole one would be too long: Slack waits three.
PATIENCE = 0.5
_ASKERS = 4
# A connection that broke may be a moment's matter, and until somebody of team.yaml is found their deputy is asked.
_TRIES = 2
_ZONE = "UTC"
# Slack's words for "there is no such person"; the address of a deactivated person is not found either.
STRANGERS = frozenset({"users_not_found", "user_not_found", "user_not_visible"})


def look_up(client: WebClient, person: Person) -> Mapping[str, Any]:
    """Return the user that a person of team.yaml is in Slack. Raises what the SDK raises."""
    found = (
        client.users_info(user=person.slack) if person.slack else client.users_lookupByEmail(email=person.email or "")
    )
    return dict(found["user"])


def where(handle: str, person: Person) -> str:
    """Return how a sentence names a person of team.yaml."""
    return f"{person.name} ({handle}, {person.slack or person.email})"


def member(user: Mapping[str, Any], home: str, handle: str | None = None) -> Member:
    """Return a person as Slack's ``user`` object tells; ``home`` is the workspace of users that name none."""
    profile = user.get("profile") or {}
    return Member(
        actor=slack_actor(str(user.get("team_id") or home), str(user["id"])),
        name=tidy(profile.get("real_name") or user.get("real_name") or user.get("name") or "") or str(user["id"]),
        handle=handle,
        zone=user.get("tz") or _ZONE,
        email=profile.get("email"),
        deleted=bool(user.get("deleted")),
        guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        bot=bool(user.get("is_bot")),
    )


class Directory:
    """Keeps the people of team.yaml, and whoever acts or is named, among the store's people."""

    def __init__(self, client: WebClient, store: Store, playbooks: Callable[[], PlaybookSet], home: str) -> None:
        """``home`` is the id of the workspace this installation serves."""
        self._client, self._store, self._playbooks, self._home = client, store, playbooks, home
        self._quick = web_client(client.token, client.base_url, timeout=1)
        self._askers = ThreadPoolExecutor(_ASKERS, "directory")
        self._met: set[Actor] = set()

    def close(self) -> None:
        """Wait for questions on their way (a second at most)."""
        self._askers.shutdown()

    def refresh(self) -> list[str]:
        """Look up everybody in team.yaml and keep what Slack says; return a sentence for each who was not found.

        Raises StoreUnavailable. Whoever could not be looked up stays as known.
        """
        with self._store.reading() as tx:
            known = {each.handle: each for each in tx.people.all() if each.handle}
        found, problems = dict[str, Member](), list[str]()
        people = self._playbooks().team.people
        answers = self._askers.map(lambda handle: self._named(handle, people[handle], known.get(handle)), people)
        for (handle, person), answer in zip(people.items(), answers, strict=True):
            if isinstance(answer, Member):
                found[handle] = answer
            problems += [answer] if isinstance(answer, str) else _standing(handle, person, answer)
        self._keep(found, known)
        return problems

    def _named(self, handle: str, person: Person, known: Member | None) -> Member | str:
        reason = ""
        for _ in range(_TRIES):
            try:
                return member(look_up(self._client, person), self._home, handle)
            except FAILURES as error:
                failure = failed(error, "users.info", writes=False)
            reason = failure.detail
            if failure.trouble is not Trouble.NOT_DONE:
                break
        left = self._gone(known) if reason in STRANGERS else None
        return left or not_found(handle, person, reason)

    def _gone(self, known: Member | None) -> Member | None:
        """Return somebody we knew who is not found by address any more because they were deactivated."""
        user = slack_user(known.actor) if known else None
        fresh = self._ask(user, self._client) if user else None
        return replace(fresh, handle=known.handle) if known and fresh and fresh.deleted else None

    def _keep(self, found: Mapping[str, Member], known: Mapping[str, Member]) -> None:
        """Keep people, and take the handle from whoever bore it before."""
        people = self._playbooks().team.people
        actors = {each.actor for each in found.values()}
        former = [
            replace(each, handle=None)
            for handle, each in known.items()
            if each.actor not in actors and (handle in found or handle not in people)
        ]
        with self._store.writing() as tx:
            tx.people.put([*former, *found.values()])
            tx.commit()

    def member(self, actor: Actor) -> Member | None:
        """Return a person, asked for at Slack on first contact; None if Slack cannot tell within a second or two."""
        self.meet([actor])
        with self._store.reading() as tx:
            return tx.people.get(actor)

    def meet(self, actors: Iterable[Actor]) -> None:
        """See to it that people are known before they act or are named: best effort, and bounded."""
        fresh = [actor for actor in dict.fromkeys(actors) if actor not in self._met and slack_user(actor)]
        strangers = self._strangers(fresh)
        until = time.monotonic() + PATIENCE
        asked = [self._askers.submit(self._introduce, actor) for actor in strangers]
        wait(asked, timeout=max(0.0, until - time.monotonic()))

    def _strangers(self, actors: Iterable[Actor]) -> list[Actor]:
        fresh = [*actors]
        if not fresh:
            return []
        with self._store.reading() as tx:
            known = {actor for actor in fresh if tx.people.get(actor)}
        self._met |= known
        return [actor for actor in fresh if actor not in known]

    def _introduce(self, actor: Actor) -> None:
        told = self._ask(slack_user(actor) or "", self._quick)
        if told is None:
            return
        try:
            with self._store.writing() as tx:
                tx.people.put([replace(told, actor=actor)])
                tx.commit()
        except StoreUnavailable:
            return
        self._met.add(actor)

    def look_again(self, users: Iterable[str]) -> Mapping[str, Actor]:
        """Ask Slack how some users are now, keep it, and return who they are here. Raises StoreUnavailable.

        The people of team.yaml are not asked for: ``refresh`` does that. Whoever could not be looked up stays as known.
        """
        with self._store.reading() as tx:
            known = {slack_user(each.actor): each.actor for each in tx.people.notable() if each.handle}
        wanted = [*dict.fromkeys(users)]
        others = [user for user in wanted if user not in known]
        answers = self._askers.map(lambda user: self._ask(user, self._client), others)
        found = {user: answer for user, answer in zip(others, answers, strict=True) if answer}
        with self._store.writing() as tx:
            tx.people.put(found.values())
            tx.commit()
        return {
            user: known.get(user) or (found[user].actor if user in found else slack_actor(self._home, user))
            for user in wanted
        }

    def _ask(self, user: str, client: WebClient) -> Member | None:
        try:
            return member(dict(client.users_info(user=user)["user"]), self._home)
        except FAILURES:
            return None


def not_found(handle: str, person: Person, reason: str) -> str:
    """Return the sentence for somebody of team.yaml whom Slack does not tell about."""
    name = where(handle, person)
    if reason in STRANGERS:
        key = "slack" if person.slack else "email"
        return f"team.yaml: nobody in Slack is {name}; correct `{key}:`, or give somebody else their roles."
    return f"team.yaml: {name} could not be looked up in Slack ({reason}); what was known stays."


def _standing(handle: str, person: Person, found: Member) -> list[str]:
    """Return why somebody who was found cannot decide anything."""
    flags = {"is deactivated in Slack": found.deleted, "is a guest": found.guest, "is a bot": found.bot}
    return [
        f"team.yaml: {where(handle, person)} {what}, so cannot decide anything." for what, on in flags.items() if on
    ]
