import { standingAccountEscalation } from '../escalation/standing-account-escalation';
import type { AccountFacts } from '../model/account-facts';
import type { HealthAssessment } from '../model/health-assessment';
import type { Instant } from '../model/instant';
import type { PlannedNotice } from './planned-notice';

type CustomerNotice = PlannedNotice & { from?: number; to?: number };

/**
 * What somebody is to be told of a customer: whoever manages it, that its health fell and that it was escalated as a whole; whoever has
 * that escalation, that it is theirs. Nothing that they did themselves.
 * @param me host user id of who is told, on the customer's own host
 */
export function customerNotices(
  { account, escalations = null }: Pick<AccountFacts, 'account' | 'escalations'>,
  { drop }: Pick<HealthAssessment, 'drop'>,
  me: string,
  now: Instant,
): CustomerNotice[] {
  const isMine = account.managerId === me;
  const notices: CustomerNotice[] = [];
  if (isMine && drop !== null && drop !== 'none') {
    const { since, from, to } = drop;
    const told = { at: now, dueAt: since, inboxOnly: false };
    notices.push({ id: `health/${since}`, kind: 'health-drop', ...told, from: from.score, to: to.score });
  }
  const { current } = standingAccountEscalation(escalations ?? []);
  if (current === null || current.authorId === me) return notices;
  const { key, levelId, authorId, ownerId, at } = current;
  const told = { at, dueAt: current.dueAt ?? at, inboxOnly: false, levelId, key };
  const by = authorId === null ? {} : { by: authorId };
  if (ownerId === me) notices.push({ id: `${key}/escalated`, kind: 'escalated', ...told, ...by });
  else if (isMine) notices.push({ id: `${key}/customer`, kind: 'customer-escalated', ...told, ...by });
  return notices;
}
