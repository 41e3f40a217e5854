import type { Policy } from '../../../lib/domain/model/policy';

/**
 * Whether two versions differ in limits, and a replay cannot show it: limits count there only after a rule in mode *act* has escalated,
 * and neither version has one.
 */
export function limitsAreSilent(inForce: Policy, draft: Policy): boolean {
  const acts = [inForce, draft].some(({ triggers, combinations }) =>
    [...triggers, ...combinations].some(({ mode }) => mode === 'act'),
  );
  return !acts && limitsOf(inForce) !== limitsOf(draft);
}

function limitsOf({ reading, matrix }: Policy): string {
  const limits = matrix.flatMap(({ issueType, cells }) =>
    cells.map(({ level, limitMinutes }) => `${issueType}/${level}: ${limitMinutes}`),
  );
  return [reading, ...limits.sort()].join('\n');
}
