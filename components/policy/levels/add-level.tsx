import { useContext, useState } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { AddNamed } from '../parts/add-named';
import { newId } from '../parts/new-id';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';

const MOST = 9;

/** A new level, anywhere in the ladder: after the one chosen, or before all. */
export function AddLevel({ onAdded }: { onAdded?: (id: string) => void }) {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { levels } = policy;
  if (levels.length >= MOST) return <p className="form-hint">{text('who_level_most')}</p>;
  // Not chosen yet: at the top. `null`: before all.
  const after = chosen !== null && levels.some(({ id }) => id === chosen) ? chosen : levels.at(-1)?.id;
  const add = (name: string) => {
    const id = newId(
      name,
      levels.map((level) => level.id),
      'level',
    );
    const index = chosen === null ? 0 : levels.findIndex((level) => level.id === after) + 1;
    change((current) => ({
      ...current,
      levels: current.levels.toSpliced(index, 0, { id, name, urgency: '', support: '', issues: '' }),
    }));
    setChosen(undefined);
    announce(text('who_added', name));
    onAdded?.(id);
  };
  return (
    <div className="add-row">
      <Pick
        label={text('who_level_after')}
        none={text('who_level_first')}
        options={levels}
        value={chosen === null ? null : (after ?? null)}
        onChange={setChosen}
      />
      <AddNamed label={text('who_level_new')} button={text('who_level_add')} maxLength={60} onAdd={add} />
    </div>
  );
}
