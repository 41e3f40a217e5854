import type { PathStep } from '../model/path-step';

/** Who holds a level, and why it is not the first one named, or why it is nobody. */
export interface LevelOwner {
  owner: PathStep['owner'];
  reason: PathStep['ownerReason'];
}
