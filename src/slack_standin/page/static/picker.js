// The picker of emoji, for reactions and for the box.

import { beside } from "./menus.js";
import { emojiReady } from "./words.js";

const LIMIT = 180;
const COLUMNS = 9;
const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS };

let known = [];
let chosen = () => {};

const part = (selector) => document.querySelector(`#picker ${selector}`);

function draw() {
  const wanted = part("input").value.trim().toLowerCase().replaceAll(":", "").replaceAll(" ", "_");
  const found = known.filter(([name]) => name.includes(wanted));
  // What begins with the word comes first; the order is kept otherwise.
  const best = wanted ? found.sort(([one], [other]) => other.startsWith(wanted) - one.startsWith(wanted)) : found;
  part(".picker-list").replaceChildren(...best.slice(0, LIMIT).map(drawn));
  part(".picker-none").hidden = best.length > 0;
}

function drawn([name, sign]) {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", textContent: sign, title: `:${name}:` });
  button.setAttribute("aria-label", name);
  button.dataset.picked = name;
  return button;
}

/** Open the picker beside something; `done` is told the name of what is picked. */
export async function pick(anchor, done) {
  const place = anchor.closest("[data-message]");
  known = await emojiReady;
  chosen = done;
  part("input").value = "";
  draw();
  place?.classList.add("acting");
  beside(document.getElementById("picker"), anchor);
  part("input").focus();
}

function take(name) {
  document.getElementById("picker").hidePopover();
  chosen(name);
}

document.addEventListener("input", (event) => event.target.id === "picker-search" && draw());

document.addEventListener("click", (event) => {
  const button = event.target.closest("#picker [data-picked]");
  if (button) take(button.dataset.picked);
});

document.addEventListener("keydown", (event) => {
  if (!event.target.closest("#picker")) return;
  const buttons = [...document.querySelectorAll("#picker [data-picked]")];
  const at = buttons.indexOf(event.target);
  if (event.key === "Enter" && at < 0) {
    event.preventDefault();
    if (buttons.length) take(buttons[0].dataset.picked);
  } else if (event.key in STEPS && (at >= 0 || event.key === "ArrowDown")) {
    event.preventDefault();
    (buttons[at < 0 ? 0 : at + STEPS[event.key]] ?? part("input")).focus();
  }
});
