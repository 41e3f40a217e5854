/** A host's own word as a name: `gold` reads `Gold`. Nothing but the first letter changes. */
export function capitalised(word: string | null): string | null {
  return word === null || word === '' ? word : word.slice(0, 1).toLocaleUpperCase('en') + word.slice(1);
}
