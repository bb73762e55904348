"""One stand-in per run, fresh for each scenario; after each, everything that must hold of any office is checked.

A scenario runs on one kind of database and in one mode, over Socket Mode or HTTP, assigned by its name; on the other
kind and in the other mode with ``--other``, and in all with ``--all``.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from zlib import crc32

import pytest

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import team
from countersign.domain.playbooks import PlaybookSet
from countersign.slack.manifest import manifest
from slack_standin import Server, Settings, running
from tests.databases import KINDS
from tests.patience import PATIENCE
from tests.receiver import SECRET, Receiver, receiving
from tests.scenarios import inspection
from tests.scenarios.office import MODES, Office, office

OpenOffice = Callable[..., Office]
# A scenario is about what happens, not about how busy the machine is: Slack's three seconds are held elsewhere, in
# tests/slack_standin, and by order in test_at_once.py.
PATIENT = Settings(deadline_seconds=PATIENCE, trigger_seconds=PATIENCE)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Name the kind of database that a scenario runs on."""
    return str(request.param)


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    """Name the way by which Slack reaches the bot in a scenario."""
    return str(request.param)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep each scenario in one of its settings, chosen by its name, so that a change of one moves no other.

    With ``--other`` it is the one that differs most from that, so that after both each has run on both kinds of
    databases and in both modes, and every pair of these by half of the scenarios.
    """
    if config.getoption("--all"):
        return
    settings: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        settings[_scenario(item)].append(item)
    keep = _opposite if config.getoption("--other") else _chosen
    kept = {id(keep(name, found)) for name, found in settings.items()}
    left_out = [item for item in items if id(item) not in kept]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if id(item) in kept]


def _chosen(name: str, found: Sequence[pytest.Item]) -> pytest.Item:
    return found[crc32(name.encode()) % len(found)]


def _opposite(name: str, found: Sequence[pytest.Item]) -> pytest.Item | None:
    """Return the same scenario in the other setting; None if there is but one."""
    chosen = _chosen(name, found)
    other = max(found, key=lambda item: len(_setting(item) - _setting(chosen)))
    return None if other is chosen else other


def _setting(item: pytest.Item) -> set[tuple[str, object]]:
    params = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    return {(name, params[name]) for name in ("kind", "mode") if name in params}


def _scenario(item: pytest.Item) -> str:
    """Return what a test is called whatever setting it runs in; other tests have but one."""
    here = Path(__file__).parent in item.path.parents
    if not here or not isinstance(item, pytest.Function) or not hasattr(item, "callspec"):
        return item.nodeid
    parts = item.callspec.id.split("-")  # the setting comes first, then what a test has of its own
    for setting in {"kind", "mode"} & item.callspec.params.keys():
        parts.remove(str(item.callspec.params[setting]))
    return item.nodeid.partition("[")[0] + "-".join(parts)


@pytest.fixture(scope="session", autouse=True)
def read_once() -> Iterator[None]:
    """Read the same playbooks once per run: reading YAML would be half of every scenario's time."""
    load, known = playbook_files.load, dict[tuple[tuple[str, str], ...], PlaybookSet]()

    def remembered(folder: Path) -> PlaybookSet:
        files = tuple((path.name, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yaml")))
        known[files] = known.get(files) or load(folder)
        return known[files]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(playbook_files, "load", remembered)
        yield


@pytest.fixture(scope="session")
def clock_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name the file by which stand-in and bots share the business clock."""
    return tmp_path_factory.mktemp("standin") / "clock"


@pytest.fixture(scope="session")
def server(clock_file: Path, read_once: None) -> Iterator[Server]:
    """Run the stand-in once, which grants what the manifest asks for and nothing else."""
    books = playbook_files.load(bootstrap.shipped_playbooks())
    with running(team.workspace(books), settings=PATIENT, manifest=manifest(books), clock_file=clock_file) as started:
        yield started


@pytest.fixture
def open_office(
    server: Server, clock_file: Path, tmp_path: Path, address: str, mode: str, caplog: pytest.LogCaptureFixture
) -> Iterator[OpenOffice]:
    """Open an office, with playbooks of its own beside those that ship if some are given (file name to text)."""
    caplog.set_level(logging.INFO, logger="countersign")
    with ExitStack() as stack:
        opened: list[Office] = []

        def opening(**files: str) -> Office:
            named = {f"{name}.yaml": text for name, text in files.items()}
            opened.append(stack.enter_context(office(server, clock_file, tmp_path, named, address, mode)))
            return opened[-1]

        yield opening
        for here in opened:
            inspection.inspect(here, caplog.get_records("call"))


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """Run a program outside Slack that takes webhooks."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("GATEWAY_SECRET", SECRET)
    with receiving() as started:
        yield started


@pytest.fixture
def at_work(open_office: OpenOffice) -> Office:
    """Open an office with the shipped playbooks."""
    return open_office()
