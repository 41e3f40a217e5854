import { z } from 'zod';

/** A name that the policy gives to one of its own things and that other parts of the policy refer to. Stable while names change. */
export const PolicyId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export type PolicyId = z.infer<typeof PolicyId>;
