import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { setIssueType } from '../../../lib/messages/set-issue-type';
import { ask } from '../../../lib/platform/ask';
import { Choice } from '../../ui/choice';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { DeedForm } from './deed-form';
import { useDraftFields } from './use-draft-fields';

/** The empty choice is the ticket's own words. */
const WORDS = 'by-its-words';

/** A person's word on what kind of issue it is, which decides the way up; or back to what its words say. */
export function DeedLabelForm({
  target,
  policy,
  present,
  byWords,
  overridden,
  tell,
  onCancel,
}: {
  target: RecordRef;
  policy: Pick<Policy, 'issueTypes'>;
  /** Id of what it counts as now. */
  present: string;
  /** What it is by its own words. */
  byWords: { id: string; name: string };
  /** Whether somebody has said so. */
  overridden: boolean;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const [fields, change] = useDraftFields({ kind: '' });
  const options = [
    ...(overridden ? [{ id: WORDS, name: text('actions_label_words', byWords.name) }] : []),
    ...policy.issueTypes.filter(({ id }) => id !== present && (!overridden || id !== byWords.id)),
  ];
  const chosen = options.find(({ id }) => id === fields.kind)?.id ?? '';
  const deed = useDeed(
    () =>
      ask(setIssueType, {
        ref: { ...target, kind: 'ticket' },
        issueType: chosen === WORDS || chosen === byWords.id ? null : chosen,
      }),
    'panel',
  );
  const submit = async () => {
    if ((await deed.run()) !== null) tell(text('actions_said_label'));
  };
  return (
    <DeedForm
      label={text('actions_label_now')}
      ready={chosen !== ''}
      pending={deed.pending}
      error={deed.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <Choice
        label={text('actions_label_which')}
        empty={text('panel_choose')}
        options={options}
        value={chosen}
        onChange={(kind) => change({ kind })}
      />
      <p className="action-hint">{text('actions_label_hint')}</p>
    </DeedForm>
  );
}
