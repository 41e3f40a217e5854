import type { Assessment } from '../../domain/model/assessment';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** A reason that moved the number then or moves it now, with its points in both; `null` where it did not. */
interface Change {
  id: string;
  sentence: Sentence;
  before: number | null;
  after: number | null;
}

/**
 * What changed between a past moment and now: the number, and the reasons whose points are not the same, those that moved it most
 * first. What was only worded otherwise (an hour became two) and has the same points is no change.
 */
export function whyChanges(
  then: Pick<Assessment, 'risk' | 'reasons'>,
  now: Pick<Assessment, 'risk' | 'reasons'>,
): { number: Sentence; reasons: Change[] } {
  const ids = [...new Set([...then.reasons, ...now.reasons].map(({ id }) => id))];
  const reasons = ids.flatMap((id): Change[] => {
    const before = then.reasons.find((reason) => reason.id === id);
    const after = now.reasons.find((reason) => reason.id === id);
    const sentence = (after ?? before)?.sentence;
    if (sentence === undefined || before?.points === after?.points) return [];
    return [{ id, sentence, before: before?.points ?? null, after: after?.points ?? null }];
  });
  const moved = ({ before, after }: Change) => Math.abs((after ?? 0) - (before ?? 0));
  return {
    number: numberSentence(then.risk, now.risk),
    reasons: reasons.toSorted((a, b) => moved(b) - moved(a)),
  };
}

function numberSentence(then: Assessment['risk'], now: Assessment['risk']): Sentence {
  if (now.state === 'done') return say('why_now_done');
  if (then.state !== 'known' || now.state !== 'known') return say('why_number_unknown');
  if (then.number === now.number) return say('why_number_same', now.number);
  return say(now.number > then.number ? 'why_number_up' : 'why_number_down', then.number, now.number);
}
