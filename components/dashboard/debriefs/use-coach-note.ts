import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
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
  const client = useQueryClient();
  const [kept, setKept] = useState(note);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [state, setState] = useState<State>('quiet');
  // What the worker told last, whichever way it came.
  const known = (note?.at ?? 0) > (kept?.at ?? 0) ? note : kept;
  const now = useRef({ typed, base: known?.at ?? null, saving: false });
  now.current.typed = typed;
  if (typed === null) now.current.base = known?.at ?? null;

  const save = useCallback(async () => {
    const place = now.current;
    const wanted = place.typed;
    if (wanted === null || place.saving) return;
    place.saving = true;
    setState('saving');
    try {
      const answer = await ask(saveCoachNote, { ref: target, cycle, ...wanted, seen: place.base });
      place.base = answer.note.at;
      setKept(answer.note);
      // Typed on meanwhile: that is kept next.
      if (place.typed === wanted) setTyped(null);
      setState('saved');
    } catch (error) {
      const changed = error instanceof AskError && error.code === 'note-changed';
      setState(changed ? 'changed' : 'failed');
      if (changed) void client.invalidateQueries({ queryKey: ['dashboard', 'debriefs'] });
    } finally {
      place.saving = false;
    }
  }, [target, cycle, client]);

  useEffect(() => {
    if (typed === null || state === 'changed' || state === 'failed' || state === 'saving') return;
    const timer = setTimeout(() => void save(), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, state, save]);
  // Who turns to another page has not lost what was just typed.
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);

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
