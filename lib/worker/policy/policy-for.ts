import { foldEscalation } from '../../domain/escalation/fold-escalation';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { Policy } from '../../domain/model/policy';
import type { WorkerTools } from '../worker-tools';
import { currentPolicy } from './current-policy';
import { NamedOwners } from './named-owners';
import { withNamedOwners } from './with-named-owners';

/**
 * The policy that a record goes by: while it is escalated the version frozen there or adopted since, if this browser has it, else
 * the one in force (acceptance 1, point 2; design 4.6).
 * @param events its escalation's; `null` where they are not known
 * @param inForce where whoever asks for many has read it once
 */
export async function policyFor(
  tools: Pick<WorkerTools, 'local' | 'policies'>,
  events: readonly EscalationEvent[] | null,
  inForce?: Policy,
): Promise<Policy> {
  const current = inForce ?? (await currentPolicy(tools));
  const { status, policyVersion } = foldEscalation(events ?? [], current);
  if (status === 'none' || policyVersion === null || policyVersion === current.version) return current;
  const frozen = await tools.policies.byVersion(policyVersion);
  return frozen === null ? current : withNamedOwners(frozen, await new NamedOwners(tools.local).all());
}
