// An open form makes everything around it inert: what has to stay usable moves into it, and back home afterwards.

const homes = new WeakMap();

/** The form that is open, null if there is none. */
export const form = () => [...document.querySelectorAll("dialog:modal")].pop() ?? null;

/** Put an element into a dialog, or with null to where it was at first; focus in it stays. */
export function dock(element, dialog) {
  if (!homes.has(element)) {
    homes.set(element, document.createComment(""));
    element.before(homes.get(element));
  }
  const home = homes.get(element);
  if (dialog ? element.parentNode === dialog : element.previousSibling === home) return;
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  if (dialog) dialog.append(element);
  else home.after(element);
  focused?.focus();
}
