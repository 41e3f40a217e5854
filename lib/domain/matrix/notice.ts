import type { Channel } from '../model/channel';

/** Somebody to be told that a level is reached. */
export interface Notice {
  personId: string;
  kind: 'person' | 'group';
  as: 'owner' | 'responsible' | 'accountable' | 'informed' | 'sponsor' | 'duty-manager';
  /** `null`: no channel of the level reaches them. */
  channel: Channel | null;
  /** At once, or in the digest (acceptance CO8: who works or answers at once, who is informed in the digest). */
  urgency: 'now' | 'digest';
}
