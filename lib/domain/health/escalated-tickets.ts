import type { AccountFacts } from '../model/account-facts';
import type { CustomerAccount } from '../model/customer-account';
import type { CustomerTickets } from '../model/customer-tickets';
import type { HealthAssessment } from '../model/health-assessment';
import { isDone } from '../model/is-done';

/** Tickets of a customer that are escalated now, on either host. One that is solved or closed is not, whatever flag it kept. */
export function escalatedTickets({
  account,
  tickets,
  twin,
}: Pick<AccountFacts, 'account' | 'tickets' | 'twin'>): HealthAssessment['escalated'] {
  const own = escalatedIn(account, tickets);
  return twin === null || twin === 'none' ? own : [...own, ...escalatedIn(twin.account, twin.tickets)];
}

function escalatedIn({ ref }: CustomerAccount, list: CustomerTickets | null): HealthAssessment['escalated'] {
  return (list?.tickets ?? [])
    .filter(({ status }) => !isDone(status))
    .filter(({ escalated, levelId }) => escalated === true || levelId !== null)
    .map(({ id, subject, levelId }) => ({
      ref: { host: ref.host, account: ref.account, kind: 'ticket' as const, id },
      subject,
      levelId,
    }));
}
