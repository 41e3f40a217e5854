import { z } from 'zod';
import { WritingSetting } from './writing-setting';

/** What escalations write besides, as kept. `revision` counts how often it was saved: whoever saves says which one they changed. */
export const KeptWriting = WritingSetting.extend({ revision: z.number().int().min(0) });
export type KeptWriting = z.infer<typeof KeptWriting>;
