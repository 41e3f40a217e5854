import { ask } from './ask.js';
import { card } from './card.js';
import { detailFields } from './detail-fields.js';
import { element } from './element.js';
import { fill } from './fill.js';
import { format } from './format.js';
import { recordFrame } from './record-frame.js';
import { recordLink } from './record-link.js';
import { setText } from './set-text.js';
import { taskList } from './task-list.js';

const KINDS = {
  public: 'Public comment',
  internal: 'Internal comment',
  incoming: 'Email from customer',
  outgoing: 'Email to customer',
};

/** The case page: `{page, refresh()}`; `refresh` reads and shows, and answers the tab's title. */
export function casePage(id) {
  const details = detailFields('Case', [
    ['Case Owner', 'OwnerId'],
    ['Status', 'Status'],
    ['Case Number', 'CaseNumber'],
    ['Priority', 'Priority'],
    ['Contact Name', 'ContactId'],
    ['Contact Email', 'ContactEmail'],
    ['Case Origin', 'Origin'],
    ['Type', 'Type'],
    ['Date/Time Opened', 'CreatedDate'],
    ['Last Modified', 'LastModifiedDate'],
    ['Escalated', 'IsEscalated'],
    ['Milestone Status', 'MilestoneStatus'],
    ['Description', 'Description'],
  ]);
  const detailsCard = card('Details', 'case');
  detailsCard.body.append(details.node);
  const feed = card('Feed', 'case');
  const milestones = card('Milestones', 'clock');
  const tasks = card('Open Activities', 'task');
  const list = element('ul', { class: 'feed' });
  const composer = commentComposer(async (text, published) =>
    show(await ask(`Case/${id}/comments`, { text, published })),
  );
  feed.body.append(composer, list);

  const frame = recordFrame({
    type: 'Case',
    fields: ['Case Number', 'Account Name', 'Priority', 'Status', 'Case Owner'],
    actions: [
      { label: 'Close Case', run: async () => show(await ask(`Case/${id}/status`, { status: 'Closed' })) },
      { label: 'Reopen', run: async () => show(await ask(`Case/${id}/status`, { status: 'Working' })) },
    ],
    main: [
      ['force_detailPanel', detailsCard.node],
      ['forceChatter_recordFeedContainer', feed.node],
    ],
    side: [
      ['support_milestones', milestones.node],
      ['runtime_sales_activities_activityPanel', tasks.node],
    ],
  });

  function show(view) {
    const { record } = view;
    setText(frame.primary, format.text(view.Subject));
    frame.flag.hidden = view.IsEscalated !== true;
    setText(frame.values.get('Case Number'), view.CaseNumber);
    fill(frame.values.get('Account Name'), [view.AccountId, view.AccountName], () => [
      recordLink('Account', view.AccountId, view.AccountName),
    ]);
    setText(frame.values.get('Priority'), format.text(view.Priority));
    setText(frame.values.get('Status'), format.text(view.Status));
    setText(frame.values.get('Case Owner'), format.text(view.OwnerName));
    details.set('Case Owner', format.text(view.OwnerName));
    details.set('Status', format.text(view.Status));
    details.set('Case Number', view.CaseNumber);
    details.set('Priority', format.text(view.Priority));
    details.set('Contact Name', format.text(view.ContactName));
    details.set('Contact Email', format.text(record.ContactEmail));
    details.set('Case Origin', format.text(record.Origin));
    details.set('Type', format.text(record.Type));
    details.set('Date/Time Opened', format.instant(record.CreatedDate));
    details.set('Last Modified', format.instant(record.LastModifiedDate));
    details.set('Escalated', view.IsEscalated ? '✓' : '☐');
    details.set('Milestone Status', format.text(record.MilestoneStatus));
    details.set('Description', format.text(record.Description));
    setText(feed.count, ` (${view.feed.length})`);
    fill(list, view.feed, () => view.feed.map(feedItem));
    setText(milestones.count, ` (${view.milestones.length})`);
    const states = view.milestones.map((one) => [one.Name, one.TargetDate, one.IsCompleted, one.IsViolated]);
    fill(milestones.body, states, () => view.milestones.map(milestone));
    setText(tasks.count, ` (${view.tasks.length})`);
    fill(tasks.body, view.tasks, () => taskList(view.tasks));
    return view.CaseNumber;
  }

  return { page: frame.page, refresh: async () => show(await ask(`Case/${id}`)) };
}

function feedItem(item) {
  return element(
    'li',
    { class: `feed-item ${item.kind}`, 'data-id': item.id },
    element(
      'div',
      { class: 'feed-head' },
      element('span', { class: 'avatar', text: initials(item.author) }),
      element(
        'div',
        {},
        element('b', { text: format.text(item.author) }),
        element('span', { class: 'feed-kind', text: KINDS[item.kind] }),
        element('div', { class: 'feed-time', text: format.instant(item.at) }),
      ),
    ),
    element('div', { class: 'feed-text', text: format.text(item.text) }),
  );
}

function initials(name) {
  const parts = format.text(name).split(' ');
  return parts
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
}

function milestone(one) {
  const state = one.IsCompleted ? 'Completed' : one.IsViolated ? 'Overdue' : 'Due';
  const at = one.IsCompleted ? one.CompletionDate : one.TargetDate;
  const tone = one.IsViolated ? 'bad' : one.IsCompleted ? 'good' : 'open';
  return element(
    'div',
    { class: `milestone ${tone}` },
    element('b', { text: format.text(one.Name) }),
    element('span', { text: `${state} ${format.instant(at)}` }),
  );
}

function commentComposer(send) {
  const text = element('textarea', {
    rows: 2,
    name: 'comment',
    'aria-label': 'Comment',
    placeholder: 'Write a comment...',
  });
  const published = element('input', { type: 'checkbox', name: 'published' });
  return element(
    'form',
    {
      class: 'composer',
      on: {
        submit: async (event) => {
          event.preventDefault();
          const words = text.value.trim();
          if (words === '') return;
          text.value = '';
          await send(words, published.checked);
        },
      },
    },
    text,
    element(
      'div',
      { class: 'composer-row' },
      element('label', {}, published, ' Public'),
      element('button', { class: 'slds-button slds-button_brand', text: 'Comment' }),
    ),
  );
}
