import type { OutboxEntry } from '../../../lib/domain/model/outbox-entry';
import { NOW } from './now';

/** An escalation to Level 1 that was queued two seconds ago and can be undone for eight more. */
export function sampleEntry(changes: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id: 'row-1',
    recordKey: 'acme.zendesk.com/ticket/4821',
    transitionKey: 'acme.zendesk.com/4821/1/0',
    deed: 'escalated',
    state: 'queued',
    levelId: 'level-1',
    ownerId: '9002',
    createdAt: NOW - 2000,
    undoUntil: NOW + 8000,
    notBefore: NOW + 8000,
    attempts: 0,
    problem: null,
    hostWords: null,
    reasonLost: false,
    ...changes,
  };
}
