import { endTask } from '../../domain/playbooks/end-task';
import { endPlayTask } from '../../messages/end-play-task';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { playPlace } from '../plays/play-place';
import { playsLog } from '../plays/plays-log';

export const onEndPlayTask = handler(endPlayTask, async (tools, { ref, task, to, reason, ...wanted }) => {
  const log = await playsLog(tools, await playPlace(tools, ref));
  const starts = log.filter(
    ({ kind, playbook, occasion }) =>
      kind === 'started' && playbook === wanted.playbook && occasion === wanted.occasion,
  );
  const [start] = starts;
  if (start === undefined) throw new MessageFailure('unknown-play');
  if (to === 'open') {
    // Of a customer whose two records were matched later, it may have been ended under either.
    for (const one of starts) await tools.plays.reopen(one, task);
    await tools.changed('panel');
    return { outcome: 'saved' as const };
  }
  const me = await knownMe(tools, ref.account);
  const end = endTask(start, task, to, me?.id ?? null, tools.now(), reason);
  const before = log.find(
    (line) => line.task === task && line.playbook === wanted.playbook && line.occasion === wanted.occasion,
  );
  const stands = before ?? (await tools.plays.end(end));
  await tools.changed('panel');
  return { outcome: stands.kind === to ? ('saved' as const) : ('moved-on' as const) };
});
