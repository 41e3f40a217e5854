import type { ReadableFields } from '../fields/readable-fields';
import type { SalesforceObject } from '../fields/salesforce-object';
import type { WANTED_FIELDS } from '../fields/wanted-fields';

/**
 * `SELECT` of those fields that may be named `FROM` the object, and what follows; `null` where the object, or a field without which
 * the query cannot be asked, is not to be read.
 * @param as the name under which a parent knows these rows, in a query within a query; `of` is that parent.
 */
export function select<From extends SalesforceObject>(
  readable: ReadableFields,
  what: {
    from: From;
    as?: { of: SalesforceObject; rows: string };
    fields: readonly (typeof WANTED_FIELDS)[From][number][];
    /** Fields of the org's own that a person mapped. */
    mapped?: readonly string[];
    /** Of the mapped fields those that are asked for in the person's own currency, in orgs that have several. */
    converted?: readonly string[];
    /** Queries of what belongs to each row. */
    children?: readonly (string | null)[];
    /** Named in what follows. */
    needs: readonly (typeof WANTED_FIELDS)[From][number][];
    where: string;
  },
): string | null {
  const known = readable[what.from];
  if (known === null || !what.needs.every((field) => known[field] === true)) return null;
  if (what.as !== undefined && readable[what.as.of]?.[`rows ${what.as.rows}`] !== true) return null;
  const named = new Set(['Id', ...what.fields, ...(what.mapped ?? [])]);
  const fields = [...named]
    .filter((field) => known[field] === true)
    .map((field) => (what.converted?.includes(field) ? `convertCurrency(${field})` : field));
  const children = what.children?.flatMap((child) => (child === null ? [] : [`(${child})`])) ?? [];
  return `SELECT ${[...fields, ...children].join(', ')} FROM ${what.as?.rows ?? what.from} ${what.where}`;
}
