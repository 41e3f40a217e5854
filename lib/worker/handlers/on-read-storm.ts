import { planStorm } from '../../domain/escalation/plan-storm';
import { stormGroups } from '../../domain/escalation/storm-groups';
import { isDone } from '../../domain/model/is-done';
import { readStorm } from '../../messages/read-storm';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import { openedEscalations } from '../storm/opened-escalations';
import { stormGroupShown } from '../storm/storm-group-shown';
import { knownTickets } from '../weather/known-tickets';

/** Whether there is a storm over all systems together, and what one owner per cause would come to. Writes nothing. */
export const onReadStorm = handler(readStorm, async (tools) => {
  const now = tools.now();
  const policy = await currentPolicy(tools);
  const painted = await tools.local.list('paint:');
  const accounts = await tools.accounts.all();
  const seen = await Promise.all(accounts.map((known) => knownTickets(tools, known, painted, policy)));
  const tickets = seen.flatMap(({ known }) => known);
  const opened = openedEscalations(tickets, now);
  const { moreThan, minutes } = policy.storm;
  const lately = [...opened.values()].filter(
    ({ openedAt }) => openedAt > now - minutes * 60_000 && openedAt <= now,
  );
  const groups = stormGroups(lately, policy.storm, now);
  const { left } = planStorm(groups ?? [], opened, now);
  const unread = tickets.filter(({ facts }) => facts.events === null && !isDone(facts.ticket.status));
  const shown = (groups ?? []).map((group) => stormGroupShown(tools, group, opened, left, policy));
  return {
    ...{ clockOffset: tools.hostClock.offset(), now, rule: { moreThan, minutes }, opened: lately.length },
    unknown: unread.length + seen.reduce((sum, one) => sum + one.unread.length, 0),
    systems: accounts.map(({ host, account }, index) => {
      const read = (seen[index]?.known ?? []).map(({ readAt }) => readAt);
      return { host, account, oldestReadAt: read.length === 0 ? null : Math.min(...read) };
    }),
    groups: groups === null ? null : (await Promise.all(shown)).filter((group) => group !== null),
  };
});
