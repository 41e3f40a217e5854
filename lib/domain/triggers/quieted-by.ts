import type { Instant } from '../model/instant';
import type { SignalRecord } from '../model/signal-record';

/**
 * The line by which somebody does not want to be told of a rule now: they muted it, for all records, and did not unmute it since, or
 * snoozed it on this record and the snooze lasts (acceptance SupportLogic). `null` where they want to be told. Of both the mute.
 * @param log in any order
 */
export function quietedBy(
  log: readonly SignalRecord[],
  { rule, recordKey, personId }: { rule: string; recordKey: string; personId: string },
  now: Instant,
): SignalRecord | null {
  const own = log.filter((line) => line.rule === rule && line.authorId === personId && line.at <= now);
  const muting = latest(own.filter(({ kind }) => kind === 'muted' || kind === 'unmuted'));
  const snooze = latest(own.filter((line) => line.kind === 'snoozed' && line.recordKey === recordKey));
  const lasts = (line: SignalRecord | undefined) =>
    line !== undefined && line.kind !== 'unmuted' && now < endOf(line);
  return [muting, snooze].find(lasts) ?? null;
}

/** A mute without an end lasts until it is taken back; a snooze without one has none that anybody knows, and does not last. */
function endOf({ kind, until }: SignalRecord): number {
  return until ?? (kind === 'muted' ? Infinity : 0);
}

/** Of two in one moment the later in the log. */
function latest(lines: readonly SignalRecord[]): SignalRecord | undefined {
  return lines.reduce<SignalRecord | undefined>(
    (last, line) => (last === undefined || line.at >= last.at ? line : last),
    undefined,
  );
}
