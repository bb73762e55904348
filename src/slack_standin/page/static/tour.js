// The guided tour: a card that points at what to try next, and goes on by itself once that is done.
// It is in nobody's way: not modal, beside what it points to, and closed for good by Skip or Escape.

import { toast } from "./act.js";
import { beside } from "./beside.js";
import { dock, form } from "./dock.js";

const card = document.querySelector(".tour");
const ring = document.querySelector(".tour-ring");
const KEPT = "tour";
const OVER = "over";

let steps = [];
let at = -1;
let done = true; // whether what the step waits for was there when it was last looked at
let waiting = false;

const find = (name) => card.querySelector(name);
const step = () => steps[at];
const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const target = () => (step()?.at ? [...document.querySelectorAll(step().at)].find(seen) : null);
const reached = () => Boolean(step()?.until && document.querySelector(step().until));

/** Begin the tour anew. */
export async function begin() {
  if (!(await load())) return toast("The companion of the app has no tour, or does not answer.");
  go(0);
  card.focus({ preventScroll: true });
}

async function load() {
  try {
    const answer = await fetch("/companion/tour");
    steps = answer.ok ? ((await answer.json()).steps ?? []) : [];
  } catch {
    steps = [];
  }
  return steps.length > 0;
}

/** Go on where one was; somebody who is here for the first time begins. Beside another person there is no room for it. */
async function resume() {
  const kept = localStorage.getItem(KEPT);
  if (!card || window.frameElement || kept === OVER || !(await load())) return;
  go(Math.min(Number(kept) || 0, steps.length - 1));
}

function go(to) {
  at = to >= 0 && to < steps.length ? to : -1;
  localStorage.setItem(KEPT, at < 0 ? OVER : String(at));
  card.hidden = at < 0;
  ring.hidden = true;
  if (at < 0) return;
  done = reached();
  draw();
  target()?.scrollIntoView({ block: "nearest" });
  settle();
}

function draw() {
  const { title, text, as, type } = step();
  find(".tour-count").textContent = `${at + 1} of ${steps.length}`;
  find("#tour-title").textContent = title;
  find("#tour-text").textContent = text;
  find(".tour-done").hidden = !done;
  find('[data-tour-go="back"]').disabled = at === 0;
  find('[data-tour-go="next"]').textContent = at === steps.length - 1 ? "Finish" : "Next";
  find('[data-tour-go="type"]').hidden = !type;
  const be = find("#tour-be");
  be.dataset.as = as ?? "";
  if (as) be.textContent = `Be ${document.querySelector(`.bar [data-as="${CSS.escape(as)}"] .person-name`)?.textContent ?? as}`;
}

/** Look whether one may go on, and put the card and the ring where they belong now. */
function settle() {
  waiting = false;
  if (at < 0) return;
  const now = reached();
  if (now && !done) return go(at + 1);
  done = now;
  find("#tour-be").hidden = !step().as || step().as === document.body.dataset.as;
  const open = form();
  dock(ring, open);
  dock(card, open);
  point(target()?.getBoundingClientRect(), open);
}

function point(rect, open) {
  ring.hidden = !rect;
  if (rect) move(ring, { left: rect.left - 4, top: rect.top - 4, width: rect.width + 8, height: rect.height + 8 });
  card.classList.remove("tour-inside");
  const rather = [...(open ?? document).querySelectorAll("button, a[href], input, textarea, select, [data-message]:last-child")]
    .filter((one) => !card.contains(one))
    .map((one) => one.getBoundingClientRect());
  const inspector = document.querySelector(".panel:not([hidden])");
  const never = [rect, open?.getBoundingClientRect(), inspector?.getBoundingClientRect()].filter(Boolean);
  const view = { width: innerWidth, height: innerHeight };
  const spot = beside(card.getBoundingClientRect(), rect ?? open?.getBoundingClientRect(), { never, rather, view });
  // No room beside an open form: then at its end, where it covers no field.
  card.classList.toggle("tour-inside", Boolean(open) && spot.covers > 0);
  move(card, { left: spot.x, top: spot.y });
}

function move(element, place) {
  for (const [name, value] of Object.entries(place)) element.style[name] = `${Math.round(value)}px`;
}

function soon() {
  if (waiting || at < 0) return;
  waiting = true;
  requestAnimationFrame(settle);
}

function type() {
  const box = document.getElementById("box");
  if (!box) return toast("There is no box to write in here: open a channel first.");
  box.value = step().type;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.focus();
}

const GO = { next: () => go(at + 1), back: () => go(at - 1), skip: () => go(-1), type };

if (card) {
  card.addEventListener("click", ({ target: clicked }) => GO[clicked.closest("[data-tour-go]")?.dataset.tourGo]?.());
  card.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    go(-1);
  });
  const ours = ({ target: changed }) => card.contains(changed) || changed === ring;
  new MutationObserver((records) => records.every(ours) || soon()).observe(document, { childList: true, subtree: true, attributes: true });
  for (const event of ["scroll", "resize", "input"]) addEventListener(event, soon, { capture: true, passive: true });
  addEventListener("storage", ({ key, newValue }) => key === KEPT && (newValue === OVER ? go(-1) : resume()));
  resume();
}
