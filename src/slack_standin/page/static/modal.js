// The open form: shown on top of everything, sent, closed, and drawn anew without losing what was typed.

import { act, me, post } from "./act.js";
import { draftOf, forgetForms } from "./draft.js";
import { complain } from "./elements.js";
import { FIELD, spotIn } from "./spot.js";

const shown = (place) => place.querySelector("dialog[data-view]");

/** Put a form where forms stand, as the server drew it. */
export function putForm(place, content) {
  const old = shown(place);
  const fresh = shown(content);
  if (!fresh) close(place);
  else if (!old?.open) open(place, fresh);
  else if (old.dataset.version !== fresh.dataset.version) redraw(old, fresh);
}

let back = () => {};

function open(place, fresh) {
  back = wayBack(document.activeElement);
  place.replaceChildren(fresh);
  fresh.showModal();
  settle(fresh);
}

function close(place) {
  if (!shown(place)) return;
  place.replaceChildren();
  forgetForms();
  back();
}

/** The dialog itself stays: what lies on top of it, a question say, stays on top. */
function redraw(dialog, fresh) {
  const again = dialog.dataset.view === fresh.dataset.view ? spotIn(dialog) : null;
  for (const { name, value } of fresh.attributes) dialog.setAttribute(name, value);
  dialog.replaceChildren(...fresh.childNodes);
  settle(dialog);
  again?.(Boolean(wrong(dialog)));
}

function settle(dialog) {
  draftOf(dialog).putBack(dialog);
  (wrong(dialog) ?? first(dialog)).focus();
}

const wrong = (dialog) => dialog.querySelector("[aria-invalid=true]")?.closest(".b-input").querySelector(FIELD);
const first = (dialog) =>
  dialog.querySelector("[autofocus]") ?? dialog.querySelector(`.modal-body :is(${FIELD})`) ?? dialog.querySelector("footer button:last-child");

/** Remember where somebody was before the form; returns how to get back there. */
function wayBack(from) {
  const { id } = from;
  const message = from.closest("[data-message]")?.dataset.ts;
  return () => {
    const again = from.isConnected ? from : document.getElementById(id);
    (again ?? document.querySelector(`[data-message][data-ts="${message}"]`) ?? document.getElementById("box"))?.focus();
  };
}

// ---- what people do with it

document.addEventListener("submit", async (event) => {
  const dialog = event.target.closest("dialog[data-view]");
  if (!dialog) return;
  event.preventDefault();
  const button = dialog.querySelector("[type=submit]");
  if (!button || button.disabled) return;
  wait(button, true);
  const draft = draftOf(dialog);
  await draft.save();
  const said = await post("/control/submit", { user: me(), values: draft.values });
  wait(button, false);
  if (!said.ok) notSent(dialog, button, said);
});

function wait(button, on) {
  button.disabled = on;
  button.setAttribute("aria-busy", on);
  if (on) button.dataset.says = button.textContent;
  button.textContent = on ? "Sending…" : button.dataset.says;
}

const BESIDE = new Set(["client_errors", "view_errors"]);

function notSent(dialog, button, said) {
  if (BESIDE.has(said.error)) {
    dialog.querySelectorAll(".b-error").forEach((error) => touch(error, false));
    (wrong(dialog) ?? button).focus();
  } else {
    complain(dialog, said);
    button.focus();
  }
}

/** What was wrong with a field is not said of what is typed there now. */
document.addEventListener("input", ({ target }) => {
  const error = target.closest("dialog .b-input")?.querySelector(".b-error");
  if (error) touch(error, true);
});

function touch(error, touched) {
  error.hidden = touched;
  const field = error.closest(".b-input");
  field.classList.toggle("b-wrong", !touched);
  field.querySelector("[aria-describedby]")?.setAttribute("aria-invalid", !touched);
}

document.addEventListener("keydown", (event) => {
  const dialog = event.target.closest("dialog[data-view]");
  if (!dialog || event.defaultPrevented || event.isComposing) return;
  if (event.key === "Escape" && !document.querySelector(":popover-open")) {
    event.preventDefault();
    act("close", {});
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    dialog.querySelector("form").requestSubmit();
  }
});
