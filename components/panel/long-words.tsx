import { useState } from 'react';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';

/** Longer words of a host would push everything else out of a narrow panel. */
const LONGEST = 320;
const SHOWN = 240;

/** What a host said, as it said it: its beginning where it is long, and all of it on request. */
export function LongWords({ words }: { words: string }) {
  const { text } = useWords();
  const [whole, setWhole] = useState(false);
  if (whole || words.length <= LONGEST) return words;
  return (
    <>
      {`${words.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}… `}
      <Button look="quiet" aria-expanded={false} onClick={() => setWhole(true)}>
        {text('refused_show_all')}
      </Button>
    </>
  );
}
