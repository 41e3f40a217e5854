import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { readSample } from '../../lib/messages/read-sample';
import { ask } from '../../lib/platform/ask';
import { useWords } from '../ui/use-words';
import { SampleBanner } from './sample-banner';

/** Around every page: says that what it shows is sample data, in the page and in its title, and begins it anew when that changes. */
export function SampleFrame({ children }: { children: ReactNode }) {
  const { text } = useWords();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['sample'],
    queryFn: () => ask(readSample, {}),
    // Another page may begin or end it; the worker tells of that, but not which page has heard.
    refetchInterval: 5_000,
    retry: false,
  });
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
