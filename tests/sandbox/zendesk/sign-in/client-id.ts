/** The identifier of the public OAuth client that the sandbox's administrator has made. The only one that `/oauth/*` accepts. */
export const ZENDESK_CLIENT_ID = 'bellwether_acme';
