/** An instant as Salesforce writes it: whole seconds, `2026-10-01T13:59:15.000+0000`. */
export function salesforceTime(instant: number): string {
  return new Date(Math.floor(instant / 1000) * 1000).toISOString().replace('Z', '+0000');
}
