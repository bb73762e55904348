"""``countersign check`` and ``run``: everything that is wrong, in sentences, before anything starts."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from countersign import bootstrap
from countersign.cli.sandbox import team
from slack_standin import Server
from tests.cli.kit import Run

# One mistake each: the file, what stands there, what is put instead, and the line and words that are printed.
MISTAKES = [
    ("exception.yaml", "prefix: EXC", "prefx: EXC", "unknown key 'prefx'; did you mean 'prefix'?"),
    ("exception.yaml", "role: privacy_lead", "role: privacy_led", "did you mean 'privacy_lead'?"),
    ("exception.yaml", "limit: 2 business days", "limit: 2 fortnights", "business"),
    ("exception.yaml", "calendar: office", "calendar: ofice", "did you mean 'office'?"),
    ("exception.yaml", "end: stay", "end: approve", "silence"),
    ("exception.yaml", "until: until", "until: untill", "did you mean 'until'?"),
    ("data-ingress.yaml", "channel: governance", "channel: governence", "did you mean 'governance'?"),
    ("data-ingress.yaml", "quorum: all", "quorum: 3", "3"),
    ("data-ingress.yaml", "equals: special_category", "equals: special_categroy", "did you mean 'special_category'?"),
    ("team.yaml", "primary: dana", "primary: diana", "did you mean 'dana'?"),
    ("team.yaml", "zone: Europe/Berlin", "zone: Europe/Berlim", "Europe/Berlin"),
    ("digests.yaml", "weekday: monday", "weekday: mondey", "did you mean 'monday'?"),
    ("task.yaml", "lifecycle: task", "lifecycle: tusk", "did you mean 'task'?"),
    ("task.yaml", 'title: "{what}"', 'title: "{wat}"', "unknown placeholder 'wat'; did you mean 'what'?"),
    ("task.yaml", "required: true", "required: yes", "expected true or false, found the text 'yes'"),
    ("task.yaml", "schema: 1", "schema: 2", "expected one of 1, found the number 2"),
    ("task.yaml", "prefix: ACT", "prefix: INC", "prefix 'INC' belongs to another playbook already"),
    ("team.yaml", "email: omar.diaz@example.com", "email: omar", "'omar' is not an e-mail address"),
    ("team.yaml", "admins: [maya, omar]", "admins: [maya, omer]", "unknown person 'omer'; did you mean 'omar'?"),
    ("team.yaml", "incidents: ai-incidents", 'incidents: "#ai-incidents"', "is not a channel: its name in lower case"),
    ("digests.yaml", "sections: [open", "sections: [opn", "unknown value 'opn'; did you mean 'open'?"),
    ("incident.yaml", "lifecycle: incident", "lifecycle: incidnt", "did you mean 'incident'?"),
    (
        "incident.yaml",
        'critical: "Critical',
        'critcal: "Critical',
        "unknown severity 'critcal'; did you mean 'critical'?",
    ),
    ("incident.yaml", "severity: medium", "severity: normal", "unknown severity 'normal'; known: critical, high"),
    ("incident.yaml", "limit: 15 minutes", "limit: 15 minits", "'15 minits' is not a duration"),
    ("incident.yaml", "remind: [5 minutes before]", "end: reject", "a clock never ends an incident"),
    ("incident.yaml", "rota: on_call", "rota: oncall", "unknown rota 'oncall'; did you mean 'on_call'?"),
    ("incident.yaml", "equals: privacy_violation", "equals: privacy_violatoin", "did you mean 'privacy_violation'?"),
    ("incident.yaml", "  bias_harm:\n    -", "  bias_ham:\n    -", "'bias_ham'; did you mean 'bias_harm'?"),
    ("near-miss.yaml", "kind: near_miss", "kind: near-miss", "'near-miss' is not a name"),
    ("near-miss.yaml", "channel: incidents", "channel: incidens", "did you mean 'incidents'?"),
]


def broken(folder: Path, file: str, right: str, wrong: str) -> int:
    """Copy the shipped playbooks with one mistake and return its line."""
    shutil.copytree(bootstrap.shipped_playbooks(), folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert right in text
    (folder / file).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return text[: text.index(right)].count("\n") + 1


@pytest.mark.parametrize(("file", "right", "wrong", "words"), MISTAKES, ids=[wrong for _, _, wrong, _ in MISTAKES])
def test_a_mistake_is_named_with_file_and_line(
    countersign: Run, tmp_path: Path, file: str, right: str, wrong: str, words: str
) -> None:
    line = broken(tmp_path / "playbooks", file, right, wrong)
    said = countersign("check")
    assert said.code == 2
    assert f"{file}:{line}:" in said.err
    assert words in said.err
    assert "Traceback" not in said.err


def test_every_mistake_is_named_at_once(countersign: Run, tmp_path: Path) -> None:
    folder = tmp_path / "playbooks"
    broken(folder, *MISTAKES[0][:3])
    for file, right, wrong, _ in (MISTAKES[6], MISTAKES[9]):
        text = (folder / file).read_text(encoding="utf-8")
        (folder / file).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    said = countersign("check")
    assert all(file in said.err for file in ("exception.yaml:", "data-ingress.yaml:", "team.yaml:"))


def test_without_tokens_slack_is_not_checked_and_all_is_well(countersign: Run, tmp_path: Path) -> None:
    said = countersign("check")
    assert said.code == 0
    assert "Slack not checked" in said.out
    assert not list(tmp_path.iterdir()), "a check makes nothing"


def test_run_without_tokens_names_the_variable_and_where_to_get_it(countersign: Run) -> None:
    said = countersign("run")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("SLACK_BOT_TOKEN is not set. Take it from api.slack.com/apps")
    said = countersign("run", SLACK_BOT_TOKEN="xoxb-1")
    assert said.err.startswith("SLACK_APP_TOKEN is not set. Take it from api.slack.com/apps")


@pytest.mark.parametrize("command", ["check", "run"])
@pytest.mark.parametrize("wrong", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
def test_a_wrong_token_is_named(countersign: Run, server: Server, command: str, wrong: str) -> None:
    tokens = {"SLACK_BOT_TOKEN": team.BOT_TOKEN, "SLACK_APP_TOKEN": team.APP_TOKEN} | {wrong: "nonsense"}
    said = countersign(command, SLACK_API_URL=server.api_url, **tokens)
    assert said.code == 2
    assert wrong in said.err
    assert "api.slack.com/apps" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("command", ["check", "run"])
def test_http_without_a_signing_secret_says_where_to_get_it(countersign: Run, command: str) -> None:
    said = countersign(command, SLACK_BOT_TOKEN="xoxb-1", COUNTERSIGN_HTTP="127.0.0.1:0")
    assert said.code == 2
    assert (
        "SLACK_SIGNING_SECRET is not set. Take it from api.slack.com/apps -> your app -> Basic Information" in said.err
    )
    assert "SLACK_APP_TOKEN is not set" not in said.err


def test_what_looks_like_no_signing_secret_is_doubted_and_only_requests_can_tell(countersign: Run) -> None:
    said = countersign("check", COUNTERSIGN_HTTP="127.0.0.1:0", SLACK_SIGNING_SECRET="xoxb-mistaken")
    assert said.code == 0
    assert "note SLACK_SIGNING_SECRET does not look like a signing secret" in said.out
    assert "xoxb-mistaken" not in said.out
    assert "HTTP: Slack's requests are taken at 127.0.0.1:0, under /slack/events." in said.out


@pytest.mark.parametrize("command", ["check", "run"])
def test_what_is_no_address_to_listen_at_is_a_sentence(countersign: Run, server: Server, command: str) -> None:
    said = countersign(
        command,
        SLACK_API_URL=server.api_url,
        SLACK_BOT_TOKEN=team.BOT_TOKEN,
        SLACK_SIGNING_SECRET=team.SIGNING_SECRET,
        COUNTERSIGN_HTTP="8080",
    )
    assert said.code == 2
    assert "COUNTERSIGN_HTTP is no address: write host:port" in said.err
    assert "Traceback" not in said.err


def test_over_http_no_app_token_is_needed(countersign: Run, server: Server) -> None:
    way = {"COUNTERSIGN_HTTP": "127.0.0.1:0", "SLACK_SIGNING_SECRET": team.SIGNING_SECRET}
    said = countersign("check", SLACK_API_URL=server.api_url, SLACK_BOT_TOKEN=team.BOT_TOKEN, **way)
    assert said.code == 0, said.err
    assert "tokens, scopes, channels and people are in order" in said.out
    said = countersign("check", SLACK_APP_TOKEN="nonsense")
    assert "SLACK_APP_TOKEN is refused" in said.err, "a token that is set is looked at"


def test_a_good_installation_is_said_to_be_in_order(countersign: Run, server: Server) -> None:
    tokens = {"SLACK_BOT_TOKEN": team.BOT_TOKEN, "SLACK_APP_TOKEN": team.APP_TOKEN}
    said = countersign("check", SLACK_API_URL=server.api_url, **tokens)
    assert said.code == 0, said.err
    assert "tokens, scopes, channels and people are in order" in said.out


@pytest.mark.parametrize("command", ["check", "run"])
def test_no_network_is_a_sentence(countersign: Run, command: str) -> None:
    tokens = {"SLACK_BOT_TOKEN": team.BOT_TOKEN, "SLACK_APP_TOKEN": team.APP_TOKEN}
    said = countersign(command, SLACK_API_URL="http://127.0.0.1:9/api/", **tokens)
    assert said.code == 2
    assert "Slack cannot be reached" in said.err
    assert "Traceback" not in said.err


def test_a_database_that_cannot_be_opened_is_a_sentence(countersign: Run, tmp_path: Path) -> None:
    (tmp_path / "taken.db").write_text("this is no database, it is a text that somebody put here " * 20)
    said = countersign("check", COUNTERSIGN_DATABASE_URL=f"sqlite:///{tmp_path}/taken.db")
    assert said.code == 2
    assert "taken.db" in said.err
    assert "Traceback" not in said.err


def test_a_manifest_for_http_needs_an_https_address(countersign: Run) -> None:
    assert (
        countersign("manifest", "--url", "https://bot.example.com").out.count("https://bot.example.com/slack/events")
        == 7
    )
    said = countersign("manifest", "--url", "http://bot.example.com")
    assert (said.code, said.out) == (2, "")
    assert "https://" in said.err


def test_the_manifest_at_the_root_is_the_one_printed(countersign: Run) -> None:
    root = Path(__file__).parents[2]
    assert countersign("manifest").out == (root / "manifest.yml").read_text(encoding="utf-8")


WEBHOOK = '\nwebhooks: {gateway: {url: "https://gateway.example.com/hook", secret: GATEWAY_SECRET}}\n'
SECRET = "whsec_" + "A" * 44


@pytest.fixture
def told_outside(tmp_path: Path) -> None:
    """Name a program outside Slack in the team of a folder of playbooks."""
    shutil.copytree(bootstrap.shipped_playbooks(), tmp_path / "playbooks")
    with (tmp_path / "playbooks/team.yaml").open("a", encoding="utf-8") as file:
        file.write(WEBHOOK)


@pytest.mark.usefixtures("told_outside")
@pytest.mark.parametrize(("secret", "wrong"), [({}, "is not set"), ({"GATEWAY_SECRET": "mistaken"}, "holds no secret")])
def test_a_webhook_without_a_secret_says_how_to_make_one(countersign: Run, secret: dict[str, str], wrong: str) -> None:
    said = countersign("check", **secret)
    assert said.code == 2
    assert f"Webhook gateway: the environment variable GATEWAY_SECRET {wrong}" in said.err
    assert "python -c" in said.err
    assert "mistaken" not in said.out + said.err


@pytest.mark.usefixtures("told_outside")
def test_a_webhook_with_its_secret_is_well_and_the_secret_is_not_shown(countersign: Run) -> None:
    said = countersign("check", GATEWAY_SECRET=SECRET)
    assert said.code == 0
    assert "Webhooks: gateway, each with its secret." in said.out
    assert SECRET not in said.out + said.err


@pytest.mark.usefixtures("told_outside")
def test_the_secret_that_is_advised_is_one(countersign: Run) -> None:
    said = countersign("check")
    advised = said.err.split('python -c "')[1].split('"')[0].replace("\n", " ")
    made = subprocess.run([sys.executable, "-c", advised], capture_output=True, text=True, check=True)
    assert countersign("check", GATEWAY_SECRET=made.stdout.strip()).code == 0
