import { z } from 'zod';

/** What whoever begins with Bellwether does once, in this order. */
export const ChecklistStep = z.enum(['connect', 'open', 'owner', 'pop-ups', 'history', 'escalate']);
export type ChecklistStep = z.infer<typeof ChecklistStep>;
