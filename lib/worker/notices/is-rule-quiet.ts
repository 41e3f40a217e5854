import type { AlertRow } from '../../cache/alert-row';
import { isQuiet } from '../../domain/triggers/is-quiet';
import { triggerId } from '../../domain/triggers/trigger-id';
import { knownMe } from '../../pull/known-me';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

/** The rule that says of a ticket what this notice says of its customer. */
const HEALTH_RULE = 'health-decline';

/** Whether the reader muted or snoozed the rule behind a notice; false for one that no rule stands behind. */
export async function isRuleQuiet(
  tools: Pick<WorkerTools, 'copies' | 'local' | 'policies' | 'signals' | 'now'>,
  { kind, account, recordKey }: AlertRow,
): Promise<boolean> {
  if (kind !== 'health-drop') return false;
  const me = await knownMe(tools, account);
  if (me === null) return false;
  const { triggers } = await currentPolicy(tools);
  const log = await tools.signals.withMutes(recordKey);
  return triggers
    .filter(({ rule }) => rule === HEALTH_RULE)
    .some((trigger) => isQuiet(log, { rule: triggerId(trigger), recordKey, personId: me.id }, tools.now()));
}
