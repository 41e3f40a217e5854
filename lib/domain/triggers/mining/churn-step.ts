import { z } from 'zod';
import { CustomerEvent } from '../../model/customer-event';

const { kind } = CustomerEvent.shape;

/**
 * One step of a sequence: the customer did something, or did not do it for so many days; with `after`, not within so many days after
 * something else: no reply to an e-mail.
 */
export const ChurnStep = z.union([
  z.object({ event: kind }),
  z.object({ absent: kind, after: kind.optional(), days: z.number().int().min(1).max(365) }),
]);
export type ChurnStep = z.infer<typeof ChurnStep>;
