let offset = 0;

/** Host time in epoch milliseconds, as last heard. */
export const hostNow = () => Date.now() + offset;

const csrfToken = document.querySelector('meta[name="csrf-token"]').content;

/** Calls the API as the workspace does: by session, writes with the CSRF token. Throws with the status and the body. */
export async function api(path, { method = 'GET', body } = {}) {
  const answer = await fetch(`/api/v2/${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      'x-sandbox-workspace': '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'x-csrf-token': csrfToken }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const date = answer.headers.get('date');
  if (date !== null) offset = Date.parse(date) - Date.now();
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok)
    throw Object.assign(new Error(json.description ?? `Status ${answer.status}`), { status: answer.status });
  return json;
}
