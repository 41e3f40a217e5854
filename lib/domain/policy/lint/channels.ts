import type { Holder } from '../../model/holder';
import type { Level } from '../../model/level';
import { findingAt } from '../finding-at';
import { accountsOf } from './accounts-of';
import type { LintRule } from './lint-rule';

/**
 * Every level can be told in every customer system where the row has people (acceptance 2, Grafana #1326: a level without contact,
 * and the page went to the directors). A level nobody is named for counts when somebody above it is, and keeps nothing from being
 * activated: a policy works before people are named, an escalation asks for them (design 4.16). The lowest level is passed over by
 * nobody: it is whoever has the ticket.
 */
export const channels: LintRule = (policy) => [
  ...policy.levels.flatMap((level, index) =>
    channelsOf(level).length === 1
      ? [findingAt(policy, 'no-fallback', 'warning', ['levels', index, 'channels'], level.name)]
      : [],
  ),
  ...accountsOf(policy).flatMap((account) =>
    policy.matrix.flatMap(({ cells }, row) => {
      const holders = cells.map(({ role }) =>
        (policy.roles.find(({ id }) => id === role)?.holders ?? []).filter((one) => one.account === account),
      );
      return cells.flatMap((cell, index) => {
        const level = policy.levels.find(({ id }) => id === cell.level);
        const own = holders[index] ?? [];
        const passedOver =
          index > 0 && own.length === 0 && holders.slice(index + 1).some((above) => above.length > 0);
        const deaf = own.length > 0 && !own.some((holder) => reaches(level, holder));
        if (level === undefined || !(passedOver || deaf)) return [];
        const path = ['matrix', row, 'cells', index];
        return passedOver
          ? [findingAt(policy, 'level-without-people', 'warning', path, level.name, account)]
          : [findingAt(policy, 'level-without-channel', 'error', path, level.name, account)];
      });
    }),
  ),
];

function channelsOf({ channels }: Level): readonly string[] {
  const { first, fallback } = channels ?? { first: 'pop-up', fallback: 'host' };
  return [...new Set([first, fallback])].filter((channel) => channel !== 'none');
}

function reaches(level: Level | undefined, { kind, channels }: Holder): boolean {
  const heard = channels ?? (kind === 'person' ? ['pop-up', 'host'] : ['host']);
  return level !== undefined && channelsOf(level).some((channel) => heard.some((own) => own === channel));
}
