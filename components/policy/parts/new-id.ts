const LONGEST = 40;

/**
 * An identifier for something new: its name in small letters and hyphens, with a number behind it where that is taken. It stays when
 * the name changes.
 * @param taken the identifiers of the same kind
 * @param otherwise what a name without any letter or digit of the alphabet is called, itself an identifier
 */
export function newId(name: string, taken: readonly string[], otherwise: string): string {
  const plain = name
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const slug = trimmed(plain, LONGEST) || otherwise;
  if (!taken.includes(slug)) return slug;
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const numbered = trimmed(slug, LONGEST - end.length) + end;
    if (!taken.includes(numbered)) return numbered;
  }
}

function trimmed(slug: string, length: number): string {
  return slug.replace(/^-+/, '').slice(0, length).replace(/-+$/, '');
}
