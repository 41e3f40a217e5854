/** A refusal in the platform's own words: REST answers `[{message, errorCode, fields?}]` with `status`. */
export class SalesforceError extends Error {
  override readonly name = 'SalesforceError';
  constructor(
    readonly status: number,
    readonly errorCode: string,
    message: string,
    readonly fields?: string[],
  ) {
    super(message);
  }

  /** The body of the answer. */
  body(): { message: string; errorCode: string; fields?: string[] }[] {
    const { message, errorCode, fields } = this;
    return [fields === undefined ? { message, errorCode } : { message, errorCode, fields }];
  }
}
