/** An amount in whole units: with its currency where that is known by a code, without one where it is not. */
export function formatMoney(amount: number, currency: string | null, locale: string): string {
  const whole = { maximumFractionDigits: 0 };
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return amount.toLocaleString(locale, whole);
  return amount.toLocaleString(locale, { ...whole, style: 'currency', currency });
}
