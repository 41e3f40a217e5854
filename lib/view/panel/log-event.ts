import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { logAuthor } from './log-author';
import { personName } from './person-name';
import { say } from './say';

/** Who did what to an escalation, in one sentence. @param level the level's name */
export function logEvent(event: EscalationEvent, people: readonly Person[], level: string): Sentence {
  const who = logAuthor(event.authorId, people);
  if (event.deed === 'escalated') {
    return event.ownerId === null
      ? say('panel_log_escalated', who, level)
      : say('panel_log_escalated_owner', who, level, personName(people, event.ownerId));
  }
  return say(`panel_log_${event.deed}`, who, level);
}
