"""``countersign audit``: does the record still say what happened?"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from countersign import bootstrap
from countersign.domain.errors import CountersignError
from countersign.domain.seals import SHORT, Seal
from countersign.settings import Settings

app = typer.Typer(help="Check the record, seal it, hand it to auditors.", no_args_is_help=True)
_NO_SUCH_SEAL = "it was printed by another installation, or all seals were made anew since it was printed."


@app.callback()
def _audit() -> None:
    """Check the record, seal it, hand it to auditors."""


@app.command()
def verify(
    export: Annotated[Path | None, typer.Argument(help="An export; without it, the database is verified.")] = None,
    seal: Annotated[list[str] | None, typer.Option(help="A hash that a digest printed: is its seal there?")] = None,
) -> None:
    """Check every chain, seal, case row, projection and text; exit 1 and name what is wrong if anything is."""
    printed = [_digits(typed) for typed in seal or ()]
    if export is None:
        _verify(bootstrap.verify(Settings()), printed)
        return
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
    target: Annotated[Path, typer.Argument(help="A new folder, or NAME.tar; private cases and typed text are in it.")],
) -> None:
    """Write the record as it stands now, for auditors; `audit verify TARGET` checks it anywhere."""
    parts = bootstrap.export_to(Settings(), target)
    rows = {name.removesuffix(".jsonl"): part.rows for name, part in parts.items()}
    counted = ", ".join(_counted(rows[f"{one}s"], one) for one in ("case", "event", "text", "seal"))
    typer.echo(f"{target}: {counted}. It holds private cases and typed text: hand it to auditors alone.")


def _digits(typed: str) -> str:
    """Return a hash as it is stored, from what somebody copied out of a digest."""
    digits = "".join(typed.split()).strip("`").lower()
    if len(digits) < SHORT or not set(digits) <= set("0123456789abcdef"):
        raise CountersignError(f"--seal takes at least the {SHORT} digits that a digest prints.")
    return digits


def _counted(count: int, one: str) -> str:
    return f"{count} {one}{'' if count == 1 else 's'}"


def _named(seal: Seal) -> str:
    return f"Seal {seal.number} of {seal.at:%Y-%m-%d %H:%M:%S} UTC"


def _verify(audit: bootstrap.Audit, printed: Sequence[str]) -> None:
    faults = 0
    for fault in audit:
        typer.echo(str(fault), err=True)
        faults += 1
    for digits in printed:
        if audit.seals.named(digits) is None:
            typer.echo(f"No seal begins with {digits}: {_NO_SUCH_SEAL}", err=True)
            faults += 1
    checked = f"{audit.cases} cases, {audit.events} events"
    if faults:
        typer.echo(f"The record does not verify: {_counted(faults, 'fault')} in {checked}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"The record verifies: {checked}.")
    for sentence in _sealed(audit, printed):
        typer.echo(sentence)


def _after(audit: bootstrap.Audit) -> str:
    if not audit.seals.later:
        return "Nothing came after it."
    later = f"{_counted(audit.seals.later, 'event')} of {_counted(audit.seals.open, 'case')}"
    return f"{later} came after it: whatever came since then could be cut off without a trace."


def _sealed(audit: bootstrap.Audit, printed: Sequence[str]) -> Iterator[str]:
    """Say how far the seals go, and where the end of a case could still be cut off without a trace."""
    for seal in filter(None, map(audit.seals.named, printed)):
        review = audit.seals.printed.get(seal.number)
        said = f"was printed by {review}" if review else "is the one that was printed"
        yield f"{_named(seal)} {said}: up to it, nothing was changed since."
    if last := audit.seals.last:
        yield f"{_named(last)} is the last one: {last.hash}"
        yield _after(audit)
    elif audit.events:
        yield "There is no seal yet: the end of any case could be cut off without a trace."
