// What one does with a message: react, pin, and its menu.

import { act, toast } from "./act.js";
import { menu } from "./menus.js";
import { pick } from "./picker.js";

let target = null;

const messageOf = (button) => button.closest("[data-message]");
const placeOf = (message) => ({ channel: message.dataset.channel, ts: message.dataset.ts });

function react(message, name, { only = false } = {}) {
  const own = message.querySelector(`.reactions [data-react="${CSS.escape(name)}"][aria-pressed="true"]`);
  if (own && only) return;
  act(own ? "unreact" : "react", { ...placeOf(message), name }, { quiet: ["already_reacted", "no_reaction"] });
}

function more(button) {
  target = messageOf(button);
  const popover = document.getElementById("more-menu");
  popover.querySelector("[data-delete]").hidden = target.dataset.from !== document.body.dataset.user;
  target.classList.add("acting");
  menu(popover, button);
}

async function copy() {
  const { link } = target.dataset;
  try {
    await navigator.clipboard.writeText(link);
    toast("Link copied.", "good");
  } catch {
    toast(link, "good"); // the browser lets no page copy: then it can be copied by hand
  }
}

function shortcut(callback_id, button) {
  const where = button.dataset.of === "message" ? placeOf(target) : {};
  act("shortcut", { callback_id, ...where });
}

const DELETES = {
  ask: (dialog) => dialog.showModal(),
  no: (dialog) => dialog.close(),
  yes: (dialog) => {
    dialog.close();
    act("delete_message", placeOf(target));
  },
};

function closing(run) {
  return (value, button) => {
    button.closest("[popover]")?.hidePopover();
    run(value, button);
  };
}

export const messageClicks = {
  react: (name, button) => react(messageOf(button), name),
  pick: (_, button) => {
    const message = messageOf(button);
    pick(button, (name) => react(message, name, { only: true }));
  },
  pin: (what, button) => act(what, placeOf(messageOf(button)), { quiet: ["already_pinned", "no_pin"] }),
  more: (_, button) => more(button),
  copylink: closing(copy),
  shortcut: closing(shortcut),
  delete: closing((step) => DELETES[step](document.getElementById("delete-dialog"))),
};

// The bar of a message stays while one of its menus is open, so that the focus finds back to it.
document.addEventListener(
  "toggle",
  (event) => {
    if (event.newState !== "closed" || !event.target.matches("#more-menu, #picker")) return;
    document.querySelectorAll(".message.acting").forEach((message) => message.classList.remove("acting"));
  },
  true,
);
