import type { AccountFacts } from '../../domain/model/account-facts';
import type { HealthAssessment } from '../../domain/model/health-assessment';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { customerNotices } from '../../domain/notices/customer-notices';
import { knownMe } from '../../pull/known-me';
import { kindsOf } from '../alerts/kinds-of';
import { takeAway } from '../alerts/take-away';
import type { WorkerTools } from '../worker-tools';
import { firstKnown } from './first-known';
import { noticeRow } from './notice-row';

/** What somebody is to be told of a customer follows what is kept of it now. Asks nobody. */
export async function planNoticesOfCustomer(
  tools: WorkerTools,
  ref: RecordRef,
  facts: AccountFacts,
  health: HealthAssessment,
): Promise<void> {
  const me = await knownMe(tools, ref.account);
  if (me === null) return;
  const now = tools.now();
  const since = await firstKnown.of(tools, ref.account);
  const wanted = customerNotices(facts, health, me.id, now).map((notice) =>
    noticeRow(ref, notice, { now, since }),
  );
  const over = await tools.alerts.replace(recordKey(ref), wanted, kindsOf.customer);
  await takeAway(tools, over);
}
