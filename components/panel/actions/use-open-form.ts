import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ActionForm } from '../../../lib/domain/model/action-form';
import type { FormDraft } from '../../../lib/domain/model/form-draft';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { keepDraft } from '../../../lib/messages/keep-draft';
import { readDrafts } from '../../../lib/messages/read-drafts';
import { ask } from '../../../lib/platform/ask';

/** Typing is kept when it rests for so long, and at once when the panel goes. */
const REST_MILLISECONDS = 250;

interface Open {
  form: ActionForm;
  fields: FormDraft['fields'] | null;
  /** The transition that the person saw when they opened it. */
  seenKey: string | null;
  /** Whether it was left open earlier, and comes back as it was. */
  kept: boolean;
  /** How many were opened before it; what is typed in it carries the same number. */
  place: number;
}

/** The form that is open in a record's foot. What is typed in it outlives the panel, the tab and the worker, in memory only. */
export function useOpenForm(
  ref: RecordRef,
  nextKey: string | null,
): {
  open: Open | null;
  show(form: ActionForm, fields?: FormDraft['fields']): void;
  close(): void;
  /** The person has seen what changed: from here on the form means the ticket as it is now. */
  goOn(): void;
  keep(fields: Readonly<Record<string, string>>): void;
} {
  const [open, setOpen] = useState<Open | null>(null);
  const latest = useRef(open);
  latest.current = open;
  const opened = useRef(0);
  // The place is made anew for another record: it is of this one for as long as it lives.
  const [target] = useState(ref);
  const waiting = useRef<FormDraft | null>(null);
  const flush = useCallback(() => {
    const draft = waiting.current;
    waiting.current = null;
    if (draft !== null) send({ ref: target, draft });
  }, [target]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const { data } = useQuery({
    queryKey: ['drafts', recordKey(ref)],
    queryFn: () => ask(readDrafts, { ref }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  // What was typed in each form and neither sent nor given up: another form in its place takes nothing away.
  const drafts = useRef(new Map<ActionForm, Omit<FormDraft, 'form'> & Pick<Open, 'place'>>());
  const restored = useRef(false);
  const read = useRef(false);
  useEffect(() => {
    if (data === undefined || read.current) return;
    read.current = true;
    const known = data.drafts.flatMap(({ form: name, ...rest }) => {
      const form = ActionForm.safeParse(name);
      // A reply that was sent is only kept until it stands on the host.
      return form.success && rest.fields.rowId === undefined ? [{ ...rest, form: form.data }] : [];
    });
    for (const { form, ...draft } of known)
      if (!drafts.current.has(form)) drafts.current.set(form, { ...draft, place: 0 });
    const [draft] = known;
    if (draft !== undefined && !restored.current)
      setOpen((present) => present ?? { ...draft, kept: true, place: 0 });
    restored.current = true;
  }, [data]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return {
    open,
    show: (form, fields) => {
      restored.current = true;
      flush();
      // What is open already stays the same: the answer to it closes it.
      if (fields === undefined && latest.current?.form === form) return;
      opened.current += 1;
      const place = opened.current;
      const draft = fields === undefined ? drafts.current.get(form) : undefined;
      if (draft !== undefined) {
        drafts.current.set(form, { ...draft, place });
        setOpen({ form, ...draft, kept: true, place });
        return;
      }
      setOpen({ form, fields: fields ?? null, seenKey: nextKey, kept: false, place });
      if (fields === undefined) return;
      drafts.current.set(form, { fields, seenKey: nextKey, place });
      send({ ref: target, draft: { form, fields, seenKey: nextKey } });
    },
    close: () => {
      // What came of an earlier form closes none that was opened since, and forgets nothing that was typed since.
      const isLatest = latest.current?.place === open?.place;
      if (isLatest) {
        clearTimeout(timer.current);
        waiting.current = null;
        setOpen(null);
      }
      if (open === null || (!isLatest && drafts.current.get(open.form)?.place !== open.place)) return;
      drafts.current.delete(open.form);
      // The text of a reply is kept and forgotten by its own form.
      if (open.form !== 'reply') send({ ref: target, draft: { form: open.form, fields: null } });
    },
    goOn: () => setOpen((present) => (present === null ? null : { ...present, seenKey: nextKey })),
    keep: (fields) => {
      if (open === null) return;
      const { form, seenKey, place } = open;
      drafts.current.set(form, { fields: { ...fields }, seenKey, place });
      waiting.current = { form, fields: { ...fields }, seenKey };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MILLISECONDS);
    },
  };
}

/** That a draft could not be kept is no reason to disturb who is typing it. */
function send(request: Parameters<typeof ask<{ ref: RecordRef; draft: Kept }, unknown>>[1]): void {
  ask(keepDraft, request).catch(() => undefined);
}

type Kept = FormDraft | { form: string; fields: null };
