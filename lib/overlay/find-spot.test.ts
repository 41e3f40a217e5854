// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { findSpot } from './find-spot';

const area = new DOMRect(0, 100, 800, 120);
const box = new DOMRect(0, 0, 180, 26);
const host = document.createElement('div');
let head: HTMLElement;

const fits = (one: DOMRect, x: number, y: number) =>
  x >= one.left && x <= one.right && y >= one.top && y <= one.bottom;

/** A head with controls and words where they are told to be. */
function page(controls: DOMRect[], words: DOMRect[] = []) {
  head = document.createElement('section');
  const buttons = controls.map((at) => {
    const button = document.createElement('button');
    const icon = document.createElement('span');
    // As in a component of the page's: what lies under the pointer is in a shadow root of the button's.
    button.attachShadow({ mode: 'open' }).append(icon);
    return { at, button, icon };
  });
  head.append(...buttons.map(({ button }) => button), 'Arrival times missing');
  document.body.replaceChildren(head, host);
  document.elementsFromPoint = (x, y) => {
    if (x < 0 || x > 1_000 || y < 0 || y > 700) return [];
    const over = buttons.find(({ at }) => fits(at, x, y));
    return over ? [host, over.button] : [host, head];
  };
  ShadowRoot.prototype.elementsFromPoint = function () {
    return [...this.querySelectorAll('span')];
  };
  Range.prototype.getClientRects = () => words as unknown as DOMRectList;
}

beforeEach(() => vi.restoreAllMocks());

it('stands in line with the buttons of a head, at the right end where there are none', () => {
  page([]);
  expect(findSpot(host, area, box, head)).toEqual([604, 16]);
  page([new DOMRect(600, 116, 180, 30)]);
  const [left = 0, top = 0] = findSpot(host, area, box, head) ?? [];
  expect(top).toBe(16);
  expect(left + box.width + 8).toBeLessThan(600);
  expect(600 - left - box.width).toBeLessThanOrEqual(8 + 24);
});

it('stands in the middle of a low area, and not at all where it is lower than the box or full', () => {
  page([]);
  expect(findSpot(host, new DOMRect(0, 100, 800, 34), box, head)).toEqual([604, 4]);
  expect(findSpot(host, new DOMRect(0, 100, 800, 20), box, head)).toBeUndefined();
  page([new DOMRect(0, 100, 800, 120)]);
  expect(findSpot(host, area, box, head)).toBeUndefined();
});

it('leaves words free, and finds no place where there is no room without', () => {
  const title = new DOMRect(60, 110, 560, 40);
  page([new DOMRect(630, 116, 160, 30)], [title]);
  const [, top = 0] = findSpot(host, area, box, head) ?? [];
  expect(area.top + top).toBeGreaterThanOrEqual(title.bottom);
  page([new DOMRect(630, 116, 160, 30)], [new DOMRect(0, 100, 800, 120)]);
  expect(findSpot(host, area, box, head)).toBeUndefined();
});

it('without an element finds its place from the bottom of the page upwards', () => {
  const all = new DOMRect(0, 0, 1_000, 700);
  page([]);
  expect(findSpot(host, all, box, undefined)).toEqual([804, 658]);
  page([new DOMRect(0, 640, 1_000, 60)]);
  const [, top = 700] = findSpot(host, all, box, undefined) ?? [];
  expect(top + box.height).toBeLessThan(640);
});
