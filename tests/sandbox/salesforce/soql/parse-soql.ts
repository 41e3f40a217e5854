import { soqlError } from './soql-error';
import type { SoqlCondition, SoqlLiteral, SoqlQuery } from './soql-query';
import { type SoqlToken, soqlTokens } from './soql-tokens';

const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const;

/**
 * Reads `SELECT ... FROM ... WHERE ... ORDER BY ... LIMIT ... OFFSET ...` with dotted parents, child sub-queries, `COUNT()` and
 * `FIELDS(ALL)`. Throws `SalesforceError` MALFORMED_QUERY; what real SOQL knows beyond that (TYPEOF) is refused too; so is `GROUP BY` but for
 * counting by one field.
 */
export function parseSoql(query: string): SoqlQuery {
  const tokens = soqlTokens(query);
  let position = 0;

  const peek = (): SoqlToken => tokens[position] ?? { kind: 'end', text: '<EOF>', at: query.length };
  const take = (): SoqlToken => {
    const token = peek();
    position += 1;
    return token;
  };
  const fail = (token: SoqlToken) =>
    soqlError(query, token.at, 'MALFORMED_QUERY', `unexpected token: '${token.text}'`);
  const word = (text: string) => peek().kind === 'name' && peek().text.toLowerCase() === text;
  const sign = (text: string) => peek().kind === 'sign' && peek().text === text;
  const accept = (matches: boolean) => {
    if (matches) position += 1;
    return matches;
  };
  const need = (matches: boolean) => {
    if (!matches) throw fail(peek());
    return take();
  };
  const name = () => need(peek().kind === 'name');
  const whole = () => Number(need(peek().kind === 'number' && /^\d+$/.test(peek().text)).text);

  const select = (): SoqlQuery => {
    need(word('select'));
    const result: SoqlQuery = {
      count: false,
      groupBy: null,
      fields: [],
      converted: [],
      all: false,
      children: [],
      from: { kind: 'name', text: '', at: 0 },
      where: null,
      orderBy: [],
      limit: null,
      offset: 0,
    };
    do {
      if (accept(sign('('))) {
        result.children.push(select());
        need(sign(')'));
      } else {
        const field = name();
        if (!accept(sign('('))) {
          result.fields.push(field);
          continue;
        }
        if (field.text.toLowerCase() === 'count') {
          result.count = true;
          if (peek().kind === 'name') need(word('id'));
        } else if (field.text.toLowerCase() === 'fields' && accept(word('all'))) result.all = true;
        else if (field.text.toLowerCase() === 'convertcurrency') {
          const converted = name();
          result.fields.push(converted);
          result.converted.push(converted);
        } else throw fail(field);
        need(sign(')'));
      }
    } while (accept(sign(',')));
    need(word('from'));
    result.from = name();
    if (accept(word('where'))) result.where = disjunction();
    if (result.count && accept(word('group'))) {
      need(word('by'));
      result.groupBy = name();
    }
    if (accept(word('order'))) {
      need(word('by'));
      do {
        const field = name();
        const descending = accept(word('desc'));
        if (!descending) accept(word('asc'));
        let nullsLast = false;
        if (accept(word('nulls'))) {
          nullsLast = word('last');
          need(word('first') || word('last'));
        }
        result.orderBy.push({ field, descending, nullsLast });
      } while (accept(sign(',')));
    }
    if (accept(word('limit'))) result.limit = whole();
    if (accept(word('offset'))) result.offset = whole();
    return result;
  };

  const disjunction = (): SoqlCondition => {
    const first = unary();
    const kind = word('and') ? 'and' : 'or';
    const parts = [first];
    // Real SOQL wants brackets where AND and OR meet.
    while (accept(word(kind))) parts.push(unary());
    if (word('and') || word('or')) throw fail(peek());
    return parts.length === 1 ? first : { kind, parts };
  };

  const unary = (): SoqlCondition => {
    if (accept(word('not'))) return { kind: 'not', part: unary() };
    if (accept(sign('('))) {
      const inner = disjunction();
      need(sign(')'));
      return inner;
    }
    const field = name();
    const token = take();
    const text = token.text === '<>' ? '!=' : token.text.toLowerCase();
    const operator = OPERATORS.find((candidate) => token.kind === 'sign' && candidate === text);
    if (operator !== undefined) return { kind: 'compare', field, operator, values: [literal()] };
    if (token.kind !== 'name') throw fail(token);
    if (text === 'like') return { kind: 'compare', field, operator: 'like', values: [literal()] };
    if (text === 'in' && tokens[position + 1]?.text.toLowerCase() === 'select') {
      need(sign('('));
      const inner = select();
      need(sign(')'));
      return { kind: 'within', field, query: inner };
    }
    if (text === 'in') return { kind: 'compare', field, operator: 'in', values: list() };
    if (text === 'not' && accept(word('in'))) {
      return { kind: 'compare', field, operator: 'not in', values: list() };
    }
    throw fail(token);
  };

  const list = (): SoqlLiteral[] => {
    need(sign('('));
    const values: SoqlLiteral[] = [];
    do values.push(literal());
    while (accept(sign(',')));
    need(sign(')'));
    return values;
  };

  const literal = (): SoqlLiteral => {
    const token = take();
    const { kind, text } = token;
    if (kind === 'string' || kind === 'number' || kind === 'moment') return { kind, text };
    const lower = text.toLowerCase();
    if (kind === 'name' && (lower === 'true' || lower === 'false')) return { kind: 'boolean', text: lower };
    if (kind === 'name' && lower === 'null') return { kind: 'null', text: lower };
    if (kind === 'name' && /^(today|yesterday|tomorrow|(last|next)_n_days:\d+)$/.test(lower)) {
      return { kind: 'relative', text: lower };
    }
    throw fail(token);
  };

  const result = select();
  if (peek().kind !== 'end') throw fail(peek());
  return result;
}
