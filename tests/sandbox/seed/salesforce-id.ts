const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A valid 18-character Salesforce id: key prefix (3), instance part, running number in base 62, and the case suffix
 * (per chunk of five a bit per capital letter, as Salesforce defines it).
 */
export function salesforceId(prefix: string, number: number): string {
  let rest = number;
  let tail = '';
  while (rest > 0) {
    tail = `${base62[rest % 62]}${tail}`;
    rest = Math.floor(rest / 62);
  }
  const fifteen = `${prefix}Qy00000${tail.padStart(5, '0')}`;
  let suffix = '';
  for (let chunk = 0; chunk < 3; chunk += 1) {
    let bits = 0;
    for (let index = 0; index < 5; index += 1) {
      if (/[A-Z]/.test(fifteen[chunk * 5 + index] ?? '')) bits |= 1 << index;
    }
    suffix += alphabet[bits];
  }
  return fifteen + suffix;
}
