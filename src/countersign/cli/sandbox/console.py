"""The sandbox at a prompt: be anybody, type commands, fill forms, press buttons, move time."""

import cmd
import shlex
from datetime import datetime, timedelta

from countersign.bootstrap import Watch
from countersign.cli.sandbox.companion.moving import Mover
from countersign.cli.sandbox.companion.targets import monday
from countersign.cli.sandbox.processes import settle
from countersign.cli.sandbox.screen import Screen
from countersign.cli.sandbox.world import Json, Person, Stuck, World
from countersign.domain.durations import Duration

_WELCOME = """Or stay here, where you are {name} as well. Try:
  /ai-ingress internal Support tickets     set destination support-assistant     send
  as dana     see     press Approve     time 4 h     time monday     help     quit"""


class Prompt(cmd.Cmd):
    """One line is one step. What the person you are sees anew is printed after each."""

    def __init__(self, world: World, watch: Watch, screen: Screen, name: str, mover: Mover) -> None:
        """Begin as ``name``; time is moved by ``mover``, at the page as well."""
        super().__init__()
        self._world, self._watch, self._screen = world, watch, screen
        self._name, self._mover = name, mover
        # Whether somebody left by a step, and not because the lines came to an end.
        self.left = False
        self.intro = _WELCOME.format(name=name)
        self.prompt = f"{name}> "

    def onecmd(self, line: str) -> bool:
        """Do one line; a step that fails is a sentence, and the sandbox goes on."""
        try:
            return bool(super().onecmd(line))
        except (Stuck, ValueError) as error:
            self._screen.say(f"That did not work: {error}")
            return False

    def default(self, line: str) -> None:
        """Type a slash command."""
        if not line.startswith("/"):
            self._screen.say(f"There is no step {line.split(maxsplit=1)[0]!r} here; type help.")
            return
        command, _, text = line.partition(" ")
        self._shown(self._me.type(command, text))
        self._rest()

    def emptyline(self) -> bool:
        """Look again."""
        self._rest()
        return False

    def do_as(self, name: str) -> None:
        """as NAME: become somebody else, for example: as dana"""
        self._world.person(name).sees()
        self._name, self.prompt = name, f"{name}> "
        self._rest()

    def do_see(self, _: str) -> None:
        """see: show what is new for you"""
        self._rest()

    def do_set(self, line: str) -> None:
        """set FIELD VALUE: fill in a field of the open form, for example: set destination support-assistant"""
        field, _, value = line.partition(" ")
        self._shown(self._me.fill(**{field: value}))

    def do_send(self, _: str) -> None:
        """send: send the open form, or its page"""
        answer = self._me.submit()
        for label, error in {**(answer.get("client_errors") or {}), **(answer.get("errors") or {})}.items():
            self._screen.say(f"{label}: {error}")
        self._shown(answer)
        self._rest()

    def do_press(self, line: str) -> None:
        """press BUTTON [WORDS]: press a button on the newest message that has it (and contains the words)"""
        label, *words = shlex.split(line)
        self._shown(self._me.press(label, " ".join(words)))
        self._rest()

    def do_time(self, line: str) -> None:
        """time 4 h | time 1 day | time monday: move time; everything due on the way happens"""
        now = self._world.now()
        at_nine = line == "monday"
        until = monday(now, self._mover.zone) if at_nine else now + timedelta(minutes=Duration.parse(line).minutes)
        self._mover.until(until, self._stop)
        self._screen.time(until)

    def do_quit(self, _: str) -> bool:
        """quit: stop the sandbox"""
        self.left = True
        return True

    def do_EOF(self, _: str) -> bool:
        """Stop: no more lines come."""
        return True

    @property
    def _me(self) -> Person:
        return self._world.person(self._name)

    def _stop(self, moment: datetime) -> None:
        self._screen.time(moment)
        self._screen.news([self._name])

    def _rest(self) -> None:
        settle(self._world, self._watch)
        self._screen.news([self._name])

    def _shown(self, answer: Json) -> None:
        if view := answer.get("view"):
            self._screen.form(view, every=True)
