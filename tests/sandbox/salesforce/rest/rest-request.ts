/** One REST call, or one part of a composite request. Header names are in lower case. */
export interface RestRequest {
  method: string;
  /** Path without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** The parsed JSON body; `null` where there is none. */
  body: unknown;
  /** Salesforce User id of the caller. */
  userId: string;
}

/** What is answered. `body: null` sends no body. */
export interface RestAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}
