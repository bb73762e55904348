// What opens and closes around the messages: colours, strip, drawer, drop-downs, dialogs of the page's own.

import { follow, keep, kept } from "./kept.js";

const one = (selector) => document.querySelector(selector);

/** Clicks on [data-NAME]; see page.js. */
export const SHELL = {
  fold: () => fold(kept("strip") !== "folded"),
  drawer: () => drawer(!document.body.classList.contains("drawer")),
  dismiss: (id) => document.getElementById(id).close(),
  keys: () => one("#keys").showModal(),
};

function fold(folded) {
  keep("strip", folded ? "folded" : "");
  show();
}

function show() {
  one("#strip-toggle").setAttribute("aria-expanded", String(kept("strip") !== "folded"));
  const theme = one(`[name="theme"][value="${kept("theme") || "system"}"]`);
  if (theme) theme.checked = true;
}

/** How many lines the strip holds; in red if one of them is. */
function count() {
  const number = one("[data-strip-count]");
  const lines = document.querySelectorAll(".lines .line").length;
  number.textContent = lines || "";
  number.hidden = !lines;
  number.classList.toggle("bad", Boolean(one(".lines .line-bad")));
}

/** Open or close the sidebar where it is a drawer. */
export function drawer(open, { focus = true } = {}) {
  document.body.classList.toggle("drawer", open);
  for (const rest of document.querySelectorAll(".place > :not(.top), .thread")) rest.inert = open;
  one("#drawer-button").setAttribute("aria-expanded", String(open));
  if (focus) one(open ? ".go[aria-current], .go" : "#drawer-button").focus();
}

export function closeDrops(but = null) {
  for (const drop of document.querySelectorAll("details.drop[open]")) if (drop !== but) drop.open = false;
}

/** Bring the chosen person into view; called with the names of the parts that changed. */
export function shellChanged(names) {
  if (names.has("you")) one(".person[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (names.has("strip")) count();
}

export function startShell() {
  document.addEventListener("change", ({ target }) => {
    if (target.name === "theme") keep("theme", target.value === "system" ? "" : target.value);
  });
  document.addEventListener("click", ({ target }) => {
    closeDrops(target.closest("details.drop"));
    if (target.matches("dialog.sheet")) target.close(); // its own area is filled: this is the shade around it
    if (target.closest(".sidebar .go") && document.body.classList.contains("drawer")) {
      drawer(false, { focus: false });
      one("#place").focus();
    }
  });
  follow(show);
  show();
  count();
  shellChanged(new Set(["you"]));
}
