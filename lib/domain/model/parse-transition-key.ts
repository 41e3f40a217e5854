const KEY = /^([a-z0-9][a-z0-9.-]{0,252})\/([A-Za-z0-9]{1,32})\/([1-9]\d{0,5})\/(0|[1-9]\d{0,5})$/;

/** The parts of a `transitionKey`, or `null` for any other text. `account` and `id` are those of the record's `RecordRef`. */
export function parseTransitionKey(
  key: string,
): { account: string; id: string; cycle: number; n: number } | null {
  const [, account, id, cycle, n] = KEY.exec(key) ?? [];
  if (account === undefined || id === undefined || cycle === undefined || n === undefined) return null;
  return { account, id, cycle: Number(cycle), n: Number(n) };
}
