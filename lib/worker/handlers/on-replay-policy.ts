import { parameterFindings } from '../../domain/policy/parameter-findings';
import { referenceFindings } from '../../domain/policy/reference-findings';
import { ClockError } from '../../domain/sla/clock-error';
import { BusinessTimeError } from '../../domain/time/business-time-error';
import { replayPolicy } from '../../messages/replay-policy';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { currentPolicy } from '../policy/current-policy';
import { PolicyDrafts } from '../policy/policy-drafts';

export const onReplayPolicy = handler(replayPolicy, async (tools, { revision: seen }) => {
  const { policy: draft, revision } = await new PolicyDrafts(tools.local).get();
  if (draft === null) throw new MessageFailure('no-draft');
  if (revision !== seen) throw new MessageFailure('changed-meanwhile');
  if ([...referenceFindings(draft), ...parameterFindings(draft)].some(({ severity }) => severity === 'error'))
    throw new MessageFailure('loose-ends');
  try {
    return await tools.replays.read(tools, await currentPolicy(tools), draft);
  } catch (error) {
    if (error instanceof BusinessTimeError || error instanceof ClockError)
      throw new MessageFailure('no-calendar');
    throw error;
  }
});
