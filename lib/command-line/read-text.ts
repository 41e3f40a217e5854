/** The text of a file; `null` when there is none that may be read. */
export function readText(file: string, read: (file: string) => string): string | null {
  try {
    return read(file);
  } catch {
    return null;
  }
}
