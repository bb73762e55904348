"""The repository keeps its promises: what is pinned, where things lie, what the documents say."""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# A new entry at the root is a decision: it is made here.
ROOT_ENTRIES = {
    ".ci",
    ".editorconfig",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "benchmarks",
    "docs",
    "manifest.yml",
    "playbooks",
    "pyproject.toml",
    "requirements.lock",
    "src",
    "tests",
}
MAX_SOURCE_LINES = 300

WORKPLACE_PATH = re.compile(r"(?<![\w.~$:/}-])/(?:work|root|home|Users)/\w")
INDEX_OPTION = re.compile(r"--(?:index-url|extra-index-url|find-links|trusted-host|default-index|index)\b")
PINNED = re.compile(r"^[a-z0-9-]+==[^\s;]+(?: ; [^\\]+)?((?: --hash=sha256:[0-9a-f]{64})+)$")


def repository_files() -> list[Path]:
    """Give every file that is committed or would be by `git add --all`."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return sorted(path for name in set(listing.split("\0")) - {""} if (path := ROOT / name).is_file())


def texts() -> Iterator[tuple[str, str]]:
    """Give the name and text of every text file of the repository."""
    for path in repository_files():
        content = path.read_bytes()
        if b"\0" not in content:
            yield str(path.relative_to(ROOT)), content.decode()


def lock_entries() -> list[str]:
    """Give the lock's requirements, each on one line without comments."""
    lines = (ROOT / "requirements.lock").read_text().replace("\\\n", " ").splitlines()
    return [" ".join(line.split()) for line in lines if not line.lstrip().startswith("#") and line.strip()]


def make_targets(text: str) -> set[str]:
    """Give the targets of the make commands in a text: in a code span, or at the start of a line of code."""
    found = set()
    for command in re.findall(r"(?:`|^\s*(?:\$ |entry: )?|&& )make ([^`\n#&|;]*)", text, flags=re.MULTILINE):
        words = [word for word in command.split() if "=" not in word and not word.startswith("-")]
        found |= {word for word in words if re.fullmatch(r"[a-z][a-z-]*", word)}
    return found


def test_every_entry_of_the_lock_is_pinned_with_a_hash() -> None:
    entries = lock_entries()
    assert len(entries) > 20
    assert [entry for entry in entries if not PINNED.match(entry)] == []


def test_the_lock_names_no_address_and_no_path() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert re.findall(r".*(?:://| @ |^-|file:).*", lock, flags=re.MULTILINE) == []


def test_the_lock_holds_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.split(r"[<>=\[ ]", requirement)[0].lower().replace(".", "-") for requirement in wanted}
    assert names - {entry.split("==")[0] for entry in lock_entries()} == set()


def test_nothing_points_pip_at_an_index() -> None:
    places = {"pyproject.toml", "Makefile", "requirements.lock", ".ci/run", ".pre-commit-config.yaml"}
    assert [name for name, text in texts() if name in places and INDEX_OPTION.search(text)] == []


def test_the_root_holds_only_what_belongs_there() -> None:
    present = {path.relative_to(ROOT).parts[0] for path in repository_files()}
    assert present - ROOT_ENTRIES == set()


def test_source_files_stay_short() -> None:
    sources = sorted((ROOT / "src").rglob("*.py"))
    lengths = {path.relative_to(ROOT): len(path.read_text().splitlines()) for path in sources}
    assert {name: length for name, length in lengths.items() if length > MAX_SOURCE_LINES} == {}


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    found = [
        f"{name}:{number}: {line.strip()}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if WORKPLACE_PATH.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", ".ci/run", ".pre-commit-config.yaml"])
def test_every_make_target_that_is_named_exists(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    defined = set(re.findall(r"^([a-z][a-z-]*):(?!=)", makefile, flags=re.MULTILINE))
    named = make_targets((ROOT / name).read_text())
    assert named != set()
    assert named - defined == set()


def test_make_help_tells_what_each_target_does() -> None:
    makefile = (ROOT / "Makefile").read_text()
    documented = set(re.findall(r"^([a-z][a-z-]*):.* ## \S", makefile, flags=re.MULTILINE))
    assert set(re.findall(r"^\.PHONY: ([a-z][a-z-]*)", makefile, flags=re.MULTILINE)) - documented == set()
