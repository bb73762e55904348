"""``countersign check``: what is wrong, before anything starts."""

import typer

from countersign import bootstrap
from countersign.settings import Settings


def check() -> None:
    """Check playbooks, team, database, tokens, scopes and channels; exit 2 if something has to be mended."""
    wrong = False
    for finding in bootstrap.check(Settings()):
        mark = "ok  " if finding.good else "FIX " if finding.wrong else "note"
        typer.echo(f"{mark} {finding.sentence}", err=finding.wrong)
        wrong = wrong or finding.wrong
    if wrong:
        raise typer.Exit(2)
