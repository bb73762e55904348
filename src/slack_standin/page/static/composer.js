// The boxes under a place and a thread: writing, sending, and what became of it.

import { post, toast } from "./act.js";
import { Completion } from "./completion.js";
import { draft, keep } from "./drafts.js";
import { menu } from "./menus.js";
import { pick } from "./picker.js";
import { asSent } from "./words.js";

const HEIGHT = 0.4; // of the window, at most
const completions = new WeakMap();
let before = Promise.resolve();

const boxOf = (form) => form.querySelector("textarea");
const formOf = (key) => document.querySelector(`[data-composer="${CSS.escape(key)}"]`);

function grow(box) {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, innerHeight * HEIGHT)}px`;
}

function remember(form, made = {}) {
  const key = form.dataset.composer;
  keep(key, { text: boxOf(form).value, made: { ...draft(key).made, ...made } });
}

/** Show a draft in its box, if that is on the page. */
function show(key) {
  const form = formOf(key);
  if (!form) return;
  const box = boxOf(form);
  box.value = draft(key).text;
  box.setSelectionRange(box.value.length, box.value.length);
  grow(box);
  completion(form).update();
}

function completion(form) {
  if (!completions.has(form)) {
    const chosen = ({ label, sent }) => sent && remember(form, { [label]: sent });
    completions.set(form, new Completion(form, chosen));
  }
  return completions.get(form);
}

/** The server drew boxes anew: they get back what was being written in them; or there is something else to choose from. */
export function composed(names) {
  const writing = names.has("choices") && document.activeElement.closest?.("[data-composer]");
  if (writing) completion(writing).update();
  if (!names.has("composer") && !names.has("thread-composer")) return;
  document.querySelectorAll("[data-composer]").forEach((form) => show(form.dataset.composer));
}

function waits(key, line) {
  const place = formOf(key)?.querySelector(".waits");
  if (place) place.textContent = line;
}

async function send(form) {
  const key = form.dataset.composer;
  const box = boxOf(form);
  const unsent = { ...draft(key), text: box.value };
  if (!unsent.text.trim()) return;
  const also = form.querySelector('[name="broadcast"]');
  const body = typed(key, unsent, also?.checked);
  if (also) also.checked = false;
  keep(key, { text: "" });
  show(key);
  const command = /^\/\S+/.exec(unsent.text)?.[0];
  if (command) waits(key, `Waiting for ${command}…`);
  // One after the other, so that messages stand in the order in which they were written; a command may take seconds.
  const sent = command ? post("/control/type", body) : (before = before.then(() => post("/control/type", body)));
  const said = await sent;
  if (command) waits(key, "");
  if (said.ok) return;
  // Whatever has no message was said by Slackbot.
  if (said.message) toast(said.message);
  giveBack(key, unsent);
}

function typed(key, { text, made }, broadcast) {
  const [user, channel, thread_ts] = key.split("/");
  const body = { user, channel, text: asSent(text, made) };
  if (thread_ts) Object.assign(body, { thread_ts, broadcast: Boolean(broadcast) });
  return body;
}

function giveBack(key, unsent) {
  if (draft(key).text) return; // they went on writing
  keep(key, unsent);
  show(key);
}

function insert(form, text) {
  const box = boxOf(form);
  box.focus();
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

export const composerClicks = {
  addemoji: (_, button) => pick(button, (name) => insert(button.closest("form"), `:${name}: `)),
  addmention: (_, button) => {
    const box = boxOf(button.closest("form"));
    insert(button.closest("form"), /(^|\s)$/.test(box.value.slice(0, box.selectionStart)) ? "@" : " @");
  },
  bolt: (_, button) => menu(document.getElementById("bolt-menu"), button),
};

const inBox = (event) => event.target.matches("[data-composer] textarea");

document.addEventListener("input", (event) => {
  if (!inBox(event)) return;
  remember(event.target.form);
  grow(event.target);
  completion(event.target.form).update();
});

document.addEventListener("keydown", (event) => {
  if (!inBox(event) || event.isComposing || completion(event.target.form).key(event)) return;
  if (event.key !== "Enter" || event.shiftKey) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-composer]")) return;
  event.preventDefault();
  send(event.target);
});

composed(new Set(["composer"]));
