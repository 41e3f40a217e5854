import { element } from './element.js';
import { icon } from './icon.js';

let serial = 0;

/**
 * A row of console tabs with the sections they stand for; the section not in front stays in the document, hidden.
 * `open(key, make)` finds or makes a tab and brings it to the front, `close(key)` removes it. `make(section)` fills a new section
 * and answers what the tab stands for; `href` is where its link leads.
 */
export function consoleTabset(className, onClose) {
  const bar = element('ul', { class: 'tabBarItems slds-grid', role: 'tablist' });
  const sections = element('div', { class: 'tabsetBody' });
  const node = element(
    'div',
    { class: `oneConsoleTabset ${className}` },
    element('div', { class: 'oneConsoleTabContainer' }, bar),
    sections,
  );
  const tabs = new Map();

  const bringToFront = (key) => {
    for (const [candidate, tab] of tabs) {
      const front = candidate === key;
      for (const name of ['active', 'slds-is-active']) tab.item.classList.toggle(name, front);
      tab.link.setAttribute('aria-selected', String(front));
      tab.section.classList.toggle('active', front);
      tab.section.style.display = front ? '' : 'none';
      tab.section.firstElementChild?.classList.toggle('active', front);
    }
  };

  const open = (key, href, make) => {
    let tab = tabs.get(key);
    if (tab === undefined) {
      serial += 1;
      const id = `tab-${serial}`;
      const title = element('span', { class: 'title slds-truncate', text: 'Loading...' });
      const link = element(
        'a',
        { class: 'tabHeader slds-context-bar__label-action', role: 'tab', 'aria-controls': id, href },
        title,
      );
      const close = element(
        'button',
        {
          type: 'button',
          class: 'tab-close',
          title: 'Close',
          'aria-label': 'Close',
          on: { click: () => onClose(key) },
        },
        icon('close', 12),
      );
      const item = element(
        'li',
        { class: 'oneConsoleTabItem tabItem slds-context-bar__item', role: 'presentation' },
        link,
        close,
      );
      const section = element('section', { class: 'tabContent oneConsoleTab', id, role: 'tabpanel' });
      tab = { item, link, title, section, content: null };
      tabs.set(key, tab);
      tab.content = make(section, (text) => {
        if (title.textContent !== text) title.textContent = text;
      });
      bar.append(item);
      sections.append(section);
    }
    tab.link.setAttribute('href', href);
    bringToFront(key);
    return tab.content;
  };

  const close = (key) => {
    const tab = tabs.get(key);
    tab?.item.remove();
    tab?.section.remove();
    tabs.delete(key);
    return [...tabs.values()].at(-1)?.link.getAttribute('href') ?? null;
  };
  return { node, open, close, hideAll: () => bringToFront(null) };
}
