import { z } from 'zod';
import { FigureName } from './figure-name';

const Count = z.number().int().min(0);
const Percent = z.number().min(0).max(100).nullable();

/** What a rule was worth in a period. Each firing is one of hit, false alarm, late, undecided, unknown and repeat. */
export const RuleFigures = z.object({
  /** Id of the trigger setting or combination. */
  rule: z.string(),
  name: FigureName,
  /** What the policy lets it do; `null` for a rule that the policy does not have any more. */
  mode: z.enum(['suggest', 'ask', 'act']).nullable(),
  firings: Count,
  hits: Count,
  falseAlarms: Count,
  late: Count,
  undecided: Count,
  unknown: Count,
  repeats: Count,
  precisionPercent: Percent,
  badRecords: Count,
  caughtRecords: Count,
  recallPercent: Percent,
  /** Milliseconds from firing to trouble; `null` without a hit. */
  medianLead: z.number().nullable(),
  agreed: Count,
  disagreed: Count,
  /** `null`: too few firings to say. */
  verdict: z.enum(['keep', 'loosen', 'drop']).nullable(),
  trend: z.array(
    z.object({
      month: z.string(),
      hits: Count,
      falseAlarms: Count,
      late: Count,
      precisionPercent: Percent,
    }),
  ),
});
export type RuleFigures = z.infer<typeof RuleFigures>;
