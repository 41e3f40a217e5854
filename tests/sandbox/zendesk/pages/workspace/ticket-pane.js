import { api } from './api.js';
import { Composer } from './composer.js';
import { conversation } from './conversation.js';
import { customerContext } from './customer-context.js';
import { element } from './element.js';
import { hasCustomLayout, rootMarks, setActive } from './generation.js';
import { Properties } from './properties.js';
import { ago, nextBreach, timeLeft } from './words.js';

/** One open ticket. It stays in the document while its tab is open and is visible while it is active. */
export class TicketPane {
  #stamp = null;
  #active = false;
  #loading = null;
  #properties = null;
  #via = element('span', { 'data-test-id': 'omni-header-via-label', class: 'via' });
  #sla = element('span', { 'data-test-id': 'sla-policy-metric', class: 'sla', hidden: true });
  #log = element('div', { 'data-test-id': 'omni-log-container', class: 'log', role: 'log', tabindex: '0' });
  #left = element('aside', { class: 'properties', 'data-test-id': 'column-1', 'data-garden-id': 'pane' });
  #middle = element('section', {
    class: 'conversation',
    'data-test-id': 'column-2',
    'data-garden-id': 'pane',
  });
  #right = element('aside', { class: 'context', 'data-test-id': 'column-3', 'data-garden-id': 'pane' });

  constructor(id, changed) {
    this.id = id;
    this.changed = changed;
    this.subject = null;
    this.status = null;
    this.#middle.append(element('p', { class: 'loading' }, 'Loading …'));
    this.root = element(
      'div',
      { class: 'ticket-panes-grid-layout' },
      element('div', { class: 'ticket', ...rootMarks(id) }, this.#left, this.#middle, this.#right),
    );
    setActive(this.root, false);
  }

  activate() {
    this.#active = true;
    setActive(this.root, true);
    this.load();
  }

  deactivate() {
    this.#active = false;
    setActive(this.root, false);
  }

  remove() {
    this.#active = false;
    this.root.remove();
  }

  poll() {
    if (this.#active && this.#loading === null) this.load();
  }

  /** Reads ticket and comments; draws again what changed. */
  load() {
    this.#loading ??= this.#read().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #read() {
    let read;
    try {
      read = await api(`tickets/${this.id}?include=users,organizations,groups,slas,comment_count`);
    } catch (problem) {
      if (this.subject === null) {
        const words =
          problem.status === 404 ? 'This ticket does not exist.' : 'The ticket could not be loaded.';
        this.#middle.replaceChildren(element('p', { class: 'loading' }, words));
      } else if (problem.status === 401)
        this.#notice('You are signed out. Reload the page to sign in again.');
      return;
    }
    const { ticket, users, organizations } = read;
    const breach = nextBreach(ticket);
    this.#sla.hidden = breach === null;
    if (breach !== null) {
      const { text, tone } = timeLeft(breach);
      this.#sla.textContent = `${breach.metric === 'total_resolution_time' ? 'Resolution' : 'Next reply'} ${text}`;
      this.#sla.dataset.tone = tone;
    }
    this.#via.textContent = `Via email · ${ago(ticket.created_at)}`;
    // The stamp has whole seconds: a second message within one is seen by the count.
    const stamp = `${ticket.updated_at}/${ticket.comment_count}`;
    if (this.#stamp === stamp && this.subject !== null) return;
    const { comments } = await api(`tickets/${this.id}/comments?sort_order=asc`);
    const authors = await api(
      `users/show_many?ids=${[...new Set(comments.map(({ author_id: id }) => id))].join(',')}`,
    );
    if (this.subject === null) await this.#build(read);
    this.#stamp = stamp;
    this.subject = ticket.subject;
    this.status = ticket.status;
    this.#header.querySelector('input').value = ticket.subject;
    this.#properties.show(ticket);
    this.#properties.showRequester(users.find(({ id }) => id === ticket.requester_id)?.name ?? '–');
    this.#log.replaceChildren(...conversation(comments, [...users, ...authors.users]));
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#right.replaceChildren(await customerContext(ticket, users, organizations ?? []));
    this.changed();
  }

  #header = null;

  async #build({ ticket, users }) {
    const requester = users.find(({ id }) => id === ticket.requester_id);
    this.#header = element(
      'header',
      { class: 'omni-header' },
      element(
        'span',
        { class: 'avatar' },
        element('span', { 'aria-hidden': 'true' }, requester?.name[0] ?? '?'),
      ),
      element(
        'div',
        { class: 'omni-header-words' },
        element('input', {
          'data-test-id': 'omni-header-subject',
          'aria-label': 'Subject',
          class: 'subject',
          value: ticket.subject,
        }),
        hasCustomLayout ? null : element('div', { class: 'omni-header-line' }, this.#via, this.#sla),
      ),
    );
    this.#properties = new Properties(await people());
    const composer = new Composer(requester?.name ?? 'customer', (message) =>
      this.#submit(message, composer),
    );
    this.#left.replaceChildren(this.#properties.root);
    this.#middle.replaceChildren(this.#header, this.#log, composer.root);
  }

  async #submit({ text, isPublic, status }, composer) {
    const subject = this.#header.querySelector('input').value.trim();
    const ticket = {
      ...this.#properties.changes(),
      ...(subject === this.subject ? {} : { subject }),
      status,
      ...(text === '' ? {} : { comment: { body: text, public: isPublic } }),
    };
    try {
      await api(`tickets/${this.id}`, { method: 'PUT', body: { ticket } });
      composer.clear();
      this.#properties.forget();
      this.#stamp = null;
      await this.load();
    } catch (problem) {
      this.#notice(`The ticket could not be saved: ${problem.message}`);
    }
  }

  #notice(words) {
    this.#middle.querySelector('.notice')?.remove();
    this.#middle.prepend(
      element(
        'p',
        { class: 'notice', role: 'alert', 'data-test-id': 'ticket_saving_error_notification' },
        words,
      ),
    );
  }
}

let loaded = null;

/** Agents and groups, read once per document. */
function people() {
  loaded ??= api('group_memberships?include=users,groups');
  return loaded;
}
