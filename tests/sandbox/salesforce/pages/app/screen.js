import { accountPage } from './account-page.js';
import { casePage } from './case-page.js';
import { listPage } from './list-page.js';
import { relatedListPage } from './related-list-page.js';

/** The screen of a parsed address: `{page, refresh()}`. */
export function screen(address) {
  if (address.kind === 'record')
    return address.type === 'Case' ? casePage(address.id) : accountPage(address.id);
  if (address.kind === 'related') return relatedListPage(address.id);
  return listPage(address.type, address.filterName);
}
