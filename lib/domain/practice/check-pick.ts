import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { Template } from '../model/template';
import { checkReply } from './check-reply';
import type { PracticeResult } from './practice-result';
import type { PracticeSample } from './practice-sample';
import { rightOwner } from './right-owner';

/** What somebody answered: who is next, or which template and how it opens. */
type PracticePick = { levelId: string; roleId: string } | { templateId: string; opening: string };

/**
 * Whether a pick is what the policy says, and why (acceptance PO15). Nothing is written anywhere.
 * @param language of the reply
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function checkPick(
  sample: PracticeSample,
  pick: PracticePick,
  policy: Policy,
  now: Instant,
  language: Template['language'] = 'en',
): PracticeResult {
  const right = rightOwner(sample.facts, policy, now);
  if (sample.asks === 'reply' && 'templateId' in pick)
    return checkReply(
      sample.facts,
      pick,
      right.levelId === null ? null : right.ownerId,
      policy,
      now,
      language,
    );
  if (sample.asks === 'reply' || 'templateId' in pick)
    return { outcome: 'no-answer', reasons: [{ key: 'practice_other_question', values: [] }] };
  if (right.levelId === null) return { outcome: 'no-answer', reasons: [right.sentence] };
  const isRight = pick.levelId === right.levelId && pick.roleId === right.roleId;
  const main: Sentence = {
    key: isRight ? 'practice_right' : 'practice_wrong',
    values: right.values.map((text) => ({ kind: 'text', text })),
  };
  return { outcome: isRight ? 'right' : 'wrong', reasons: [main, ...right.reasons] };
}
