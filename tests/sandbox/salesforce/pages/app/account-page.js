import { ask } from './ask.js';
import { card } from './card.js';
import { caseTable } from './case-table.js';
import { detailFields } from './detail-fields.js';
import { element } from './element.js';
import { fill } from './fill.js';
import { format } from './format.js';
import { recordFrame } from './record-frame.js';
import { setText } from './set-text.js';
import { taskList } from './task-list.js';

/** The account page: `{page, refresh()}`; `refresh` reads and shows, and answers the tab's title. */
export function accountPage(id) {
  const details = detailFields('Account', [
    ['Account Owner', 'OwnerId'],
    ['Type', 'Type'],
    ['Account Name', 'Name'],
    ['Industry', 'Industry'],
    ['Tier', 'Tier__c'],
    ['Employees', 'NumberOfEmployees'],
    ['Annual Revenue', 'AnnualRevenue'],
    ['Website', 'Website'],
    ['Usage, last 30 days', 'Usage_30d__c'],
    ['Usage, 30 days before', 'Usage_Previous_30d__c'],
    ['NPS', 'NPS__c'],
    ['Adoption %', 'Adoption__c'],
  ]);
  const detailsCard = card('Details', 'account');
  detailsCard.body.append(details.node);
  const cases = card('Cases', 'case');
  const contacts = card('Contacts', 'account');
  const tasks = card('Activity', 'task');
  const frame = recordFrame({
    type: 'Account',
    fields: ['Type', 'Industry', 'Tier', 'Annual Revenue', 'Account Owner'],
    actions: [],
    main: [
      ['force_detailPanel', detailsCard.node],
      ['force_relatedListSingleContainer', cases.node],
    ],
    side: [
      ['force_relatedListQuickLinks', contacts.node],
      ['runtime_sales_activities_activityPanel', tasks.node],
    ],
  });

  function show(view) {
    const { record } = view;
    setText(frame.primary, format.text(record.Name));
    const shown = {
      Type: format.text(record.Type),
      Industry: format.text(record.Industry),
      Tier: format.text(record.Tier__c),
      'Annual Revenue': format.money(record.AnnualRevenue),
      'Account Owner': format.text(view.OwnerName),
    };
    for (const [label, text] of Object.entries(shown)) {
      setText(frame.values.get(label), text);
      details.set(label, text);
    }
    details.set('Account Name', format.text(record.Name));
    details.set('Employees', format.number(record.NumberOfEmployees));
    details.set('Website', format.text(record.Website));
    details.set('Usage, last 30 days', format.number(record.Usage_30d__c));
    details.set('Usage, 30 days before', format.number(record.Usage_Previous_30d__c));
    details.set('NPS', format.number(record.NPS__c));
    details.set('Adoption %', format.number(record.Adoption__c));
    setText(cases.count, ` (${view.cases.length})`);
    fill(cases.body, view.cases, () => [
      caseTable(view.cases.slice(0, 8), ['Subject', 'Status', 'Priority', 'Owner']),
    ]);
    setText(contacts.count, ` (${view.contacts.length})`);
    fill(contacts.body, view.contacts, () =>
      view.contacts.map((contact) =>
        element(
          'div',
          { class: 'task' },
          element('b', { text: contact.Name }),
          element('span', { text: [contact.Title, contact.Email].filter((part) => part).join(' · ') }),
        ),
      ),
    );
    fill(tasks.body, view.tasks, () => taskList(view.tasks));
    return record.Name;
  }

  return { page: frame.page, refresh: async () => show(await ask(`Account/${id}`)) };
}
