import * as inPage from '../platform/in-page';
import { elementAt } from './element-at';

const controls =
  'a,button,input,select,textarea,label,summary,[tabindex="0"],[contenteditable],[role=button],[role=tab]';

/**
 * The first place (left, top; px from those of the area) within an area where a box covers no control of the page and keeps 8 px from
 * those beside it: from the right end leftwards, row by row, downwards from where heads have their buttons or, in a low area, from
 * its middle; or (`up`) upwards. `undefined` when there is none.
 */
export const findSpot = (
  host: Element,
  area: DOMRect,
  { width, height }: DOMRect,
  up: boolean,
): [left: number, top: number] | undefined => {
  const isFree = (left: number, top: number) => {
    // Three rows of 17 points.
    for (let point = 0; point < 51; point++) {
      const element = elementAt(
        left - 8 + ((point % 17) * (width + 16)) / 16,
        top + ((point % 3) * height) / 2,
        host,
      );
      if (!element || inPage.closest(element, controls)) return false;
    }
    return true;
  };
  for (const first of [up ? 4 : Math.min(16, (area.height - height) / 2), 4])
    for (let row = first; row + height <= area.height; row += 8)
      for (let left = area.width - width - 16; left > 0; left -= 24) {
        const top = up ? area.height - height - 12 - row : row;
        if (isFree(area.left + left, area.top + top)) return [left, top];
      }
  return undefined;
};
