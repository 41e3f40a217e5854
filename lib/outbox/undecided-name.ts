import type { Connection } from '../hosts/contract';
import { HostError } from '../hosts/host-error';

/** Throws `HostError` where it is not decided in whose name would be written: nothing is, before the person says so. */
export function undecidedName({ mayWrite }: Connection): void {
  if (mayWrite !== false) return;
  throw new HostError(
    'whose-name',
    'The host is open as somebody else than who signed in. Say in the settings as whom to work.',
  );
}
