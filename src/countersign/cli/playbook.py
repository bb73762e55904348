"""``countersign playbook``: what helps to write playbooks."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from countersign import bootstrap
from countersign.cli.explained import Page
from countersign.domain.cast import SOMEBODY
from countersign.domain.explanation import as_data
from countersign.playbook_files import schema as schemas
from countersign.settings import Settings

app = typer.Typer(help="What helps to write playbooks.", no_args_is_help=True)


@app.callback()
def playbook() -> None:
    """Group the commands."""


@app.command()
def schema() -> None:
    """Print the JSON Schema of playbooks, by which editors complete keys and mark slips."""
    typer.echo(schemas.text(), nl=False)


@app.command()
def explain(  # noqa: PLR0913, PLR0917 - one parameter per option
    kind: Annotated[str, typer.Argument(help="The kind of request, or its file: ingress, data-ingress.")],
    form: Annotated[
        Path | None, typer.Option(help="Answers by question, YAML or JSON; people by handle. - reads standard input.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(help="When it is filed: 2026-05-22 17:50, team's zone. [default: now]")
    ] = None,
    requester: Annotated[str, typer.Option("--as", help="Who files it: a handle of team.yaml.")] = SOMEBODY,
    away: Annotated[
        list[str] | None, typer.Option(help="Who is away: dana, or 'dana to 2026-05-26'; may be given again.")
    ] = None,
    group: Annotated[list[str] | None, typer.Option(help="Who is in a user group: NAME=dana,sam.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as JSON, for machines.")] = False,
) -> None:
    """Rehearse a request: who would be asked and why, and what happens, and when, if nobody answers."""
    question = bootstrap.Question(kind, form, at, requester, tuple(away or ()), tuple(group or ()))
    told, cast, book = bootstrap.explain(Settings(), question)
    if as_json:
        typer.echo(json.dumps(as_data(told), indent=2, ensure_ascii=False))
        return
    console = Console(highlight=False, soft_wrap=True)
    for line in Page(told, cast, book).lines():
        console.print(line)


@app.command("test")
def run_tests(
    folder: Annotated[
        Path | None,
        typer.Argument(help="A folder of playbooks; its tests are in tests/*.yaml. [default: those in force]"),
    ] = None,
) -> None:
    """Run the tests beside the playbooks; exit 1 and say what came out otherwise if any fails."""
    tested = bootstrap.try_out(Settings(), folder)
    for problem in tested.failed:
        typer.echo(str(problem), err=True)
    typer.echo(f"{tested.passed} passed, {len(tested.failed)} failed")
    if tested.failed:
        raise typer.Exit(1)
