import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import { readRiskVolume } from '../../../lib/messages/read-risk-volume';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { NumberField } from '../../ui/number-field';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import { BandShares } from './band-shares';
import './band-volume.css';
import { volumeOf } from './volume-of';

/** What the bands would have held in the last 90 days, and where their edges would lie for a wanted volume. */
export function BandVolume({ onBands }: { onBands: (bands: Policy['risk']['bands']) => void }) {
  const words = useWords();
  const { text, language } = words;
  const { policy, readOnly } = usePolicyDraft();
  const [asked, setAsked] = useState(policy);
  const [wanted, setWanted] = useState(5);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['settings', 'risk-volume', weightsOf(asked)],
    queryFn: () => ask(readRiskVolume, { policy: asked }),
    staleTime: 10 * 60_000,
    placeholderData: (before) => before,
  });
  if (error !== null)
    return (
      <div className="band-volume">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  if (data === undefined) return <p className="form-hint">{text('what_volume_counting')}</p>;
  if (data.state === 'no-history')
    return (
      <Note tone="news">
        {text('what_volume_no_history')} <a href="#/history">{text('what_fact_room_history')}</a>
      </Note>
    );
  if (data.state === 'bad-calendar') return <Note tone="failed">{text('what_volume_bad_calendar')}</Note>;
  const told = volumeOf(data, policy.risk.bands, wanted);
  const number = (value: number) => value.toLocaleString(language.locale, { maximumFractionDigits: 1 });
  const isOld = weightsOf(asked) !== weightsOf(policy);
  return (
    <div className="band-volume" aria-busy={isFetching}>
      <h4>{text('what_volume')}</h4>
      <p className="form-hint">
        {text('what_volume_of', number(data.all), number(Math.round(data.days)))}{' '}
        {data.looked < data.all && text('what_volume_sample', number(data.looked))}{' '}
        {data.unknown > 0 && text('what_volume_unknown', number(data.unknown))}
      </p>
      {told === null ? (
        <p>{text('what_volume_nothing')}</p>
      ) : (
        <>
          <BandShares shares={told.shares} />
          <p>{text('what_volume_per_day', number(told.now))}</p>
          {!readOnly && (
            <div className="band-wish">
              <NumberField
                label={text('what_volume_wanted')}
                unit={text('what_volume_a_day')}
                value={wanted}
                minimum={0}
                maximum={10_000}
                whole={false}
                onChange={(value) => setWanted(value ?? 0)}
              />
              <p>
                {text(
                  'what_volume_proposed',
                  ...[told.edges.watch, told.edges.high, told.edges.critical, told.proposed].map(number),
                )}
              </p>
              <Button held={sameBands(told.edges, policy.risk.bands)} onClick={() => onBands(told.edges)}>
                {text('what_volume_take')}
              </Button>
            </div>
          )}
        </>
      )}
      {isOld && (
        <Note tone="waiting">
          {text('what_volume_old')}{' '}
          <Button held={isFetching} onClick={() => setAsked(policy)}>
            {text(isFetching ? 'what_volume_counting' : 'what_volume_again')}
          </Button>
        </Note>
      )}
    </div>
  );
}

function sameBands(some: Policy['risk']['bands'], others: Policy['risk']['bands']): boolean {
  return some.watch === others.watch && some.high === others.high && some.critical === others.critical;
}

/** What numbers depend on: where the bands lie changes none. */
function weightsOf({ triggers, combinations, risk, peaks, slaTargets, warningMinutes }: Policy): string {
  const { bands: _, ...weights } = risk;
  return JSON.stringify([triggers, combinations, weights, peaks, slaTargets, warningMinutes]);
}
