import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { Debrief } from '../../../lib/messages/debrief';
import { saveCoachNote } from '../../../lib/messages/save-coach-note';
import { ask } from '../../../lib/platform/ask';
import { AskError } from '../../../lib/platform/ask-error';

/** So long nothing was typed: then it is kept. */
const PAUSE_MILLISECONDS = 700;

type Note = NonNullable<Debrief['note']>;
type Typed = { text: string; discussed: boolean };
type State = 'quiet' | 'saving' | 'saved' | 'failed' | 'changed';

const NOTHING: Typed = { text: '', discussed: false };
const wordsOf = (note: Note | null): Typed =>
  note === null ? NOTHING : { text: note.text, discussed: note.discussedAt !== null };

/**
 * What a coach types on a debrief, kept by itself. Somebody else's words are never overwritten: where they wrote since, both stand there
 * until it is decided. What is typed stays until it is kept.
 */
export function useCoachNote({ ref: target, cycle, note }: Pick<Debrief, 'ref' | 'cycle' | 'note'>) {
  const [kept, setKept] = useState(note);
  const client = useQueryClient();
  const place = useMemo(() => ['coach-note', recordKey(target), cycle], [target, cycle]);
  // What could not be kept when this was left the last time.
  const [begun] = useState(() => client.getQueryData<{ typed: Typed; base: number | null }>(place) ?? null);
  const [typed, setTyped] = useState<Typed | null>(begun?.typed ?? null);
  const [state, setState] = useState<State>('quiet');
  // What the worker told last, whichever way it came.
  const known = (note?.at ?? 0) > (kept?.at ?? 0) ? note : kept;
  const now = useRef({
    typed,
    base: begun === null ? (known?.at ?? null) : begun.base,
    saving: false,
    left: false,
  });
  now.current.typed = typed;
  if (typed === null) now.current.base = known?.at ?? null;

  const save = useCallback(async () => {
    const own = now.current;
    const wanted = own.typed;
    if (wanted === null || own.saving) return;
    own.saving = true;
    setState('saving');
    try {
      const answer = await ask(saveCoachNote, { ref: target, cycle, ...wanted, seen: own.base });
      own.base = answer.note.at;
      setKept(answer.note);
      // Typed on meanwhile: that is kept next, at once where nobody is there to pause any more.
      if (own.typed === wanted) {
        own.typed = null;
        setTyped(null);
      } else if (own.left) setTimeout(() => void latest.current(), 0);
      setState('saved');
    } catch (error) {
      const changed = error instanceof AskError && error.code === 'note-changed';
      setState(changed ? 'changed' : 'failed');
      if (own.left) {
        client.setQueryDefaults(['coach-note'], { gcTime: Number.POSITIVE_INFINITY });
        client.setQueryData(place, { typed: wanted, base: own.base });
      }
      if (changed) void client.invalidateQueries({ queryKey: ['dashboard', 'debriefs'] });
    } finally {
      own.saving = false;
    }
  }, [target, cycle, client, place]);
  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    if (typed === null || state === 'changed' || state === 'failed' || state === 'saving') return;
    const timer = setTimeout(() => void save(), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, state, save]);
  // Who turns to another page has not lost what was just typed.
  useEffect(() => {
    const own = now.current;
    own.left = false;
    client.removeQueries({ queryKey: place });
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      own.left = true;
      leave();
    };
  }, [save, client, place]);

  const shown = typed ?? wordsOf(known);
  return {
    ...shown,
    state,
    savedAt: typed === null ? (known?.at ?? null) : null,
    /** What somebody else wrote meanwhile. */
    theirs: state === 'changed' ? wordsOf(known) : null,
    change: (part: Partial<Typed>) => {
      setTyped({ ...shown, ...part });
      if (state !== 'changed') setState('quiet');
    },
    tryAgain: () => void save(),
    keepMine: () => {
      now.current.base = known?.at ?? null;
      void save();
    },
    takeTheirs: () => {
      setTyped(null);
      setState('quiet');
    },
  };
}
