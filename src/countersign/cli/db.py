"""``countersign db``: the database itself."""

import typer

from countersign import bootstrap
from countersign.settings import Settings

app = typer.Typer(help="Care for the database.", no_args_is_help=True)


@app.callback()
def _db() -> None:
    """Care for the database."""


@app.command()
def upgrade() -> None:
    """Make the tables of a new database, or bring an older one up to date; `run` asks for this on PostgreSQL."""
    place, before, after = bootstrap.upgrade(Settings())
    if before == after:
        typer.echo(f"{place} is up to date: revision {after}.")
    else:
        typer.echo(f"{place}: from {f'revision {before}' if before else 'empty'} to revision {after}.")
