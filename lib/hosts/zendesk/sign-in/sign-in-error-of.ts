import { SignInError } from '../../sign-in-error';

/** Looked for in the code and in the description, in this order: which of them says it differs. */
const SIGNS: readonly (readonly [sign: RegExp, code: SignInError['code'], message: string])[] = [
  [
    /redirect/i,
    'wrong-callback',
    "The OAuth client has another redirect URL. Ask the administrator to enter the extension's.",
  ],
  [
    /disabled|blocked|suspended/i,
    'blocked-by-admin',
    'The administrator has switched this OAuth client off. Ask the administrator to switch it on.',
  ],
  [
    /invalid_client|unauthorized_client|no such client/i,
    'wrong-key',
    'Zendesk does not know this client identifier as a public client. Copy it again from the Admin Center.',
  ],
  [
    /invalid_scope/i,
    'wrong-scope',
    'The OAuth client does not allow to read and write. Ask the administrator to allow both.',
  ],
  [/access_denied/i, 'refused', 'Access was not allowed. Start the sign-in again and choose Allow.'],
  [
    /temporarily_unavailable|server_error/i,
    'unavailable',
    'Zendesk is not available. Try again in a few minutes.',
  ],
];

/** The error that an answer of the sign-in stands for: the redirect and the token endpoint use the same words. */
export function signInErrorOf(error: string, description: string): SignInError {
  const [, code, message] = SIGNS.find(([sign]) => sign.test(error) || sign.test(description)) ?? [
    null,
    'refused' as const,
    'Zendesk refused the sign-in. Start it again.',
  ];
  return new SignInError(code, message);
}
