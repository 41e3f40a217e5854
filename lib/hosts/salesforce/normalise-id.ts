const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a record id of 15 or 18 characters, or `null` for anything else, an 18-character id with a wrong
 * suffix included. The suffix is the id's mask of capitals: three letters, one for each five characters.
 */
export function normaliseId(text: string): string | null {
  if (!/^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/.test(text)) return null;
  const id = text.slice(0, 15);
  let suffix = '';
  for (let start = 0; start < 15; start += 5) {
    let mask = 0;
    for (let place = 0; place < 5; place++) {
      if (/[A-Z]/.test(id.charAt(start + place))) mask |= 1 << place;
    }
    suffix += SUFFIX.charAt(mask);
  }
  return text.length === 18 && text.slice(15) !== suffix ? null : id + suffix;
}
