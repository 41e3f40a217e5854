import type { OutboxRow } from '../../cache/outbox-row';
import { assess } from '../../domain/assess';
import { isDone } from '../../domain/model/is-done';
import { acknowledgementText } from '../../domain/playbooks/acknowledgement-text';
import { openPlaceholders } from '../../domain/playbooks/open-placeholders';
import { enqueue } from '../../outbox/enqueue';
import { apiOf } from '../../pull/api-of';
import { knownMe } from '../../pull/known-me';
import { pullOwners } from '../../pull/pull-owners';
import { customerMoment } from '../../view/customer-moment';
import { currentPolicy } from '../policy/current-policy';
import { showTicket } from '../show-ticket';
import { ticketNow } from '../ticket-now';
import type { WorkerTools } from '../worker-tools';

/** An escalation that was queued longer ago is told by a person, or not at all. */
const RECENT_MILLISECONDS = 10 * 60_000;

/**
 * Tells the customer by itself that their ticket was escalated, where a rule that fires on it may act (acceptance CO2, CO10): once, by the
 * browser that wrote the escalation, with the ten seconds to undo; taken back, it is not said again. A text in which something stays open
 * is left to a person, and so it is for an agent of whom the host takes no public reply.
 */
export async function replyByItself(tools: WorkerTools): Promise<void> {
  const policy = await currentPolicy(tools);
  if (![...policy.triggers, ...policy.combinations].some(({ mode }) => mode === 'act')) return;
  for (const row of await tools.outbox.doneSince(tools.now() - RECENT_MILLISECONDS)) {
    const begins =
      row.ref.kind === 'ticket' &&
      row.deed === 'escalated' &&
      row.problem === null &&
      row.transitionKey.endsWith('/0');
    if (begins && row.customerTold !== true && apiOf(row.ref.host).reply !== null) await replyTo(tools, row);
  }
}

async function replyTo(tools: WorkerTools, { id, ref, recordKey, createdAt }: OutboxRow): Promise<void> {
  const isTold = () => tools.outbox.change(id, ['done'], { customerTold: true });
  const me = await knownMe(tools, ref.account);
  if (me?.canReplyInPublic === false) return;
  const rows = await tools.outbox.ofRecord(recordKey);
  if (rows.some((row) => row.deed === 'replied' && row.createdAt >= createdAt)) {
    await isTold();
    return;
  }
  const { facts, state, policy, nextKey } = await ticketNow(tools, ref);
  const now = tools.now();
  const acts = assess(facts, policy, now).fired.some(({ mode }) => mode === 'act');
  const repliedAt = facts.conversation?.lastReplyAt ?? 0;
  if (!acts || state.status === 'none' || isDone(facts.ticket.status) || repliedAt > createdAt) return;
  const { owners } = await pullOwners(tools, ref.host, ref.account, true);
  const { language } = tools;
  const known = { ...facts, people: [...owners, ...facts.people] };
  const text = acknowledgementText(known, state.ownerId, policy, now, {
    id: me?.id ?? null,
    language: language.locale.startsWith('de') ? 'de' : 'en',
    format: (instant, written) => customerMoment(instant, written, language),
  });
  if (text === '' || openPlaceholders(text).length > 0) return;
  const customerWroteAt = (await tools.copies.readAt(recordKey)) ?? now;
  const { levelId } = state;
  const what = { deed: 'replied', transitionKey: nextKey, levelId, owner: null, reason: text } as const;
  // First the mark, then the words: what is taken back leaves no row behind, and a stop in between leaves it to a person.
  await isTold();
  await enqueue(tools, { ...what, ref, customerWroteAt });
  await showTicket(tools, ref);
}
