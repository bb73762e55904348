// The window: where one looks, and who one is. Everything else is in a file of its own.

import "./combobox.js";
import "./files.js";
import { act } from "./act.js";
import { composed, composerClicks } from "./composer.js";
import { putHome } from "./home.js";
import { startKeyboard } from "./keyboard.js";
import { Live } from "./live.js";
import { messageClicks } from "./messages.js";
import { putForm } from "./modal.js";
import * as panel from "./panel.js";
import { Reading } from "./reading.js";
import { SHELL, shellChanged, startShell } from "./shell.js";
import { move } from "./time.js";
import * as tour from "./tour.js";
import { sky } from "./weather.js";

const live = new Live(changed, { modal: putForm, home: putHome });
const reading = new Reading(live);

function changed(names) {
  composed(names);
  shellChanged(names);
  reading.changed();
  panel.changed();
}

const CLICKS = {
  as: (value) => live.look({ as: value }),
  goto: (value) => {
    live.look({ at: value });
    if (value === "home") act("home", {}, { quiet: ["not_published"] });
  },
  thread: (value) => live.look({ thread: value }),
  join: (value) => act("join", { channel: value }),
  move,
  close: (value) => act("close", { all: value === "all" }),
  ...composerClicks,
  ...messageClicks,
  ...reading.clicks,
  panel: panel.open,
  "panel-back": panel.back,
  "panel-close": panel.close,
  copy: panel.copy,
  sky,
  begin: tour.begin,
  ...SHELL,
};

document.addEventListener("click", (event) => {
  for (const [name, run] of Object.entries(CLICKS)) {
    const found = event.target.closest(`[data-${name}]:not(body)`);
    if (!found) continue;
    if (elsewhere(event, found)) return;
    event.preventDefault();
    run(found.dataset[name], found);
    return;
  }
});

/** Tell whether a click asks for a tab or window of its own, as on any link: "Open as this person". */
function elsewhere(event, found) {
  return (event.ctrlKey || event.metaKey || event.shiftKey) && found.matches('a[href^="/"]');
}

startShell();
startKeyboard();

addEventListener("popstate", () => live.look(Object.fromEntries(new URLSearchParams(location.search))));
