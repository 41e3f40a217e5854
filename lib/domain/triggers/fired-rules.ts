import type { Assessment } from '../model/assessment';
import type { Evaluated } from './evaluated';

/** Those that fired, in their order, with what the policy lets them do. */
export function firedRules(evaluated: readonly Evaluated[]): Assessment['fired'] {
  return evaluated.flatMap(({ id, mode, toLevel, finding }) =>
    finding.outcome === 'fired' ? [{ rule: id, mode, ...(toLevel === null ? {} : { toLevel }) }] : [],
  );
}
