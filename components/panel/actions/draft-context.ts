import { createContext } from 'react';

/** What a form in the foot knows of the draft that is kept of it. */
export interface FormInFoot {
  /** What was typed in it before, by the name of the field; `null`: nothing. */
  fields: Readonly<Record<string, string>> | null;
  /** Keeps what is typed now. */
  keep(fields: Readonly<Record<string, string>>): void;
  /** Whether it may not be sent now: the ticket has moved on, or something of it is on its way. */
  held: boolean;
}

/** The form that is open. Outside the foot nothing is kept. */
export const DraftContext = createContext<FormInFoot>({ fields: null, keep: () => undefined, held: false });
