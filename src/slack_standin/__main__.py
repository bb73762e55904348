"""``python -m slack_standin --manifest manifest.yml``: one stand-in in one process, for any app."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from slack_standin.files import read
from slack_standin.manifest import Manifest
from slack_standin.page.look import people
from slack_standin.server import Server, write_ready_file
from slack_standin.settings import Settings
from slack_standin.standin import Standin
from slack_standin.starter import workspace_for
from slack_standin.wire import Json, WrongData
from slack_standin.workspace import Workspace

UNUSABLE = 2
"""The exit status when a file, a port or an option cannot be used, as argparse has it."""
HIGHEST_PORT = 65535

FOR_PEOPLE = """
Open that address in a browser. To connect an app, start it with

  export SLACK_BOT_TOKEN={bot.token}
  export SLACK_APP_TOKEN={bot.app_token}
  export SLACK_SIGNING_SECRET={bot.signing_secret}
  export SLACK_API_URL={url}/api/

and give SLACK_API_URL to its client: WebClient(token=..., base_url=os.environ["SLACK_API_URL"]). Ctrl-C ends this.
"""


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= HIGHEST_PORT):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to {HIGHEST_PORT}, and {text!r} is not")
    return int(text)


def _url(text: str) -> str:
    if urlsplit(text).scheme not in {"http", "https"} or not urlsplit(text).netloc:
        raise argparse.ArgumentTypeError(f"an address begins with http:// or https://, and {text!r} does not")
    return text


def _seconds(text: str) -> float:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError(f"seconds are a number from 1 on, and {text!r} is not")
    return float(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="slack_standin", description="Play Slack on 127.0.0.1 for any app.")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on; 0 takes a free one")
    parser.add_argument("--workspace", type=Path, help="file with people and channels; none: a small team of six")
    parser.add_argument("--manifest", type=Path, help="app manifest (YAML or JSON): its scopes and events hold")
    slacks = Settings.deadline_seconds
    parser.add_argument("--deadline", type=_seconds, default=slacks, help="seconds that an app has for an answer")
    parser.add_argument("--clock-file", type=Path, help="file that keeps the offset of business time")
    parser.add_argument(
        "--request-url", type=_url, action="append", default=[], help="send payloads there; more: load balancer"
    )
    parser.add_argument("--companion", type=_url, help="address of a program that fills the page's side panel")
    parser.add_argument("--ready-file", type=Path, help='file that gets {"url": ...} once requests are answered')
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run until interrupted and return 0; or say in one sentence what cannot be used, and return 2.

    The first line printed is the address. For a person, who has no ready file, it goes on with how to connect an app.
    """
    options = _parser().parse_args(argv)
    try:
        server = _server(options)
    except (WrongData, OSError) as wrong:
        sys.stderr.write(f"slack_standin: {_why(wrong)}.\n")
        return UNUSABLE

    def ready() -> None:
        for_people = sys.stdout.isatty() and not options.ready_file
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.write(FOR_PEOPLE.format(bot=server.standin.space.bot, url=server.url) if for_people else "")
        sys.stdout.flush()
        if options.ready_file:
            write_ready_file(options.ready_file, server.url)

    with suppress(KeyboardInterrupt):
        server.serve(ready)
    return 0


def _server(options: argparse.Namespace) -> Server:
    manifest = Manifest.load(options.manifest) if options.manifest else None
    workspace = read(options.workspace, _fit) if options.workspace else workspace_for(manifest)
    for written in (options.ready_file, options.clock_file):
        if written and not written.parent.is_dir():
            raise WrongData(f"{written}: there is no folder {written.parent}")
    settings = Settings(
        deadline_seconds=options.deadline,
        trigger_seconds=options.deadline,
        request_urls=tuple(options.request_url),
        companion=options.companion or "",
    )
    standin = Standin(workspace, settings, manifest, options.clock_file)
    try:
        return Server(standin, options.port)
    except OSError as wrong:
        raise WrongData(f"port {options.port} cannot be used: {wrong.strerror}") from None


def _fit(workspace: Json) -> Json:
    """Return what a workspace file holds, once it has made a workspace with somebody whom one can be."""
    if not people(Workspace.load(workspace)):
        raise WrongData("users: there is nobody in this workspace")
    return workspace


def _why(wrong: WrongData | OSError) -> str:
    return f"{wrong.filename}: {wrong.strerror}" if isinstance(wrong, OSError) else str(wrong)


if __name__ == "__main__":
    sys.exit(main())
