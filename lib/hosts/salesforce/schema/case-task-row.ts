import { z } from 'zod';
import { RecordId } from './record-id';
import { said } from './said';

/** A task of a case: what it was made for stands in its description. */
export const CaseTaskRow = z.object({ Id: RecordId, Description: said(z.string()) });
export type CaseTaskRow = z.infer<typeof CaseTaskRow>;
