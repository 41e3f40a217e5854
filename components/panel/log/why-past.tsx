import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { readWhy } from '../../../lib/messages/read-why';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { whyLacks } from '../../../lib/view/panel/why-lacks';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { WhyTold } from './why-told';
import './why-past.css';

/** Why something was thought of a ticket at a past moment: worked out again when it is asked for, or what is missing for that. */
export function WhyPast({
  target,
  at,
  rule,
  policy,
  present,
  now,
}: {
  target: RecordRef;
  at: number;
  /** The rule that the line is about, told before the others; `null`: the line is about none. */
  rule: string | null;
  policy: Policy;
  /** What is thought of it now. */
  present: Assessment;
  now: number;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const id = useId();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['why', recordKey(target), at],
    queryFn: () => ask(readWhy, { ref: target, at }),
    // The past does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const lacks = data === undefined || data.state === 'told' ? null : whyLacks(data, target.host);
  return (
    <section className="why" aria-labelledby={id}>
      <h3 id={id}>
        {text(rule === null ? 'why_title_moment' : 'why_title', formatMoment(at, now, language))}
      </h3>
      {data === undefined && error === null && <p className="why-dim">{text('why_reading')}</p>}
      {error !== null && (
        <>
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button held={isFetching} onClick={() => void refetch()}>
            {text('panel_try_again')}
          </Button>
        </>
      )}
      {lacks !== null && (
        <>
          <Note tone="waiting">
            {say(lacks.sentence)}
            {lacks.because !== null && <p>{say(lacks.because)}</p>}
            {lacks.history && (
              <p>
                {text('why_read_history')}{' '}
                <a href="options.html" target="_blank" rel="noreferrer">
                  {text('panel_open_settings')}
                </a>
              </p>
            )}
          </Note>
          {data?.state === 'unread' && (
            <Button held={isFetching} onClick={() => void refetch()}>
              {text('panel_try_again')}
            </Button>
          )}
        </>
      )}
      {data?.state === 'told' && (
        <WhyTold told={data} rule={rule} policy={policy} present={present} now={now} />
      )}
    </section>
  );
}
