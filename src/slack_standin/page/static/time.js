// Time is moved by the companion, who stops at every timer on the way; without one by the stand-in's own clock.

import { act, post, toast } from "./act.js";

const SAID = { companion_silent: "Time did not move: the companion of the app does not answer. Is it still running?" };

const buttons = () => [...document.querySelectorAll("[data-move]")];

export async function move(to, button) {
  if (buttons().some((one) => one.disabled)) return;
  const label = button.textContent;
  button.textContent = "Moving…";
  for (const one of buttons()) one.disabled = true;
  try {
    await moved(to);
  } finally {
    button.textContent = label;
    for (const one of buttons()) one.disabled = false;
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
  }
}

async function moved(to) {
  if (!("companion" in document.body.dataset)) return act("move", { to });
  const said = await post("/companion/time", { to, user: document.body.dataset.user });
  if (!said.ok) toast(said.message ?? SAID[said.error] ?? `Time did not move: ${said.error}`);
  return said;
}
