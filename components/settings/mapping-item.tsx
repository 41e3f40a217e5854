import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readMapping } from '../../lib/messages/read-mapping';
import { ask } from '../../lib/platform/ask';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { MappingEditor } from './mapping-editor';
import { WritingEditor } from './writing-editor';

/** The mapping of one account, and the field that escalations write: asked for when somebody opens it. */
export function MappingItem({ account }: { account: string }) {
  const words = useWords();
  const { text } = words;
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['mapping', account],
    queryFn: () => ask(readMapping, { account }),
    enabled: isOpen,
  });
  return (
    <details className="mapping-part" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text('mapping_open')}</summary>
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
      {isOpen && data === undefined && error === null && <p>{text('panel_loading')}</p>}
      {data?.mappable === true && <MappingEditor account={account} read={data} />}
      {data?.mappable === true && data.writing !== null && (
        <WritingEditor account={account} fields={data.fields} writing={data.writing} />
      )}
    </details>
  );
}
