import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import type { AuditLine } from '../../messages/audit-line';
import { say } from '../../view/panel/say';
import type { WorkerTools } from '../worker-tools';

/** Plays that were started, and tasks of theirs that were done or passed over. In any order. */
export async function linesOfPlays(
  tools: Pick<WorkerTools, 'plays'>,
  { playbooks }: Pick<Policy, 'playbooks'>,
  refOf: (key: string) => RecordRef | null,
): Promise<AuditLine[]> {
  return (await tools.plays.all()).map(
    ({ at, recordKey, playbook, occasion, kind, task, authorId, reason }) => {
      const play = playbooks.find(({ id }) => id === playbook);
      const taskName = play?.tasks.find(({ id }) => id === task)?.text ?? task ?? '';
      return {
        ...{
          id: `play-${occasion}-${recordKey}-${playbook}-${task}`,
          at,
          kind: 'play',
          ref: refOf(recordKey),
        },
        sentence:
          kind === 'started'
            ? say('audit_play_started', play?.name ?? playbook)
            : say(`audit_play_${kind}`, taskName, play?.name ?? playbook),
        ...{ detail: null, reason: reason ?? null, personId: authorId, rule: null },
        ...{ policyVersion: null, noteId: null },
      };
    },
  );
}
