"""Files under messages: what they are, and a look into them."""

from dataclasses import dataclass

from slack_standin.model import Message
from slack_standin.page.reading import Reading, is_picture
from slack_standin.wire import Json

KINDS = {
    "csv": "CSV",
    "doc": "Word Document",
    "docx": "Word Document",
    "gif": "GIF",
    "htm": "HTML",
    "html": "HTML",
    "jpeg": "JPEG",
    "jpg": "JPEG",
    "json": "JSON",
    "log": "Plain Text",
    "md": "Markdown",
    "pdf": "PDF",
    "png": "PNG",
    "py": "Python",
    "svg": "SVG",
    "text": "Plain Text",
    "txt": "Plain Text",
    "webp": "WebP",
    "xml": "XML",
    "yaml": "YAML",
    "yml": "YAML",
    "zip": "Zip",
}
"""What Slack calls a file by the end of its name."""
_FIRST_LINES = 8
_TEXT_LIMIT = 100_000
"""Longer texts are shown up to here, in bytes; the file has all of it."""
_STEP = 1000
_UNITS = {_STEP: "kB", _STEP**2: "MB", _STEP**3: "GB"}
_TWO_DIGITS = 9.95
"""From here on a size is shown without a decimal: 9.95 would be said as 10.0."""


@dataclass(frozen=True)
class Attached:
    """A file as shown under a message; one that was deleted has no name."""

    id: str
    name: str = ""
    address: str = ""
    kind: str = ""
    size: str = ""
    picture: bool = False
    first: str = ""
    rest: str = ""
    cut: bool = False


def attached(reading: Reading, message: Message) -> list[Attached]:
    """Return the files of a message."""
    return [_attached(reading, one) for one in message.files]


def _attached(reading: Reading, entry: Json) -> Attached:
    file = reading.file(entry)
    if file is None or file.deleted:
        return Attached(entry["id"])
    content = file.content or b""
    kind, picture = KINDS.get(_end(file.name), "Binary"), is_picture(file.name)
    text = "" if picture else readable(content)
    lines = text.splitlines()
    return Attached(
        file.id,
        file.title or file.name,
        reading.address_of(entry),
        "Plain Text" if kind == "Binary" and text else kind,
        sized(len(content)),
        picture,
        "\n".join(lines[:_FIRST_LINES]),
        "\n".join(lines[_FIRST_LINES:]),
        bool(text) and len(content) > _TEXT_LIMIT,
    )


def readable(content: bytes) -> str:
    """Return what a file says, at most its first 100 kB; empty if it is no text in UTF-8."""
    try:
        # The cut may fall into the middle of a character, which is no reason to take a text for something else.
        text = content[:_TEXT_LIMIT].decode("utf-8", "ignore" if len(content) > _TEXT_LIMIT else "strict")
    except UnicodeDecodeError:
        return ""
    return "" if "\0" in text else text


def sized(count: int) -> str:
    """Return a size in bytes as people read it: ``312 bytes``, ``1.2 kB``, ``14 MB``."""
    if count < _STEP:
        return f"{count} byte{'' if count == 1 else 's'}"
    big = next((one for one in (_STEP**3, _STEP**2) if count >= one), _STEP)
    size = count / big
    return f"{size:.1f} {_UNITS[big]}" if size < _TWO_DIGITS else f"{size:.0f} {_UNITS[big]}"


def _end(name: str) -> str:
    return name.rpartition(".")[2].lower()
