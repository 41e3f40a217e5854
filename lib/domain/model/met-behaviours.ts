import { z } from 'zod';
import { Instant } from './instant';

/** Letters, digits and a few signs, too short for a text: no name, subject or token passes for one. */
export const MetCode = z.string().regex(/^[a-z0-9][a-z0-9.:-]{0,39}$/);

/** Which of several possible behaviours a host showed: by question the answers met, and when each was met last. */
export const MetBehaviours = z.record(MetCode, z.record(MetCode, Instant));
export type MetBehaviours = z.infer<typeof MetBehaviours>;
