import { elementAt } from './element-at';

/** How long a button must have been in plain sight before a click on it counts, in milliseconds. */
const sightTime = 400;

/**
 * Tells of a click whether its button was truly visible: not transparent or hidden through any ancestor, not covered, and in
 * plain sight for 400 ms. The browser's own visibility tracking also sees covers that let the pointer through.
 */
export const watchSight = (button: Element): ((click: Event) => boolean) => {
  let since = Number.POSITIVE_INFINITY;
  const options = { threshold: 1, trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries) => {
    for (const { time, isIntersecting, isVisible } of entries as (IntersectionObserverEntry & {
      isVisible?: boolean;
    })[])
      since = isIntersecting && isVisible ? time : Number.POSITIVE_INFINITY;
  }, options).observe(button);
  return (click) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return (
      click.timeStamp - since >= sightTime &&
      button.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      button.contains(elementAt(x + width / 2, y + height / 2) ?? null)
    );
  };
};
