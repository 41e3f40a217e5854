import { assess } from '../domain/assess';
import { preflight } from '../domain/escalation/guard/preflight';
import { isToBeTakenUp } from '../domain/escalation/is-to-be-taken-up';
import type { Assessment } from '../domain/model/assessment';
import type { HostProblem } from '../domain/model/host-problem';
import { levelOfTags } from '../domain/model/level-of-tags';
import type { Policy } from '../domain/model/policy';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import { transitionKey } from '../domain/model/transition-key';
import type { Matching } from '../pull/matching';
import { paintTicket } from '../view/paint-ticket';
import { ChangeTimes } from './change-times';
import { HostProblems } from './host-problems';
import { paintKey } from './paint-key';
import { policyFor } from './policy/policy-for';
import { noteSignals } from './signals/note-signals';
import { withCustomer } from './with-customer';
import type { WorkerTools } from './worker-tools';

/**
 * Paints the badge of a ticket anew, by its paint record. One at a time, from what is stored: of two that want to, the later one
 * shows what both know. The panels are not told: whoever paints many tells them once.
 * @param problem why the ticket could not be read just now; `null` when it could; `undefined` when nobody tried
 * @param common the policy in force and what tells of customers, where whoever paints many has read them once
 */
export async function paintAnew(
  tools: WorkerTools,
  ref: RecordRef,
  problem: HostProblem | null | undefined,
  common?: { policy: Policy; matching: Matching },
): Promise<void> {
  const key = recordKey(ref);
  await tools.exclusively(`show:${key}`, async () => {
    const problems = new HostProblems(tools.session);
    if (problem !== undefined) await problems.set(key, problem);
    const copy = await tools.copies.read(key, StoredTicket);
    const now = tools.now();
    const facts = copy === null ? null : await withCustomer(tools, copy.value.facts, common?.matching);
    const policy = await policyFor(tools, facts?.events ?? null, common?.policy);
    const assessment = facts === null ? null : assess(facts, policy, now);
    const painted = paintTicket({
      assessment,
      seenKey: keyOf(ref, facts?.events == null ? null : assessment),
      taggedLevelId: facts?.events === null ? levelOfTags(facts.ticket.tags) : null,
      takeUp: facts !== null && assessment !== null && isToBeTakenUp(facts, assessment.escalation),
      asksFirst: facts !== null && assessment !== null && preflight(facts, assessment, policy, now).asks,
      partial: copy?.value.partial === true && copy.value.facts.messages == null,
      outbox: await tools.outbox.ofRecord(key),
      levelNames: new Map(policy.levels.map((level) => [level.id, level.name])),
      problem: await problems.get(key),
      readAt: copy?.readAt ?? null,
      now,
      clockOffset: tools.hostClock.offset(),
      host: ref.host,
      language: tools.language,
    });
    await tools.local.set(paintKey(ref), painted);
    await new ChangeTimes(tools).set(ref, assessment?.nextChangeAt ?? null);
    if (facts !== null) await noteSignals(tools, facts, policy);
  });
}

/** What the next transition is called from the state shown; `null` where its log is unknown. */
function keyOf(ref: RecordRef, assessment: Assessment | null): string | null {
  if (assessment === null) return null;
  const { cycle, transitions } = assessment.escalation;
  return transitionKey(ref, cycle, transitions);
}
