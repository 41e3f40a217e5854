/**
 * The consumer key of the External Client App "Bellwether" in the sandbox's org: what a person would paste into the
 * extension's settings. The only key that `/services/oauth2/*` accepts.
 */
export const SALESFORCE_CONSUMER_KEY =
  '3MVG9SandboxAcmeBellwether0000000000000000000000000000000000000000000000000000000001';
