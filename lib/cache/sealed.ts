/** AES-GCM ciphertext and its nonce. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}
