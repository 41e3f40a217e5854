import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import type { AuditLine } from '../../messages/audit-line';
import { say } from '../../view/panel/say';
import { HealthOverrides } from '../overrides/health-overrides';
import { IssueTypeOverrides } from '../preflight/issue-type-overrides';
import { PulseBook } from '../pulses/pulse-book';
import type { WorkerTools } from '../worker-tools';

const plain = { detail: null, rule: null, policyVersion: null, noteId: null, kind: 'word' } as const;

/** What people said here against what was computed: scores of their own, pulses, kinds of issue. In any order. */
export async function linesOfWords(
  tools: Pick<WorkerTools, 'local'>,
  { issueTypes }: Pick<Policy, 'issueTypes'>,
  refOf: (key: string) => RecordRef | null,
): Promise<AuditLine[]> {
  const overrides = await new HealthOverrides(tools.local).all();
  const pulses = await new PulseBook(tools.local).all();
  const types = await new IssueTypeOverrides(tools.local).all();
  return [
    ...overrides.map(({ recordKey, score, authorId, reason, at, expiresAt }) => ({
      ...plain,
      ...{ id: `override-${recordKey}`, at, ref: refOf(recordKey), personId: authorId, reason },
      sentence: say('audit_override', score),
      detail: say('log_until', { kind: 'instant', instant: expiresAt }),
    })),
    ...pulses.map(({ recordKey, score, remark, authorId, at }) => ({
      ...plain,
      ...{ id: `pulse-${recordKey}-${at}`, at, ref: refOf(recordKey), personId: authorId, reason: remark },
      sentence: say('audit_pulse', score),
    })),
    ...types.map(({ recordKey, issueType, authorId, at }) => ({
      ...plain,
      ...{ id: `issue-type-${recordKey}`, at, ref: refOf(recordKey), personId: authorId, reason: null },
      sentence: say('audit_issue_type', issueTypes.find(({ id }) => id === issueType)?.name ?? issueType),
    })),
  ];
}
