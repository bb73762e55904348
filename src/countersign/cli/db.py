"""``countersign db``: the database itself."""

from pathlib import Path
from typing import Annotated

import typer

from countersign import bootstrap
from countersign.settings import Settings

_MOST_FAULTS = 20
_SINCE = """\
What happened afterwards is not in it. At its next start the bot lets due timers fire once, looks in Slack before it
sends what may have been sent, and draws messages of open cases again. People have to decide again what they decided
since, and file again what they filed; keys of cases filed since will be given out again."""

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


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to write the backup.")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Write it in the place of a file that is there.")] = False,
) -> None:
    """Copy the database into a file, while the bot runs or not, and verify the copy; exit 1 if it does not verify."""
    copied = bootstrap.backup(Settings(), file, replace=replace)
    _tell_faults(copied)
    typer.echo(f"Backup written to {file}: {_amount(copied)}. It verifies.")


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Even if the database has cases; it is kept.")] = False,
) -> None:
    """Put a verified backup in the place of the database, with the bot stopped; exit 1 if it does not verify."""
    copied = bootstrap.restore(Settings(), file, replace=replace)
    _tell_faults(copied)
    typer.echo(f"Restored {file}: {_amount(copied)}. It verifies.")
    if copied.aside:
        typer.echo(f"The database that was there is kept as {copied.aside}.")
    typer.echo(_SINCE)


@app.command()
def restored() -> None:
    """Say that the database was put back from a backup by other means; before the bot starts on it."""
    if bootstrap.note_restored(Settings()):
        typer.echo(f"Noted. {_SINCE}")
    else:
        typer.echo("The database has no cases, so there is nothing to note.")


def _amount(copied: bootstrap.Copied) -> str:
    checked = copied.checked
    until = f", until {checked.as_of:%Y-%m-%d %H:%M} UTC" if checked.as_of else ""
    return f"{checked.cases} cases, {checked.events} events{until}"


def _tell_faults(copied: bootstrap.Copied) -> None:
    """Say what is wrong with a copy, and end, if anything is."""
    faults = copied.checked.faults
    for fault in faults[:_MOST_FAULTS]:
        typer.echo(str(fault), err=True)
    if faults:
        where = f"It was written to {copied.file} all the same" if copied.file else "Nothing was changed"
        typer.echo(f"The copy does not verify: {len(faults)} faults in {_amount(copied)}. {where}.", err=True)
        raise typer.Exit(1)
