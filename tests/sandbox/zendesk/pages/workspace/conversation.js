import { element } from './element.js';
import { ago, initials, moment } from './words.js';

/** The messages of a ticket, the oldest first; internal notes on yellow. */
export function conversation(comments, users) {
  const nameOf = new Map(users.map((user) => [user.id, user]));
  return comments.map((comment) => {
    const author = nameOf.get(comment.author_id);
    const name = author?.name ?? 'Unknown';
    const agent = author !== undefined && author.role !== 'end-user';
    return element(
      'article',
      {
        'data-test-id': 'omni-log-comment-item',
        id: `comment-${comment.audit_id}`,
        class: `comment ${comment.public ? (agent ? 'reply' : 'customer') : 'note'}`,
      },
      element('span', { class: `avatar ${agent ? 'agent' : ''}`, 'aria-hidden': 'true' }, initials(name)),
      element(
        'div',
        { class: 'comment-words' },
        element(
          'div',
          { class: 'comment-head' },
          element('span', { 'data-test-id': 'omni-log-item-sender', class: 'sender' }, name),
          comment.public ? null : element('span', { class: 'label' }, 'Internal'),
          element(
            'time',
            { datetime: comment.created_at, title: moment(comment.created_at) },
            ago(comment.created_at),
          ),
        ),
        element('div', { 'data-test-id': 'omni-log-item-message', class: 'message' }, comment.body),
      ),
    );
  });
}
