import { z } from 'zod';
import { Instant } from './instant';

/** A sign-in: its access token, what renews it, and whose it is. Sealed at rest; gone with the browser session. */
export const Token = z.object({
  accessToken: z.string().min(1),
  /** Renews the access token without the person; `null` where the host gave none. */
  refreshToken: z.string().min(1).nullable(),
  /** When it was asked for. */
  issuedAt: Instant,
  /** From then on the access token is of no use, by the host's word or because it was refused; `null` while nobody knows. */
  expiresAt: Instant.nullable(),
  /**
   * When the refresh token was sent, of which no answer has come: written before it is sent. The host may have taken it, and a host
   * that rotates may end the sign-in when it sees it again: other ways are tried first. `null`: it was never sent.
   */
  renewalSentAt: Instant.nullable(),
  userId: z.string(),
  /** `null` where the host told the id alone. */
  userName: z.string().nullable(),
  clientId: z.string(),
});
export type Token = z.infer<typeof Token>;
