import { ask } from './ask.js';
import { caseTable } from './case-table.js';
import { element } from './element.js';
import { fill } from './fill.js';
import { recordLink } from './record-link.js';

/** The page of one related list, an account's cases: `{page, refresh()}` as every screen. */
export function relatedListPage(id) {
  const owner = element('div', { class: 'entityNameTitle' });
  const body = element('div', { class: 'listViewContent' });
  const page = element(
    'lst-related-list-desktop',
    { class: 'forceListViewManager' },
    element(
      'lst-list-view-manager-header',
      { class: 'slds-page-header list-header' },
      element('div', {}, owner, element('h1', { class: 'slds-page-header__title', text: 'Cases' })),
    ),
    body,
  );
  const refresh = async () => {
    const { record, cases } = await ask(`Account/${id}`);
    fill(owner, record.Name, () => [recordLink('Account', record.Id, record.Name)]);
    fill(body, cases, () => [caseTable(cases, ['Subject', 'Status', 'Priority', 'Opened', 'Owner'])]);
    return 'Cases';
  };
  return { page, refresh };
}
