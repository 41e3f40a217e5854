import { z } from 'zod';

/**
 * What somebody is told of: a clock of the host is about to breach (`warning`) or has (`breach`); a level is theirs (`escalated`), or
 * theirs once more (`reopened`); a hand-over (`offered`) or an approval (`asked`) waits for them; they work on a step, answer for it or
 * stand behind it (`involved`), or are only kept up to date (`informed`); their acknowledgement is due soon (`acknowledge-soon`); an
 * update to the customer is due soon (`update-soon`) or now (`update-over`); a step is due that is left to a person (`step-due`); what
 * became of what they asked for (`outcome`); a customer of theirs fell in health (`health-drop`) or was escalated as a whole
 * (`customer-escalated`).
 */
export const AlertKind = z.enum([
  'warning',
  'breach',
  'escalated',
  'reopened',
  'offered',
  'asked',
  'involved',
  'informed',
  'acknowledge-soon',
  'update-soon',
  'update-over',
  'step-due',
  'outcome',
  'health-drop',
  'customer-escalated',
]);
export type AlertKind = z.infer<typeof AlertKind>;
