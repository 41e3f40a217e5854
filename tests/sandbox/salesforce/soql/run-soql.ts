import type { Org } from '../org';
import type { FieldValue, SObjectRecord } from '../sobject-record';
import type { SObjectType } from '../sobject-type';
import { conditionTest } from './condition-test';
import { type FieldPath, fieldPath } from './field-path';
import { parseSoql } from './parse-soql';
import { soqlError } from './soql-error';
import type { SoqlQuery } from './soql-query';

/** A record as a query answers it: attributes first, parents nested. */
export interface QueryRow {
  [field: string]: FieldValue | QueryRow | QueryRows;
}

/** One page of an answer. */
export interface QueryRows {
  totalSize: number;
  done: boolean;
  /** Where the next page is, which is not served: nobody here goes on by the platform's own cursors. */
  nextRecordsUrl?: string;
  records: QueryRow[];
}

/**
 * Answers a query. `version` is the `vXX.0` of the request. Throws `SalesforceError`: MALFORMED_QUERY, INVALID_TYPE,
 * INVALID_FIELD, INVALID_QUERY_FILTER_OPERATOR.
 */
export function runSoql(org: Org, query: string, version: string): QueryRows {
  const parsed = parseSoql(query);
  const type = org.type(parsed.from.text);
  if (type === null) {
    throw soqlError(
      query,
      parsed.from.at,
      'INVALID_TYPE',
      `sObject type '${parsed.from.text}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
    );
  }
  const answer = select(org, query, version, parsed, type, () => true);
  const { queryPage } = org.switches;
  if (answer.records.length <= queryPage) return answer;
  const nextRecordsUrl = `/services/data/${version}/query/01g000000000001AAA-${queryPage}`;
  return { ...answer, done: false, nextRecordsUrl, records: answer.records.slice(0, queryPage) };
}

function select(
  org: Org,
  query: string,
  version: string,
  parsed: SoqlQuery,
  type: SObjectType,
  belongs: (record: SObjectRecord) => boolean,
): QueryRows {
  const paths = parsed.fields.map((token) => {
    const path = fieldPath(org, query, type, token);
    return parsed.converted.includes(token) ? inOwnCurrency(org, query, path) : path;
  });
  const names = paths.map(({ steps, field }) =>
    [...steps.map((step) => step.relationship), field.name].join('.'),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw soqlError(query, null, 'INVALID_FIELD', `duplicate field selected: ${twice}`);
  }
  if (parsed.all) {
    if (parsed.limit === null || parsed.limit > 200) {
      const words = 'The SOQL FIELDS function must have a LIMIT of at most 200';
      throw soqlError(query, null, 'MALFORMED_QUERY', words);
    }
    for (const field of org.fields(type)) {
      if (!names.includes(field.name)) {
        paths.push({ steps: [], field, read: (record) => record[field.name] ?? null });
      }
    }
  }
  const children = parsed.children.map((child) => {
    const relation = org
      .children(type)
      .find((candidate) => candidate.name.toLowerCase() === child.from.text.toLowerCase());
    const childType = relation === undefined ? null : org.type(relation.type);
    if (relation === undefined || childType === null) {
      throw soqlError(
        query,
        child.from.at,
        'INVALID_TYPE',
        `Didn't understand relationship '${child.from.text}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
      );
    }
    return { child, relation, childType };
  });
  const order = parsed.orderBy.map(({ field, descending, nullsLast }) => {
    const path = fieldPath(org, query, type, field);
    if (!path.field.sortable) {
      const words = `field '${path.field.name}' can not be sorted in a query call`;
      throw soqlError(query, field.at, 'INVALID_FIELD', words);
    }
    return { path, descending, nullsLast };
  });
  const test = parsed.where === null ? () => true : conditionTest(org, query, type, parsed.where);

  let found = org.all(type.name).filter((record) => belongs(record) && test(record));
  if (parsed.groupBy !== null) {
    const by = fieldPath(org, query, type, parsed.groupBy);
    const groups = new Map<FieldValue, number>();
    for (const record of found) groups.set(by.read(record), (groups.get(by.read(record)) ?? 0) + 1);
    const records = [...groups].map(([value, count]) => ({
      attributes: { type: 'AggregateResult' },
      [by.field.name]: value,
      expr0: count,
    }));
    return { totalSize: records.length, done: true, records };
  }
  if (parsed.count) return { totalSize: found.length, done: true, records: [] };
  if (order.length > 0) found = found.sort((a, b) => compareBy(order, a, b));
  const end = parsed.limit === null ? found.length : parsed.offset + parsed.limit;
  found = found.slice(parsed.offset, end);

  const records = found.map((record) => {
    const row: QueryRow = { attributes: attributes(type.name, record.Id, version) };
    for (const path of paths) place(org, version, row, record, path);
    for (const { child, relation, childType } of children) {
      const rows = select(
        org,
        query,
        version,
        child,
        childType,
        (candidate) => candidate[relation.field] === record.Id,
      );
      row[relation.name] = rows.totalSize === 0 ? null : rows;
    }
    return row;
  });
  return { totalSize: records.length, done: true, records };
}

function attributes(type: string, id: string, version: string, shown = type): QueryRow {
  return { type: shown, url: `/services/data/${version}/sobjects/${type}/${id}` };
}

/** Puts one value into the row, making the parents it stands in. */
function place(org: Org, version: string, row: QueryRow, record: SObjectRecord, path: FieldPath): void {
  let target = row;
  let current = record;
  for (const step of path.steps) {
    const id = current[step.field.name];
    const parent = typeof id === 'string' ? org.findAny(id) : null;
    if (parent === null) {
      target[step.relationship] = null;
      return;
    }
    const shown = step.field.referenceTo.length > 1 ? 'Name' : parent.type;
    const nested = (target[step.relationship] ?? {
      attributes: attributes(parent.type, parent.record.Id, version, shown),
    }) as QueryRow;
    target[step.relationship] = nested;
    target = nested;
    current = parent.record;
  }
  target[path.field.name] = path.steps.length === 0 ? path.read(current) : (current[path.field.name] ?? null);
}

function compareBy(
  order: { path: FieldPath; descending: boolean; nullsLast: boolean }[],
  a: SObjectRecord,
  b: SObjectRecord,
): number {
  for (const { path, descending, nullsLast } of order) {
    const left = path.read(a);
    const right = path.read(b);
    if (left === right) continue;
    if (left === null || right === null) return (left === null) === nullsLast ? 1 : -1;
    const instant = path.field.type === 'datetime';
    const first = instant ? Date.parse(String(left)) : left;
    const second = instant ? Date.parse(String(right)) : right;
    if (first === second) continue;
    return first < second === descending ? 1 : -1;
  }
  return 0;
}

/** An amount in the person's own currency, in orgs with several. */
function inOwnCurrency(org: Org, query: string, path: FieldPath): FieldPath {
  const { currencies } = org.switches;
  if (currencies === null || path.field.type !== 'currency') {
    throw soqlError(query, null, 'INVALID_FIELD', `convertCurrency can not be used on ${path.field.name}`);
  }
  return {
    ...path,
    read: (record) => {
      const amount = path.read(record);
      const rate = currencies[String(record.CurrencyIsoCode)] ?? 1;
      return typeof amount === 'number' ? amount * rate : amount;
    },
  };
}
