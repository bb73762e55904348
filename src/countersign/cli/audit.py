"""``countersign audit``: does the record still say what happened?"""

import typer

from countersign import bootstrap
from countersign.settings import Settings

app = typer.Typer(help="Check the record.", no_args_is_help=True)


@app.callback()
def _audit() -> None:
    """Check the record."""


@app.command()
def verify() -> None:
    """Check every chain, case row, projection and text; exit 1 and name what is wrong if anything is."""
    audit, faults = bootstrap.verify(Settings()), 0
    for fault in audit:
        typer.echo(str(fault), err=True)
        faults += 1
    checked = f"{audit.cases} cases, {audit.events} events"
    if faults:
        typer.echo(f"The record does not verify: {faults} faults in {checked}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"The record verifies: {checked}.")
