"""The command line: thin commands over ``bootstrap``. Trouble a person can mend is a sentence and exit code 2."""

import sys

import typer

from countersign.cli import audit, case, check, db, init, manifest, playbook, run
from countersign.cli.sandbox import command as sandbox
from countersign.cli.sandbox.world import Stuck
from countersign.domain.errors import CountersignError
from countersign.domain.problems import PlaybookError

app = typer.Typer(
    name="countersign",
    help="A Slack bot by which a team governs its use of AI.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("init")(init.init)
app.command("run")(run.run)
app.command("check")(check.check)
app.command("manifest")(manifest.manifest)
app.command("sandbox")(sandbox.sandbox)
app.command("sandbox-bot", hidden=True)(sandbox.bot)
app.add_typer(playbook.app, name="playbook")
app.add_typer(audit.app, name="audit")
app.add_typer(case.app, name="case")
app.add_typer(db.app, name="db")

WRONG = 2  # exit code: something a person has to mend


def main() -> None:
    """Run a command; what went wrong is printed in sentences, and never as a traceback."""
    try:
        app()
    except PlaybookError as error:
        for problem in error.problems:
            typer.echo(str(problem), err=True)
        typer.echo(f"{len(error.problems)} to mend in the playbooks; nothing was started.", err=True)
        sys.exit(WRONG)
    except (CountersignError, Stuck) as error:
        typer.echo(str(error), err=True)
        sys.exit(WRONG)
