"""An export in one file: a plain tar of its files in order, in which no byte is free to be another one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tarfile import BLOCKSIZE, GNU_FORMAT, TarError, TarInfo
from tempfile import TemporaryDirectory
from typing import BinaryIO

from sqlalchemy import Engine

from countersign.db import export
from countersign.db.audit_case import Fault
from countersign.db.export import FILES, MANIFEST, SUMS, Part, private
from countersign.domain.errors import CountersignError

ENDING = ".tar"
_NAMES = sorted([*FILES, MANIFEST, SUMS])
_END = bytes(2 * BLOCKSIZE)
_CHUNK = 1 << 20


def _header(name: str, size: int) -> bytes:
    info = TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(GNU_FORMAT)


def _padding(size: int) -> bytes:
    return bytes(-size % BLOCKSIZE)


def _copy(source: BinaryIO, put: Callable[[bytes], object], size: int) -> None:
    while size > 0 and (chunk := source.read(min(size, _CHUNK))):
        put(chunk)
        size -= len(chunk)


def pack(folder: Path, file: Path) -> None:
    """Write the files of an export into a new archive that only its owner may read."""
    with private(file) as put:
        for name in _NAMES:
            size = (folder / name).stat().st_size
            put(_header(name, size))
            with (folder / name).open("rb") as source:
                _copy(source, put, size)
            put(_padding(size))
        put(_END)


def write(engine: Engine, target: Path, made: datetime) -> Mapping[str, Part]:
    """Write the record into a new archive as ``export.write`` does into a folder, and return its files."""
    if target.exists():
        raise CountersignError(f"{target} is there already: name a new file.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as name:
        parts = export.write(engine, Path(name) / "export", made)
        pack(Path(name) / "export", Path(name) / target.name)
        (Path(name) / target.name).rename(target)
    return parts


def unpack(file: Path, folder: Path) -> Sequence[Fault]:
    """Put the files of an archive into a new folder, and say if the archive is not as ``pack`` made it.

    Raises CountersignError if not even its files can be found.
    """
    folder.mkdir()
    found = [*_unpack(file, folder)]
    if not (folder / MANIFEST).is_file():
        raise CountersignError(f"{file.name} is no archive of an export, or not as it was exported.")
    return found


def _unpack(file: Path, folder: Path) -> Iterator[Fault]:
    fault = Fault(file.name, None, "this is not the archive that was exported")
    with file.open("rb") as source:
        for name in _NAMES:
            header = source.read(BLOCKSIZE)
            try:
                size = TarInfo.frombuf(header, "utf-8", "strict").size
            except TarError:
                yield fault
                return
            if header != _header(name, size):
                yield fault
                return
            with private(folder / name) as put:
                _copy(source, put, size)
            if source.read(len(_padding(size))) != _padding(size):
                yield fault
        if source.read(len(_END) + 1) != _END:
            yield fault
