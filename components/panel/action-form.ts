/** What can be asked in place of the buttons. */
export type ActionForm =
  | 'name-owner'
  | 'take-up'
  | 'resolve'
  | 'lower'
  | 'hand-over'
  | 'transfer'
  | 'hold'
  | 'reply';
