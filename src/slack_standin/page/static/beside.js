// Where to put a card so that it covers nothing that somebody needs.

const GAP = 14;
const EDGE = 8;

const overlap = (a, b) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const covered = (spot, size, rects) => {
  const card = { left: spot.x, top: spot.y, right: spot.x + size.width, bottom: spot.y + size.height };
  return rects.reduce((sum, one) => sum + overlap(card, one), 0);
};

const STEPS = [1, 0.75, 0.5, 0.25, 0];

/** Beside what is pointed to, each edge in turn; then anywhere, from the lower right corner on. */
function spots(size, at, view) {
  const right = view.width - size.width - EDGE;
  const bottom = view.height - size.height - EDGE;
  const inside = ({ x, y }) => ({ x: Math.max(EDGE, Math.min(x, right)), y: Math.max(EDGE, Math.min(y, bottom)) });
  const anywhere = STEPS.flatMap((x) => STEPS.map((y) => ({ x: x * right, y: y * bottom })));
  if (!at) return anywhere.map(inside);
  const across = [at.left, (at.left + at.right - size.width) / 2, at.right - size.width];
  const down = [at.top, (at.top + at.bottom - size.height) / 2, at.bottom - size.height];
  return [
    ...down.map((y) => ({ x: at.right + GAP, y })),
    ...down.map((y) => ({ x: at.left - GAP - size.width, y })),
    ...across.map((x) => ({ x, y: at.bottom + GAP })),
    ...across.map((x) => ({ x, y: at.top - GAP - size.height })),
    ...anywhere,
  ].map(inside);
}

/**
 * The first spot beside `at` that covers the least: of `never` nothing if that can be, then as little of `rather` as can be.
 * Sizes and rectangles are in pixels; `never` it covers is told, so that one can put it elsewhere.
 */
export function beside(size, at, { never, rather, view }) {
  const judged = spots(size, at, view).map((spot) => ({
    ...spot,
    covers: covered(spot, size, never),
    cost: covered(spot, size, never) * 1e6 + covered(spot, size, rather),
  }));
  return judged.reduce((best, one) => (one.cost < best.cost ? one : best));
}
