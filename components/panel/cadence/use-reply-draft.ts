import { useCallback, useEffect, useRef } from 'react';
import type { FormDraft } from '../../../lib/domain/model/form-draft';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { keepDraft } from '../../../lib/messages/keep-draft';
import { readDrafts } from '../../../lib/messages/read-drafts';
import { ask } from '../../../lib/platform/ask';

const FORM = 'reply';
const WAIT_MILLISECONDS = 250;

/**
 * Keeps what is written to the customer of a record in the browser's memory until it was sent or given up: also when the panel is closed
 * or another record comes in front. Where it cannot be kept the form works all the same.
 */
export function useReplyDraft(ref: RecordRef): {
  read(): Promise<FormDraft['fields'] | null>;
  keep(fields: FormDraft['fields']): void;
  forget(): void;
} {
  const target = useRef(ref);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; fields: FormDraft['fields'] } | null>(null);
  const send = useCallback((fields: FormDraft['fields'] | null) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    const draft = fields === null ? { form: FORM, fields } : { form: FORM, fields, seenKey: null };
    ask(keepDraft, { ref: target.current, draft }).catch(() => undefined);
  }, []);
  const flush = useCallback(() => {
    if (waiting.current !== null) send(waiting.current.fields);
  }, [send]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return {
    read: async () => {
      const { drafts } = await ask(readDrafts, { ref: target.current });
      return drafts.find(({ form }) => form === FORM)?.fields ?? null;
    },
    keep: (fields) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { fields, timer: setTimeout(() => send(fields), WAIT_MILLISECONDS) };
    },
    forget: () => send(null),
  };
}
