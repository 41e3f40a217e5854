const RECORD = /^\/lightning\/r\/(?:(Account|Case)\/)?([a-zA-Z0-9]{15,18})\/view$/;
const TYPES = { '001': 'Account', 500: 'Case' };

/**
 * What an address asks for: `{kind: 'record', type, id, path, workspace}`, `{kind: 'list', type, path}`, an account's
 * `{kind: 'related', type, id, path}` or the home page.
 */
export function parseAddress(address) {
  const url = new URL(address, location.origin);
  const record = recordOf(url.pathname);
  if (record !== null) {
    const ws = url.searchParams.get('ws');
    return { ...record, workspace: ws === null ? null : recordOf(ws) };
  }
  const list = /^\/lightning\/o\/(Account|Case)\/list$/.exec(url.pathname);
  const filterName = url.searchParams.get('filterName');
  if (list !== null)
    return { kind: 'list', type: list[1], filterName, path: url.pathname + (filterName ? url.search : '') };
  const related = /^\/lightning\/r\/Account\/(\w{15,18})\/related\/Cases\/view$/.exec(url.pathname);
  if (related !== null) return { kind: 'related', type: 'Account', id: related[1], path: url.pathname };
  return { kind: 'home', type: 'Case', path: url.pathname };
}

function recordOf(path) {
  const match = RECORD.exec(path);
  const type = match === null ? null : (match[1] ?? TYPES[match[2].slice(0, 3)] ?? null);
  return type === null ? null : { kind: 'record', type, id: match[2], path };
}
