import type { AlertKind } from '../model/alert-kind';
import type { EscalationDeed } from '../model/escalation-deed';
import type { Instant } from '../model/instant';

/** Something that a person is to be told of a record, and when. Ids, codes and moments only. */
export interface PlannedNotice {
  /** Names it among all notices of its record: the same thing is never told twice. */
  id: string;
  kind: AlertKind;
  /** Not before this moment. */
  at: Instant;
  /** What it counts down to, else when it happened. */
  dueAt: Instant;
  /** No channel asks for a pop-up: it stands in the inbox only. */
  inboxOnly: boolean;
  levelId?: string;
  /** Host user id of who did it. */
  by?: string;
  deed?: EscalationDeed;
  /** The transition that it is about. */
  key?: string;
}
