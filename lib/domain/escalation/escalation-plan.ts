import type { EscalationEvent } from '../model/escalation-event';
import type { Priority } from '../model/priority';
import type { Sentence } from '../model/sentence';

/** The next transition of an escalation, ready to be written to the host. */
export interface EscalationPlan {
  event: Pick<
    EscalationEvent,
    'key' | 'cycle' | 'n' | 'deed' | 'levelId' | 'ownerId' | 'dueAt' | 'policyVersion'
  >;
  /** Who is to hold the ticket from now on; `null` leaves it where it is. */
  assign: { personId: string; kind: 'person' | 'group' } | null;
  /** Why the level's first holder does not get it; `null` when that is who gets it, or when nobody is named. */
  ownerReason: Sentence | null;
  tags: { add: string[]; remove: string[] };
  /** To be raised to this; `null` leaves it. */
  priority: Priority | null;
  /** Levels passed over because nobody is there, lowest first. */
  skipped: { levelId: string; reason: Sentence }[];
}
