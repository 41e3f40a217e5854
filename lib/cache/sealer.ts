import type { Sealed } from './sealed';

/** Where the key lives: gone after a browser restart, never on disk (`storage.session`). */
export interface KeyPlace {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

const PLACE = 'sealing-key';

/**
 * Seals copies of host data with AES-GCM. The key exists only in `place`; once it is gone, what was sealed cannot be read again
 * by anybody (design 4.10), and `open` answers `null`.
 * `exclusively` runs one call at a time, so that two callers do not make two keys.
 */
export class Sealer {
  constructor(
    private readonly place: KeyPlace,
    private readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>,
  ) {}

  async seal(value: unknown): Promise<Sealed> {
    const key = await this.key();
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const bytes = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain));
    return { nonce, bytes };
  }

  /** The value, or `null` when the key it was sealed with is gone or the bytes were damaged. */
  async open(sealed: Sealed): Promise<unknown> {
    return unsealed(sealed, await this.key());
  }

  /** Many in their order, with the key fetched once. */
  async openAll(sealed: readonly Sealed[]): Promise<unknown[]> {
    const key = await this.key();
    return Promise.all(sealed.map((one) => unsealed(one, key)));
  }

  private async key(): Promise<CryptoKey> {
    const bytes =
      (await this.stored()) ?? (await this.exclusively(async () => (await this.stored()) ?? this.make()));
    return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  private async stored(): Promise<Uint8Array<ArrayBuffer> | null> {
    const value = await this.place.get(PLACE);
    if (!Array.isArray(value) || value.length !== 32) return null;
    return Uint8Array.from(value, Number);
  }

  private async make(): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    await this.place.set(PLACE, [...bytes]);
    return bytes;
  }
}

async function unsealed({ nonce, bytes }: Sealed, key: CryptoKey): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, bytes);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}
