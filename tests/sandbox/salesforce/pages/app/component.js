import { element } from './element.js';
import { settings } from './settings.js';

/** The sheets of the page, for shadow roots: filled by `loadSheets`. */
const sheets = [];

/** Reads the page's style sheets, once, where components have native shadow roots: nothing of the page's styles reaches into those. */
export async function loadSheets() {
  if (!settings.nativeShadow) return;
  for (const { href } of document.querySelectorAll('link[rel=stylesheet]')) {
    const sheet = new CSSStyleSheet();
    await sheet.replace(await (await fetch(href)).text());
    sheets.push(sheet);
  }
}

/** A Lightning web component: what is in it lies in a shadow root of its own where those are native. */
export function component(tag, properties, ...children) {
  const made = element(tag, properties);
  const inside = settings.nativeShadow ? made.attachShadow({ mode: 'open' }) : made;
  if (inside !== made) inside.adoptedStyleSheets = sheets;
  inside.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}
