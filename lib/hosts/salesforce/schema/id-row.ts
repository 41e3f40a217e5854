import { z } from 'zod';
import { RecordId } from './record-id';

/** A row of which only matters that it is there. */
export const IdRow = z.object({ Id: RecordId });
