import { fullId } from '../full-id';
import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import { salesforceTime } from '../salesforce-time';
import type { FieldValue } from '../sobject-record';
import type { SObjectField, SObjectType } from '../sobject-type';

/**
 * The values of a write, each field known, writable and of the right kind. Throws `SalesforceError` 400 with the platform's codes:
 * JSON_PARSER_ERROR, INVALID_FIELD, INVALID_FIELD_FOR_INSERT_UPDATE, REQUIRED_FIELD_MISSING, STRING_TOO_LONG, MALFORMED_ID,
 * INVALID_CROSS_REFERENCE_KEY.
 */
export function checkedValues(
  org: Org,
  type: SObjectType,
  body: unknown,
  write: 'create' | 'update',
): Record<string, FieldValue> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new SalesforceError(
      400,
      'JSON_PARSER_ERROR',
      'The HTTP entity body is required, but this request has no entity body.',
    );
  }
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'attributes') continue;
    const field = org.field(type, name);
    if (field === null) {
      throw new SalesforceError(
        400,
        'INVALID_FIELD',
        `No such column '${name}' on sobject of type ${type.name}`,
      );
    }
    if (!(write === 'create' ? field.createable : field.updateable)) {
      throw new SalesforceError(
        400,
        'INVALID_FIELD_FOR_INSERT_UPDATE',
        `Unable to create/update fields: ${field.name}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
        [field.name],
      );
    }
    values[field.name] = checked(org, field, value);
  }
  const missing = type.fields
    .filter((field) => field.required && (values[field.name] ?? '') === '')
    .filter((field) => write === 'create' || field.name in values)
    .map((field) => field.name);
  if (missing.length > 0) {
    const words = `Required fields are missing: [${missing.join(', ')}]`;
    throw new SalesforceError(400, 'REQUIRED_FIELD_MISSING', words, missing);
  }
  return values;
}

function checked(org: Org, field: SObjectField, value: unknown): FieldValue {
  if (value === null || value === '') {
    if (field.type !== 'boolean') return null;
    throw wrongKind(field, value);
  }
  switch (field.type) {
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongKind(field, value);
      return value;
    case 'double':
    case 'currency':
    case 'int':
      if (typeof value !== 'number') throw wrongKind(field, value);
      return value;
    case 'datetime':
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value) || Number.isNaN(Date.parse(value))) {
        throw wrongKind(field, value);
      }
      return salesforceTime(Date.parse(value));
    case 'date':
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) throw wrongKind(field, value);
      return value;
    case 'id':
    case 'reference':
      return reference(org, field, value);
    default:
      if (typeof value !== 'string') throw wrongKind(field, value);
      if (field.length !== null && (field.inBytes ? Buffer.byteLength(value) : value.length) > field.length) {
        throw new SalesforceError(
          400,
          'STRING_TOO_LONG',
          `${field.name}: data value too large: ${value.slice(0, 255)} (max length=${field.length})`,
          [field.name],
        );
      }
      return value;
  }
}

function reference(org: Org, field: SObjectField, value: unknown): string {
  const id = typeof value === 'string' ? fullId(value) : null;
  if (id === null) {
    const words = `${field.name}: id value of incorrect type: ${String(value)}`;
    throw new SalesforceError(400, 'MALFORMED_ID', words, [field.name]);
  }
  const target = org.findAny(id);
  if (target === null || !field.referenceTo.includes(target.type)) {
    throw new SalesforceError(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []);
  }
  return id;
}

function wrongKind(field: SObjectField, value: unknown): SalesforceError {
  return new SalesforceError(
    400,
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${field.type} from the value ${JSON.stringify(value)} of ${field.name}`,
  );
}
