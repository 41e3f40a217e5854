import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import './entries.css';

/** Adds something by its name: Enter does it too. Nothing is added without a name. */
export function AddNamed({
  label,
  button,
  maxLength,
  onAdd,
}: {
  label: string;
  button: string;
  maxLength: number;
  onAdd: (name: string) => void;
}) {
  const id = useId();
  const [name, setName] = useState('');
  const trimmed = name.trim();
  const add = () => {
    if (trimmed === '') return;
    onAdd(trimmed);
    setName('');
  };
  return (
    <form
      className="add-named"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          data-add
          value={name}
          maxLength={maxLength}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <Button type="submit" held={trimmed === ''}>
        {button}
      </Button>
    </form>
  );
}
