/** A moment as the API writes it: UTC with whole seconds. */
export function iso(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
