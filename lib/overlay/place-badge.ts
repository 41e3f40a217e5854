import { elementAt } from './element-at';
import { findSpot } from './find-spot';
import type { BadgePlace } from './host-page';
import { isDarkBehind } from './is-dark-behind';

/**
 * Keeps one badge where it belongs: in the page, beside an element, or (`null`) as a floating pill. The returned function may be
 * called as often as one likes: it changes only what is not right yet. On the page's body the badge finds a spot that covers no
 * control, keeps it while the page scrolls, and hides where something else of the page lies there.
 */
export function placeBadge(host: HTMLElement): (place: BadgePlace | null) => void {
  let spot: [left: number, top: number] = [0, 0];
  let measured = '';

  function putInPage(element: Element, mode: 'before' | 'after'): void {
    const side = mode === 'after' ? 'nextSibling' : 'previousSibling';
    if (element[side] !== host) element[mode](host);
    host.dataset.mode = mode;
    host.style.cssText = measured = '';
  }

  /** Whether a spot was found; a pill takes the corner if need be. */
  function putOnBody(element: Element | null): boolean {
    if (host.parentNode !== document.body) document.body.append(host);
    host.dataset.mode = element ? 'beside' : 'pill';
    const box = host.getBoundingClientRect();
    const area = element?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const sizes = `${[!element, area.width, area.height, box.width, innerWidth]}`;
    if (measured !== sizes) {
      const found = findSpot(host, area, box, !element);
      if (!found && element) return false;
      spot = found ?? [area.width - box.width - 16, area.height - box.height - 16];
      measured = sizes;
    }
    const left = area.left + spot[0];
    const top = area.top + spot[1];
    const under = elementAt(left + box.width / 2, top + box.height / 2, host);
    const seen = !element || (under && (element.contains(under) || under.contains(element)));
    host.style.cssText = `left:${left}px;top:${top}px;visibility:${seen ? 'visible' : 'hidden'}`;
    return true;
  }

  return (place) => {
    host.dataset.candidate = place?.candidate ?? '';
    if (place && place.mode !== 'beside') putInPage(place.element, place.mode);
    else if (!putOnBody(place?.element ?? null)) putOnBody(null);
    host.toggleAttribute('data-dark', isDarkBehind(host.parentElement));
  };
}
