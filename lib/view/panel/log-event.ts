import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { logAuthor } from './log-author';
import { personName } from './person-name';
import { say } from './say';

/** Deeds that give it to somebody, who is named. */
const GIVES = ['escalated', 'lowered', 'transferred'];

/** Who did what to an escalation, in one sentence. @param level the level's name */
export function logEvent(event: EscalationEvent, people: readonly Person[], level: string): Sentence {
  const who = logAuthor(event.authorId, people);
  if (event.ownerId !== null && GIVES.some((deed) => deed === event.deed))
    return say(`panel_log_${event.deed}_owner`, who, level, personName(people, event.ownerId));
  return say(`panel_log_${event.deed}`, who, level);
}
