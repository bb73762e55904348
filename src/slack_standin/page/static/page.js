// The window: where one looks, and who one is. Everything else is in a file of its own.

import "./combobox.js";
import "./files.js";
import { act } from "./act.js";
import { putHome } from "./home.js";
import { startKeyboard } from "./keyboard.js";
import { Live } from "./live.js";
import { putForm } from "./modal.js";
import * as panel from "./panel.js";
import { SHELL, shellChanged, startShell } from "./shell.js";
import { move } from "./time.js";
import * as tour from "./tour.js";
import { sky } from "./weather.js";

const live = new Live(changed, { modal: putForm, home: putHome });

function changed(names) {
  shellChanged(names);
  markRead();
  panel.changed();
}

function markRead() {
  const last = [...document.querySelectorAll('[data-part="messages"] [data-message]')].pop();
  if (last && document.visibilityState === "visible") live.read(last.dataset.ts);
}

const CLICKS = {
  as: (value) => live.look({ as: value, at: document.body.dataset.at }),
  goto: (value) => {
    live.look({ at: value });
    if (value === "home") act("home", {}, { quiet: ["not_published"] });
  },
  thread: (value) => live.look({ thread: value }),
  join: (value) => act("join", { channel: value }),
  move,
  close: (value) => act("close", { all: value === "all" }),
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
document.addEventListener("visibilitychange", markRead);

document.addEventListener("submit", async (event) => {
  if (!event.target.matches("[data-composer]")) return;
  event.preventDefault();
  const box = event.target.querySelector("textarea");
  const text = box.value.trim();
  if (!text) return;
  box.value = "";
  const channel = document.body.dataset.at;
  const [command, ...words] = text.split(" ");
  if (command.startsWith("/")) await act("command", { command, text: words.join(" "), channel });
  else await act("message", { text, channel });
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || !event.target.matches("[data-composer] textarea")) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});
