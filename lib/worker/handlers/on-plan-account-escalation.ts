import { planAccountEscalation } from '../../messages/plan-account-escalation';
import { pullOwners } from '../../pull/pull-owners';
import { accountNow } from '../account-now';
import { handler } from '../handler';
import { planRecords } from '../plan-records';

export const onPlanAccountEscalation = handler(planAccountEscalation, async (tools, { ref, levelId }) => {
  const { owners } = await pullOwners(tools, ref.host, ref.account);
  const now = await accountNow(tools, ref, levelId);
  const { plan, policy, level } = now;
  const planned = await planRecords(tools, now, holderOf(level.owner));
  const those = (wanted: 'left' | 'unplanned') => planned.filter((one) => one.plan === wanted);
  return {
    ...{ key: plan.key, task: now.task, current: plan.current, levelId: level.levelId },
    levels: now.levels.map(({ levelId: id, role, owner }) => ({
      levelId: id,
      name: policy.levels.find((one) => one.id === id)?.name ?? id,
      roleName: policy.roles.find((one) => one.id === role)?.name ?? role,
      holder:
        typeof owner === 'string' || owner === null
          ? (owner ?? 'nobody')
          : {
              ...{ personId: owner.personId, kind: owner.kind },
              name: owners.find((person) => person.id === owner.personId)?.name ?? null,
            },
    })),
    records: planned.filter((one) => typeof one.plan !== 'string').map(({ record }) => record),
    left: plan.left + those('left').length,
    beyond: plan.beyond,
    unplanned: those('unplanned').map(({ record }) => record),
    undecided: plan.undecided,
    unread: plan.unread,
    cut: plan.cut,
  };
});

function holderOf(owner: Awaited<ReturnType<typeof accountNow>>['level']['owner']) {
  return typeof owner === 'string' || owner === null ? null : { personId: owner.personId, kind: owner.kind };
}
