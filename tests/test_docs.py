"""Documents under test: pictures are those of the tables, examples work, commands exist."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from countersign import bootstrap, cli, playbook_files
from countersign.cli.explained import Page
from countersign.domain.events import Twinned
from countersign.domain.incidents.document import document
from countersign.settings import Settings
from countersign.slack.manifest import EVENTS_PATH, FILE_SCOPE, GROUP_EVENTS, manifest
from docs import incident_document
from docs.diagrams import PAGE, drawn
from tests.domain.whole import whole

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_pictures_of_the_lifecycles_are_drawn_from_the_tables() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == drawn(page), "make diagrams"


def test_the_sample_of_a_post_incident_document_is_what_the_program_writes() -> None:
    assert incident_document.PAGE.read_text(encoding="utf-8") == incident_document.page(), "make document"


def test_every_section_of_a_document_stands_in_the_guide_with_all_its_columns() -> None:
    guide = (ROOT / "docs/incidents.md").read_text(encoding="utf-8")
    life = whole()
    life._append(Twinned("c3", "INC-3"), "system")
    for section in document(life.events, life.book, life.words).sections:
        row = re.search(rf"^\| `{section.name}` \| (.*) \|$", guide, re.MULTILINE)
        assert row, section.name
        assert set(re.findall(r"`(\w+)`", row[1])) == {*section.columns}, section.name


def test_the_kind_of_request_in_the_readme_loads_beside_those_shipped(tmp_path: Path) -> None:
    folder = tmp_path / "playbooks"
    shutil.copytree(bootstrap.shipped_playbooks(), folder)
    example = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert example
    (folder / "tool.yaml").write_text(example[1], encoding="utf-8")
    assert "tool" in playbook_files.load(folder).requests


COMMANDS = sorted(set(re.findall(r"countersign (check|manifest|run|audit|db|sandbox)", README)))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_readme_exists(command: str) -> None:
    names = {info.name for info in cli.app.registered_commands} | {info.name for info in cli.app.registered_groups}
    assert command in names


def test_every_setting_of_the_readme_is_read() -> None:
    fields = (ROOT / "src/countersign/settings.py").read_text(encoding="utf-8")
    for name in set(re.findall(r"COUNTERSIGN_[A-Z_]+", README)):
        assert name in fields


def test_the_guide_to_a_real_workspace_names_every_scope_and_command_of_the_manifest_and_no_other() -> None:
    guide = (ROOT / "docs/real-workspace.md").read_text(encoding="utf-8")
    made = YAML(typ="safe").load(ROOT / "manifest.yml")
    table = re.findall(r"^\| `([a-z:.]+)` \|", guide, re.MULTILINE)
    assert sorted(table) == sorted(made["oauth_config"]["scopes"]["bot"])
    commands = {command["command"] for command in made["features"]["slash_commands"]}
    assert set(re.findall(r"`(/ai-[a-z-]+)`", guide)) == commands
    assert made["settings"]["socket_mode_enabled"], "the guide says that nothing has to reach the bot"
    assert FILE_SCOPE[0] in guide


def test_the_guide_names_every_place_where_a_manifest_for_http_has_a_url_and_each_is_right() -> None:
    guide = (ROOT / "docs/real-workspace.md").read_text(encoding="utf-8").split("## Over HTTP instead")[1]
    address = re.search(r"countersign manifest --url (\S+)", guide)
    assert address
    made = manifest(playbook_files.load(bootstrap.shipped_playbooks()), address[1])
    url = f"{address[1]}/slack/events"
    places = {
        "slash command": {command["url"] for command in made["features"]["slash_commands"]},
        "Request URL": {made["settings"]["interactivity"]["request_url"]},
        "Options Load URL": {made["settings"]["interactivity"]["message_menu_options_url"]},
        "Event Subscriptions": {made["settings"]["event_subscriptions"]["request_url"]},
    }
    assert set.union(*places.values()) == {url}
    assert all(place in guide for place in (*places, url))
    assert all(event in (ROOT / "docs/real-workspace.md").read_text(encoding="utf-8") for event in GROUP_EVENTS)
    assert not made["settings"]["socket_mode_enabled"]
    assert "**Socket Mode** is off" in " ".join(guide.split())


def test_the_paths_of_the_readme_are_those_that_are_served() -> None:
    served = set(
        re.findall(r'@app\.\w+\("([^"]+)"\)', (ROOT / "src/countersign/http/app.py").read_text(encoding="utf-8"))
    )
    section = README.split("## HTTP and replicas")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `(/\S+)` \|", section, re.MULTILINE)) == served
    assert EVENTS_PATH in served


def test_every_page_that_a_page_links_to_is_there() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def slug(heading: str) -> str:
    """Return the anchor that a heading gets."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def test_every_heading_that_a_page_links_to_is_there() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/*.md")]:
        for target, anchor in re.findall(r"\]\(([\w./-]*)#([\w-]+)\)", page.read_text(encoding="utf-8")):
            there = (page.parent / target if target else page).read_text(encoding="utf-8")
            known = {slug(heading) for heading in re.findall(r"^#+ (.*)", there, re.MULTILINE)}
            assert anchor in known, f"{page.name}: {target}#{anchor}"


