import { startByHand } from '../../domain/playbooks/start-by-hand';
import { startPlay } from '../../messages/start-play';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { playPlace } from '../plays/play-place';
import { currentPolicy } from '../policy/current-policy';

export const onStartPlay = handler(startPlay, async (tools, { ref, playbook }) => {
  const policy = await currentPolicy(tools);
  const { keys } = await playPlace(tools, ref);
  const [recordKey] = keys;
  // The policy may have changed since the list was shown.
  if (recordKey === undefined || !policy.playbooks.some(({ id }) => id === playbook))
    throw new MessageFailure('unknown-play');
  const me = await knownMe(tools, ref.account);
  const start = startByHand(playbook, recordKey, me?.id ?? null, policy, tools.now());
  const added = await tools.plays.start([start]);
  await tools.changed('panel');
  return { outcome: added.length === 0 ? ('running' as const) : ('started' as const) };
});
