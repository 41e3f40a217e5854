import { z } from 'zod';
import { ChecklistStep } from './checklist-step';

/** What is kept of the first steps: those done, and whether somebody wants to see them no more. */
export const KeptSteps = z.object({ done: z.array(ChecklistStep), dismissed: z.boolean() });
export type KeptSteps = z.infer<typeof KeptSteps>;
