import type { OutboxRow } from '../../cache/outbox-row';
import { HostProblem } from '../../domain/model/host-problem';
import type { Sentence } from '../../domain/model/sentence';
import type { AuditLine } from '../../messages/audit-line';
import { say } from '../../view/panel/say';
import { problemSentence } from '../../view/problem-sentence';

type Line = Pick<AuditLine, 'id' | 'at' | 'kind' | 'ref' | 'sentence' | 'detail' | 'personId' | 'noteId'>;

/** What became of one thing that this browser had to write. */
export function lineOfWriting(row: OutboxRow): Line {
  const { id, ref, deed, state, createdAt, effectiveAt, noteId } = row;
  const sentence = say(
    `audit_write_${state}`,
    { kind: 'message', key: `panel_deed_${deed}` },
    { kind: 'message', key: `host_${ref.host}` },
  );
  return {
    ...{ id: `outbox-${id}`, at: createdAt, kind: 'writing', ref, sentence, noteId },
    detail: detailOf(row),
    personId: effectiveAt === undefined ? (row.authorId ?? null) : null,
  };
}

function detailOf({ problem, ref, effectiveAt, reasonLost }: OutboxRow): Sentence | null {
  const known = HostProblem.safeParse(problem).data;
  if (known !== undefined) return problemSentence(known, ref.host);
  if (problem !== null) return say(`audit_problem_${problem.replaceAll('-', '_')}`);
  if (reasonLost) return say('audit_reason_lost');
  return effectiveAt === undefined ? null : say('audit_by_itself', { kind: 'instant', instant: effectiveAt });
}
