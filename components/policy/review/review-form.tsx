import { useContext, useId, useState } from 'react';
import { personName } from '../../../lib/view/panel/person-name';
import { readerZone } from '../../../lib/view/panel/reader-zone';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { localDate } from '../parts/local-date';
import { Shown } from '../parts/shown';
import { TextEntry } from '../parts/text-entry';
import { TimeInput } from '../parts/time-input';
import { useFocusAfter } from '../parts/use-focus-after';
import { PersonPicker } from '../people/person-picker';
import { useAccountPeople } from '../people/use-account-people';
import { usePolicyDraft } from '../use-policy-draft';
import './review-form.css';

const QUARTER_DAYS = 90;

/** Who answers for the policy, and by when it is to be looked over (acceptance PO13). */
export function ReviewForm() {
  const { text, language } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const id = useId();
  const accounts = useAccountPeople(policy);
  const [now] = useState(() => Date.now());
  const timeZone = readerZone(language);
  const { review } = policy;
  const people = accounts.find(({ account }) => account === review?.account)?.people ?? [];
  const day = (at: number) =>
    new Intl.DateTimeFormat(language.locale, { dateStyle: 'full', timeZone }).format(at);
  return (
    <div ref={part}>
      <FormPart title={text('who_policy_name')} hint={text('who_policy_name_what')}>
        <div className="form-fields">
          <TextEntry
            label={text('who_policy_name')}
            hideLabel
            value={policy.name}
            maxLength={120}
            needed={false}
            onChange={(name) => change((current) => ({ ...current, name }))}
          />
        </div>
      </FormPart>
      <FormPart title={text('who_review')} hint={text('who_review_what')}>
        <FindingsAt path={['review']} within />
        {review === null ? (
          <p className="review-nobody">
            <span aria-hidden="true">? </span>
            {text('who_review_nobody')}
          </p>
        ) : (
          <>
            <Shown label={text('who_review_person')}>
              <strong>{personName(people, review.personId)}</strong> · {review.account}
            </Shown>
            {readOnly ? (
              <Shown label={text('who_review_by')}>{day(review.dueAt)}</Shown>
            ) : (
              <div className="field review-date">
                <label htmlFor={id}>{text('who_review_by')}</label>
                <TimeInput
                  id={id}
                  type="date"
                  value={localDate.dateOf(review.dueAt, timeZone)}
                  onChange={(date) => {
                    const dueAt = localDate.instantOf(date, '09:00', timeZone);
                    if (dueAt !== null)
                      change((current) =>
                        current.review === null
                          ? current
                          : { ...current, review: { ...current.review, dueAt } },
                      );
                  }}
                />
              </div>
            )}
            {review.dueAt <= now && <Note tone="waiting">{text('who_review_over', day(review.dueAt))}</Note>}
          </>
        )}
        {!readOnly && (
          <div className="review-deeds">
            <PersonPicker
              button={text(review === null ? 'who_review_name' : 'who_review_other')}
              accounts={accounts}
              groups={false}
              onPick={(account, person) => {
                const inQuarter = localDate.instantOf(
                  localDate.dateOf(now, timeZone),
                  '09:00',
                  timeZone,
                  QUARTER_DAYS,
                );
                change((current) => ({
                  ...current,
                  review: {
                    account,
                    personId: person.id,
                    dueAt: current.review?.dueAt ?? inQuarter ?? now,
                  },
                }));
                announce(text('who_review_named', person.name));
              }}
            />
            {review !== null && (
              <Button
                look="quiet"
                onClick={() => {
                  focusAfter('[data-pick]');
                  change((current) => ({ ...current, review: null }));
                }}
              >
                {text('who_review_remove')}
              </Button>
            )}
          </div>
        )}
      </FormPart>
    </div>
  );
}
