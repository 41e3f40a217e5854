import { useContext, useState } from 'react';
import type { FrontlineRule } from '../../../lib/domain/model/frontline-rule';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { AddNamed } from '../parts/add-named';
import { atEntry } from '../parts/at-entry';
import { Fold } from '../parts/fold';
import { FormPart } from '../parts/form-part';
import { newId } from '../parts/new-id';
import { NumberEntry } from '../parts/number-entry';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { useFocusAfter } from '../parts/use-focus-after';
import { WordList } from '../parts/word-list';
import { usePolicyDraft } from '../use-policy-draft';

/** What the first contact may settle alone, as the escalate button says (acceptance PO12). */
export function FrontlineList() {
  const { text, language } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [added, setAdded] = useState<string | null>(null);
  const { frontline } = policy;
  const keep = (next: FrontlineRule) =>
    change((current) => ({
      ...current,
      frontline: current.frontline.map((rule) => (rule.id === next.id ? next : rule)),
    }));
  return (
    <FormPart title={text('who_frontline')} hint={text('who_frontline_what')}>
      <div ref={part} className="entry-list">
        {frontline.length === 0 && <p>{text('who_frontline_none')}</p>}
        <ul className="entry-list">
          {frontline.map((rule, index) => (
            <Fold
              key={rule.id}
              id={rule.id}
              name={rule.name}
              line={[
                rule.words.join(', '),
                rule.upToAmount === null
                  ? text('who_frontline_any')
                  : text(
                      'who_frontline_up_to',
                      new Intl.NumberFormat(language.locale).format(rule.upToAmount),
                    ),
              ].join(' · ')}
              path={['frontline', index]}
              open={added === rule.id}
              deeds={
                !readOnly && (
                  <RemoveButton
                    name={rule.name}
                    onRemove={() => {
                      const neighbour = frontline[index + 1] ?? frontline[index - 1];
                      focusAfter(`${atEntry(neighbour?.id)} .fold-opener`, '[data-add]');
                      change((current) => ({
                        ...current,
                        frontline: current.frontline.filter(({ id }) => id !== rule.id),
                      }));
                      announce(text('who_removed', rule.name));
                    }}
                  />
                )
              }
            >
              <div className="form-fields">
                <TextEntry
                  label={text('who_frontline_name')}
                  value={rule.name}
                  maxLength={80}
                  onChange={(name) => keep({ ...rule, name })}
                />
                <NumberEntry
                  label={text('who_frontline_amount')}
                  unit={text('who_frontline_currency')}
                  nothing={text('who_frontline_any')}
                  value={rule.upToAmount}
                  minimum={0}
                  maximum={1_000_000_000}
                  whole={false}
                  empty
                  onChange={(upToAmount) => keep({ ...rule, upToAmount })}
                />
              </div>
              <WordList
                label={text('who_frontline_words')}
                hint={text('who_kind_words_what')}
                needed
                words={rule.words}
                onChange={(words) => keep({ ...rule, words })}
              />
            </Fold>
          ))}
        </ul>
        {!readOnly && (
          <AddNamed
            label={text('who_frontline_new')}
            button={text('who_add')}
            maxLength={80}
            onAdd={(name) => {
              const id = newId(
                name,
                frontline.map((rule) => rule.id),
                'settle',
              );
              change((current) => ({
                ...current,
                frontline: [
                  ...current.frontline,
                  { id, name, words: [name.toLowerCase()], upToAmount: null },
                ],
              }));
              setAdded(id);
              focusAfter(`${atEntry(id)} textarea`);
              announce(text('who_added', name));
            }}
          />
        )}
      </div>
    </FormPart>
  );
}
