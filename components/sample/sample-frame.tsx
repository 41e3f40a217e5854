import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { readSample } from '../../lib/messages/read-sample';
import { ask } from '../../lib/platform/ask';
import { askAgain } from '../ui/ask-again';
import { useWords } from '../ui/use-words';
import { SampleBanner } from './sample-banner';

/** A net only: the worker tells when it begins or ends. */
const AGAIN_MILLISECONDS = 60_000;

/** Around every page: says that what it shows is sample data, in the page and in its title, and begins it anew when that changes. */
export function SampleFrame({
  onChanged,
  children,
}: {
  onChanged: (listener: () => void) => () => void;
  children: ReactNode;
}) {
  const { text } = useWords();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['sample'],
    queryFn: () => ask(readSample, {}),
    refetchInterval: AGAIN_MILLISECONDS,
    retry: false,
  });
  // Another page may begin or end it: what this one shows is of the other desk from then on.
  useEffect(() => onChanged(() => askAgain(client, ['sample'])), [client, onChanged]);
  const on = data?.on ?? false;
  const shown = useRef(on);
  const isOther = data !== undefined && shown.current !== on;
  useEffect(() => {
    if (isOther) {
      shown.current = on;
      // What was answered before belongs to the other desk.
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sample' });
    }
  }, [client, isOther, on]);
  useEffect(() => {
    if (!on) return;
    const before = document.title;
    document.title = text('sample_title', before);
    return () => {
      document.title = before;
    };
  }, [on, text]);
  return (
    <>
      {on && <SampleBanner />}
      <Fragment key={String(on)}>{children}</Fragment>
    </>
  );
}
