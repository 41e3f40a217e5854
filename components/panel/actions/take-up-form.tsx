import type { PathStep } from '../../../lib/domain/model/path-step';
import type { Person } from '../../../lib/domain/model/person';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { Ticket } from '../../../lib/domain/model/ticket';
import { escalate } from '../../../lib/messages/escalate';
import { ask } from '../../../lib/platform/ask';
import { personName } from '../../../lib/view/panel/person-name';
import { Choice } from '../../ui/choice';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { AwayHint } from './away-hint';
import { DeedForm } from './deed-form';
import { useDraftFields } from './use-draft-fields';
import { useOwners } from './use-owners';

/**
 * The host has escalated it already: it is taken up on our way, and either stays with whom the host gave it to, or goes to the level's
 * owner, or to somebody else who is asked for.
 */
export function TakeUpForm({
  target,
  seenKey,
  step,
  ticket: { assigneeId, groupId },
  people,
  tell,
  onOther,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string | null;
  step: PathStep;
  ticket: Pick<Ticket, 'assigneeId' | 'groupId'>;
  people: readonly Person[];
  tell: (line: string, shown?: boolean) => void;
  onOther: () => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const holder = assigneeId === null || assigneeId === 'none' ? null : assigneeId;
  const owner = typeof step.owner === 'string' ? null : step.owner;
  const [fields, change] = useDraftFields({ who: '' });
  const options = [
    ...(holder === null ? [] : [{ id: 'holder', name: text('take_up_stays', personName(people, holder)) }]),
    ...(owner === null || owner.personId === holder
      ? []
      : [{ id: 'owner', name: text('take_up_owner', personName(people, owner.personId), step.levelName) }]),
    { id: 'other', name: text('take_up_other') },
  ];
  const usual = holder === null ? (owner === null ? 'other' : 'owner') : 'holder';
  const chosen = options.find(({ id }) => id === fields.who)?.id ?? usual;
  const owners = useOwners(target.account).data?.owners ?? [];
  const chosenId = chosen === 'holder' ? holder : chosen === 'owner' ? owner?.personId : null;
  const wish = { ref: target, seenKey };
  const deed = useDeed(
    () =>
      ask(
        escalate,
        chosen === 'holder' && holder !== null
          ? { ...wish, owner: { personId: holder, kind: holder === groupId ? 'group' : 'person' } }
          : wish,
      ),
    'panel',
  );
  const submit = async () => {
    if (chosen === 'other') {
      onOther();
      return;
    }
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_queued', step.levelName));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };
  return (
    <DeedForm
      label={text(chosen === 'other' ? 'take_up_choose' : 'take_up_now', step.levelName)}
      ready
      pending={deed.pending}
      error={deed.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <Choice
        label={text('take_up_who')}
        empty={text('take_up_who')}
        options={options}
        value={chosen}
        onChange={(id) => change({ who: id })}
      />
      <AwayHint person={[...owners, ...people].find(({ id }) => id === chosenId)} people={owners} />
    </DeedForm>
  );
}
