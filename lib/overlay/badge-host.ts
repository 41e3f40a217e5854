import badgeSheet from './badge.css?inline';

/** The element that stands in the page, with its content out of reach of the page's styles. */
export function badgeHost(...content: Node[]): HTMLElement {
  const host = document.createElement('bellwether-badge');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(badgeSheet);
  root.adoptedStyleSheets = [sheet];
  root.append(...content);
  return host;
}
