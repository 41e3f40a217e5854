import type { Deed } from '../model/deed';
import type { EscalationEvent } from '../model/escalation-event';
import type { Priority } from '../model/priority';
import type { Sentence } from '../model/sentence';

/** The next transition of an escalation, ready to be written to the host. */
export interface EscalationPlan<Done extends EscalationEvent['deed'] = Deed> {
  event: Omit<EscalationEvent, 'at' | 'authorId' | 'noteId' | 'deed'> & { deed: Done };
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
