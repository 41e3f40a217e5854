import type { PathStep } from '../../domain/model/path-step';
import type { Policy } from '../../domain/model/policy';

/** A level's name: as this ticket's path has it, else as the policy has it now, else its id. */
export function levelName(levelId: string, policy: Policy, path: readonly PathStep[] = []): string {
  return (
    path.find((step) => step.levelId === levelId)?.levelName ??
    policy.levels.find((level) => level.id === levelId)?.name ??
    levelId
  );
}
