import type { SignalRecord } from '../../domain/model/signal-record';
import type { SignalStanding } from '../../domain/model/signal-standing';
import type { saySignal } from '../../messages/say-signal';

type Said = ReturnType<(typeof saySignal)['request']['parse']>['said'];

/**
 * What saying something of a signal adds to its log and takes from it: an opinion takes the place of the one before, that one was quiet
 * stays in the log when it ends. Saying the same again changes nothing.
 * @param line whose, of what and when
 */
export function saidLines(
  { opinion, quiet }: Pick<SignalStanding, 'opinion' | 'quiet'>,
  said: Said,
  line: About,
): { added: SignalRecord[]; removed: SignalRecord[] } {
  const before = opinion === null ? [] : [opinion];
  const reasonOf = (reason: string | undefined) => {
    const words = reason?.trim() ?? '';
    return words === '' ? {} : { reason: words };
  };
  switch (said.kind) {
    case 'agreed':
      return opinion?.kind === 'agreed' ? nothing : { added: [{ ...line, kind: 'agreed' }], removed: before };
    case 'disagreed': {
      const given = reasonOf(said.reason);
      return opinion?.kind === 'disagreed' && opinion.reason === given.reason
        ? nothing
        : { added: [{ ...line, kind: 'disagreed', ...given }], removed: before };
    }
    case 'no-opinion':
      return { added: [], removed: before };
    case 'snoozed': {
      const snooze: SignalRecord = { ...line, kind: 'snoozed', until: said.until, ...reasonOf(said.reason) };
      return { added: quiet?.kind === 'muted' ? [unmuted(line), snooze] : [snooze], removed: [] };
    }
    case 'muted': {
      const mute: SignalRecord = { ...line, kind: 'muted', ...reasonOf(said.reason) };
      if (quiet?.kind === 'muted' && quiet.reason === mute.reason) return nothing;
      return { added: quiet?.kind === 'snoozed' ? [snoozeOver(line), mute] : [mute], removed: [] };
    }
    case 'unquieted':
      if (quiet === null) return nothing;
      return { added: [quiet.kind === 'muted' ? unmuted(line) : snoozeOver(line)], removed: [] };
  }
}

type About = Omit<SignalRecord, 'kind' | 'until' | 'reason'>;

const nothing = { added: [], removed: [] };

function unmuted(line: About): SignalRecord {
  return { ...line, kind: 'unmuted' };
}

/** A snooze is ended by one that is over at once. */
function snoozeOver(line: About): SignalRecord {
  return { ...line, kind: 'snoozed', until: line.at };
}
