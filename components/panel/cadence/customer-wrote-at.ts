import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';

/** When the customer last wrote, epoch milliseconds, as far as is known; `null` where nothing is. */
export function customerWroteAt({ messages = null, conversation }: TicketFacts): number | null {
  const waits = conversation?.waitingSince ?? null;
  const moments = [
    ...(messages ?? []).filter(({ by }) => by === 'customer').map(({ at }) => at),
    ...(typeof waits === 'number' ? [waits] : []),
  ];
  return moments.length === 0 ? null : Math.max(...moments);
}
