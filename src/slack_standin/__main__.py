"""``python -m slack_standin --workspace FILE.json``: one stand-in in one process."""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from slack_standin.manifest import Manifest
from slack_standin.server import Server, write_ready_file
from slack_standin.settings import Settings
from slack_standin.standin import Standin


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="slack_standin", description="Play Slack on 127.0.0.1.")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 takes a free one")
    parser.add_argument("--workspace", type=Path, required=True, help="JSON file with people and channels")
    parser.add_argument("--manifest", type=Path, help="app manifest (YAML or JSON): its scopes and events hold")
    parser.add_argument("--clock-file", type=Path, help="file that keeps the offset of business time")
    parser.add_argument("--request-url", action="append", default=[], help="send payloads there; more: load balancer")
    parser.add_argument("--companion", default="", help="address of a program that fills the page's side panel")
    parser.add_argument("--ready-file", type=Path, help='file that gets {"url": ...} once requests are answered')
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run until interrupted; the first line printed is the address."""
    options = _parser().parse_args(argv)
    workspace = json.loads(options.workspace.read_text(encoding="utf-8"))
    manifest = Manifest.load(options.manifest) if options.manifest else None
    settings = Settings(request_urls=tuple(options.request_url), companion=options.companion)
    server = Server(Standin(workspace, settings, manifest, options.clock_file), options.port)

    def ready() -> None:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        if options.ready_file:
            write_ready_file(options.ready_file, server.url)

    with suppress(KeyboardInterrupt):
        server.serve(ready)
    return 0


if __name__ == "__main__":
    sys.exit(main())
