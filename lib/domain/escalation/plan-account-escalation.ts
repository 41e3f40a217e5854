import type { AccountEscalation } from '../model/account-escalation';
import type { AccountFacts } from '../model/account-facts';
import type { CustomerAccount } from '../model/customer-account';
import type { CustomerTickets } from '../model/customer-tickets';
import type { HostId } from '../model/host-id';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { RecordRef } from '../model/record-ref';
import { transitionKey } from '../model/transition-key';
import { standingAccountEscalation } from './standing-account-escalation';

/** So many records are escalated at once: more than that is nobody's one decision. */
const MOST_RECORDS = 25;

/** What escalating a customer as a whole comes to. */
export interface AccountEscalationPlan {
  /** People who press from the same state make the same key; `null` while it is unknown whether the customer is escalated. */
  key: string | null;
  /** The escalation that is open already: nothing is to be done then. */
  current: AccountEscalation | null;
  records: { ref: RecordRef; subject: string | null }[];
  /** Open records that are at the level or above already. */
  left: number;
  /** Open records beyond the bound. */
  beyond: number;
  /** Records that cannot be decided on: not a word whether they are open or escalated. */
  undecided: number;
  /** Systems whose records are not known; `other`: whether another one knows the customer is not known. */
  unread: (HostId | 'other')[];
  /** Systems that have more records than they showed. */
  cut: HostId[];
}

/**
 * Which open records of a customer, on both hosts, go to a level when all of it is escalated: those that are not there yet. What
 * is at the level or above is left, and so is an escalated one whose level is not known.
 * @param on the record that the task is put on and that the key counts on; where its host has no such task, the customer's own
 * @param escalations the tasks on that record; `null` where they cannot be read
 */
export function planAccountEscalation(
  facts: Pick<AccountFacts, 'account' | 'tickets' | 'twin'>,
  on: RecordRef,
  escalations: readonly AccountEscalation[] | null,
  policy: Pick<Policy, 'levels'>,
  levelId: string,
): AccountEscalationPlan {
  const standing = escalations === null ? null : standingAccountEscalation(escalations);
  const { account, tickets, twin } = facts;
  const halves = [
    { account, tickets },
    ...(twin === null || twin === 'none' ? [] : [{ account: twin.account, tickets: twin.tickets }]),
  ];
  const rankOf = (id: string | null) => policy.levels.findIndex((level) => level.id === id);
  const target = rankOf(levelId);
  const sorted = halves.flatMap((half) => sort(half, (id) => rankOf(id) !== -1 && rankOf(id) < target));
  const records = sorted.flatMap(({ what, record }) => (what === 'take' ? [record] : []));
  const count = (wanted: (typeof sorted)[number]['what']) =>
    sorted.filter(({ what }) => what === wanted).length;
  return {
    key: standing === null ? null : transitionKey(on, standing.cycle, 0),
    current: standing?.current ?? null,
    records: records.slice(0, MOST_RECORDS),
    left: count('leave'),
    beyond: Math.max(0, records.length - MOST_RECORDS),
    undecided: count('undecided'),
    unread: [
      ...halves.filter(({ tickets: list }) => list === null).map(({ account: { ref } }) => ref.host),
      ...(twin === null ? ['other' as const] : []),
    ],
    cut: halves
      .filter(({ tickets: list }) => list?.complete === false)
      .map(({ account: { ref } }) => ref.host),
  };
}

/** What is to become of each record that is not known to be done. */
function sort(
  { account: { ref }, tickets }: { account: CustomerAccount; tickets: CustomerTickets | null },
  isBelow: (levelId: string | null) => boolean,
) {
  return (tickets?.tickets ?? [])
    .filter(({ status }) => !isDone(status))
    .map(({ id, subject, status, escalated, levelId }) => ({
      record: { ref: { host: ref.host, account: ref.account, kind: 'ticket' as const, id }, subject },
      what:
        status === null || (escalated === null && levelId === null)
          ? ('undecided' as const)
          : (escalated === false && levelId === null) || isBelow(levelId)
            ? ('take' as const)
            : ('leave' as const),
    }));
}
