import { route } from '../../../lib/domain/matrix/route';
import type { PracticeSample } from '../../../lib/domain/practice/practice-sample';
import { rightOwner } from '../../../lib/domain/practice/right-owner';
import type { Desk } from '../matrix/desk-frame';
import { onDuty } from '../matrix/on-duty';

/** Of other kinds of issue so many first steps are among the answers. */
const OTHERS = 3;

/** Somebody to pick: a level and the role that has it, with who that is now. */
interface PracticeOption {
  levelId: string;
  levelName: string;
  roleId: string;
  roleName: string;
  /** Host user or group id; `null` where nobody is named, or all are away. */
  personId: string | null;
}

/**
 * Who may be picked as next: all of the ticket's own way, and the first steps of some other ways, in the order of the roles' names, so that
 * where an answer stands tells nothing.
 */
export function practiceOptions(
  { facts }: PracticeSample,
  { policy, account, people, now }: Desk,
): PracticeOption[] {
  const { row } = route(facts, policy);
  const others = policy.matrix
    .filter(({ issueType }) => issueType !== row)
    .slice(0, OTHERS)
    .map(({ issueType }) => ({ issueType, from: 1, until: 2 }));
  const options = [{ issueType: row, from: 0, until: Infinity }, ...others].flatMap(
    ({ issueType, from, until }) => {
      const cells = policy.matrix.find((candidate) => candidate.issueType === issueType)?.cells ?? [];
      const held = onDuty(issueType, policy, account, people, now);
      return cells.slice(from, until).map(({ level, role }): PracticeOption => {
        const step = held.find(({ levelId }) => levelId === level);
        return {
          ...{ levelId: level, roleId: role },
          levelName: step?.levelName ?? level,
          roleName: policy.roles.find(({ id }) => id === role)?.name ?? role,
          personId: step === undefined || typeof step.owner === 'string' ? null : step.owner.personId,
        };
      });
    },
  );
  const right = rightOwner(facts, policy, now);
  const once = options.filter(
    (option, index) =>
      options.findIndex(({ levelId, roleId }) => levelId === option.levelId && roleId === option.roleId) ===
      index,
  );
  // A policy whose matrix has a role twice must not offer the right answer under two names.
  return once
    .filter(
      ({ roleId, levelId }) => right.levelId === null || roleId !== right.roleId || levelId === right.levelId,
    )
    .toSorted((a, b) => (a.roleName < b.roleName ? -1 : a.roleName > b.roleName ? 1 : 0));
}
