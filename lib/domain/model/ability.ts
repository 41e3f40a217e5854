import { z } from 'zod';

/** What a host lets some users do and not others: found out by trying once. */
export const Ability = z.enum([
  'incremental-export',
  'search-export',
  'sla-policies',
  'satisfaction-ratings',
  'survey-responses',
  'schedules',
  'side-conversations',
]);
export type Ability = z.infer<typeof Ability>;
