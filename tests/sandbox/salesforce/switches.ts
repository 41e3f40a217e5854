/** What a test may change about the org. */
export interface SalesforceSwitches {
  /** Entitlement Management: without it CaseMilestone and the Case's SLA fields do not exist. */
  entitlements: boolean;
  /** Several currencies, and what one of each is worth in the person's own; `null`: the org has one for all. */
  currencies: Record<string, number> | null;
  /**
   * What a description answers to `If-Modified-Since`: 304 where it is the same as then; where nothing but a person's permissions
   * changed (`blind`); or never (`whole`).
   */
  describeSince: 'same' | 'blind' | 'whole';
  /** Versions of the REST API that the org has, by their numbers. */
  versions: { oldest: number; newest: number };
  /** What the person may not see: objects (`Opportunity`) and, by field-level security, fields (`Case.Priority`). */
  hidden: string[];
  /** Fields that the person may see and not write (`Case.Priority`). */
  readOnly: string[];
  /**
   * Refuses every write of this object with the administrator's own words, or with `unlessSet` only while that field of the record is
   * empty; `null`: no rule.
   */
  validationRule: {
    sobject: string;
    words: string;
    fields?: string[];
    code?: string;
    unlessSet?: string;
  } | null;
  /** A flow that every write of this object sets off ends in a fault with these words; `null`: no flow. */
  flow: { sobject: string; words: string } | null;
  /** How many writes of a case are refused because somebody else writes to it at that moment. */
  lockedRows: number;
  /** The feed: for everybody, for nobody, or not for this sign-in, which lacks the scope. */
  chatter: 'on' | 'off' | 'no-scope';
  /** Fields of a case whose changes the org keeps. */
  tracked: string[];
  /** Queue that the active assignment rule gives a case to on a write with `Sforce-Auto-Assign` missing or TRUE. */
  assignmentRuleQueueId: string | null;
  /** API calls used up and allowed in 24 hours. */
  apiUsage: { used: number; total: number };
  /** The same for this app alone, where the org limits it; `null`: it does not. */
  appUsage: { used: number; total: number } | null;
  /** Rows of a query that come at once. */
  queryPage: number;
  /** Whether the org tells which fields those are (`FieldDefinition`). */
  tellsTracked: boolean;
  /** Whether the org has Feedback Management with its survey objects. */
  surveys: boolean;
  /** Answers the parts of composite requests that have these names with this instead, and does nothing of what they ask for. */
  partAnswers: Record<string, { status: number; body: unknown }>;
  /** Queries allowed in one composite request (5 as far as is known). */
  compositeQueries: number;
  /** The administrator blocked the app: authorising ends in OAUTH_APP_BLOCKED. */
  appBlocked: boolean;
  /** With what status the org's own page of errors comes: a browser shows no window where it is one of an error. */
  errorPageStatus: 200 | 400;
  /** The app is not installed in the org: nobody may authorise it, whether they allow it or not. */
  appInstalled: boolean;
  /** Whether the browser's session may be used for the API; not, where Use Any API Client is taken away or sessions are locked. */
  sessionApiAccess: boolean;
  /** Whether `/services/oauth2/userinfo` knows the browser's session; inferred, the other answer is built for as well. */
  sessionUserinfo: boolean;
  /** How the org's pages look: the older design, or Cosmos, which knows a dark mode. */
  theme: 'slds1' | 'slds2' | 'slds2-dark';
  /** Components keep their content in native shadow roots, as in mixed mode; otherwise synthetic ones, which are none. */
  nativeShadow: boolean;
  /** Consoles pin the head of the workspace's record over its subtabs. */
  pinnedHead: boolean;
  /** The name of the user as whom an administrator is logged in, in the bar that says so; `null`: nobody is. */
  loginAs: string | null;
}
