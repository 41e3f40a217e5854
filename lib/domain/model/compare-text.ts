/** Orders texts by code unit: the reader's language must not change the order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
