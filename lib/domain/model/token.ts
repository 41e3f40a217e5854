import { z } from 'zod';

/** A sign-in's access token and whose it is. Sealed at rest; gone with the browser session. */
export const Token = z.object({ accessToken: z.string().min(1), userId: z.string(), clientId: z.string() });
export type Token = z.infer<typeof Token>;
