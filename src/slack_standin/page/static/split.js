// Two windows side by side: how wide each is, and an address that brings both back.

const frames = document.querySelector(".frames");
const separator = document.querySelector(".separator");
const sides = [...document.querySelectorAll("iframe")];

const LEAST = Number(separator.ariaValueMin);
const MOST = Number(separator.ariaValueMax);
const STEP = 5;

/** The share of the left window, in per cent. */
const share = () => Number(separator.ariaValueNow);

function divide(percent) {
  const now = Math.round(Math.min(Math.max(percent, LEAST), MOST));
  separator.ariaValueNow = String(now);
  frames.style.setProperty("--left", `${now}%`);
}

const KEYS = {
  ArrowLeft: () => share() - STEP,
  ArrowRight: () => share() + STEP,
  Home: () => LEAST,
  End: () => MOST,
  Enter: () => 50,
};

separator.addEventListener("keydown", (event) => {
  if (!(event.key in KEYS)) return;
  event.preventDefault();
  divide(KEYS[event.key]());
});

separator.addEventListener("pointerdown", (event) => {
  event.preventDefault(); // nothing is selected by dragging
  separator.focus();
  separator.setPointerCapture(event.pointerId);
  frames.classList.add("dragging");
});
separator.addEventListener("pointermove", ({ clientX, pointerId }) => {
  const { left, width } = frames.getBoundingClientRect();
  if (separator.hasPointerCapture(pointerId)) divide(((clientX - left) / width) * 100);
});
separator.addEventListener("lostpointercapture", () => frames.classList.remove("dragging"));
separator.addEventListener("dblclick", () => divide(50));

/** Say in the address and the title who is here now. */
function tell() {
  const [first, second] = sides.map((side) => side.contentDocument.body?.dataset ?? {});
  if (!first.as || !second.as) return;
  history.replaceState(null, "", `/split?${new URLSearchParams({ left: first.as, right: second.as, at: first.at })}`);
  for (const side of sides) side.title = side.contentDocument.title;
  document.title = sides.map((side) => side.title.split(" · ")[0]).join(" and ") + ` · ${frames.dataset.team}`;
}

function watch(side) {
  const { body } = side.contentDocument;
  new MutationObserver(tell).observe(body, { attributeFilter: ["data-as", "data-at"] });
  tell();
}

for (const side of sides) {
  side.addEventListener("load", () => watch(side));
  if (side.contentDocument?.readyState === "complete" && side.contentDocument.body?.dataset.as) watch(side);
}
