import { z } from 'zod';

/** What can be asked of a person in place of the buttons, before something is done with a ticket. */
export const ActionForm = z.enum([
  'escalate',
  'jump',
  'take-up',
  'resolve',
  'lower',
  'hand-over',
  'transfer',
  'hold',
  'ask-approval',
  'deny',
  'label',
  'reply',
]);
export type ActionForm = z.infer<typeof ActionForm>;
