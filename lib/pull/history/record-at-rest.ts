import type { TicketRecord } from '../../domain/model/ticket-record';

/** Words that are codes: one of what people can write into a field of their own is none. */
const CODE = /^[\p{L}\p{N}_.:+/-]{1,80}$/u;

/**
 * What of a ticket's past may lie in the clear (design 4.10): ids, codes, numbers and instants. The subject goes, what messages said
 * goes but for the kind of phrase, fields that a person may have written freely go. A word of a list that the host's administrator
 * made is a code, also where it has spaces ("Mobile app"): nobody can have written a name into it.
 * @param choices such words
 */
export function recordAtRest(
  record: TicketRecord,
  choices: ReadonlySet<string> = new Set<string>(),
): TicketRecord {
  const { fields, type, product } = record;
  const isCode = (value: string) => CODE.test(value) || choices.has(value);
  return {
    ...record,
    subject: null,
    type: type !== null && isCode(type) ? type : null,
    product: product !== null && isCode(product) ? product : null,
    tags: record.tags?.filter((tag) => CODE.test(tag)) ?? null,
    fields:
      fields === null
        ? null
        : Object.fromEntries(Object.entries(fields).filter(([, value]) => isCode(value))),
    messages:
      record.messages?.map((message) => ({
        ...message,
        words: [],
        phrases: message.phrases.map(({ kind }) => ({ kind, words: '' })),
        commitments: message.commitments.map(({ dueAt }) => ({ dueAt, words: '' })),
      })) ?? null,
  };
}
