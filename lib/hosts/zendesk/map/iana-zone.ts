import { railsZones } from './rails-zones';

/** An area and a place, or UTC: no offset, which would know no summer time. */
const IANA = /^(?:[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}|UTC)$/;

/** The IANA name of a zone by its Rails name or by itself; `null` for one that nobody knows. */
export function ianaZone(name: string): string | null {
  const zone = railsZones.get(name) ?? name;
  if (!IANA.test(zone)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}
