import { z } from 'zod';

/** What may happen without a person: nothing but a hint, a question to be answered with one click, or the deed itself (design 4.13). */
export const RuleMode = z.enum(['suggest', 'ask', 'act']);
export type RuleMode = z.infer<typeof RuleMode>;
