"""Everything one stand-in is made of, put together in one place."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from slack_standin.bell import Bell
from slack_standin.calls import Calls
from slack_standin.clock import Clock
from slack_standin.delivery import Delivery, Log, Outcome, Retry
from slack_standin.events import Events
from slack_standin.faults import Faults
from slack_standin.manifest import Manifest
from slack_standin.marks import Marks
from slack_standin.messages import Messages
from slack_standin.modals import Modals
from slack_standin.model import Message
from slack_standin.rates import Rates
from slack_standin.response_urls import ResponseUrls
from slack_standin.schedule import Schedule, Scheduled
from slack_standin.settings import Settings
from slack_standin.signedhttp import SignedHttp
from slack_standin.socketmode import SocketMode
from slack_standin.strip import Strip
from slack_standin.triggers import Triggers
from slack_standin.uploads import File, Files
from slack_standin.wire import Json
from slack_standin.workspace import Workspace

Peer = tuple[str, int]


def _nothing_to_cut(_peer: Peer) -> None:
    """Stand in for the server's way of cutting a connection while there is no server."""


class Standin:
    """The state of the workspace and the ways to and from the app. Owned by one event loop."""

    def __init__(
        self,
        workspace: Json,
        settings: Settings | None = None,
        manifest: Manifest | None = None,
        clock_file: Path | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self.base_url = ""
        self.cut: Callable[[Peer], None] = _nothing_to_cut
        self.manifest = manifest
        self.clock = Clock(clock_file)
        self.bell = Bell()
        self.faults = Faults()
        self.rates = Rates(self.clock)
        self.calls = Calls(self.clock, self.bell)
        self.socket = SocketMode(self.clock, self.settings, self.bell)
        self.http = SignedHttp(self.clock, self.settings)
        self.log = Log(self.bell)
        self.events = Events(self)
        self.schedule = Schedule(self.clock, self._post)
        self.clock.moved = self.schedule.due
        self.fill(workspace)

    def install(self, manifest: Manifest) -> None:
        """Have another manifest hold from now on: its scopes, events, commands and shortcuts."""
        self.manifest = manifest
        self.space.bot = replace(self.space.bot, scopes=manifest.scopes)
        self.bell.ring()

    def fill(self, workspace: Json) -> None:
        """Start over with this workspace; connections, clock and faults stay as they are."""
        self.source = workspace
        self.clock.forget()
        self.space = Workspace.load(workspace, self.manifest.scopes if self.manifest else None)
        self.messages = Messages(self.clock, self.bell)
        self.marks = Marks()
        # What messages look like for whom, with what that depends on, so that few are drawn twice.
        self.drawn = dict[tuple[str, str, str], tuple[object, Markup]]()
        self.strip = Strip(self.bell)
        self.modals = Modals(self.space, self.bell)
        self.files = Files()
        self.triggers = Triggers(self.clock, self.settings)
        self.response_urls = ResponseUrls(self.clock, self.settings)
        self.events.stop()
        self.schedule.stop()
        self.calls.clear()
        self.log.clear()
        self.socket.app_id = self.space.bot.app_id
        self.http.secret = self.space.bot.signing_secret
        self.bell.ring()

    @property
    def delivery(self) -> Delivery:
        """Return the way to the app: requests where a request URL is set, else Socket Mode."""
        return self.http if self.http.urls else self.socket

    @property
    def subscriptions(self) -> frozenset[str] | None:
        """Return the bot events the app subscribed to; None means everything."""
        return self.manifest.bot_events if self.manifest else None

    def _post(self, due: Scheduled) -> None:
        """Post a message whose time has come; where the bot is no more, or nobody writes, it is lost, as in Slack."""
        channel, bot = self.space.channels.get(due.channel), self.space.bot
        if channel is not None and self.space.bot_in(channel) and not channel.is_archived:
            message = self.messages.post(channel.id, bot.user_id, bot_id=bot.bot_id, **due.fields)
            self.events.message(message, channel)

    def show(self, message: Message, full_metadata: bool = True) -> Json:
        """Return a message as the API shows it."""
        return self.messages.show(message, self.space.bot, self.space.team.id, full_metadata)

    def show_file(self, file: File) -> Json:
        """Return a file as the API shows it."""
        return file.to_json(self.space.team.domain, self.base_url)

    def response_url(self, user: str, channel: str, original: str = "") -> str:
        """Return a new response URL for something ``user`` did in ``channel``."""
        return f"{self.base_url}/{self.response_urls.issue(user, channel, original)}"

    async def send(self, kind: str, payload: Json, retry: Retry | None = None) -> Outcome:
        """Deliver a payload to the app and log what became of it."""
        at = self.clock.now().isoformat()
        outcome = await self.delivery.deliver(kind, payload, retry)
        self.log.note(kind, payload, outcome, at)
        return outcome
