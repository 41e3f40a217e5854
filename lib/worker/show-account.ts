import type { HealthAssessment } from '../domain/model/health-assessment';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { paintAccount } from '../view/paint-account';
import { ChangeTimes } from './change-times';
import { healthOf } from './health-of';
import { HostProblems } from './host-problems';
import { keepHealth } from './keep-health';
import { knownCustomer } from './known-customer';
import { planNoticesOfCustomer } from './notices/plan-notices-of-customer';
import { paintKey } from './paint-key';
import { startPlays } from './plays/start-plays';
import { currentPolicy } from './policy/current-policy';
import type { WorkerTools } from './worker-tools';

/**
 * Shows what is kept of an account, of both of its systems: its badge by the paint record, the panels by asking again. Asks nobody.
 * @param settled nothing more of it is under way: how it does is then kept, where both of its halves are known
 */
export async function showAccount(tools: WorkerTools, ref: RecordRef, settled = true): Promise<void> {
  const now = tools.now();
  const policy = await currentPolicy(tools);
  const problem = await new HostProblems(tools.session).get(recordKey(ref));
  const known = await knownCustomer(tools, ref);
  const health = known === null ? null : await healthOf(tools, ref, known, policy, now);
  await tools.local.set(
    paintKey(ref),
    paintAccount({
      health,
      problem,
      readAt: known?.readAt ?? null,
      now,
      clockOffset: tools.hostClock.offset(),
      host: ref.host,
      language: tools.language,
    }),
  );
  await new ChangeTimes(tools).set(ref, endOf(health));
  // Half of a customer has another score than all of it: kept, the one would look like a fall of the other.
  const isWhole = known !== null && (known.facts.twin !== null || known.match.same === null);
  if (settled && health !== null && isWhole && problem === null)
    await keepHealth(tools, ref, known.match.same?.ref ?? null, health, policy);
  if (settled && known !== null && health !== null && isWhole)
    await planNoticesOfCustomer(tools, ref, known.facts, health);
  if (settled) await startPlays(tools, ref);
  await tools.changed('panel');
}

/** When a person's word on it ends by itself: the number changes then although nothing new is known. */
function endOf(health: HealthAssessment | null): Instant | null {
  const override = health?.override ?? 'none';
  return override === 'none' ? null : override.expiresAt;
}
