/** A fault broke the connection: in process the request rejects with this; over the network the socket is destroyed. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
  constructor() {
    super('The sandbox dropped the connection because a fault told it to.');
  }
}
