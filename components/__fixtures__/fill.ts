import { act } from 'react';

/** Types or chooses a value in a field, as a person does, and lets everything that follows happen. */
export async function fill(field: Element | null, value: string): Promise<void> {
  if (field === null) throw new Error(`There is no field for “${value}”.`);
  const kind =
    field instanceof HTMLSelectElement
      ? HTMLSelectElement
      : field instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : HTMLInputElement;
  await act(async () => {
    // Past React's own setter, which would take the change for its own.
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
