import badgeSheet from './badge.css?inline';
import { make } from './make';
import { makeSheet } from './make-sheet';

declare global {
  interface HTMLElementTagNameMap {
    'bellwether-badge': HTMLElement;
  }
}

const sheet = makeSheet(badgeSheet);

/** The element that stands in the page, with its content out of reach of the page's styles. */
export const badgeHost = (...content: Node[]): HTMLElement => {
  const host = make('bellwether-badge');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(...content);
  return host;
};
