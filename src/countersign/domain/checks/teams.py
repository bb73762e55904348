"""Checks of team.yaml: everybody named exists, and nobody is two people."""

from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

from countersign.domain.checks.common import Findings, Path, again, repeated
from countersign.domain.problems import Finding, quote, unknown
from countersign.domain.team import Role, Team


def _people(team: Team) -> Findings:
    ids = (((("people", who, "slack")), person.slack) for who, person in team.people.items() if person.slack)
    mails = ((("people", who, "email"), person.email.lower()) for who, person in team.people.items() if person.email)
    for path, name in (*again(ids), *again(mails)):
        yield Finding(path, f"{quote(name)} is there twice, so one person would count as two")
    for who, person in team.people.items():
        if person.calendar and person.calendar not in team.calendars:
            yield Finding(("people", who, "calendar"), unknown("calendar", person.calendar, team.calendars))


def _named(team: Team, people: Iterable[tuple[Path, str]]) -> Findings:
    for path, who in people:
        if who not in team.people:
            yield Finding(path, unknown("person", who, team.people))


def _members(name: str, role: Role) -> tuple[tuple[Path, str], ...]:
    deputies = tuple((("roles", name, "deputies", i), who) for i, who in enumerate(role.deputies))
    return ((("roles", name, "primary"), role.primary), *deputies)


def _roles(team: Team) -> Findings:
    for name, role in team.roles.items():
        yield from _named(team, _members(name, role))
        for path, who in again(_members(name, role)):
            wrong = "is already the primary" if who == role.primary else "is a deputy already"
            yield Finding(path, f"{quote(who)} {wrong} of {name}; a deputy must be somebody else")


def _admins(team: Team) -> Findings:
    admins = [((("admins", i)), who) for i, who in enumerate(team.admins)]
    yield from _named(team, admins)
    yield from repeated("administrator", admins)


def _rotas(team: Team) -> Findings:
    for name, rota in team.rotas.items():
        people = [(("rotas", name, "people", i), who) for i, who in enumerate(rota.people)]
        yield from _named(team, people)
        yield from repeated("person", people)


# A request to this machine stays on it, so that it need not be encrypted.
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def _split(url: str) -> SplitResult | None:
    """Return the parts of an address that can be called, None for one that cannot."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    return parts if parts.hostname and port != 0 else None


def _webhooks(team: Team) -> Findings:
    for name, webhook in team.webhooks.items():
        path, parts = ("webhooks", name, "url"), _split(webhook.url)
        if parts is None:
            yield Finding(path, "this is no address that can be called")
        elif "@" in parts.netloc:
            yield Finding(path, "an address with a name or password in it would keep a secret in this file")
        elif parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            yield Finding(path, "a request over http can be read by others on its way; use https")


def check_team(team: Team) -> Findings:
    """Yield what is wrong with a team."""
    yield from _people(team)
    yield from _roles(team)
    yield from _rotas(team)
    yield from _admins(team)
    yield from _webhooks(team)
