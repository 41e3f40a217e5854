/** What can be asked in place of the buttons. */
export type ActionForm = 'name-owner' | 'resolve' | 'lower' | 'hand-over' | 'transfer' | 'hold' | 'reply';
