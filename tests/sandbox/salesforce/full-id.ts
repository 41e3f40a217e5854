const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The 18 character form of a 15 or 18 character id; `null` for anything else, also for a wrong case mask. */
export function fullId(id: string): string | null {
  if (!/^([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})$/.test(id)) return null;
  const short = id.slice(0, 15);
  let suffix = '';
  for (let start = 0; start < 15; start += 5) {
    let index = 0;
    for (let bit = 0; bit < 5; bit += 1) if (/[A-Z]/.test(short.charAt(start + bit))) index |= 1 << bit;
    suffix += SUFFIX.charAt(index);
  }
  return id.length === 18 && id.slice(15) !== suffix ? null : short + suffix;
}
