import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, useRef } from 'react';
import { WelcomeStep } from '../../lib/domain/model/welcome-step';
import { readWelcome } from '../../lib/messages/read-welcome';
import { ask } from '../../lib/platform/ask';
import { SampleOffer } from '../sample/sample-offer';
import { AnnounceContext } from '../ui/announce-context';
import { askAgain } from '../ui/ask-again';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { ConnectStep } from './connect-step';
import { NextSteps } from './next-steps';
import { OpenStep } from './open-step';
import { PermissionNote } from './permission-note';
import { ReloadStep } from './reload-step';
import { StepCard } from './step-card';
import { stepStanding } from './step-standing';
import type { Welcome } from './welcome';
import './welcome-app.css';

/** What the page needs of the browser itself, each asked right in a click where the browser wants one. */
export interface WelcomeProps {
  /** Calls back when the worker has news; gives the way to stop. */
  onChanged: (listener: (what: 'panel' | 'settings') => void) => () => void;
  askForCookies: () => Promise<boolean>;
  hosts: { allowed: () => Promise<boolean>; ask: () => Promise<boolean> };
}

/** The first run: three steps to the first true badge, or a look around with sample data. */
export function WelcomeApp({ onChanged, askForCookies, hosts }: WelcomeProps) {
  const words = useWords();
  const { text } = words;
  const client = useQueryClient();
  useEffect(
    () =>
      onChanged((what) => {
        askAgain(client, [what]);
      }),
    [client, onChanged],
  );
  const { data, error, refetch } = useQuery({
    queryKey: ['panel', 'welcome'],
    queryFn: () => ask(readWelcome, {}),
    // Tabs are opened and signed in to beside this page, which nobody tells it.
    refetchInterval: 3_000,
  });
  return (
    <main className="welcome">
      <header className="welcome-head">
        <p className="welcome-name">Bellwether</p>
        <h1>{text('welcome_heading')}</h1>
        <p className="welcome-lead">{text('welcome_lead')}</p>
      </header>
      <PermissionNote hosts={hosts} />
      {error !== null && (
        <div className="welcome-error">
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
        </div>
      )}
      {data === undefined && error === null && <p>{text('panel_loading')}</p>}
      {data !== undefined && <Steps welcome={data} askForCookies={askForCookies} />}
      <SampleOffer />
      <footer className="welcome-foot">
        <p>{text('welcome_privacy')}</p>
        <p>
          {text('welcome_later')}{' '}
          <a href="options.html" target="_blank" rel="noreferrer">
            {text('panel_open_settings')}
          </a>
        </p>
      </footer>
    </main>
  );
}

function Steps({ welcome, askForCookies }: { welcome: Welcome; askForCookies: () => Promise<boolean> }) {
  const { text, language } = useWords();
  const announce = useContext(AnnounceContext);
  const standing = stepStanding(welcome);
  const names = [...new Set(welcome.systems.flatMap(({ me }) => (me === null ? [] : [me.name])))];
  const done = WelcomeStep.options.filter((step) => standing[step] === 'done');
  const told = useRef(done.length);
  useEffect(() => {
    // What happens in another tab is told here, where nobody looks at the moment.
    if (done.length > told.current) announce(text(`welcome_said_${done.at(-1)}`));
    told.current = done.length;
  }, [announce, done, text]);
  return (
    <>
      <ol className="welcome-steps">
        <StepCard
          step="connect"
          number={1}
          standing={standing.connect}
          remark={
            names.length === 0
              ? null
              : text('settings_connected_as', new Intl.ListFormat(language.locale).format(names))
          }
        >
          <ConnectStep welcome={welcome} askForCookies={askForCookies} />
        </StepCard>
        <StepCard step="reload" number={2} standing={standing.reload}>
          <ReloadStep welcome={welcome} />
        </StepCard>
        <StepCard step="open" number={3} standing={standing.open}>
          <OpenStep welcome={welcome} />
        </StepCard>
      </ol>
      {(standing.open === 'done' || standing.open === 'skipped') && <NextSteps welcome={welcome} />}
    </>
  );
}
