import * as inPage from '../platform/in-page';
import { elementAt } from './element-at';
import { wordsIn } from './words-in';

const controls =
  'a,button,input,select,textarea,label,summary,[tabindex="0"],[contenteditable],[role=button],[role=tab]';

/**
 * The first place (left, top; px from those of the area) within an area where a box covers no control of the page and keeps 8 px from
 * those beside it, nor words of `element`. From the right end leftwards, row by row, downwards
 * from where heads have their buttons or, in a low area, from its middle; without an element, in the page as a whole, upwards.
 * `undefined` when there is none.
 */
export const findSpot = (
  host: Element,
  area: DOMRect,
  { width, height }: DOMRect,
  element: Element | undefined,
): [left: number, top: number] | undefined => {
  const isFree = (left: number, top: number) => {
    // Three rows of 17 points.
    for (let point = 0; point < 51; point++) {
      const under = elementAt(
        left - 8 + ((point % 17) * (width + 16)) / 16,
        top + ((point % 3) * height) / 2,
        host,
      );
      if (!under || inPage.closest(under, controls)) return false;
    }
    return true;
  };
  const words = wordsIn(element ?? host);
  for (
    let row = element ? Math.min(16, (area.height - height) / 2) : 4;
    row + height <= area.height;
    row += 8
  )
    for (let x = area.width - width - 16; x > 0; x -= 8) {
      const y = element ? row : area.height - height - 12 - row;
      const [left, top] = [area.left + x, area.top + y];
      const isOver = (box: DOMRect) =>
        box.right > left && box.left < left + width && box.bottom > top && box.top < top + height;
      if (!words.some(isOver) && isFree(left, top)) return [x, y];
    }
  return undefined;
};
