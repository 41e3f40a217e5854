import type { KnownAccount } from '../../domain/model/known-account';
import { PaintRecord } from '../../domain/model/paint-record';
import type { Policy } from '../../domain/model/policy';
import { QueueCopy } from '../../domain/model/queue-copy';
import { recordKey } from '../../domain/model/record-key';
import { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { policyFor } from '../policy/policy-for';
import { withDesk } from '../with-desk';
import type { WorkerTools } from '../worker-tools';

const PAINT = 'paint:';
const Painted = PaintRecord.pick({ state: true });

/** A ticket this browser has read, with the policy it goes by. */
export interface KnownTicket {
  facts: TicketFacts;
  policy: Policy;
  readAt: number;
}

/** What this browser knows of one system's tickets. */
interface TicketsOfAccount {
  known: KnownTicket[];
  /** Seen in a list, and never read by itself: of these nothing can be told. */
  unread: RecordRef[];
}

/**
 * The tickets of an account that this browser has seen, the solved ones among them: its queue, and whatever it painted within a week,
 * a thousand at most. From what is kept: nobody is asked.
 * @param painted everything under `paint:`, which whoever looks at several accounts reads once
 */
export async function knownTickets(
  tools: Pick<WorkerTools, 'copies' | 'local' | 'policies' | 'now'>,
  { host, account, pageHost }: Pick<KnownAccount, 'host' | 'account' | 'pageHost'>,
  painted: Readonly<Record<string, unknown>>,
  inForce: Policy,
): Promise<TicketsOfAccount> {
  const queue = await tools.copies.read(`${account}/queue`, QueueCopy);
  const place = `${PAINT}${pageHost}/ticket/`;
  const seen = Object.keys(painted).flatMap((key) =>
    key.startsWith(place) ? [key.slice(place.length)] : [],
  );
  const ids = new Set([...(queue?.value.tickets ?? []).map(({ id }) => id), ...seen]);
  const refs = [...ids].flatMap(
    (id) => RecordRef.safeParse({ host, account, kind: 'ticket', id }).data ?? [],
  );
  // At one go: one by one the key would be fetched for each of a thousand.
  const copies = await tools.copies.withOpened(refs.map(recordKey));
  const found: TicketsOfAccount = { known: [], unread: [] };
  await Promise.all(
    refs.map(async (ref) => {
      const { id } = ref;
      const copy = await copies.read(recordKey(ref), StoredTicket);
      if (copy === null) {
        const drawn = Painted.safeParse(painted[place + id]).data;
        if (drawn?.state !== 'done') found.unread.push(ref);
        return;
      }
      const facts = await withDesk(tools, copy.value.facts);
      found.known.push({
        facts,
        policy: await policyFor(tools, facts.events, inForce),
        readAt: copy.readAt,
      });
    }),
  );
  return found;
}
