import { useContext, useState } from 'react';
import type { HostField } from '../../lib/domain/model/host-field';
import type { KeptWriting } from '../../lib/domain/model/kept-writing';
import { saveWriting } from '../../lib/messages/save-writing';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { TextField } from '../ui/text-field';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { MappingRow } from './mapping-row';
import { type WritingDraft, writingDraft } from './writing-draft';

/** The ticket field that escalations of one account write, as somebody edits it: nothing is kept before it is saved. */
export function WritingEditor({
  account,
  fields,
  writing,
}: {
  account: string;
  fields: readonly HostField[];
  writing: KeptWriting;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  // Edited is what was read when editing began: what others save meanwhile must not change it under one's hands.
  const [begun, setBegun] = useState(writing);
  const [draft, setDraft] = useState<WritingDraft>(() => writingDraft.from(writing));
  const [said, setSaid] = useState<string | null>(null);
  // A failure is over once somebody went on from another choice.
  const [overcome, setOvercome] = useState<unknown>(null);
  const writable = writingDraft.writable(fields);
  const kind = writingDraft.kindOf(draft, writable, begun);
  const setting = writingDraft.toSetting(draft, kind);
  const save = useDeed(
    async () => setting && ask(saveWriting, { account, writing: setting, revision: begun.revision }),
    'mapping',
  );
  const isChanged = setting === null || !writingDraft.same(setting, begun);
  const isOutdated = writing.revision !== begun.revision;
  const held = setting === null || !isChanged || isOutdated || save.pending;

  const beginAnew = (from: KeptWriting) => {
    setBegun(from);
    setOvercome(save.error);
    setDraft(writingDraft.from(from));
  };
  const keep = async () => {
    setSaid(null);
    if (setting === null || (await save.run()) === null) return;
    beginAnew({ ...setting, revision: begun.revision + 1 });
    const line = text('writing_saved');
    setSaid(line);
    announce(line);
  };

  return (
    <form
      className="mapping"
      aria-label={text('writing_of', account)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!held) void keep();
      }}
    >
      <fieldset>
        <legend>{text('writing_title')}</legend>
        <MappingRow
          label={text('writing_field')}
          use={text(kind === 'checkbox' ? 'writing_use_checkbox' : 'writing_use')}
          fields={writable}
          value={draft.id}
          example={null}
          none={text('writing_nothing')}
          onChange={(id) => setDraft({ id, value: '' })}
        />
        {kind !== null && kind !== 'checkbox' && (
          <TextField
            label={text('writing_value')}
            hint={text(`writing_value_${kind}`)}
            value={draft.value}
            maxLength={200}
            onChange={(value) => setDraft({ ...draft, value })}
          />
        )}
      </fieldset>
      {isOutdated && (
        <Note tone="waiting">
          {text('mapping_changed_meanwhile')}{' '}
          <Button onClick={() => beginAnew(writing)}>{text('mapping_load_saved')}</Button>
        </Note>
      )}
      {save.error !== overcome && save.error !== null && !save.pending && !isOutdated && (
        <Note tone="failed">{errorWords(save.error, words, 'mapping')}</Note>
      )}
      {said !== null && !isChanged && <Note tone="news">{said}</Note>}
      <div className="mapping-deeds">
        <Button type="submit" look="primary" held={held}>
          {text(save.pending ? 'mapping_saving' : 'mapping_save')}
        </Button>
      </div>
    </form>
  );
}
