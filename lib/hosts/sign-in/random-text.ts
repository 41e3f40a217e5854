import { base64url } from './base64url';

/** 43 characters from 32 random bytes: nobody guesses them, and they fit a PKCE verifier. */
export function randomText(): string {
  return base64url(globalThis.crypto.getRandomValues(new Uint8Array(32)));
}
