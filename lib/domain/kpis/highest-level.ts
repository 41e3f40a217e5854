import type { Policy } from '../model/policy';

/** The highest of some levels by the policy's order; one that the policy no longer has counts below all others. `null` of none. */
export function highestLevel(levelIds: readonly string[], { levels }: Pick<Policy, 'levels'>): string | null {
  const rank = (levelId: string) => levels.findIndex(({ id }) => id === levelId);
  return levelIds.reduce<string | null>(
    (highest, levelId) => (highest === null || rank(levelId) > rank(highest) ? levelId : highest),
    null,
  );
}
