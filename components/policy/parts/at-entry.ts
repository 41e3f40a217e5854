/** The selector of an entry by its identifier, which in a file written by hand may hold any letters. */
export function atEntry(id: string | undefined): string {
  return `[data-entry="${CSS.escape(id ?? '')}"]`;
}
