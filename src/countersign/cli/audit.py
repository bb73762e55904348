"""``countersign audit``: does the record still say what happened?"""

from pathlib import Path
from typing import Annotated

import typer

from countersign import bootstrap
from countersign.domain.errors import CountersignError
from countersign.domain.seals import SHORT, Seal
from countersign.settings import Settings

app = typer.Typer(help="Check the record, seal it, hand it to auditors.", no_args_is_help=True)


@app.callback()
def _audit() -> None:
    """Check the record, seal it, hand it to auditors."""


@app.command()
def verify(
    export: Annotated[Path | None, typer.Argument(help="An export; without it, the database is verified.")] = None,
    seal: Annotated[str | None, typer.Option(help="What a digest printed of a seal: is it still there?")] = None,
) -> None:
    """Check every chain, seal, case row, projection and text; exit 1 and name what is wrong if anything is."""
    printed = _printed(seal) if seal is not None else None
    if export is None:
        _verify(bootstrap.verify(Settings()), printed)
    else:
        with bootstrap.verifying(export) as audit:
            _verify(audit, printed)


@app.command("seal")
def make_seal() -> None:
    """Seal the record as it stands now, and print it: keep that where no owner of the database can change it."""
    found, fresh = bootstrap.seal(Settings())
    if found is None:
        typer.echo("There is nothing to seal yet.")
    elif fresh:
        typer.echo(f"{_named(found)} was made over {_counted(found.leaves, 'case')}: {found.hash}")
    else:
        typer.echo(f"Nothing happened since {_named(found)}: {found.hash}")


@app.command("export")
def export_record(
    folder: Annotated[Path, typer.Argument(help="A new folder; it will hold private cases and typed text too.")],
) -> None:
    """Write the record into a folder for auditors, as it stands now; `audit verify FOLDER` checks it anywhere."""
    parts = bootstrap.export_to(Settings(), folder)
    rows = {name.removesuffix(".jsonl"): part.rows for name, part in parts.items()}
    counted = ", ".join(_counted(rows[f"{one}s"], one) for one in ("case", "event", "text", "seal"))
    typer.echo(f"{folder}: {counted}. It holds private cases and typed text: hand it to auditors alone.")


def _printed(seal: str) -> str:
    """Return a hash as it is stored, from what somebody copied."""
    digits = "".join(seal.split()).strip("`").lower()
    if len(digits) < SHORT or not set(digits) <= set("0123456789abcdef"):
        raise CountersignError(f"--seal takes at least the {SHORT} digits that a digest prints.")
    return digits


def _counted(count: int, one: str) -> str:
    return f"{count} {one}{'' if count == 1 else 's'}"


def _named(seal: Seal) -> str:
    return f"Seal {seal.number} of {seal.at:%Y-%m-%d %H:%M:%S} UTC"


def _verify(audit: bootstrap.Audit, printed: str | None) -> None:
    faults = 0
    for fault in audit:
        typer.echo(str(fault), err=True)
        faults += 1
    if printed and audit.seals.named(printed) is None:
        typer.echo(f"No seal begins with {printed}: {_NO_SUCH_SEAL}", err=True)
        faults += 1
    checked = f"{audit.cases} cases, {audit.events} events"
    if faults:
        typer.echo(f"The record does not verify: {_counted(faults, 'fault')} in {checked}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"The record verifies: {checked}.")
    for sentence in _sealed(audit, printed):
        typer.echo(sentence)


_NO_SUCH_SEAL = "it was printed by another installation, or all seals were made anew since it was printed."


def _sealed(audit: bootstrap.Audit, printed: str | None) -> list[str]:
    """Say how far the seals go, and where the end of a case could still be cut off without a trace."""
    last, said = audit.seals.last, list[str]()
    if seal := audit.seals.named(printed) if printed else None:
        by = f" was printed by {audit.seals.printed[seal.number]}" if seal.number in audit.seals.printed else ""
        said.append(f"{_named(seal)}{by or ' is the one that was printed'}: up to it, nothing was changed since.")
    if last:
        said.append(f"{_named(last)} is the last one: {last.hash}")
    if audit.seals.later:
        what = f"{_counted(audit.seals.later, 'event')} of {_counted(audit.seals.open, 'case')}"
        since = "came after it" if last else "are not sealed yet"
        said.append(f"{what} {since}: if their ends were cut off, nobody could tell.")
    return said
