import type { SandboxClock } from '../core/sandbox-clock';
import { salesforceId } from '../seed/salesforce-id';
import { caseChanges } from './case-changes';
import { derivedFields } from './derived-fields';
import { fullId } from './full-id';
import { milestoneStatus } from './milestone-status';
import { SalesforceError } from './salesforce-error';
import { salesforceTime } from './salesforce-time';
import type { FieldValue, SObjectRecord } from './sobject-record';
import type { SObjectField, SObjectType } from './sobject-type';
import { SOBJECT_TYPES } from './sobject-types';
import type { SalesforceSwitches } from './switches';

type Tables = Map<string, Map<string, SObjectRecord>>;

/** The records of one Salesforce org, as the platform keeps them: no permissions, no rules. */
export class Org {
  /** Every attempt to write a case over REST, also those refused or undone. `autoAssign` is the header as it came. */
  readonly caseWrites: { at: number; userId: string; caseId: string | null; autoAssign: string | null }[] =
    [];
  /** Posts in the feeds of records, oldest first. */
  readonly feed: {
    id: string;
    parentId: string;
    text: string;
    mentions: string[];
    visibility: string;
    at: number;
    userId: string;
  }[] = [];
  /** Every record that was deleted, the earliest first. */
  readonly deleted: { type: string; id: string; at: number }[] = [];
  readonly #descriptions = new Map<string, { description: string; at: number }>();
  #tables: Tables = new Map(SOBJECT_TYPES.map((type) => [type.name, new Map()]));
  /** Running numbers for new records lie above everything seeded. */
  #serial = 500_000;

  constructor(
    readonly id: string,
    readonly clock: SandboxClock,
    readonly switches: SalesforceSwitches,
  ) {}

  /** This moment as the org stamps it. */
  stamp(): string {
    return salesforceTime(this.clock.now());
  }

