import { z } from 'zod';
import { RecordId } from './record-id';

/** A case with what happened to it and its milestones: pages of rows, `null` where there are none. */
export const CourseRow = z.object({ Id: RecordId, Histories: z.unknown(), CaseMilestones: z.unknown() });
