"""User groups of Slack that team.yaml names: who is in them is kept, so that no decision waits for Slack."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from threading import Event
from typing import Any

from slack_sdk import WebClient

from countersign.app.ports import Store
from countersign.domain.playbooks import PlaybookSet
from countersign.slack.directory import Directory
from countersign.slack.trouble import FAILURES, cause

# What Slack says of a workspace whose plan has no user groups.
_NO_PLAN = "plan_upgrade_required"
_GONE = "no_such_subteam"
Listed = Mapping[str, Mapping[str, Any]]


def listed(client: WebClient) -> Listed:
    """Return the enabled user groups of the workspace, each by its id and by its handle. Raises what the SDK raises."""
    found = client.usergroups_list()["usergroups"] or []
    return {str(each[key]): each for each in found for key in ("id", "handle")}


def unlisted(reason: str) -> str:
    """Return the sentence for a workspace whose user groups cannot be listed at all."""
    why = "its plan has none; ask roles or people instead" if reason == _NO_PLAN else reason
    return f"The user groups of Slack could not be listed ({why}); who was known to be in them stays."


def missing(alias: str, name: str) -> str:
    """Return the sentence for a group of team.yaml that Slack does not have, or not any more."""
    return (
        f"team.yaml: no user group in Slack is {_shown(alias, name)}, or it is disabled. Correct it, or create the "
        "group; until then nobody is asked for it, and the fallback decides."
    )


def empty(alias: str, name: str) -> str:
    """Return the sentence for a group with nobody in it."""
    return (
        f"team.yaml: the user group {_shown(alias, name)} has nobody in it. Add somebody in Slack; until then the "
        "fallback decides."
    )


def unread(alias: str, name: str, reason: str) -> str:
    """Return the sentence for a group that Slack does not tell about."""
    return f"team.yaml: the user group {_shown(alias, name)} could not be looked up ({reason}); what was known stays."


def members(client: WebClient, group: Mapping[str, Any] | None) -> list[str]:
    """Return the ids of who is in a group, of none nobody. Raises what the SDK raises."""
    if group is None:
        return []
    try:
        return [str(user) for user in client.usergroups_users_list(usergroup=str(group["id"]))["users"] or []]
    except FAILURES as error:
        if cause(error) == _GONE:  # since the groups were listed
            return []
        raise


def wanting(alias: str, name: str, group: Mapping[str, Any] | None, users: Sequence[str]) -> list[str]:
    """Return what is wrong with a group as Slack has it, in a sentence; nothing if all is well."""
    if group is None:
        return [missing(alias, name)]
    return [] if users else [empty(alias, name)]


def _shown(alias: str, name: str) -> str:
    return f"{name if name[0] == 'S' else f'@{name}'} ({alias})"


class Groups:
    """Keeps who is in the groups of team.yaml among the store's people."""

    def __init__(
        self, client: WebClient, store: Store, playbooks: Callable[[], PlaybookSet], directory: Directory
    ) -> None:
        """The directory tells whether members may act; ``playbooks`` gives the set in force."""
        self._client, self._store, self._playbooks, self._directory = client, store, playbooks, directory
        self._ids: frozenset[str] = frozenset()
        self._changed = Event()

    @property
    def changed(self) -> bool:
        """Whether Slack said since the last refresh that a group of ours is another one now."""
        return self._changed.is_set()

    def heard(self, group: str, handle: str | None) -> bool:
        """Take note that a group changed, by its id and new handle; tell whether it is one of ours."""
        ours = group in self._ids or {group, handle} & {*self._playbooks().team.groups.values()}
        if ours:
            self._changed.set()
        return bool(ours)

    def refresh(self) -> list[str]:
        """Ask Slack who is in each group and keep it; return a sentence for each that is not as it should be.

        A group that Slack does not have has nobody in it; one that could not be looked up stays as known. Raises
        StoreUnavailable.
        """
        self._changed.clear()
        named = self._playbooks().team.groups
        if not named:
            return []
        try:
            there = listed(self._client)
        except FAILURES as error:
            return [unlisted(cause(error))]
        self._ids = frozenset(str(there[name]["id"]) for name in named.values() if name in there)
        found, problems = dict[str, list[str]](), list[str]()
        for alias, name in named.items():
            try:
                found[alias] = members(self._client, there.get(name))
            except FAILURES as error:
                problems.append(unread(alias, name, cause(error)))
            else:
                problems += wanting(alias, name, there.get(name), found[alias])
        self._keep(found)
        return problems

    def _keep(self, found: Mapping[str, Sequence[str]]) -> None:
        actors = self._directory.look_again(chain.from_iterable(found.values()))
        with self._store.writing() as tx:
            tx.people.put_groups({alias: [actors[user] for user in users] for alias, users in found.items()})
            tx.commit()
