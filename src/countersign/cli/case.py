"""``countersign case``: what the command line shows of a case, or asks for. It opens requests and never decides."""

from getpass import getuser
from typing import Annotated

import typer

from countersign import bootstrap
from countersign.settings import Settings

app = typer.Typer(help="Show a case, or ask for something about it.", no_args_is_help=True)


@app.callback()
def _case() -> None:
    """Show a case, or ask for something about it."""


@app.command()
def show(
    key: Annotated[str, typer.Argument(help="The case, for example INC-7.")],
    form: Annotated[bootstrap.Form, typer.Option("--format", help="How it is written.")] = bootstrap.Form.TEXT,
) -> None:
    """Write down a case as the record has it, private ones too: facts, people, of an incident all that happened."""
    typer.echo(bootstrap.case_document(Settings(), key, form), nl=False)


@app.command()
def erase(
    key: Annotated[str, typer.Argument(help="The case, for example EXC-12.")],
    reason: Annotated[str, typer.Option(help="Why, without repeating what is to be erased.")],
    field: Annotated[
        list[str] | None, typer.Option(help="A question whose answer goes, or `reasons`; all texts without it.")
    ] = None,
) -> None:
    """Ask for typed texts of a case to be erased; those whom the playbook names decide, in Slack."""
    wish = bootstrap.Wish(key, tuple(field or ()), reason, getuser())
    for sentence in bootstrap.ask_to_erase(Settings(), wish):
        typer.echo(sentence)
