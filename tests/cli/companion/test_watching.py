"""Playbooks that are watched: a good change is loaded at once and as a whole, a wrong one changes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from countersign import bootstrap
from countersign.cli.sandbox.companion.moving import Line
from countersign.cli.sandbox.companion.watching import Reloading
from countersign.cli.sandbox.interactive import Running
from countersign.cli.sandbox.processes import wait_for
from countersign.domain.playbooks import PlaybookSet
from tests.cli.companion.standing import sandbox, strip

Lines = list[tuple[str, str]]


class Watched:
    """A folder of playbooks that is looked at by hand, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.loaded, self.said = folder, list[PlaybookSet](), Lines()
        self.problem: str | None = None
        self.reloading = Reloading(folder, self._load, self._say)

    def _load(self, books: PlaybookSet) -> str | None:
        self.loaded.append(books)
        return self.problem

    def _say(self, lines: Iterable[Line]) -> None:
        self.said += [(line["kind"], line["text"]) for line in lines]

    def change(self, name: str, edit: Callable[[str], str]) -> None:
        """Change a file, as an editor does."""
        path = self.folder / name
        path.write_text(edit(path.read_text(encoding="utf-8")), encoding="utf-8")

    def look(self, times: int = 2) -> None:
        """Look as often as it takes to see that a change has settled."""
        for _ in range(times):
            self.reloading.look()


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    shutil.copytree(bootstrap.shipped_playbooks(), tmp_path / "playbooks")
    return Watched(tmp_path / "playbooks")


def test_a_good_change_is_loaded_and_said_once(watched: Watched) -> None:
    watched.change("exception.yaml", lambda text: text.replace("name: Policy exception", "name: Way around the policy"))
    watched.look(5)
    assert [books.kinds["exception"].name for books in watched.loaded] == ["Way around the policy"]
    assert watched.said == [("good", "Loaded: exception.yaml changed.")]


def test_nothing_is_said_of_a_folder_that_stays_as_it_is(watched: Watched) -> None:
    watched.look(3)
    assert (watched.loaded, watched.said) == ([], [])


def test_a_wrong_change_is_said_with_file_and_line_and_is_not_loaded(watched: Watched) -> None:
    watched.change("exception.yaml", lambda text: text.replace("prefix: EXC", "prefixx: EXC"))
    watched.look(3)
    assert watched.loaded == []
    assert {kind for kind, _ in watched.said} == {"bad"}
    line = next(text for _, text in watched.said if "prefixx" in text)
    number = 1 + watched.folder.joinpath("exception.yaml").read_text().splitlines().index("prefixx: EXC")
    assert line.startswith(f"{watched.folder}/exception.yaml:{number}:1: unknown key 'prefixx'")
    assert watched.said[-1][1] == "Nothing was loaded: the bot goes on with the playbooks as they were."
    watched.change("task.yaml", lambda text: f"{text}\n# a comment\n")
    watched.look()
    watched.change("exception.yaml", lambda text: text.replace("prefixx: EXC", "prefix: EXC"))
    watched.look()
    assert watched.said[-1] == ("good", "Loaded: exception.yaml changed, task.yaml changed.")


def test_half_a_file_is_not_looked_at_before_it_is_whole(watched: Watched) -> None:
    whole = (watched.folder / "task.yaml").read_text(encoding="utf-8")
    watched.change("task.yaml", lambda text: text[:300])
    watched.look(1)
    watched.change("task.yaml", lambda _: f"{whole}\n# a comment\n")
    watched.look()
    assert watched.said == [("good", "Loaded: task.yaml changed.")]


def test_files_that_come_and_go_are_named(watched: Watched) -> None:
    (watched.folder / "near-miss.yaml").unlink()
    shutil.copyfile(watched.folder / "task.yaml", watched.folder / "chore.yaml")
    watched.change(
        "chore.yaml",
        lambda text: text.replace("kind: task", "kind: chore").replace("prefix: ACT", "prefix: CHO"),
    )
    (watched.folder / ".chore.yaml.swp.yaml").touch()
    watched.look()
    assert watched.said == [("good", "Loaded: chore.yaml was added, near-miss.yaml is gone.")]
    assert "chore" in watched.loaded[0].kinds


def test_of_many_mistakes_the_first_ten_are_listed(watched: Watched) -> None:
    watched.change("team.yaml", lambda text: text.replace("primary: ", "primary: no_"))
    watched.look()
    assert len(watched.said) == 12
    assert watched.said[-2][1].startswith("… and ")
    assert "`countersign check` lists them all" in watched.said[-2][1]


def test_a_bot_that_does_not_load_it_is_said_in_red(watched: Watched) -> None:
    watched.problem = "The bot does not run any more."
    watched.change("task.yaml", lambda text: f"{text}\n# a comment\n")
    watched.look()
    assert watched.said == [("bad", "The bot does not run any more.")]


def test_a_folder_that_is_gone_is_said(watched: Watched) -> None:
    shutil.rmtree(watched.folder)
    watched.look()
    assert "cannot be read as a folder" in watched.said[0][1]


# ---- with the real bot


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with sandbox(tmp_path_factory.mktemp("watching")) as started:
        yield started


def edited(here: Running, name: str, old: str, new: str) -> None:
    path = here.children.folder.parent / "playbooks" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(here: Running, kind: str, words: str) -> None:
    """Wait until the strip says something."""
    wait_for(lambda: any(kind == sort and words in text for sort, text in strip(here.world)), f"{words!r} in the strip")


def test_whoever_edits_a_playbook_sees_it_in_force_at_once(here: Running) -> None:
    """A mistake first, which is said in red, while the bot goes on; then mended, with somebody new in the team."""
    edited(here, "exception.yaml", "name: Policy exception", "nane: Way around the policy")
    told(here, "bad", "unknown key 'nane'")
    alex = here.world.person("alex")
    alex.type("/ai-gov", "help", "general")
    assert "Policy exception" in alex.wait("Ask for something")["text"]
    edited(here, "team.yaml", "people:\n", "people:\n  zoe: {name: Zoe Quist, email: zoe.quist@example.com}\n")
    edited(here, "exception.yaml", "nane: Way around the policy", "name: Way around the policy")
    told(here, "good", "Loaded: exception.yaml changed")
    alex.type("/ai-gov", "help", "general")
    assert "Way around the policy" in alex.wait("Way around")["text"]
    assert any(user["real_name"] == "Zoe Quist" for user in here.world.do("workspace")["users"])


def test_a_new_command_can_be_typed_at_once(here: Running) -> None:
    """Before that, Slack would say that there is no such command."""
    alex = {"user": "alex", "channel": "general", "text": "/ai-task"}
    assert here.world.ask("type", **alex)["error"] == "unknown_command"
    edited(here, "task.yaml", "kind: task\n", "kind: task\ncommand: /ai-task\n")
    told(here, "good", "Loaded: task.yaml changed")
    assert here.world.do("type", **alex)["view"]["title"] == "Task"
    here.world.person("alex").close()


def test_a_bot_that_was_killed_is_said_where_people_look(here: Running) -> None:
    here.children.kill_bot()
    edited(here, "task.yaml", "name: Task", "name: Chore")
    told(here, "bad", "The bot does not run any more")
    here.children.start_bot()
