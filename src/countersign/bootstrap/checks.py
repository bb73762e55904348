"""What the command line asks without starting the bot: is everything in order, and what is the manifest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from countersign import playbook_files
from countersign.bootstrap import database, outside
from countersign.bootstrap.clock import machine_clock
from countersign.bootstrap.folder import playbooks_folder
from countersign.domain.form_checks import spell_day
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.http.address import BadAddress, parse
from countersign.settings import Settings
from countersign.slack import check as slack_check
from countersign.slack import manifest as slack_manifest
from countersign.slack.manifest import EVENTS_PATH
from countersign.slack.messenger import web_client
from countersign.slack.tokens import no_secret

_SECONDS = 10
_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Finding:
    """One line of a check. ``good`` lines need nothing; a ``wrong`` one has to be mended before the bot can work."""

    good: bool
    sentence: str
    wrong: bool = False


def check(settings: Settings) -> Iterator[Finding]:
    """Look at playbooks, database and, with tokens, at Slack. Raises PlaybookError with every problem at once."""
    folder = playbooks_folder(settings)
    books = playbook_files.load(folder)
    yield Finding(good=True, sentence=f"Playbooks: {len(books.kinds)} in {folder}, {len(books.team.people)} people.")
    yield from (Finding(good=False, sentence=sentence) for sentence in _stale(books, machine_clock().date()))
    usable, sentence = database.state(settings)
    yield Finding(good=usable, sentence=f"Database: {sentence}", wrong=not usable)
    yield from _webhooks(books)
    yield from _http(settings)
    yield from _slack(settings, books)


def _stale(books: PlaybookSet, today: date) -> Iterator[str]:
    """Yield a note for every regulation whose source nobody has read for a year."""
    for book in books.kinds.values():
        for rule in book.regulations.values() if isinstance(book, IncidentPlaybook) else ():
            if today - rule.checked > _YEAR:
                said = f"Regulations: {rule.label} ({rule.source}) was last read {spell_day(rule.checked)}"
                yield f"{said}; read it again and set its date."


def _webhooks(books: PlaybookSet) -> Iterator[Finding]:
    """Look at what webhooks are signed with; whether anybody takes them shows only when something happens."""
    problems = outside.problems(books)
    for sentence in problems:
        yield Finding(good=False, sentence=sentence, wrong=True)
    if books.team.webhooks and not problems:
        yield Finding(good=True, sentence=f"Webhooks: {', '.join(books.team.webhooks)}, each with its secret.")


def _http(settings: Settings) -> Iterator[Finding]:
    """Look at what Slack over HTTP needs; whether the secret is the right one shows only when Slack asks."""
    if not settings.http:
        return
    try:
        address = parse(settings.http)
    except BadAddress as error:
        yield Finding(good=False, sentence=str(error), wrong=True)
    else:
        yield Finding(good=True, sentence=f"HTTP: Slack's requests are taken at {address}, under {EVENTS_PATH}.")
    if problem := no_secret(settings.slack_signing_secret):
        yield Finding(good=False, sentence=problem, wrong=not settings.slack_signing_secret)


def _slack(settings: Settings, books: PlaybookSet) -> Iterator[Finding]:
    if not (settings.slack_bot_token or settings.slack_app_token):
        yield Finding(good=True, sentence="Slack not checked: SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set.")
        return
    bot = web_client(settings.slack_bot_token, settings.slack_api_url, _SECONDS)
    socket = settings.slack_app_token or not settings.http
    link = web_client(settings.slack_app_token, settings.slack_api_url, _SECONDS) if socket else None
    found = slack_check.check(bot, link, books)
    for finding in found:
        yield Finding(good=False, sentence=f"Slack: {finding.sentence}", wrong=finding.level == "error")
    if not found:
        yield Finding(good=True, sentence="Slack: tokens, scopes, channels and people are in order.")


def manifest(settings: Settings, address: str = "") -> str:
    """Return the app manifest as YAML, made from the playbooks: for Socket Mode, or for HTTP at an https address."""
    return slack_manifest.to_yaml(playbook_files.load(playbooks_folder(settings)), address)


def manifest_of(books: PlaybookSet) -> Mapping[str, Any]:
    """Return the manifest of playbooks that are loaded already, for Socket Mode. Raises UnfitManifest."""
    return slack_manifest.manifest(books)
