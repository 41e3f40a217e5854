import type { LevelOwner } from '../matrix/level-owner';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';

/** A play that was started for a record, with its tasks in the policy's order. */
export interface Play {
  recordKey: string;
  playbook: string;
  name: string;
  kpi: Policy['playbooks'][number]['kpi'] | null;
  occasion: string;
  startedAt: Instant;
  /** Whether a task is still to be done. */
  open: boolean;
  tasks: {
    id: string;
    text: string;
    owner: LevelOwner['owner'];
    /** Why it is not the first one named, or why it is nobody. */
    ownerReason: LevelOwner['reason'];
    /** The end of the date by which it is due. */
    dueAt: Instant;
    /** A template that helps with it; `null` is none. */
    template: string | null;
    state: 'open' | 'done' | 'skipped';
    /** When it was done or passed over, and by whom (host user id). */
    endedAt: Instant | null;
    authorId: string | null;
    /** Why it was passed over, in the words of who did; `null` where they gave none. */
    endReason: string | null;
  }[];
}
