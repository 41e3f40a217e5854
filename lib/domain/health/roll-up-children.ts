import type { AccountFacts } from '../model/account-facts';
import type { ChildRollUp } from '../model/child-roll-up';
import type { HealthAssessment } from '../model/health-assessment';
import { weightedTenths } from './weighted-tenths';

type Children = NonNullable<AccountFacts['children']>;

/**
 * The mean health of a customer's children, counted each once, and by what their contracts are worth. One without a score is missing
 * from the coverage; by worth, so is one without a worth, for which the mean of the others is taken. Below the minimum coverage the
 * mean is withheld.
 * @param minimumCoverage 0-1
 */
export function rollUpChildren(
  children: AccountFacts['children'],
  minimumCoverage: number,
): HealthAssessment['children'] {
  if (children === undefined || children === null) return null;
  if (children.length === 0) return 'none';
  const each = children.map((child) => ({ ...child, contractValue: 1 }));
  return { byCount: meanOf(each, minimumCoverage), byValue: meanOf(children, minimumCoverage) };
}

function meanOf(children: Children, minimumCoverage: number): ChildRollUp {
  const valued = children.flatMap(({ score, contractValue }) =>
    contractValue === null ? [] : [{ score, worth: contractValue }],
  );
  const known = valued.flatMap(({ score, worth }) =>
    score === null ? [] : [{ tenths: Math.round(score * 10), weightPercent: worth, worth }],
  );
  const all = sumOf(valued);
  const coverage =
    all === 0 || !Number.isFinite(all) ? 0 : ((sumOf(known) / all) * valued.length) / children.length;
  const tenths = coverage < minimumCoverage ? null : weightedTenths(known);
  return {
    score: tenths === null ? null : tenths / 10,
    coverage,
    known: known.length,
    total: children.length,
  };
}

function sumOf(children: readonly { worth: number }[]): number {
  return children.reduce((sum, { worth }) => sum + worth, 0);
}
