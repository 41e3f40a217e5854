import { useContext, useId, useRef, useState } from 'react';
import { briefChanges } from '../../../lib/domain/escalation/brief-changes';
import { briefPrints } from '../../../lib/domain/escalation/brief-prints';
import { briefWithout } from '../../../lib/domain/escalation/brief-without';
import type { BriefChoice } from '../../../lib/domain/model/brief-choice';
import type { BriefPart } from '../../../lib/domain/model/brief-part';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { briefText } from '../../../lib/view/panel/brief-text';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import './brief-hand-over.css';
import { DeedForm } from '../actions/deed-form';
import { useWish } from '../actions/deed-wish';
import { OwnerChoice } from '../actions/owner-choice';
import { useDraftFields } from '../actions/use-draft-fields';
import { useOwners } from '../actions/use-owners';
import { BriefPreview } from './brief-preview';
import { useBrief } from './use-brief';

/**
 * Offers the escalation to somebody with the brief of what they have to know, which is looked over first: parts and lines can be left
 * out, and nothing is written before it is offered. It can be copied instead.
 */
export function BriefHandOver({
  target,
  seenKey,
  ownerId,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  /** Who has it now, and is not offered it again. */
  ownerId: string | null;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const id = useId();
  const [fields, change] = useDraftFields({ person: '', leftOut: '' });
  const leftOut: ReadonlySet<string> = new Set(fields.leftOut.split(' ').filter((one) => one !== ''));
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const { pending, error, press } = useWish(target, seenKey, tell);
  const owners = useOwners(target.account);
  const brief = useBrief(target);
  const parts = brief.data?.parts ?? null;
  const changed = useChangesSinceSeen(parts);
  const kept = parts === null ? [] : briefWithout(parts, [...leftOut]);
  const listed = owners.data?.owners.filter((person) => person.id !== ownerId && person.role !== 'group');
  const chosen = listed?.find((person) => person.id === fields.person) ?? null;
  const ready = chosen !== null && (parts !== null || brief.isError);
  const offer = () => {
    if (chosen === null) return;
    const choice: BriefChoice = { leftOut: [...leftOut], seen: briefPrints(kept) };
    void press({ deed: 'offered', to: chosen.id, ...(kept.length === 0 ? {} : { brief: choice }) });
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(briefText(kept, language));
      setCopied('copied');
      announce(text('brief_copied'));
    } catch {
      setCopied('failed');
    }
  };
  return (
    <DeedForm
      label={text(kept.length === 0 && !brief.isPending ? 'brief_offer_plain' : 'brief_offer')}
      ready={ready}
      pending={pending}
      error={error}
      onSubmit={offer}
      onCancel={onCancel}
      beside={
        <Button held={kept.length === 0} onClick={() => void copy()}>
          {text('brief_copy')}
        </Button>
      }
    >
      <OwnerChoice
        label={text('deeds_hand_over_to')}
        owners={owners}
        listed={listed}
        chosen={chosen}
        onChoose={(person) => change({ person })}
      />
      <fieldset className="brief" aria-describedby={`${id}-hint`}>
        <legend>{text('brief_title')}</legend>
        {brief.isPending && <p className="brief-hint">{text('brief_reading')}</p>}
        {brief.isError && parts === null && <Note tone="failed">{text('brief_failed')}</Note>}
        {parts !== null && (
          <>
            <p className="brief-hint" id={`${id}-hint`}>
              {text('brief_hint')}
            </p>
            {changed.length > 0 && (
              <Note tone="waiting">
                {text(
                  'brief_changed',
                  new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(
                    changed.map((part) => text(`brief_part_${part}`)),
                  ),
                )}
              </Note>
            )}
            <BriefPreview
              parts={parts}
              leftOut={leftOut}
              onChange={(next) => {
                change({ leftOut: [...next].join(' ') });
                setCopied(null);
              }}
            />
            {kept.length === 0 && <p className="brief-hint">{text('brief_nothing')}</p>}
          </>
        )}
      </fieldset>
      {copied === 'copied' && <Note tone="news">{text('brief_copied')}</Note>}
      {copied === 'failed' && <Note tone="failed">{text('brief_copy_failed')}</Note>}
    </DeedForm>
  );
}

/** The parts that tell something else than when the form was opened. */
function useChangesSinceSeen(parts: readonly BriefPart[] | null): BriefPart['id'][] {
  const first = useRef<BriefChoice['seen'] | null>(null);
  if (parts === null) return [];
  first.current ??= briefPrints(parts);
  return briefChanges(parts, first.current);
}
