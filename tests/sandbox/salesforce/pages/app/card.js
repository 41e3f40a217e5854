import { element } from './element.js';
import { icon } from './icon.js';

/** A card with a heading and a body to fill: `{node, body, count}`. */
export function card(title, iconName) {
  const count = element('span', { class: 'card-count' });
  const body = element('div', { class: 'slds-card__body' });
  const node = element(
    'article',
    { class: 'slds-card slds-card_boundary' },
    element(
      'header',
      { class: 'slds-card__header' },
      element('span', { class: `card-icon entity-${iconName}` }, icon(iconName, 14)),
      element('h2', { class: 'slds-card__header-title' }, title, count),
    ),
    body,
  );
  return { node, body, count };
}
