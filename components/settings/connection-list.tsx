import type { Connection } from './connection';
import { ConnectionItem } from './connection-item';
import './connection-list.css';

/** The accounts of one host. */
export function ConnectionList({
  connections,
  empty,
}: {
  connections: readonly Connection[];
  empty: string;
}) {
  if (connections.length === 0) return <p className="connections-none">{empty}</p>;
  return (
    <ul className="connections">
      {connections.map((connection) => (
        <ConnectionItem key={`${connection.host}-${connection.account}`} connection={connection} />
      ))}
    </ul>
  );
}
