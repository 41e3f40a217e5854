import type { HostProblem } from '../../domain/model/host-problem';

/** What each problem means here and what a person can do about it: the message of the error, for logs and tests. */
export const problemWords: Record<HostProblem, string> = {
  'signed-out': 'Zendesk does not know who is asking: sign in to Zendesk in a tab.',
  'no-access': 'Zendesk does not let this user do that: ask an administrator of the account for access.',
  'not-found': 'Zendesk has no such record: check that it was not deleted or merged.',
  'rate-limited': 'Zendesk asks for a pause: wait until the time it named.',
  'host-error': 'Zendesk failed to answer: try again in a few minutes.',
  'bad-answer': 'Zendesk answered something that could not be read: reload the page and try again.',
  offline: 'Zendesk could not be reached: check the connection.',
  conflict: 'The ticket has changed since it was read: read it again and decide anew.',
  invalid: 'Zendesk refused what was sent: mend what its message names.',
  'needs-tab':
    'Zendesk only takes this from one of its own pages: open Zendesk in a tab, or reload the one that is open.',
  'session-refused': 'Zendesk does not let this session use its API: ask an administrator of the account.',
  'whose-name': 'It is not decided in whose name this is written: say so in the settings.',
  'not-connected':
    'This is not the address of a Zendesk account: open Zendesk under its own zendesk.com address.',
};
