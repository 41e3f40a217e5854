import { z } from 'zod';

/** The helpdesks and CRMs that Bellwether speaks with. A new host adds its id here, its line in `hosts/apis.ts` and its content script in `entrypoints`. */
export const HostId = z.enum(['zendesk', 'salesforce']);
export type HostId = z.infer<typeof HostId>;
