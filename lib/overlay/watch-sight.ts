import { elementAt } from './element-at';

/**
 * Tells of a click whether its button was truly visible: not transparent or hidden through any ancestor, not covered, and in
 * plain sight for 400 ms where it is now: one that was moved meanwhile may have been moved under the pointer. The browser's own
 * visibility tracking also sees covers that let the pointer through.
 */
export const watchSight = (button: Element): ((click: Event) => boolean) => {
  let since = Number.POSITIVE_INFINITY;
  let seen: DOMRectReadOnly;
  const options = { threshold: 1, trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries) => {
    for (const entry of entries as (IntersectionObserverEntry & { isVisible?: boolean })[]) {
      since = entry.isVisible ? entry.time : Number.POSITIVE_INFINITY;
      seen = entry.boundingClientRect;
    }
  }, options).observe(button);
  return (click) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return (
      // A page that settles moves it by a few px.
      click.timeStamp - since >= 400 &&
      Math.hypot(x - seen.x, y - seen.y) < 9 &&
      button.checkVisibility({ opacityProperty: true }) &&
      button.contains(elementAt(x + width / 2, y + height / 2) ?? null)
    );
  };
};
