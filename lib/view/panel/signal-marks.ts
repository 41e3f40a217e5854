import type { Sentence } from '../../domain/model/sentence';
import type { SignalStanding } from '../../domain/model/signal-standing';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { say } from './say';

/** What one has said of a signal, in a few words each, and whether one is told of it at `now`. */
export function signalMarks(
  standing: Pick<SignalStanding, 'opinion' | 'quiet'> | null,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): { marks: Sentence[]; quiet: boolean } {
  const { opinion = null, quiet = null } = standing ?? {};
  const until = quiet?.until ?? null;
  const isQuiet = quiet !== null && (until === null || now < until);
  return {
    quiet: isQuiet,
    marks: [
      ...(opinion === null ? [] : [say(opinion.kind === 'agreed' ? 'signals_agreed' : 'signals_disagreed')]),
      ...(isQuiet
        ? [
            until === null
              ? say('signals_muted')
              : say('signals_quiet_until', formatMoment(until, now, language)),
          ]
        : []),
    ],
  };
}
