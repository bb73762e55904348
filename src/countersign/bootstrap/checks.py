"""What the command line asks without starting the bot: is everything in order, what is the manifest, does it verify."""

from collections.abc import Iterator
from dataclasses import dataclass

from countersign import playbook_files
from countersign.bootstrap.folder import playbooks_folder
from countersign.db import audit, schema
from countersign.db import engine as engines
from countersign.domain.errors import CountersignError
from countersign.domain.playbooks import PlaybookSet
from countersign.settings import Settings
from countersign.slack import check as slack_check
from countersign.slack import manifest as slack_manifest
from countersign.slack.messenger import web_client

_SECONDS = 10


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
    yield _database(settings)
    yield from _slack(settings, books)


def _database(settings: Settings) -> Finding:
    engine = engines.make(settings.database_url)
    place = engine.url.render_as_string()
    if engines.absent(engine):
        return Finding(good=True, sentence=f"Database: {place} is made at the first start.")
    try:
        problem = schema.check(engine)
    except CountersignError as error:
        return Finding(good=False, sentence=f"Database: {place}: {error}", wrong=True)
    # The embedded database is brought up to date by `run` itself; a newer one cannot be used by either.
    if problem and (engine.dialect.name != "sqlite" or "newer" in problem):
        return Finding(good=False, sentence=f"Database: {place}: {problem}", wrong=True)
    return Finding(good=True, sentence=f"Database: {place} can be used.")


def _slack(settings: Settings, books: PlaybookSet) -> Iterator[Finding]:
    if not (settings.slack_bot_token or settings.slack_app_token):
        yield Finding(good=True, sentence="Slack not checked: SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set.")
        return
    bot = web_client(settings.slack_bot_token, settings.slack_api_url, _SECONDS)
    link = web_client(settings.slack_app_token, settings.slack_api_url, _SECONDS)
    found = slack_check.check(bot, link, books)
    for finding in found:
        yield Finding(good=False, sentence=f"Slack: {finding.sentence}", wrong=finding.level == "error")
    if not found:
        yield Finding(good=True, sentence="Slack: tokens, scopes, channels and people are in order.")


def manifest(settings: Settings) -> str:
    """Return the app manifest as YAML, made from the playbooks."""
    return slack_manifest.to_yaml(playbook_files.load(playbooks_folder(settings)))


def verify(settings: Settings) -> audit.Audit:
    """Return an audit of the whole record: iterate it for what is wrong, then it tells how much was checked.

    Raises CountersignError if there is no record to check.
    """
    engine = engines.make(settings.database_url)
    problem = "There is no database yet." if engines.absent(engine) else schema.check(engine)
    if problem:
        raise CountersignError(f"{engine.url.render_as_string()}: {problem}")
    return audit.Audit(engine)
