/** No answer came: the network is down, the request timed out, or the answer broke off. Whether the host acted is not known. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  constructor(
    /** `no-tab`: nothing was sent, because no tab could. `redirected`: the answer pointed elsewhere, where no token goes. */
    readonly reason: 'network' | 'timeout' | 'cut-off' | 'no-tab' | 'redirected',
    message: string,
  ) {
    super(message);
  }
}
