import type { CustomerMatch } from '../../domain/model/customer-match';
import type { HostProblem } from '../../domain/model/host-problem';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { problemSentence } from '../problem-sentence';
import { formatMoment } from './format-moment';
import { isolated } from './isolated';
import { say } from './say';

type Named = Pick<CustomerMatch['candidates'][number], 'ref' | 'name'>;
/** What a click would say of the two records. */
export type MatchDeed = 'same' | 'not-the-same' | 'nothing';

/** One thing to know of who a customer is elsewhere, and what can be said to it. */
export interface MatchLine {
  ref: RecordRef;
  tone: 'question' | 'plain' | 'failed';
  words: Sentence;
  /** Smaller, beneath. */
  why: Sentence[];
  deeds: MatchDeed[];
}

/**
 * Who a customer is in the other systems, line by line: the questions, the match and whether it could be read, and what was said not
 * to be.
 */
export function matchLines(
  { match, problem, readAt }: { match: CustomerMatch; problem: HostProblem | null; readAt: number | null },
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): MatchLine[] {
  const { same, candidates, refused, taken } = match;
  const about = (key: string, { ref, name }: Named) => say(key, nameOf(name), hostOf(ref));
  return [
    ...candidates.map(
      ({ reasons, confidence, ...one }): MatchLine => ({
        ref: one.ref,
        tone: 'question',
        words: about('match_question', one),
        // Certain is nobody: 99.9 % is no 100 %.
        why: [...reasons, say('match_sure', { kind: 'percent', percent: Math.floor(confidence * 100) })],
        deeds: ['same', 'not-the-same'],
      }),
    ),
    ...(same === null ? [] : [matched(same, problem, readAt, now, language)]),
    ...taken.map(
      (one): MatchLine => ({
        ref: one.ref,
        tone: 'plain',
        words: about('match_taken', one),
        why: [],
        deeds: [],
      }),
    ),
    ...refused.map(
      (one): MatchLine => ({
        ref: one.ref,
        tone: 'plain',
        words: about('match_refused', one),
        why: [],
        deeds: ['nothing'],
      }),
    ),
  ];
}

function matched(
  same: NonNullable<CustomerMatch['same']>,
  problem: HostProblem | null,
  readAt: number | null,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): MatchLine {
  const { ref, name, by, at } = same;
  const how =
    by === 'external-id'
      ? say('match_external_id')
      : say('match_by_person', formatMoment(at ?? now, now, language));
  const gone = problem === 'not-found';
  const age =
    readAt === null ? say('match_never_read') : say('match_as_of', formatMoment(readAt, now, language));
  return {
    ref,
    tone: problem === null ? 'plain' : 'failed',
    words: gone ? say('match_gone', hostOf(ref)) : say('match_also_in', nameOf(name), hostOf(ref)),
    why: problem === null || gone ? [how] : [how, problemSentence(problem, ref.host), age],
    // What a person said is taken back; what an id says is contradicted, and that is remembered.
    deeds: [by === 'person' ? 'nothing' : 'not-the-same'],
  };
}

function nameOf(name: string | null) {
  return name === null
    ? ({ kind: 'message', key: 'panel_account_unnamed' } as const)
    : ({ kind: 'text', text: isolated(name) } as const);
}

function hostOf({ host }: RecordRef) {
  return { kind: 'message', key: `host_${host}` } as const;
}