def over(shipped: Any, example: Any) -> Any:
    """Return a shipped value with an example over it: entries of a map by their key, questions and duties by name."""
    if isinstance(shipped, dict):
        return shipped | example
    name = next((key for key in ("field", "duty") if isinstance(shipped, list) and key in shipped[0]), None)
    return [*({one[name]: one for one in (*shipped, *example)}).values()] if name else example


def test_every_example_of_the_pages_on_incidents_loads_over_what_is_shipped(tmp_path: Path) -> None:
    yaml, folder = YAML(typ="safe"), tmp_path / "playbooks"
    yaml.sort_base_mapping_type_on_output = False  # the order of entries means something
    shutil.copytree(bootstrap.shipped_playbooks(), folder)
    hook = {"gateway": {"url": "https://gateway.example.com/countersign", "secret": "GATEWAY_SECRET"}}
    files = {"team.yaml": yaml.load(folder / "team.yaml") | {"webhooks": hook}}
    tests: list[Any] = []
    for page in (ROOT / "docs/incidents.md", ROOT / "docs/regulations.md"):
        text = page.read_text(encoding="utf-8")
        examples = re.findall(r"```yaml\n# (\S+)\n(.*?)```", text, re.DOTALL)
        assert len(examples) == text.count("```yaml"), f"{page.name}: an example begins with the name of its file"
        for name, example in examples:
            shipped, value = files.get(name) or yaml.load(folder / name), yaml.load(example)
            tests += value if isinstance(value, list) else []
            given = {"tests": tests} if isinstance(value, list) else value
            files[name] = shipped | {key: over(shipped.get(key), part) for key, part in given.items()}
    for name, value in files.items():
        yaml.dump(value, folder / name)
    tried = bootstrap.try_out(Settings(COUNTERSIGN_PLAYBOOKS=folder), folder)
    assert tried.failed == ()
    assert tests


def test_the_guide_names_every_event_of_the_manifest() -> None:
    guide = (ROOT / "docs/real-workspace.md").read_text(encoding="utf-8")
    made = YAML(typ="safe").load(ROOT / "manifest.yml")
    for event in made["settings"]["event_subscriptions"]["bot_events"]:
        assert f"`{event}`" in guide


def test_what_the_page_on_playbooks_explains_is_what_is_printed(tmp_path: Path) -> None:
    page = (ROOT / "docs/playbooks.md").read_text(encoding="utf-8")
    printed = re.search(r"```\n(Data ingress, filed .*?)```", page, re.DOTALL)
    tests = re.search(r"```yaml\n(# yaml-language-server.*?)```", page, re.DOTALL)
    assert printed
    assert tests
    folder = tmp_path / "playbooks"
    shutil.copytree(bootstrap.shipped_playbooks(), folder)
    (folder / "tests" / "page.yaml").write_text(tests[1], encoding="utf-8")
    settings = Settings(COUNTERSIGN_PLAYBOOKS=folder)
    assert bootstrap.try_out(settings).failed == ()
    form = tmp_path / "answers.yaml"
    form.write_text(json.dumps(YAML(typ="safe").load(tests[1])["form"]), encoding="utf-8")
    question = bootstrap.Question("ingress", form, "2026-05-22 17:50", away=("dana",))
    assert "\n".join(line.plain for line in Page(*bootstrap.explain(settings, question)).lines()) == printed[1].rstrip()
