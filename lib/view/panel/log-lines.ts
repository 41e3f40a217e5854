import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';
import { levelName } from './level-name';
import { logEvent } from './log-event';

/** One line of an escalation's log: when, and who did what. */
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
      sentence: logEvent(event, people, levelName(event.levelId, policy, path)),
    }))
    .sort((a, b) => b.at - a.at || b.index - a.index)
    .map(({ key, at, sentence }) => ({ key, at, sentence }));
}
