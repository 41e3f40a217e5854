import type { Sentence } from '../../domain/model/sentence';
import type { LogEntry } from './log-entries';

/** The log as rows of a table, the heads first: one line each, moments as ISO 8601 in UTC. @param say puts a sentence into words */
export function logRows(
  lines: readonly LogEntry[],
  heads: readonly string[],
  say: (sentence: Sentence) => string,
): string[][] {
  return [
    [...heads],
    ...lines.map(({ at, kind, sentence, ground, reason, rules, noteId, policyVersion }) => [
      new Date(at).toISOString(),
      kind,
      say(sentence),
      [ground === null ? '' : say(ground), reason ?? ''].filter((part) => part !== '').join(' · '),
      rules.join(' '),
      noteId ?? '',
      policyVersion ?? '',
    ]),
  ];
}
