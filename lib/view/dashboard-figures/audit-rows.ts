import type { RecordRef } from '../../domain/model/record-ref';
import type { Sentence } from '../../domain/model/sentence';

interface Line {
  at: number;
  kind: string;
  ref: RecordRef | null;
  sentence: Sentence;
  detail: Sentence | null;
  reason: string | null;
  personId: string | null;
  rule: string | null;
  policyVersion: string | null;
  noteId: string | null;
}

/**
 * Lines of the log as rows of a table, moments as ISO 8601 in UTC.
 * @param names by host user id; the id stands where there is none
 */
export function auditRows(
  lines: readonly Line[],
  names: ReadonlyMap<string, string>,
  say: (sentence: Sentence) => string,
  kindName: (kind: string) => string,
): string[][] {
  return lines.map(({ at, kind, ref, sentence, detail, reason, personId, rule, policyVersion, noteId }) => [
    new Date(at).toISOString(),
    ref?.account ?? '',
    ref === null ? '' : ref.id,
    kindName(kind),
    say(sentence),
    detail === null ? '' : say(detail),
    reason ?? '',
    personId === null ? '' : (names.get(personId) ?? personId),
    rule ?? '',
    policyVersion ?? '',
    noteId ?? '',
  ]);
}
