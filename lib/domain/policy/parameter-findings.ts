import { z } from 'zod';
import type { Policy } from '../model/policy';
import { triggerRules } from '../triggers/registry';
import { findingsOfIssue } from './findings-of-issue';
import type { PolicyFinding } from './policy-finding';
import { strictSchema } from './strict-schema';

/** What the triggers' own schemas say against their parameters. A rule that this version does not have is `lintPolicy`'s to tell. */
export function parameterFindings(policy: Policy): PolicyFinding[] {
  return policy.triggers.flatMap(({ rule, parameters }, index) => {
    const schema = triggerRules.find(({ id }) => id === rule)?.parameters;
    const parsed = schema === undefined ? undefined : z.core.safeParse(strictSchema(schema), parameters);
    return (parsed?.error?.issues ?? []).flatMap((issue) =>
      findingsOfIssue({ ...issue, path: ['triggers', index, 'parameters', ...issue.path] }, policy),
    );
  });
}
