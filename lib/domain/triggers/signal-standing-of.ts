import type { Instant } from '../model/instant';
import type { SignalRecord } from '../model/signal-record';
import type { SignalStanding } from '../model/signal-standing';
import { quietedBy } from './quieted-by';

/**
 * What a log says of one rule on one record, for one person. An opinion is of the time that it fired: when the rule fires anew, nobody has
 * said anything of it yet.
 * @param log in any order
 * @param personId `null` where nobody knows who looks: they have said nothing then
 */
export function signalStandingOf(
  log: readonly SignalRecord[],
  { rule, recordKey, personId }: { rule: string; recordKey: string; personId: string | null },
  now: Instant,
): SignalStanding {
  const own = log
    .filter((line) => line.rule === rule && line.recordKey === recordKey && line.at <= now)
    .toSorted((a, b) => a.at - b.at);
  const lastFired = own.findLast(({ kind }) => kind === 'fired')?.at ?? null;
  const lastChange = own.findLast(({ kind }) => kind === 'fired' || kind === 'cleared');
  const opinion = own.findLast(
    ({ kind, authorId, at }) =>
      (kind === 'agreed' || kind === 'disagreed') &&
      personId !== null &&
      authorId === personId &&
      at >= (lastFired ?? 0),
  );
  return {
    rule,
    firedAt: lastChange?.kind === 'fired' ? lastChange.at : null,
    opinion: opinion ?? null,
    quiet: personId === null ? null : quietedBy(log, { rule, recordKey, personId }, now),
  };
}
