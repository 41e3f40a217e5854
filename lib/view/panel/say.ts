import type { Sentence } from '../../domain/model/sentence';

/** A sentence of the message catalogue: texts and numbers may be given as they are. */
export function say(key: string, ...values: (string | number | Sentence['values'][number])[]): Sentence {
  return {
    key,
    values: values.map((value) => {
      if (typeof value === 'string') return { kind: 'text', text: value };
      if (typeof value === 'number') return { kind: 'number', number: value };
      return value;
    }),
  };
}
