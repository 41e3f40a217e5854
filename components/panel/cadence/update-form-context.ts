import { createContext } from 'react';

/** How a section higher up opens the form for the customer at the foot of the panel. */
export interface UpdateForm {
  /** How often it was asked for: each time the form opens, or takes the keyboard if it is open. */
  asked: number;
  /** @param from takes the keyboard again once the form is closed */
  open(from: HTMLElement): void;
  /** The form was closed by whoever had opened it from above. */
  closed(): void;
}

export const UpdateFormContext = createContext<UpdateForm>({
  asked: 0,
  open: () => undefined,
  closed: () => undefined,
});
