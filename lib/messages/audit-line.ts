import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { Sentence } from '../domain/model/sentence';

/** One thing that happened: when, on what, by whom, and under which version of the policy. */
export const AuditLine = z.object({
  id: z.string(),
  at: Instant,
  /**
   * `escalation` stands on the host, `signal` a rule said, `opinion` a person said of a rule, `writing` this browser wrote or tried to,
   * `word` a person said here against what was computed, `play` of plays and their tasks, `policy` of the policy itself.
   */
  kind: z.enum(['escalation', 'signal', 'opinion', 'writing', 'word', 'play', 'policy']),
  /** `null`: it is about no record, or its account is not known any more. */
  ref: RecordRef.nullable(),
  sentence: Sentence,
  /** What is to be added; `null` where there is nothing. */
  detail: Sentence.nullable(),
  /** What a person typed for it here. */
  reason: z.string().nullable(),
  /** Host user id; `null`: nobody, or nobody knows who. */
  personId: z.string().nullable(),
  /** Id of the rule it is about. */
  rule: z.string().nullable(),
  policyVersion: z.string().nullable(),
  /** The host's id of the note in which more is said. */
  noteId: z.string().nullable(),
});
export type AuditLine = z.infer<typeof AuditLine>;
