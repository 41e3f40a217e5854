import type { HostId } from '../domain/model/host-id';
import { hostApis } from '../hosts/apis';

/** The system behind the address of one of its pages; `null` for a page of nobody we know. No request. */
export function placeOf(address: string): { host: HostId; account: string; pageHost: string } | null {
  for (const { host, signIn } of hostApis) {
    const place = signIn?.accountOf(address) ?? null;
    if (place !== null) return { host, ...place };
  }
  return null;
}
