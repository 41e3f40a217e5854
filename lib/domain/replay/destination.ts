import type { EscalationRefused } from '../escalation/escalation-refused';

/**
 * Where an escalation goes: the level, the role that the matrix names for it, and who of that role is there (a person, group or
 * queue of the host); `nobody` is named for it yet. Or why it cannot go up.
 */
export type Destination =
  | { levelId: string; roleId: string | null; owner: string | 'nobody' }
  | { refused: EscalationRefused['code'] };
