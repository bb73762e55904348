// Where somebody is in a view: the field, the caret, how far down. A view that is drawn anew is left where it was.

import { elementOf } from "./values.js";

export const FIELD = "input:not([disabled]), select, textarea";

/** Remember where somebody is; returns how to be there again, only `down` as far if the focus has a better place. */
export function spotIn(view) {
  const at = document.activeElement;
  const inside = view.contains(at);
  const caret = inside && at.matches("input, textarea") ? [at.selectionStart, at.selectionEnd] : [null];
  const scroll = scroller(view)?.scrollTop;
  return (down = false) => {
    if (scroll !== undefined && !down) scroller(view).scrollTop = scroll;
    const control = inside && !down ? same(view, at) : null;
    control?.focus({ preventScroll: true });
    if (caret[0] !== null) control?.setSelectionRange?.(...caret);
  };
}

const scroller = (view) => view.querySelector("[data-scrolls]");

/** The same control in what was drawn anew: blocks may have come and gone above it. */
function same(view, at) {
  const element = elementOf(at);
  if (!element) return at.id ? document.getElementById(at.id) : null;
  const { block, action } = element.dataset;
  const named = `[data-block="${CSS.escape(block)}"][data-action="${CSS.escape(action)}"]`;
  const again = [...view.querySelectorAll(named)].find((one) => one.dataset.value === element.dataset.value) ?? view.querySelector(named);
  return again?.matches(`${FIELD}, button, a`) ? again : again?.querySelector(`:checked, ${FIELD}, button`);
}
