import { z } from 'zod';

/** The helpdesks and CRMs that Bellwether speaks with. A new host adds its id here and its lines in `hosts/pages.ts` and `hosts/apis.ts`. */
export const HostId = z.enum(['zendesk', 'salesforce']);
export type HostId = z.infer<typeof HostId>;
