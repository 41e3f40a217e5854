/** One switch per behaviour of the host that nobody has verified, or that differs between accounts. A test may flip any. */
export interface ZendeskSwitches {
  /** Whether a cookie write is taken whose Origin is not the host's own. */
  foreignOriginWrites: 'accept' | 'refuse';
  /** Where `slas`, `metric_events` and `metric_sets` arrive. */
  sideloadPlacement: 'ticket' | 'top-level';
  /** Whether the `metric_events` sideload is given at all. */
  metricEvents: boolean;
  /** What `users/me` says to somebody who is not signed in. */
  signedOutMe: 'anonymous-user' | 'refused';
  /** How an organisation field without a value arrives. */
  unsetOrganizationFields: 'absent' | 'null';
  /** How a stale or concurrent update is refused: the body of the 409, or a 422 instead. */
  staleUpdate: '409-update-conflict' | '409-errors' | '422-concurrent';
  /** Whether the account has side conversations. */
  sideConversations: boolean;
  /** How a cursor of a search export is refused after its hour. */
  expiredExportCursor: 400 | 422;
  /** Whether the first audit of a ticket says by `Create` events as what it was opened. */
  createEvents: boolean;
  /** Whether schedules name their zone as Rails does, or as IANA. */
  scheduleZones: 'rails' | 'iana';
  /** Which kind of surveys the account has: good or bad, or one to five. */
  surveys: 'two-answers' | 'five-stars';
  /** How the agent workspace's pages are built: which pane is in front, how tables link, by year. */
  pageGeneration: '2023' | '2024' | '2026';
  /** The layout of a ticket: Zendesk's own, or one made with the Layout Builder, without a line under the subject. */
  layout: 'standard' | 'custom';
  /** What the tabs of the strip are. */
  tabElement: 'a' | 'div';
  /** The language of the workspace; from right to left for Arabic and Hebrew. */
  pageLanguage: string;
  theme: 'light' | 'dark';
  /** Whether a search for words goes through the domains of organisations. */
  searchedDomains: boolean;
  /** Seconds until the search index knows of a change. */
  searchLagSeconds: number;
}

/** The behaviour the facts call likely. */
export function defaultZendeskSwitches(): ZendeskSwitches {
  return {
    foreignOriginWrites: 'refuse',
    sideloadPlacement: 'ticket',
    metricEvents: true,
    signedOutMe: 'anonymous-user',
    unsetOrganizationFields: 'absent',
    staleUpdate: '409-update-conflict',
    sideConversations: true,
    expiredExportCursor: 422,
    createEvents: true,
    scheduleZones: 'rails',
    surveys: 'two-answers',
    pageGeneration: '2026',
    layout: 'standard',
    tabElement: 'a',
    pageLanguage: 'en',
    theme: 'light',
    searchedDomains: true,
    searchLagSeconds: 0,
  };
}
