import { z } from 'zod';

/** What a customer's field may tell. The last six are numbers now and 30 days before. */
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
]);
export type MappedFact = z.infer<typeof MappedFact>;
