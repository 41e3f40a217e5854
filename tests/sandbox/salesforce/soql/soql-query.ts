import type { SoqlToken } from './soql-tokens';

/** A literal as it was written: its kind decides what it may be compared with. */
export interface SoqlLiteral {
  kind: 'string' | 'number' | 'boolean' | 'null' | 'moment' | 'relative';
  text: string;
}

export type SoqlCondition =
  | { kind: 'and' | 'or'; parts: SoqlCondition[] }
  | { kind: 'not'; part: SoqlCondition }
  /** `IN (SELECT ...)`. */
  | { kind: 'within'; field: SoqlToken; query: SoqlQuery }
  | {
      kind: 'compare';
      field: SoqlToken;
      operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'in' | 'not in';
      values: SoqlLiteral[];
    };

/** A query as it was understood, names not yet looked up. */
export interface SoqlQuery {
  count: boolean;
  fields: SoqlToken[];
  /** Those of `fields` that stand in `convertCurrency()`. */
  converted: SoqlToken[];
  /** `GROUP BY`: the rows are counted by this field. */
  groupBy: SoqlToken | null;
  /** `FIELDS(ALL)`, `FIELDS(STANDARD)` or `FIELDS(CUSTOM)`. */
  all: boolean;
  children: SoqlQuery[];
  from: SoqlToken;
  where: SoqlCondition | null;
  orderBy: { field: SoqlToken; descending: boolean; nullsLast: boolean }[];
  limit: number | null;
  offset: number;
}
