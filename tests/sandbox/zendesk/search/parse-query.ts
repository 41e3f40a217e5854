/** One condition of a search. Free words have the field `text`. */
export interface SearchTerm {
  field: string;
  operator: ':' | '<' | '>' | '<=' | '>=';
  value: string;
  negated: boolean;
}

/** Splits a search as the host reads it: `type:ticket status<solved organization:12 "exact words" -tags:vip`. */
export function parseQuery(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  const pattern = /(-?)(?:([a-z_]+)(:|<=|>=|<|>))?(?:"([^"]*)"|(\S+))/gi;
  for (const [, minus, field, operator, quoted, plain] of query.matchAll(pattern)) {
    terms.push({
      field: field?.toLowerCase() ?? 'text',
      operator: (operator ?? ':') as SearchTerm['operator'],
      value: quoted ?? plain ?? '',
      negated: minus === '-',
    });
  }
  return terms;
}
