import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** The entitlement by which a case is served. */
export const EntitlementRecord = z.object({ Name: said(z.string()), BusinessHoursId: said(RecordId) });
export type EntitlementRecord = z.infer<typeof EntitlementRecord>;
