import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { channelTo } from './channel-to';
import { holderOf } from './holder-of';
import type { Notice } from './notice';
import { raciOf } from './raci-of';
import { resolveOwner } from './resolve-owner';

type Cell = Policy['matrix'][number]['cells'][number];

/**
 * Who is told that a step is reached, each person once, in the most urgent part they play: its owner, who works on it and who
 * answers for it at once, the informed in the digest; who is consulted is not told, they are asked on request (acceptance
 * PO10). The executive sponsor is told at the last level only, the duty manager when that level waits for somebody's return.
 * @param owner who holds the step; `null` when nobody does
 * @param waits whether everyone at this last level is away
 */
export function noticesOfStep(
  cell: Cell,
  step: { owner: { personId: string; kind: 'person' | 'group' } | null; last: boolean; waits: boolean },
  facts: TicketFacts,
  policy: Policy,
  now: Instant,
): Notice[] {
  const { account } = facts.ticket.ref;
  const level = policy.levels.find(({ id }) => id === cell.level);
  const raci = raciOf(cell);
  const notices: Notice[] = [];
  const tell = (who: Pick<Notice, 'personId' | 'kind'> | null, as: Notice['as']) => {
    if (who === null || notices.some(({ personId }) => personId === who.personId)) return;
    const { personId, kind } = who;
    const channels = holderOf(personId, account, policy)?.channels;
    const channel = channelTo({ kind, channels }, level);
    notices.push({ personId, kind, as, channel, urgency: as === 'informed' ? 'digest' : 'now' });
  };
  const holding = (roleId: string | null) => {
    if (roleId === null) return null;
    const { owner } = resolveOwner(roleId, policy, account, now, facts.people, facts);
    return typeof owner === 'string' ? null : owner;
  };
  tell(step.owner, 'owner');
  for (const role of raci.responsible) if (role !== cell.role) tell(holding(role), 'responsible');
  if (raci.accountable !== cell.role) tell(holding(raci.accountable), 'accountable');
  if (step.waits) tell(holding(policy.dutyManager), 'duty-manager');
  if (step.last) tell(holding(policy.executiveSponsor), 'sponsor');
  for (const role of raci.informed) tell(holding(role), 'informed');
  return notices;
}
