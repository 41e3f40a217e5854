import { z } from 'zod';
import { Instant } from './instant';

/** Which candidate a kind of badge found its place by, and when; `none`: it floats. */
export const PlacedAnchor = z.object({ candidate: z.string().min(1).max(200), at: Instant });
export type PlacedAnchor = z.infer<typeof PlacedAnchor>;
