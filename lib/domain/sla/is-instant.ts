import { Instant } from '../model/instant';

/** Whether a number is a moment between 1970 and 9999. */
export function isInstant(value: number): boolean {
  return Instant.safeParse(value).success;
}
