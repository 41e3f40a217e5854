import { z } from 'zod';
import { Moment } from './moment';
import { RecordId } from './record-id';
import { said } from './said';

/** A row of which only matters when it changed last. */
export const ChangedRow = z.object({ Id: RecordId, SystemModstamp: said(Moment) });
