import { z } from 'zod';
import { CustomerAccount } from './customer-account';

/** Of a ticket's copy, whose it is: what else may have changed its shape since takes nothing away. */
export const CustomerOfTicket = z.object({ facts: z.object({ customer: CustomerAccount.nullable() }) });
