import { z } from 'zod';

/**
 * What a customer's field may tell. The last ten are numbers now and 30 days before; `pulse` is what a person, or another tool, makes of
 * the customer, from 0 to 10.
 */
export const MappedFact = z.enum([
  'tier',
  'contractValue',
  'renewalAt',
  'startedAt',
  'managerId',
  'usage',
  'usagePrevious',
  'nps',
  'npsPrevious',
  'adoption',
  'adoptionPrevious',
  'csat',
  'csatPrevious',
  'pulse',
  'pulsePrevious',
]);
export type MappedFact = z.infer<typeof MappedFact>;
