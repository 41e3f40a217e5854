import { soqlError } from './soql-error';

/** A piece of a query. `text` of a string literal is its unescapedd content. */
export interface SoqlToken {
  kind: 'name' | 'string' | 'number' | 'moment' | 'sign' | 'end';
  text: string;
  at: number;
}

const PATTERNS: [SoqlToken['kind'] | 'space', RegExp][] = [
  ['space', /\s+/y],
  ['string', /'(?:[^'\\]|\\.)*'/y],
  ['moment', /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2}))?/y],
  ['number', /[+-]?\d+(?:\.\d+)?/y],
  ['name', /[a-zA-Z_][\w]*(?:\.[a-zA-Z_][\w]*)*(?::\d+)?/y],
  ['sign', /<=|>=|!=|<>|[=<>(),]/y],
];

/** Splits a query. Throws `SalesforceError` MALFORMED_QUERY at a character that belongs nowhere. */
export function soqlTokens(query: string): SoqlToken[] {
  const tokens: SoqlToken[] = [];
  let at = 0;
  while (at < query.length) {
    let found = false;
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(query)?.[0];
      if (match === undefined) continue;
      const text = kind === 'string' ? match.slice(1, -1).replace(/\\(.)/g, unescaped) : match;
      if (kind !== 'space') tokens.push({ kind, text, at });
      at += match.length;
      found = true;
      break;
    }
    if (!found) {
      const words = `unexpected token: '${query.charAt(at)}'`;
      throw soqlError(query, at, 'MALFORMED_QUERY', words);
    }
  }
  tokens.push({ kind: 'end', text: '<EOF>', at: query.length });
  return tokens;
}

/** What LIKE would take for a wildcard stays escaped: the comparison looks at it. */
function unescaped(_: string, character: string): string {
  return { n: '\n', r: '\r', t: '\t', '%': '\\%', _: '\\_' }[character] ?? character;
}
