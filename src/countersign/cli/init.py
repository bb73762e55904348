"""``countersign init``: a configuration to start from, in a folder of one's own."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from countersign import bootstrap
from countersign.domain.errors import CountersignError

_KEPT = (".yaml", ".json")
_HERE = Path("playbooks")
_NEXT = """\
Wrote {count} files to {folder}. Next:

  1. Make {team} yours: people, roles, channels. Its first lines say what to change.
  2. {check}
     says what does not fit, with file and line. `countersign playbook test` runs the tests in {tests},
     which name the sample team: change them with it. To try all of it without Slack: countersign sandbox
  3. countersign manifest
     prints what to paste at api.slack.com/apps (Create New App, From a manifest). Set SLACK_BOT_TOKEN and
     SLACK_APP_TOKEN to the tokens you find there, and then: countersign run"""


class CannotBegin(CountersignError):
    """A folder cannot be written to; the message says why."""


def init(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.", show_default=True)] = _HERE,
) -> None:
    """Write a commented configuration to start from, and say what to do next."""
    written = _fill(folder)
    found = folder.resolve() == _HERE.resolve()
    setting = "" if found else f"export COUNTERSIGN_PLAYBOOKS={shlex.quote(str(folder.resolve()))} && "
    check = f"{setting}countersign check"
    typer.echo(
        _NEXT.format(count=written, folder=folder, team=folder / "team.yaml", check=check, tests=folder / "tests")
    )


def _fill(folder: Path) -> int:
    """Write the shipped playbooks into a folder that holds nothing yet; return how many files that were."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            what = "is not empty" if folder.is_dir() else "is a file"
            raise CannotBegin(f"{folder} {what}, so nothing was written. Name a new or an empty folder.")
        folder.mkdir(parents=True, exist_ok=True)
        shipped = bootstrap.shipped_playbooks()
        files = [path for path in sorted(shipped.rglob("*")) if path.suffix in _KEPT]
        for path in files:
            target = folder / path.relative_to(shipped)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    except OSError as error:
        raise CannotBegin(f"{folder} cannot be written to: {error.strerror}.") from None
    return len(files)
