import { z } from 'zod';
import { Sentence } from '../domain/model/sentence';

/** Something to say about a policy file, as the worker tells its pages. */
export const ToldFinding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  path: z.array(z.union([z.string(), z.number()])),
  place: Sentence,
  sentence: Sentence,
  mend: Sentence,
});
export type ToldFinding = z.infer<typeof ToldFinding>;
