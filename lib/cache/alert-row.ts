import type { AlertKind } from '../domain/model/alert-kind';
import type { EscalationDeed } from '../domain/model/escalation-deed';

/**
 * One moment at which somebody is to be told. `planned` waits, `fired` was told and still holds, `over` was told and no longer holds
 * (answered, paused, reassigned), `silent` still holds and was already past when we first heard of it. Ids, codes, numbers and moments.
 */
export interface AlertRow {
  /** `record key/metric/due instant/kind`, or `record key/transition/kind`: the same thing is never told twice. */
  id: string;
  account: string;
  recordKey: string;
  kind: AlertKind;
  /** Of a clock; empty for what is none. */
  metric: string;
  /** When to tell, in host time. */
  at: number;
  /** What it counts down to, else when it happened, in host time. */
  dueAt: number;
  state: 'planned' | 'fired' | 'over' | 'silent';
  /** No pop-up comes: it stands in the inbox only. Left out: one does. */
  inboxOnly?: boolean;
  levelId?: string;
  /** Of a step that is due: the level it leads to. */
  toLevelId?: string;
  /** Host user id of who did it. */
  by?: string;
  deed?: EscalationDeed;
  /** The transition that it is about. */
  key?: string;
  /** Of a customer's health: what it fell from and to. */
  from?: number;
  to?: number;
  /** When it was told, in host time. Left out: it was not, or by an earlier version. */
  toldAt?: number;
  /** When its reader saw it in the inbox. Left out: not yet. */
  readAt?: number;
  /** No pop-up until then: snoozed, or in quiet hours. Left out: nothing holds it back. */
  held?: { by: 'snooze' | 'hours'; until: number };
  /** What became of it, by the deed that ended it and by whom; of a clock `answered`. Left out: nobody knows, or it still holds. */
  became?: { deed: EscalationDeed | 'answered'; by: string | null; at: number };
}
