// The side panel: what the stand-in says of what is inspected, and below it what the app's companion says of it.
// What it shows is a query: "channel=C1&ts=1.2", "view=V1", "case=KEY", "traffic", or "" for nothing yet.

import { toast } from "./act.js";
import { dock, form } from "./dock.js";
import { said } from "./inspected.js";
import { replace } from "./live.js";

const panel = document.querySelector(".panel");
const body = panel.querySelector(".panel-body");
const own = panel.querySelector(".panel-own");
const about = panel.querySelector(".panel-companion");
const search = panel.querySelector("[data-case-search]");

const LISTS = { refused: "refused", traffic: "traffic", weather: "weather", call: "traffic", sent: "traffic" };

let asked = null; // what is shown, null while the panel is closed
let opener = null; // what to go back to with the keyboard
let trail = [];
let loading = false;
let stale = false;
const shown = new Map();

/** Show something, or with the same tool once more close the panel. */
export function open(query, from) {
  if (query === asked && from?.closest(".bar-tools")) return close();
  if (asked !== null && asked !== query) trail.push(asked);
  if (asked === null || !panel.contains(from)) opener = { element: from, query };
  turn(query);
  body.focus({ preventScroll: true });
}

export function back() {
  turn(trail.pop() ?? "");
  body.focus({ preventScroll: true });
}

export function close() {
  const again = `[data-panel="${CSS.escape(opener?.query ?? "")}"]`;
  const found = opener?.element?.isConnected ? opener.element : document.querySelector(again);
  asked = opener = null;
  trail = [];
  panel.hidden = true;
  dock(panel, null);
  found?.focus({ preventScroll: true });
  // The buttons of a message are there only while one is at the message.
  if (found && document.activeElement !== found) found.closest("[data-message]")?.focus({ preventScroll: true });
}

/** Something in the window changed, so what is inspected may have too. */
export function changed() {
  if (asked === null) return;
  // The form that it lay in may be closed or drawn anew.
  if (!panel.isConnected || panel.parentNode !== document.body) dock(panel, form());
  load();
}

export async function copy(_, button) {
  const text = button.parentNode.querySelector("pre").textContent;
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied.", "good");
  } catch {
    toast("The browser does not let the page copy. Select the text and copy it yourself.");
  }
}

function turn(query) {
  asked = query;
  panel.hidden = false;
  dock(panel, form());
  panel.querySelector(".panel-back").hidden = trail.length === 0;
  const tab = LISTS[query.split("=")[0]] ?? "";
  for (const one of panel.querySelectorAll(".panel-tabs button")) one.ariaCurrent = String(one.dataset.panel === tab);
  if (search) search.hidden = tab !== "";
  for (const place of [own, about]) put(place, { says: "" });
  body.scrollTop = 0;
  load();
}

/** Load what is asked for; changes that come meanwhile are loaded once, afterwards. */
async function load() {
  stale = true;
  if (loading) return;
  loading = true;
  while (stale && asked !== null) {
    stale = false;
    const query = asked;
    const [mine, theirs] = await said(query);
    if (query === asked) [[own, mine], [about, theirs]].forEach(([place, one]) => put(place, one));
  }
  loading = false;
}

function put(place, { html, says }) {
  const now = html ?? `\0${says}`;
  const before = shown.get(place);
  if (before === now) return;
  shown.set(place, now);
  const scrolled = body.scrollTop;
  const toggled = folded(place, before);
  if (html !== undefined) replace(place, html);
  else place.replaceChildren(...(says ? [sentence(says)] : []));
  for (const [id, isOpen] of toggled) document.getElementById(id)?.toggleAttribute("open", isOpen);
  body.scrollTop = scrolled;
}

function sentence(says) {
  return Object.assign(document.createElement("p"), { className: "panel-trouble", textContent: says });
}

/** What somebody opened or folded, by id: it stays so, whatever the server thinks that one sees first. */
function folded(place, html) {
  const drawn = new DOMParser().parseFromString(html ?? "", "text/html");
  return [...place.querySelectorAll("details[id]")]
    .filter((one) => one.open !== drawn.getElementById(one.id)?.open)
    .map((one) => [one.id, one.open]);
}

search?.addEventListener("submit", (event) => {
  event.preventDefault();
  event.stopPropagation();
  const key = search.elements.case.value.trim().toUpperCase();
  if (key) open(`case=${encodeURIComponent(key)}`, search);
});

// Elsewhere the keyboard of the window closes it; in here a form around the panel must not take the key.
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  close();
});
