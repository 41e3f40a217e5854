import type { CustomerEvent } from '../model/customer-event';

/** Kinds of events that are ours and not the customer's. */
const OURS: ReadonlySet<string> = new Set(['email-sent']);

/** What the customer did itself; `null` is unknown. */
export function ownActions(events: readonly CustomerEvent[] | null | undefined): CustomerEvent[] | null {
  return events?.filter(({ kind }) => !OURS.has(kind)) ?? null;
}
