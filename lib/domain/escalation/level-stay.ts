import type { Instant } from '../model/instant';

/** How long one escalation was at one level: from entering it until another was entered or it was closed; `null` is still. */
export interface LevelStay {
  levelId: string;
  from: Instant;
  until: Instant | null;
}
