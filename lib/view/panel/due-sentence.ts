import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** What is due of an escalation and left to a person, in words. @param levelId the level it is at */
export function dueSentence(
  step: Pick<EscalationEvent, 'deed' | 'levelId'> & { at: number },
  levelId: string,
  levels: Policy['levels'],
): Sentence {
  const name = (id: string) => levels.find((level) => level.id === id)?.name ?? id;
  const at = { kind: 'instant', instant: step.at } as const;
  if (step.deed === 'escalated') return say('deeds_due_escalated', name(levelId), at, name(step.levelId));
  if (step.deed === 'reopened') return say('deeds_due_reopened', name(levelId), at);
  return say('deeds_due_other', name(levelId), at);
}
