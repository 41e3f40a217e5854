import { z } from 'zod';
import { AlertKind } from './alert-kind';
import { Instant } from './instant';

/** Notices that came as pop-ups lately, as they are kept while the browser runs. */
export const RecentPopUps = z.array(
  z.object({ id: z.string(), recordKey: z.string(), kind: AlertKind, at: Instant, shownAt: Instant }),
);
export type RecentPopUps = z.infer<typeof RecentPopUps>;
