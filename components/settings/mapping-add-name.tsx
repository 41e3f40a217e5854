import { useState } from 'react';
import { FieldMapping } from '../../lib/domain/model/field-mapping';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWords } from '../ui/use-words';

/** Names another field of tickets, as rules of a policy ask for it. */
export function MappingAddName({
  taken,
  onAdd,
}: {
  taken: readonly string[];
  onAdd: (name: string) => void;
}) {
  const { text } = useWords();
  const [typed, setTyped] = useState('');
  const name = typed.trim().toLowerCase();
  const isFree = FieldMapping.shape.ticket.keyType.safeParse(name).success && !taken.includes(name);
  return (
    <div className="mapping-add">
      <TextField
        label={text('mapping_other_field')}
        hint={text('mapping_other_hint')}
        value={typed}
        maxLength={40}
        onChange={setTyped}
      />
      <Button
        held={!isFree}
        onClick={() => {
          onAdd(name);
          setTyped('');
        }}
      >
        {text('mapping_add')}
      </Button>
    </div>
  );
}
