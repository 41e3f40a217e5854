import { z } from 'zod';

/** Kinds of notice that are switched on and off, and snoozed, together. In the order in which they are listed. */
export const AlertTopic = z.enum([
  'breach',
  'warning',
  'mine',
  'acknowledge',
  'update',
  'step',
  'outcome',
  'health',
  'customer',
  'informed',
]);
export type AlertTopic = z.infer<typeof AlertTopic>;
