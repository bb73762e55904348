// Menus beside what opened them; arrows walk through them, Escape closes them and goes back.

const GAP = 4;

export function beside(popover, anchor) {
  const at = anchor.getBoundingClientRect();
  popover.showPopover();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = at.bottom + GAP;
  popover.style.top = `${below + height < innerHeight ? below : Math.max(GAP, at.top - height - GAP)}px`;
  popover.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
}

const items = (popover) => [...popover.querySelectorAll('[role="menuitem"]:not([hidden])')];

export function menu(popover, anchor) {
  beside(popover, anchor);
  items(popover)[0]?.focus();
}

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

document.addEventListener("keydown", (event) => {
  const open = document.querySelector(".menu:popover-open, .picker:popover-open");
  if (event.key === "Escape" && open) {
    event.preventDefault(); // it closes this and nothing behind it
    open.hidePopover();
    return;
  }
  const popover = event.target.closest('[popover][role="menu"]');
  if (!popover || !(event.key in STEPS)) return;
  event.preventDefault();
  const all = items(popover);
  all.at((all.indexOf(event.target) + STEPS[event.key]) % all.length).focus();
});
