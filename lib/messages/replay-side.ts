import { z } from 'zod';
import { RuleMode } from '../domain/model/rule-mode';

const Count = z.number().int().min(0);

/** What one version of the policy would have done to the past. */
export const ReplaySide = z.object({
  firings: Count,
  hits: Count,
  falseAlarms: Count,
  /** Milliseconds from a firing to trouble, the middle of all rules' hits; `null` without a hit. */
  medianLead: z.number().nullable(),
  /** Steps that rules in mode *act* would have taken, and limits after them. */
  climbs: Count,
  /** In the order of the policy. */
  rules: z.array(
    z.object({
      rule: z.string(),
      /** What it is called. */
      name: z.union([
        z.object({ kind: z.literal('text'), text: z.string() }),
        z.object({ kind: z.literal('message'), key: z.string() }),
      ]),
      mode: RuleMode,
      firings: Count,
      hits: Count,
      falseAlarms: Count,
      medianLead: z.number().nullable(),
    }),
  ),
  /** Who would have got how much; `nobody` where nobody is named. */
  loads: z.array(
    z.object({ account: z.string(), owner: z.string(), tickets: Count, firings: Count, climbs: Count }),
  ),
});
export type ReplaySide = z.infer<typeof ReplaySide>;
