import type { OutboxRow } from '../cache/outbox-row';

/** How long what cannot be unsaid can be taken back before it is written. */
const UNDO_MILLISECONDS = 10_000;

/** What a person escalates, or says to the customer, waits its ten seconds; anything else goes at once. In milliseconds. */
export function undoTime({ deed, effectiveAt }: Pick<OutboxRow, 'deed' | 'effectiveAt'>): number {
  return effectiveAt === undefined && (deed === 'escalated' || deed === 'replied') ? UNDO_MILLISECONDS : 0;
}
