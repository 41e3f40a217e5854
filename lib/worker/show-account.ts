import { assessAccount } from '../domain/assess-account';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { PulledAccount } from '../pull/pull-account';
import { paintAccount } from '../view/paint-account';
import { HostProblems } from './host-problems';
import { keepHealth } from './keep-health';
import { paintKey } from './paint-key';
import { currentPolicy } from './policy/current-policy';
import type { WorkerTools } from './worker-tools';

/** Shows what is known of an account: its badge by the paint record, the panels by asking again. */
export async function showAccount(tools: WorkerTools, ref: RecordRef, pulled: PulledAccount): Promise<void> {
  const now = tools.now();
  const policy = await currentPolicy(tools.local);
  await new HostProblems(tools.session).set(recordKey(ref), pulled.problem);
  const healthHistory = await tools.health.read(recordKey(ref));
  const health =
    pulled.facts === null ? null : assessAccount({ ...pulled.facts, healthHistory }, policy, now);
  await tools.local.set(
    paintKey(ref),
    paintAccount({
      health,
      problem: pulled.problem,
      readAt: pulled.readAt,
      now,
      clockOffset: tools.hostClock.offset(),
      host: ref.host,
      language: tools.language,
    }),
  );
  if (health !== null && pulled.problem === null) await keepHealth(tools, ref, health, policy);
  await tools.changed('panel');
}
