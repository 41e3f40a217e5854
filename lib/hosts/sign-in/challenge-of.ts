import { base64url } from './base64url';

/**
 * The PKCE challenge of a verifier (RFC 7636, S256): the base64url form of its SHA-256.
 * @param verifier 43 to 128 letters, digits or `-._~`.
 * @throws RangeError for any other verifier.
 */
export async function challengeOf(verifier: string): Promise<string> {
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) {
    throw new RangeError(
      'A PKCE verifier has 43 to 128 letters, digits or -._~: make one from 32 random bytes.',
    );
  }
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}
