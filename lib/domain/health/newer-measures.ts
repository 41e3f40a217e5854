import type { CustomerAccount } from '../model/customer-account';

/** Two tellings of a customer's numbers: of each the one that was told later; one without a moment is older than any with one. */
export function newerMeasures(
  host: CustomerAccount['measures'],
  imported: CustomerAccount['measures'],
): CustomerAccount['measures'] {
  const newer = Object.entries(imported).filter(([id, { asOf }]) => {
    const known = Object.hasOwn(host, id) ? host[id] : undefined;
    return known === undefined || known.value === null || (known.asOf ?? -1) < (asOf ?? -1);
  });
  return { ...host, ...Object.fromEntries(newer) };
}