  /** The object by its API name in any case; `null` where this org has none, or the person may not see it. */
  type(name: string): SObjectType | null {
    return this.types().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** All objects this org has, as far as the person may see them. */
  types(): SObjectType[] {
    const { entitlements, surveys, hidden } = this.switches;
    return SOBJECT_TYPES.filter(
      (type) =>
        (!type.entitlements || entitlements) && (!type.surveys || surveys) && !hidden.includes(type.name),
    );
  }

  /** The object's field by its API name in any case; `null` where this org has none, or the person may not see it. */
  field(type: SObjectType, name: string): SObjectField | null {
    return this.fields(type).find((field) => field.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  fields(type: SObjectType): SObjectField[] {
    const { entitlements, currencies, hidden, readOnly } = this.switches;
    return type.fields
      .filter(
        (field) =>
          (!field.entitlements || entitlements) &&
          (!field.currencies || currencies !== null) &&
          !hidden.includes(`${type.name}.${field.name}`),
      )
      .map((field) =>
        readOnly.includes(`${type.name}.${field.name}`)
          ? { ...field, createable: false, updateable: false }
          : field,
      );
  }

  /** What belongs to a record of the object, as far as the person may see it: hidden is an object, or `Case.CaseMilestones`. */
  children(type: SObjectType): SObjectType['children'] {
    const { hidden } = this.switches;
    return type.children.filter(
      (child) => this.type(child.type) !== null && !hidden.includes(`${type.name}.${child.name}`),
    );
  }

  /** When an object's description became what it is; those that nobody has asked for yet are as old as the org. */
  describedAs(type: string, description: string): number {
    const before = this.#descriptions.get(type);
    if (before?.description === description) return before.at;
    const at = before === undefined ? 0 : this.clock.now();
    this.#descriptions.set(type, { description, at });
    return at;
  }

  /** All records of an object in the order they were made, computed fields filled in. */
  all(type: string): SObjectRecord[] {
    return [...this.#table(type).values()].map((record) => this.#filled(type, record));
  }

  /** The record by its 15 or 18 character id, computed fields filled in; `null` where there is none. */
  find(type: string, id: string): SObjectRecord | null {
    const record = this.#table(type).get(fullId(id) ?? '');
    return record === undefined ? null : this.#filled(type, record);
  }

  /** The record an id of any object names, with its object. */
  findAny(id: string): { type: string; record: SObjectRecord } | null {
    const type = SOBJECT_TYPES.find((candidate) => candidate.keyPrefix === id.slice(0, 3));
    const record = type === undefined ? null : this.find(type.name, id);
    return type === undefined || record === null ? null : { type: type.name, record };
  }

  /** Puts a record in as it is: seeding. Fields not given are `null`, flags false. */
  seed(type: string, values: Record<string, FieldValue> & { Id: string }): void {
    const record: Record<string, FieldValue> & { Id: string } = { Id: values.Id };
    for (const { name, type: kind } of this.#type(type).fields) {
      record[name] = values[name] ?? (kind === 'boolean' ? false : null);
    }
    this.#table(type).set(values.Id, Object.freeze(record));
  }

  /** Makes a record and answers its id. */
  insert(type: string, values: Record<string, FieldValue>, userId: string): string {
    this.#serial += 1;
    const Id = salesforceId(this.#type(type).keyPrefix, this.#serial);
    const now = this.stamp();
    this.seed(type, {
      ...values,
      Id,
      CreatedDate: now,
      CreatedById: userId,
      LastModifiedDate: now,
      LastModifiedById: userId,
      SystemModstamp: now,
    });
    return Id;
  }

  /** Changes a record and its stamps. Throws `SalesforceError` 404 where there is none. */
  update(type: string, id: string, values: Record<string, FieldValue>, userId: string): void {
    const table = this.#table(type);
    const record = table.get(fullId(id) ?? '');
    if (record === undefined) {
      throw new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    const now = this.stamp();
    const stamps = { LastModifiedDate: now, LastModifiedById: userId, SystemModstamp: now };
    table.set(record.Id, Object.freeze({ ...record, ...values, ...stamps }));
    if (type !== 'Case') return;
    const changes = caseChanges(
      record,
      values,
      (one) => String(this.findAny(one)?.record.Name ?? ''),
      this.switches.tracked,
    );
    for (const change of changes) this.insert('CaseHistory', { CaseId: record.Id, ...change }, userId);
  }

  /** Deletes a record; what belongs to it goes with it. False where there is none. */
  remove(type: string, id: string): boolean {
    const record = this.find(type, id);
    if (record === null || !this.#table(type).delete(record.Id)) return false;
    this.deleted.push({ type, id: record.Id, at: this.clock.now() });
    for (const { type: of, field } of this.#type(type).children)
      for (const [key, row] of this.#table(of)) if (row[field] === record.Id) this.#table(of).delete(key);
    return true;
  }

  /** Drops all records of an object, as if the org had never kept any. */
  forget(type: string): void {
    this.#table(type).clear();
  }

  /** Puts everything back as it was before `work` when that throws, or answers false for `keep`. */
  transaction<Result>(work: () => Result, keep: (result: Result) => boolean): Result {
    const before: Tables = new Map([...this.#tables].map(([type, table]) => [type, new Map(table)]));
    let kept = false;
    try {
      const result = work();
      kept = keep(result);
      return result;
    } finally {
      if (!kept) this.#tables = before;
    }
  }

  #type(name: string): SObjectType {
    const type = SOBJECT_TYPES.find((candidate) => candidate.name === name);
    if (type === undefined) throw new RangeError(`The sandbox's org has no object "${name}".`);
    return type;
  }

  #table(type: string): Map<string, SObjectRecord> {
    return this.#tables.get(type) ?? new Map();
  }

  #filled(type: string, record: SObjectRecord): SObjectRecord {
    const now = this.clock.now();
    if (type !== 'Case') return derivedFields(type, record, now);
    const milestones = [...this.#table('CaseMilestone').values()]
      .filter((milestone) => milestone.CaseId === record.Id)
      .map((milestone) => derivedFields('CaseMilestone', milestone, now));
    return { ...record, MilestoneStatus: milestoneStatus(milestones) };
  }
}
