// The Home tab, drawn anew without losing what was typed.

import { draftOf } from "./draft.js";
import { spotIn } from "./spot.js";

const shown = (place) => place.querySelector("[data-home]");

/** Put the Home tab where it stands, as the server drew it. */
export function putHome(place, content) {
  const old = shown(place);
  const fresh = shown(content);
  if (old && fresh && old.dataset.version === fresh.dataset.version) return;
  const again = spotIn(place);
  place.replaceChildren(content);
  if (!fresh) return;
  draftOf(fresh).putBack(fresh);
  again();
}
