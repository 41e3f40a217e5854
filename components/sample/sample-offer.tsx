import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { readSample } from '../../lib/messages/read-sample';
import { startSample } from '../../lib/messages/start-sample';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import './sample-offer.css';

/** The other way to begin: the whole product on data that are nobody's. */
export function SampleOffer() {
  const words = useWords();
  const { text } = words;
  const id = useId();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['sample'], queryFn: () => ask(readSample, {}), retry: false });
  const start = useDeed(async () => {
    await ask(startSample, {});
    await client.invalidateQueries({ queryKey: ['sample'] });
  }, 'sample');
  const on = data?.on === true;
  return (
    <section className="sample-offer" aria-labelledby={id}>
      <h2 id={id}>{text(on ? 'sample_on' : 'sample_offer')}</h2>
      <p>{text(on ? 'sample_on_why' : 'sample_offer_why')}</p>
      {on ? (
        <p className="sample-offer-ways">
          <a href="dashboard.html" target="_blank" rel="noreferrer">
            {text('sample_dashboard')}
          </a>
          <a href="sidepanel.html" target="_blank" rel="noreferrer">
            {text('sample_panel')}
          </a>
        </p>
      ) : (
        <Button held={start.pending} onClick={() => void start.run()}>
          {text(start.pending ? 'sample_starting' : 'sample_offer_do')}
        </Button>
      )}
      {start.error !== null && !start.pending && <Note tone="failed">{errorWords(start.error, words)}</Note>}
    </section>
  );
}
