import type { Placement } from '../hosts/contract';
import * as inPage from '../platform/in-page';
import { elementAt } from './element-at';
import { findSpot } from './find-spot';
import { isDarkBehind } from './is-dark-behind';

const isWithin = (inner: Element | null, outer: Element): boolean =>
  !!inner && (inner === outer || isWithin(inPage.parentOf(inner), outer));

/**
 * Keeps one badge where it belongs: in the page, beside an element, or (`null`) as a floating pill. The returned function may be
 * called as often as one likes: it changes only what is not right yet. On the page's body the badge finds a spot that covers no
 * control, keeps it while the page scrolls, and hides where something else of the page lies there. To find one takes long: it is
 * done again only where sizes or words are others than before.
 */
export const placeBadge = (host: HTMLElement): ((place: Placement | null) => void) => {
  let spots: Record<string, [sizes: string, spot: ReturnType<typeof findSpot>]> = {};

  const put = (place: Placement | null) => {
    const element = place?.element;
    const mode = place?.mode ?? 'pill';
    host.dataset.mode = mode;
    if (place && place.mode !== 'beside') {
      const side = place.mode === 'after' ? 'nextSibling' : 'previousSibling';
      if (place.element[side] !== host) place.element[place.mode](host);
      host.style.cssText = '';
      spots = {};
    } else {
      if (host.parentNode !== document.body) document.body.append(host);
      const box = host.getBoundingClientRect();
      const area = element?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
      const sizes = `${[area.width, area.height, box.width, innerWidth, element?.textContent?.length]}`;
      if (spots[mode]?.[0] !== sizes) spots[mode] = [sizes, findSpot(host, area, box, element)];
      const spot = spots[mode]?.[1];
      // A pill takes the corner if need be.
      if (element && !spot) {
        put(null);
        return;
      }
      const [x, y] = spot ?? [area.width - box.width - 16, area.height - box.height - 16];
      const left = area.left + x;
      const top = area.top + y;
      const under = elementAt(left + box.width / 2, top + box.height / 2, host);
      const seen = !element || (under && (isWithin(under, element) || isWithin(element, under)));
      host.style.cssText = `left:${left}px;top:${top}px;visibility:${seen ? 'visible' : 'hidden'}`;
    }
    host.toggleAttribute('data-shared', !place || !!place.shared);
    host.toggleAttribute(
      'data-dark',
      isDarkBehind(place?.mode === 'beside' ? place.element : host.parentElement),
    );
  };

  return put;
};
