import { fullId } from '../full-id';
import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import type { FieldValue, SObjectRecord } from '../sobject-record';
import type { SObjectField, SObjectType } from '../sobject-type';
import { fieldPath } from './field-path';
import { soqlError } from './soql-error';
import type { SoqlCondition, SoqlLiteral } from './soql-query';

const DAY = 86_400_000;
/** What wildcards of LIKE mean, and what they mean escaped. */
const LIKE: Readonly<Record<string, string>> = { '%': '[\\s\\S]*', _: '[\\s\\S]', '\\%': '%', '\\_': '_' };
const QUOTED: SObjectField['type'][] = [
  'id',
  'reference',
  'string',
  'textarea',
  'picklist',
  'email',
  'phone',
];

/**
 * A test for records from a WHERE clause, every name and literal checked beforehand. Throws `SalesforceError`: INVALID_FIELD for an
 * unknown or unfilterable field or a literal of the wrong kind, INVALID_QUERY_FILTER_OPERATOR for a broken id.
 */
export function conditionTest(
  org: Org,
  query: string,
  type: SObjectType,
  condition: SoqlCondition,
): (record: SObjectRecord) => boolean {
  if (condition.kind === 'not') {
    const part = conditionTest(org, query, type, condition.part);
    return (record) => !part(record);
  }
  if (condition.kind === 'within') return withinTest(org, query, type, condition);
  if (condition.kind !== 'compare') {
    const parts = condition.parts.map((part) => conditionTest(org, query, type, part));
    return condition.kind === 'and'
      ? (record) => parts.every((part) => part(record))
      : (record) => parts.some((part) => part(record));
  }
  const path = fieldPath(org, query, type, condition.field);
  const { field } = path;
  if (!field.filterable) {
    const words = `field '${field.name}' can not be filtered in a query call`;
    throw soqlError(query, condition.field.at, 'INVALID_FIELD', words);
  }
  for (const value of condition.values) checkLiteral(query, condition.field.at, field, value);
  const operator = condition.operator;
  const matches = (record: SObjectRecord, literal: SoqlLiteral) =>
    compare(path.read(record), operator, literal, field, org.clock.now());
  if (operator === 'not in') return (record) => condition.values.every((value) => matches(record, value));
  return (record) => condition.values.some((value) => matches(record, value));
}

/** A test for records named by another query, of another object: real SOQL wants one field, and no object twice. */
function withinTest(
  org: Org,
  query: string,
  type: SObjectType,
  { field, query: inner }: Extract<SoqlCondition, { kind: 'within' }>,
): (record: SObjectRecord) => boolean {
  const innerType = org.type(inner.from.text);
  const [wanted] = inner.fields;
  if (innerType === null || innerType === type || wanted === undefined || inner.fields.length > 1) {
    const code = innerType === null ? 'INVALID_TYPE' : 'MALFORMED_QUERY';
    throw soqlError(query, inner.from.at, code, `sObject type '${inner.from.text}' can not be used here`);
  }
  const outer = fieldPath(org, query, type, field);
  const path = fieldPath(org, query, innerType, wanted);
  const test = inner.where === null ? () => true : conditionTest(org, query, innerType, inner.where);
  const values = new Set(
    org
      .all(innerType.name)
      .filter(test)
      .map((record) => path.read(record)),
  );
  return (record) => values.has(outer.read(record)) && outer.read(record) !== null;
}

function checkLiteral(query: string, at: number, field: SObjectField, literal: SoqlLiteral): void {
  if (literal.kind === 'null') return;
  const wanted = QUOTED.includes(field.type)
    ? literal.kind === 'string'
    : field.type === 'boolean'
      ? literal.kind === 'boolean'
      : field.type === 'datetime'
        ? literal.kind === 'relative' || (literal.kind === 'moment' && literal.text.includes('T'))
        : field.type === 'date'
          ? literal.kind === 'relative' || (literal.kind === 'moment' && !literal.text.includes('T'))
          : literal.kind === 'number';
  if (!wanted) {
    const kind = field.type === 'datetime' ? 'dateTime' : QUOTED.includes(field.type) ? 'string' : field.type;
    const quotes = QUOTED.includes(field.type) ? 'should be' : 'should not be';
    const words = `value of filter criterion for field '${field.name}' must be of type ${kind} and ${quotes} enclosed in quotes`;
    throw soqlError(query, at, 'INVALID_FIELD', words);
  }
  if ((field.type === 'id' || field.type === 'reference') && fullId(literal.text) === null) {
    throw new SalesforceError(400, 'INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${literal.text}`);
  }
}

function compare(
  value: FieldValue,
  operator: string,
  literal: SoqlLiteral,
  field: SObjectField,
  now: number,
): boolean {
  if (literal.kind === 'null') return (value === null) === (operator === '=' || operator === 'in');
  if (operator === 'like') {
    const pattern = literal.text
      .split(/(\\[%_]|[%_])/)
      .map((part) => LIKE[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('');
    return typeof value === 'string' && new RegExp(`^${pattern}$`, 'i').test(value);
  }
  if (literal.kind === 'relative') return inDays(value, operator, literal.text, now);
  const negative = operator === '!=' || operator === 'not in';
  if (value === null) return negative;
  const [left, right] = comparable(value, literal, field);
  if (operator === '=' || operator === 'in') return left === right;
  if (negative) return left !== right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

function comparable(
  value: string | number | boolean,
  literal: SoqlLiteral,
  field: SObjectField,
): [string | number, string | number] {
  if (field.type === 'id' || field.type === 'reference') return [String(value), fullId(literal.text) ?? ''];
  if (literal.kind === 'moment') return [Date.parse(String(value)), Date.parse(literal.text)];
  if (literal.kind === 'number') return [Number(value), Number(literal.text)];
  // Text compares without regard to case.
  return [String(value).toLowerCase(), literal.text.replace(/\\([%_])/g, '$1').toLowerCase()];
}

/** Date literals, in days of UTC. */
function inDays(value: FieldValue, operator: string, literal: string, now: number): boolean {
  if (value === null) return false;
  const today = Math.floor(now / DAY);
  const [word = '', count = '0'] = literal.split(':');
  const days = Number(count);
  const spans: Record<string, [number, number]> = {
    today: [today, today],
    yesterday: [today - 1, today - 1],
    tomorrow: [today + 1, today + 1],
    last_n_days: [today - days, today],
    next_n_days: [today + 1, today + days],
  };
  const [first, last] = spans[word] ?? [today, today];
  const day = Math.floor(Date.parse(String(value)) / DAY);
  const inside = day >= first && day <= last;
  if (operator === '=') return inside;
  if (operator === '!=') return !inside;
  if (operator === '<') return day < first;
  if (operator === '<=') return day <= last;
  return operator === '>' ? day > last : day >= first;
}
