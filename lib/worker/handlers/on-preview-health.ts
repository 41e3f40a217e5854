import { HealthCardError } from '../../domain/health/health-card-error';
import type { HealthAssessment } from '../../domain/model/health-assessment';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import { BusinessTimeError } from '../../domain/time/business-time-error';
import { previewHealth } from '../../messages/preview-health';
import type { GatheredAccount } from '../../pull/gather-account';
import { handler } from '../handler';
import { healthOf } from '../health-of';
import { knownCustomer } from '../known-customer';
import { MessageFailure } from '../message-failure';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

export const onPreviewHealth = handler(previewHealth, async (tools, { ref, policy }) => {
  const known = await knownCustomer(tools, ref);
  if (known === null) throw new MessageFailure('unknown-account');
  return {
    before: await assessed(tools, ref, known, await currentPolicy(tools)),
    after: await assessed(tools, ref, known, policy),
  };
});

/** What the card says, whoever says otherwise; `null` where the policy's card or calendar cannot be worked with. */
async function assessed(
  tools: WorkerTools,
  ref: RecordRef,
  known: GatheredAccount,
  policy: Policy,
): Promise<HealthAssessment | null> {
  try {
    const told = await healthOf(tools, ref, known, policy, tools.now());
    return { ...told, ...told.computed };
  } catch (error) {
    if (error instanceof HealthCardError || error instanceof BusinessTimeError) return null;
    throw error;
  }
}
