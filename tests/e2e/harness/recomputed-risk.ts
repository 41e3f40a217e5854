import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Sandbox } from '../../sandbox/start-sandbox';
import { slaClocks } from '../../sandbox/zendesk/sla/sla-clocks';

const minute = 60_000;
const day = 1440 * minute;

/** Facts that may be left out, as if the host had not told them. */
type Unknown = 'status' | 'priority' | 'clocks' | 'customer' | 'messages' | 'customerTickets';

/**
 * The risk of a ticket worked out a second time, from what the sandbox holds and the weights of the shipped policy alone: none of
 * the extension's own code is asked. `points` add up to the number with `ordinary`, by largest remainder (design 4.3).
 */
export function recomputedRisk(sandbox: Sandbox, ticketId: number, unknown: readonly Unknown[] = []) {
  const { features, ordinaryPercent, bands } = defaultPolicy.risk;
  const weights: Record<string, number> = { ...features };
  for (const { id, rule, weight } of defaultPolicy.triggers) weights[id ?? rule] = weight;

  const fired = firedSignals(sandbox, ticketId, unknown).sort();
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  const z0 = Math.log(ordinaryPercent / (100 - ordinaryPercent));
  const moved = fired.reduce((sum, id) => sum + (weights[id] ?? Number.NaN), 0);
  const number = Math.round(100 * sigmoid(z0 + moved));
  const ordinary = Math.round(100 * sigmoid(z0));
  const slope = moved === 0 ? 0 : (sigmoid(z0 + moved) - sigmoid(z0)) / moved;
  const shares = fired.map((id) => {
    const exact = 100 * (weights[id] ?? Number.NaN) * slope;
    return { id, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = number - ordinary - shares.reduce((sum, { whole }) => sum + whole, 0);
  const luckiest = [...shares].sort((a, b) => b.rest - a.rest).slice(0, left);
  return {
    number,
    ordinary,
    band:
      number >= bands.critical
        ? 'Critical'
        : number >= bands.high
          ? 'High'
          : number >= bands.watch
            ? 'Watch'
            : 'Low',
    reasons: shares.map((share) => ({
      id: share.id,
      points: share.whole + Number(luckiest.includes(share)),
      weight: weights[share.id] ?? Number.NaN,
    })),
  };
}

/** Which triggers and features say yes, each by one line of its own. */
function firedSignals(sandbox: Sandbox, ticketId: number, unknown: readonly Unknown[]): string[] {
  const now = sandbox.clock.now();
  const { state } = sandbox.zendesk;
  const ticket = state.ticket(ticketId);
  const { organizationId } = ticket;
  const known = (fact: Unknown) => !unknown.includes(fact);

  const spoken = ticket.comments.filter((comment) => comment.public);
  const lastReply = spoken.findLastIndex(({ authorId }) => state.directory.isAgent(authorId));
  const unanswered = spoken.slice(lastReply + 1);
  const waited = unanswered[0] === undefined ? null : now - unanswered[0].at;

  const due = slaClocks(ticket, state.directory).flatMap(({ stage, breachAt }) =>
    stage === 'active' && breachAt !== null ? [breachAt - now] : [],
  );
  const siblings = organizationId === null ? [] : state.ticketsOf(organizationId);
  const organization = organizationId === null ? null : state.organization(organizationId).fields;
  const created = (from: number, to: number) =>
    siblings.filter(({ createdAt }) => createdAt > now - from * day && createdAt <= now - to * day).length;
  const { usage_30d: used = null, usage_previous_30d: before = null } = organization ?? {};
  const dropped = used !== null && before !== null && (before - used) / before >= 0.4;
  const allowed = organization?.tier.toLowerCase() === 'strategic' ? 30 : 60;
  const longest = known('customer') ? allowed : 60;

  const ofCustomer = spoken.filter(({ authorId }) => !state.directory.isAgent(authorId));
  const lastWords = ofCustomer.at(-1)?.body ?? '';
  const followUps = ofCustomer.filter(({ at }) => at > ticket.createdAt && at > now - day && at <= now);
  const answer = spoken.findLast(({ authorId }) => state.directory.isAgent(authorId));
  const isUrgent = known('priority') && ticket.priority === 'urgent';

  const says: Record<string, boolean> = {
    // Read by a person: these are the words that make a message of the seed an angry one.
    'negative-sentiment':
      known('messages') &&
      /nobody has answered|production is down|forgotten|as i wrote|complain|painfully|unacceptable/i.test(
        lastWords,
      ),
    'expectation-gap':
      known('messages') && /hear from us today/i.test(answer?.body ?? '') && now - (answer?.at ?? now) > day,
    'follow-ups-and-tone': known('messages') && followUps.length >= 3,
    'business-down': known('messages') && isUrgent && /production is down/i.test(lastWords),
    'no-reply-in-time': waited !== null && waited >= longest * minute,
    'several-unresolved-tickets':
      known('customerTickets') &&
      siblings.filter(({ status }) => status !== 'solved' && status !== 'closed').length >= 3,
    'engagement-drop-and-support-spike':
      known('customer') &&
      known('customerTickets') &&
      dropped &&
      created(14, 0) >= 2 &&
      created(14, 0) >= 2 * created(28, 14),
    'sla-breached': known('clocks') && due.some((left) => left <= 0),
    'sla-within-warning': known('clocks') && due.some((left) => left > 0 && left <= 30 * minute),
    'priority-urgent': known('priority') && ticket.priority === 'urgent',
    'priority-high': known('priority') && ticket.priority === 'high',
    'priority-low': known('priority') && ticket.priority === 'low',
    'third-message-without-answer': known('messages') && unanswered.length >= 3,
    'waiting-for-customer': (known('status') && ticket.status === 'pending') || unanswered.length === 0,
  };
  return Object.entries(says).flatMap(([id, yes]) => (yes ? [id] : []));
}
