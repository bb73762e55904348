// The side panel: what the stand-in says of what is inspected, and below it what the app's companion says of it.
// What it shows is a query: "channel=C1&ts=1.2", "view=V1", "case=KEY", "traffic", or "" for nothing yet.

import { toast } from "./act.js";
import { dock, form } from "./dock.js";
import { replace } from "./live.js";

const panel = document.querySelector(".panel");
const body = panel.querySelector(".panel-body");
const own = panel.querySelector(".panel-own");
const about = panel.querySelector(".panel-companion");
const search = panel.querySelector("[data-case-search]");

const LISTS = { refused: "refused", traffic: "traffic", weather: "weather", call: "traffic", sent: "traffic" };
const COMPANION = {
  companion_silent: "The companion of the app does not answer. Is it still running?",
  no_companion: "",
};

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
  const found = opener?.element?.isConnected ? opener.element : document.querySelector(`[data-panel="${CSS.escape(opener?.query ?? "")}"]`);
  asked = opener = null;
  trail = [];
  panel.hidden = true;
  dock(panel, null);
  found?.focus({ preventScroll: true });
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
    const address = new URLSearchParams(query);
    address.set("user", document.body.dataset.user);
    const [mine, theirs] = await Promise.all([fetched(`/page/inspect?${address}`), companions(query, address)]);
    if (query !== asked) continue;
    put(own, mine);
    put(about, theirs);
  }
  loading = false;
}

async function fetched(address) {
  try {
    const answer = await fetch(address);
    const isHtml = answer.headers.get("content-type")?.startsWith("text/html");
    return isHtml ? { html: await answer.text() } : { says: await trouble(answer) };
  } catch {
    return { says: "The stand-in does not answer. Is it still running?" };
  }
}

async function trouble(answer) {
  const said = await answer.json().catch(() => ({}));
  return said.message ?? COMPANION[said.error] ?? `The companion of the app says: ${said.error ?? `status ${answer.status}`}`;
}

/** The companion knows of messages and cases, and has a word for whoever asks for nothing yet. */
async function companions(query, address) {
  const wanted = "companion" in document.body.dataset && (!query || address.has("ts") || address.has("case"));
  return wanted ? fetched(`/companion/panel?${address}`) : { says: "" };
}

function put(place, { html, says }) {
  const now = html ?? `\0${says}`;
  if (shown.get(place) === now) return;
  shown.set(place, now);
  const scrolled = body.scrollTop;
  if (html !== undefined) replace(place, html);
  else place.replaceChildren(...(says ? [Object.assign(document.createElement("p"), { className: "panel-trouble", textContent: says })] : []));
  body.scrollTop = scrolled;
}

search?.addEventListener("submit", (event) => {
  event.preventDefault();
  event.stopPropagation();
  const key = search.elements.case.value.trim().toUpperCase();
  if (key) open(`case=${encodeURIComponent(key)}`, search);
});

function escape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || asked === null) return;
  event.preventDefault();
  event.stopPropagation(); // a form around the panel stays open
  close();
}

panel.addEventListener("keydown", escape);
