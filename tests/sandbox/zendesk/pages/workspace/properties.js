import { element } from './element.js';

/** The fields beside the conversation. Changes wait until the ticket is submitted, as in the real workspace. */
export class Properties {
  #ticket = null;
  #dirty = new Set();

  constructor({ users, groups, group_memberships: memberships }) {
    const nameOf = new Map(users.map(({ id, name }) => [id, name]));
    const touched = (field) => () => this.#dirty.add(field);
    this.assignee = element(
      'select',
      {
        'aria-label': 'Assignee',
        'data-test-id': 'assignee-field-autocomplete',
        change: touched('assignee'),
      },
      element('option', { value: '/' }, '–'),
      ...groups.map((group) =>
        element(
          'optgroup',
          { label: group.name },
          element('option', { value: `${group.id}/` }, group.name),
          ...memberships
            .filter(({ group_id: id }) => id === group.id)
            .map(({ user_id: id }) =>
              element('option', { value: `${group.id}/${id}` }, `${group.name} / ${nameOf.get(id)}`),
            ),
        ),
      ),
    );
    this.type = choice(
      'Type',
      'ticket-fields-type-select',
      ['', 'question', 'incident', 'problem', 'task'],
      touched('type'),
    );
    this.priority = choice(
      'Priority',
      'ticket-fields-priority-select',
      ['', 'low', 'normal', 'high', 'urgent'],
      touched('priority'),
    );
    this.tags = element('input', {
      'aria-label': 'Tags',
      class: 'tags-input',
      placeholder: 'Add tags',
      change: touched('tags'),
    });
    this.chips = element('ul', { 'data-test-id': 'ticket-fields-tags', class: 'chips' });
    this.requester = element('output', {
      'data-test-id': 'ticket-system-field-requester-select',
      class: 'value',
    });
    this.root = element(
      'div',
      { class: 'fields' },
      field('Requester', this.requester),
      field('Assignee', this.assignee),
      field('Tags', element('div', { class: 'tags-box' }, this.chips, this.tags)),
      element('div', { class: 'pair' }, field('Type', this.type), field('Priority', this.priority)),
    );
  }

  /** Draws the fields of a ticket; a field that the agent is changing keeps the change. */
  show(ticket) {
    this.#ticket = ticket;
    if (!this.#dirty.has('assignee'))
      this.assignee.value = `${ticket.group_id ?? ''}/${ticket.assignee_id ?? ''}`;
    if (!this.#dirty.has('type')) this.type.value = ticket.type ?? '';
    if (!this.#dirty.has('priority')) this.priority.value = ticket.priority ?? '';
    this.chips.replaceChildren(...ticket.tags.map((tag) => element('li', {}, tag)));
  }

  showRequester(name) {
    this.requester.textContent = name;
  }

  changes() {
    const changes = {};
    if (this.#dirty.has('priority')) changes.priority = this.priority.value || null;
    if (this.#dirty.has('type')) changes.type = this.type.value || null;
    if (this.#dirty.has('assignee')) {
      const [group, assignee] = this.assignee.value.split('/');
      changes.group_id = group ? Number(group) : null;
      changes.assignee_id = assignee ? Number(assignee) : null;
    }
    const added = this.tags.value.split(/[\s,]+/).filter((tag) => tag !== '');
    if (added.length > 0) changes.tags = [...this.#ticket.tags, ...added];
    return changes;
  }

  forget() {
    this.#dirty.clear();
    this.tags.value = '';
  }
}

function choice(label, testId, values, change) {
  return element(
    'select',
    { 'aria-label': label, 'data-test-id': testId, change },
    ...values.map((value) =>
      element('option', { value }, value === '' ? '–' : value.charAt(0).toUpperCase() + value.slice(1)),
    ),
  );
}

function field(label, control) {
  return element('div', { class: 'field' }, element('span', { class: 'field-label' }, label), control);
}
