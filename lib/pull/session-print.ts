/** What a session is recognised by without being kept: the SHA-256 of its token, in hexadecimal digits. */
export async function sessionPrint(token: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
