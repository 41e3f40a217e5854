import { findingAt } from '../finding-at';
import type { LintRule } from './lint-rule';

const LOOK_AHEAD = 14 * 86_400_000;

/** Owners who are away within the next 14 days and whom nobody stands in for: no backup, no delegate. */
export const absentOwners: LintRule = (policy, now) =>
  policy.roles.flatMap(({ name, holders }, role) =>
    holders.flatMap((holder, index) => {
      const alone = holders.filter(({ account }) => account === holder.account).length === 1;
      const absence = policy.absences.find(
        ({ account, personId, from, until, delegate }) =>
          account === holder.account &&
          personId === holder.personId &&
          delegate === undefined &&
          from < now + LOOK_AHEAD &&
          until > now,
      );
      if (!alone || absence === undefined) return [];
      const path = ['roles', role, 'holders', index];
      return [
        findingAt(
          policy,
          'owner-without-backup',
          'warning',
          path,
          name,
          holder.personId,
          { kind: 'instant', instant: absence.from },
          { kind: 'instant', instant: absence.until },
        ),
      ];
    }),
  );
