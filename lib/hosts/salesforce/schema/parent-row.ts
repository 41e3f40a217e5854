import { z } from 'zod';
import { RecordId } from './record-id';

/** A row of which only matters to which record it belongs. */
export const ParentRow = z.object({ ParentId: RecordId });
