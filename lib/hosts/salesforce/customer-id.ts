import { KEY_PREFIX } from './key-prefix';
import { normaliseId } from './normalise-id';

/** The 18-character id of an account, written with 15 or 18 of them; `null` for what is none. */
export function customerId(written: string): string | null {
  const id = normaliseId(written.trim());
  return id?.startsWith(KEY_PREFIX.account) ? id : null;
}
