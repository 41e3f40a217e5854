import { recordKey } from '../../domain/model/record-key';
import { escalateAccount } from '../../messages/escalate-account';
import { enqueueTogether } from '../../outbox/enqueue-together';
import type { NewDeed } from '../../outbox/new-row';
import { type AccountNow, accountNow } from '../account-now';
import { authorOf } from '../author-of';
import { handler } from '../handler';
import { holderIn } from '../holder-in';
import { MessageFailure } from '../message-failure';
import { planRecords } from '../plan-records';
import { queuedTogether } from '../queued-together';
import type { WorkerTools } from '../worker-tools';

export const onEscalateAccount = handler(escalateAccount, async (tools, wish) => {
  const first = await accountNow(tools, wish.ref, wish.levelId);
  // Two tabs that press at once are one after the other here, and the second one finds what the first one queued.
  return tools.exclusively(`customer:${recordKey(first.on)}`, async () => {
    const customer = recordKey(first.on);
    const standing = (await tools.outbox.ofCustomer(customer)).find(({ state }) =>
      ['queued', 'sending', 'unknown'].includes(state),
    );
    if (standing !== undefined)
      return { outcome: 'already-queued' as const, records: 0, undoUntil: standing.undoUntil };
    const now = await accountNow(tools, wish.ref, wish.levelId);
    if (now.plan.current !== null || now.plan.key !== wish.key)
      return { outcome: 'already-escalated' as const, records: 0, undoUntil: null };
    const seen = new Set(wish.records.map(recordKey));
    const records = now.plan.records.filter(({ ref }) => seen.has(recordKey(ref)));
    const narrowed = { ...now, plan: { ...now.plan, records } };
    const deeds = [
      ...(now.task === 'yes' && now.plan.key !== null
        ? [
            {
              ...{ ref: now.on, deed: 'escalated' as const, transitionKey: now.plan.key },
              levelId: now.level.levelId,
              owner: holderIn(now.on.account, now, wish.owner, tools.now()),
            },
          ]
        : []),
      ...(await recordDeeds(tools, narrowed, wish.owner)),
    ];
    if (deeds.length === 0) {
      if (wish.records.length > 0)
        return { outcome: 'already-escalated' as const, records: 0, undoUntil: null };
      throw new MessageFailure('nothing-to-escalate');
    }
    const signed = await Promise.all(
      deeds.map(async (deed) => ({
        ...{ ...deed, customer },
        authorId: await authorOf(tools, deed.ref.account),
      })),
    );
    const rows = await enqueueTogether(tools, signed, wish.reason === '' ? null : wish.reason);
    const added = rows.filter((one) => one.added).map(({ row }) => row);
    if (added.length > 0) await queuedTogether(tools, added);
    return {
      outcome: added.length > 0 ? ('queued' as const) : ('already-queued' as const),
      records: added.filter(({ ref }) => ref.kind === 'ticket').length,
      undoUntil: rows[0]?.row.undoUntil ?? null,
    };
  });
});

async function recordDeeds(tools: WorkerTools, now: AccountNow, owner: NewDeed['owner']): Promise<NewDeed[]> {
  const planned = await planRecords(tools, now, owner);
  return planned.flatMap(({ record, plan }) =>
    typeof plan === 'string'
      ? []
      : [
          {
            ref: record.ref,
            deed: 'escalated' as const,
            transitionKey: plan.event.key,
            levelId: plan.event.levelId,
            owner: plan.assign,
          },
        ],
  );
}
