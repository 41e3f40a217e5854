import { assess } from '../domain/assess';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { PulledTicket } from '../pull/pull-ticket';
import { paintTicket } from '../view/paint-ticket';
import { HostProblems } from './host-problems';
import { paintKey } from './paint-key';
import { currentPolicy } from './policy/current-policy';
import type { WorkerTools } from './worker-tools';

/** Shows what is known of a ticket: its badge by the paint record, the panels by asking again. */
export async function showTicket(tools: WorkerTools, ref: RecordRef, pulled: PulledTicket): Promise<void> {
  const policy = await currentPolicy(tools.local);
  const now = tools.now();
  const assessment = pulled.facts === null ? null : assess(pulled.facts, policy, now);
  await new HostProblems(tools.session).set(recordKey(ref), pulled.problem);
  await tools.local.set(
    paintKey(ref),
    paintTicket({
      assessment,
      outbox: await tools.outbox.ofRecord(recordKey(ref)),
      levelNames: new Map(policy.levels.map((level) => [level.id, level.name])),
      problem: pulled.problem,
      readAt: pulled.readAt,
      now,
      clockOffset: tools.hostClock.offset(),
    }),
  );
  await tools.changed('panel');
}
