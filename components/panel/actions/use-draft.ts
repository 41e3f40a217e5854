import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { keepDraft } from '../../../lib/messages/keep-draft';
import { readDrafts } from '../../../lib/messages/read-drafts';
import { ask } from '../../../lib/platform/ask';

/** Typing is kept when it rests for so long, and at once when the panel goes. */
const REST_MILLISECONDS = 250;

/**
 * What somebody is writing in a form outside a ticket's foot. Another tab in front, a record that cannot be read for a moment or a panel that
 * is closed takes the form away and does not lose it: it is kept in memory, here and by the worker. `null`: the form is not open.
 * @param written whether fields hold something that somebody wrote: only that opens a form again by itself
 */
export function useDraft<Fields extends Record<string, string>>(
  ref: RecordRef,
  form: string,
  written: (fields: Readonly<Record<string, string>>) => Fields | null,
): [Fields | null, (fields: Fields | null) => void] {
  const client = useQueryClient();
  const place = ['draft', recordKey(ref), form];
  const [fields, setFields] = useState<Fields | null>(() => client.getQueryData<Fields>(place) ?? null);
  // What was given up in this panel does not come back from what was read before.
  const touched = useRef(client.getQueryData(place) !== undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const flush = () => waiting.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const { data } = useQuery({
    queryKey: ['drafts', recordKey(ref)],
    queryFn: () => ask(readDrafts, { ref }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const kept = data?.drafts.find((draft) => draft.form === form);
  const reopened = kept === undefined ? null : written(kept.fields);
  const restore = useRef(() => {});
  restore.current = () => {
    if (touched.current || fields !== null || reopened === null) return;
    touched.current = true;
    setFields(reopened);
  };
  const found = reopened !== null;
  useEffect(() => {
    if (found) restore.current();
  }, [found]);

  return [
    fields,
    (next) => {
      touched.current = true;
      client.setQueryDefaults(['draft'], { gcTime: Number.POSITIVE_INFINITY });
      client.setQueryData(place, next);
      setFields(next);
      clearTimeout(timer.current);
      const send = () => {
        clearTimeout(timer.current);
        waiting.current = null;
        const draft = next === null ? { form, fields: null } : { form, fields: next, seenKey: null };
        // That a draft could not be kept is no reason to disturb who is typing it.
        ask(keepDraft, { ref, draft }).catch(() => undefined);
      };
      waiting.current = send;
      if (next === null) send();
      else timer.current = setTimeout(send, REST_MILLISECONDS);
    },
  ];
}
