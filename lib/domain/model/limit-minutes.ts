import { z } from 'zod';

/** A limit or a target: whole minutes, one to a year of them (720 hours and more are nothing unusual). */
export const LimitMinutes = z.number().int().min(1).max(525_600);
export type LimitMinutes = z.infer<typeof LimitMinutes>;
