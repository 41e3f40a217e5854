import type { TicketRecord } from '../../domain/model/ticket-record';

/** Words that are codes: one of what people can write into a field of their own is none. */
const CODE = /^[\p{L}\p{N}_.:+/-]{1,80}$/u;

/**
 * What of a ticket's past may lie in the clear (design 4.10): ids, codes, numbers and instants. The subject goes, what messages said
 * goes but for the kind of phrase, fields that a person may have written freely go.
 */
export function recordAtRest(record: TicketRecord): TicketRecord {
  const { fields } = record;
  return {
    ...record,
    subject: null,
    product: record.product !== null && CODE.test(record.product) ? record.product : null,
    tags: record.tags?.filter((tag) => CODE.test(tag)) ?? null,
    fields:
      fields === null
        ? null
        : Object.fromEntries(Object.entries(fields).filter(([, value]) => CODE.test(value))),
    messages:
      record.messages?.map((message) => ({
        ...message,
        words: [],
        phrases: message.phrases.map(({ kind }) => ({ kind, words: '' })),
        commitments: message.commitments.map(({ dueAt }) => ({ dueAt, words: '' })),
      })) ?? null,
  };
}
