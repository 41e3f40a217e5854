// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import * as inPage from './in-page';

afterEach(() => vi.unstubAllGlobals());

it('asks the browser for the shadow roots of HTML elements only: of others it throws', () => {
  const host = document.createElement('div');
  const closed = host.attachShadow({ mode: 'closed' });
  const openOrClosedShadowRoot = vi.fn((element: Element) => {
    if (!(element instanceof HTMLElement)) throw new TypeError('Error in invocation');
    return element === host ? closed : null;
  });
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  expect(inPage.shadowRootOf(host)).toBe(closed);
  expect(inPage.shadowRootOf(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))).toBeNull();
  vi.unstubAllGlobals();
  expect(inPage.shadowRootOf(host)).toBeNull();
});

it('finds what is around an element through shadow roots', () => {
  const [outer, inner] = [document.createElement('section'), document.createElement('p')];
  const host = document.createElement('div');
  outer.append(host);
  host.attachShadow({ mode: 'closed' }).append(inner);
  expect(inPage.parentOf(inner)).toBe(host);
  expect(inPage.parentOf(outer)).toBeNull();
  expect(inPage.closest(inner, 'section')).toBe(outer);
  expect(inPage.closest(inner, 'p')).toBe(inner);
  expect(inPage.closest(inner, 'table')).toBeNull();
});
