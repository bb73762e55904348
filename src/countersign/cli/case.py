"""``countersign case``: what the command line can ask for about a case. It opens requests and never decides them."""

from getpass import getuser
from typing import Annotated

import typer

from countersign import bootstrap
from countersign.settings import Settings

app = typer.Typer(help="Ask for something about a case.", no_args_is_help=True)


@app.callback()
def _case() -> None:
    """Ask for something about a case."""


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
