import { Priority } from '../../../domain/model/priority';
import type { TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { problemWords } from '../problem-words';
import { writtenId } from './written-id';

/**
 * The body of the one update that is a transition, and what of it cannot be done. Tags go as the whole list, for an update has no
 * way to add one; where the list was not known, it would wipe out the others and is left away.
 * @throws HostError `bad-answer` where the ticket was read without a stamp: nothing would guard against a stale write.
 */
export function ticketUpdate(transition: TransitionWrite): {
  body: { ticket: Record<string, unknown> };
  warnings: WriteResult['warnings'];
} {
  const { facts, note, tags, assign, priority } = transition;
  const { stamp, tags: known, priority: present } = facts.ticket;
  if (stamp === null) throw new HostError('bad-answer', problemWords['bad-answer']);
  const tagsUnknown = known === null && tags.add.length + tags.remove.length > 0;
  const priorityUnknown = present === null && priority !== null;
  return {
    body: {
      ticket: {
        comment: { body: note, public: false },
        ...(known !== null && { tags: changed(known, tags) }),
        ...(assign !== null && {
          [assign.kind === 'group' ? 'group_id' : 'assignee_id']: writtenId(assign.personId),
        }),
        ...(priority !== null && present !== null && isHigher(priority, present) && { priority }),
        updated_stamp: stamp,
        safe_update: true,
      },
    },
    warnings: [
      ...(tagsUnknown ? [{ part: 'tags', words: '' }] : []),
      ...(priorityUnknown ? [{ part: 'priority', words: '' }] : []),
    ],
  };
}

function changed(tags: readonly string[], change: TransitionWrite['tags']): string[] {
  return [...new Set([...tags.filter((tag) => !change.remove.includes(tag)), ...change.add])];
}

/** `Priority` lists the most urgent first. */
function isHigher(wanted: Priority, present: Priority | 'none'): boolean {
  const rank = (priority: Priority) => Priority.options.indexOf(priority);
  return present === 'none' || rank(wanted) < rank(present);
}
