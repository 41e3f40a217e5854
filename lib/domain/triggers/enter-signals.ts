import type { Instant } from '../model/instant';
import type { SignalRecord } from '../model/signal-record';
import type { Evaluated } from './evaluated';

/**
 * What is to be added to the log of signals after one look at a record: `fired` for what has begun to hold, `cleared` for what has
 * ceased to. What holds still is not told again, and *unknown* changes nothing (acceptance TR13). What people said of a signal,
 * a snooze among it, neither ends nor begins it. What stands in the log and is asked no more, because the policy dropped it or the
 * ticket is done and nothing is asked, is cleared. Pure; asking twice adds nothing the second time.
 * @param log of any records, in any order; of the same moment the later line counts
 * @param evaluated all that is asked of the record now
 * @param now the records bear it, or the last moment of the log where a clock was set back: a log never runs backwards
 */
export function enterSignals(
  log: readonly SignalRecord[],
  evaluated: readonly Pick<Evaluated, 'id' | 'finding'>[],
  { recordKey, policyVersion }: Pick<SignalRecord, 'recordKey' | 'policyVersion'>,
  now: Instant,
): SignalRecord[] {
  const own = log
    .filter((line) => line.recordKey === recordKey && (line.kind === 'fired' || line.kind === 'cleared'))
    .toSorted((a, b) => a.at - b.at);
  const standing = new Set<string>();
  for (const { rule, kind } of own) {
    if (kind === 'fired') standing.add(rule);
    else standing.delete(rule);
  }
  const at = Math.max(now, own.at(-1)?.at ?? now);
  const line = (rule: string, kind: 'fired' | 'cleared'): SignalRecord => ({
    recordKey,
    rule,
    kind,
    at,
    policyVersion,
    authorId: null,
  });
  const outcomes = new Map(evaluated.map(({ id, finding }) => [id, finding.outcome]));
  return [
    ...[...standing]
      .filter((rule) => (outcomes.get(rule) ?? 'clear') === 'clear')
      .map((rule) => line(rule, 'cleared')),
    ...[...outcomes]
      .filter(([rule, outcome]) => outcome === 'fired' && !standing.has(rule))
      .map(([rule]) => line(rule, 'fired')),
  ];
}
