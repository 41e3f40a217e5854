import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';
import { levelName } from './level-name';
import { personName } from './person-name';
import { say } from './say';

/** One line of the log: when, and who did what. */
export interface LogLine {
  key: string;
  at: number;
  sentence: Sentence;
}

/** The escalation's log, newest first. */
export function logLines(
  events: readonly EscalationEvent[],
  people: readonly Person[],
  policy: Policy,
  path: readonly PathStep[],
): LogLine[] {
  return events
    .map((event, index) => ({
      key: `${event.noteId}-${event.key}-${event.deed}-${index}`,
      at: event.at,
      index,
      sentence: sentenceOf(event, people, levelName(event.levelId, policy, path)),
    }))
    .sort((a, b) => b.at - a.at || b.index - a.index)
    .map(({ key, at, sentence }) => ({ key, at, sentence }));
}

function sentenceOf(event: EscalationEvent, people: readonly Person[], level: string): Sentence {
  const who =
    event.authorId === null
      ? ({ kind: 'message', key: 'panel_somebody' } as const)
      : personName(people, event.authorId);
  if (event.deed === 'escalated') {
    return event.ownerId === null
      ? say('panel_log_escalated', who, level)
      : say('panel_log_escalated_owner', who, level, personName(people, event.ownerId));
  }
  return say(`panel_log_${event.deed}`, who, level);
}
