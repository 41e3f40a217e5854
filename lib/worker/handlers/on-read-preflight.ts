import { acceptanceRate } from '../../domain/escalation/guard/acceptance-rate';
import { escalationRate } from '../../domain/escalation/guard/escalation-rate';
import { weeklyUse } from '../../domain/escalation/guard/weekly-use';
import { readPreflight } from '../../messages/read-preflight';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import { knownEscalations } from '../preflight/known-escalations';

/** What the panel says of one's own past escalations before the next one. */
export const onReadPreflight = handler(readPreflight, async (tools, { ref: { account } }) => {
  const policy = await currentPolicy(tools);
  const { guard } = policy;
  const { past, tickets, escalated } = await knownEscalations(tools, account, policy);
  const rate = escalationRate(escalated, tickets, guard);
  const me = await knownMe(tools, account);
  const judged = rate === null ? null : { ...rate, of: tickets };
  if (me === null) return { person: null, team: null, exceptions: 0, accepted: null, rate: judged };
  const who = { personId: me.id, teamId: me.teamId ?? null };
  return {
    ...weeklyUse(past, who, guard.weeklyBudget, tools.now()),
    accepted: acceptanceRate(past, me.id, guard.minimumEscalations),
    rate: judged,
  };
});
