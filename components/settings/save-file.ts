/** Long enough for the browser to take the file over. */
const KEPT_MILLISECONDS = 60_000;

/** Saves a file where the person's downloads go. */
export function saveFile(
  name: string,
  parts: string[],
  type: 'application/json' | 'text/csv' | 'text/html' = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
