import { levelCalendar } from '../matrix/level-calendar';
import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { RecordRef } from '../model/record-ref';
import { transitionKey } from '../model/transition-key';
import { addBusinessTime } from '../time/add-business-time';
import { accountLevels } from './account-levels';

/**
 * What the marker in the task on a customer's account says: as that of an escalated ticket, the limit counts from now.
 * @throws BusinessTimeError when the level's calendar cannot tell the due moment
 */
export function accountEscalationEvent(
  on: RecordRef,
  cycle: number,
  { levelId, ownerId }: { levelId: string; ownerId: string | null },
  policy: Policy,
  now: Instant,
): Omit<EscalationEvent, 'at' | 'authorId' | 'noteId' | 'deed'> & { deed: 'escalated' } {
  const minutes = accountLevels(policy, on.account, now).find((one) => one.levelId === levelId)?.limitMinutes;
  const dueAt =
    minutes == null ? null : addBusinessTime(levelCalendar(levelId, policy), now, minutes * 60_000);
  const key = transitionKey(on, cycle, 0);
  return {
    ...{ key, cycle, n: 0, deed: 'escalated', levelId, ownerId, dueAt },
    policyVersion: policy.version,
    ground: 'customer',
  };
}
