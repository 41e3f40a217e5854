/** A part of a ticket's facts that a rule or feature cannot judge without: named so that its absence is never taken for good news. */
export type FactName =
  | 'status'
  | 'priority'
  | 'clocks'
  | 'conversation'
  | 'customer'
  | 'customerTickets'
  | 'fields'
  | 'history'
  | 'messages'
  | 'solved'
  | 'surveys'
  | 'renewal'
  | 'customerEvents'
  | 'healthHistory'
  | 'service';
