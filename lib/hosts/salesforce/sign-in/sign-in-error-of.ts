import { SignInError } from '../../sign-in-error';

/** Salesforce says some things in the code and some only in the description; both are looked through, in this order. */
const SIGNS: readonly (readonly [sign: RegExp, code: SignInError['code'], message: string])[] = [
  [
    /OAUTH_APP_BLOCKED|blocked by admin/i,
    'blocked-by-admin',
    'The administrator has blocked this app. Ask the administrator to unblock it.',
  ],
  [
    /must be installed|OAUTH_APPROVAL_ERROR_GENERIC/i,
    'not-installed',
    'The app is not installed in this org. Ask the administrator to install it and to assign it to you.',
  ],
  [
    /redirect_uri_mismatch|redirect_uri must match/i,
    'wrong-callback',
    "The app has another callback address. Ask the administrator to enter the extension's.",
  ],
  [
    /invalid_client/i,
    'wrong-key',
    'Salesforce does not know this consumer key. Copy it again from the External Client App.',
  ],
  [
    /invalid_scope/i,
    'wrong-scope',
    'The app does not allow the scopes api and refresh_token. Ask the administrator to add them.',
  ],
  [/access_denied/i, 'refused', 'Access was not allowed. Start the sign-in again and choose Allow.'],
  [
    /temporarily_unavailable|server_error/i,
    'unavailable',
    'Salesforce is not available. Try again in a few minutes.',
  ],
];

/** The error that an answer of the sign-in stands for: the redirect and the token endpoint use the same words. */
export function signInErrorOf(error: string, description: string): SignInError {
  const [, code, message] = SIGNS.find(([sign]) => sign.test(error) || sign.test(description)) ?? [
    null,
    'refused' as const,
    'Salesforce refused the sign-in. Start it again.',
  ];
  return new SignInError(code, message);
}
