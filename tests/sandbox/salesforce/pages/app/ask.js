/** Asks the server for what a screen shows; a lapsed session leads to the login page. Rejects on any other refusal. */
export async function ask(path, body) {
  const answer = await fetch(`/aura/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-sandbox-workspace': 'lightning', 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.status === 401) {
    location.assign(location.pathname + location.search);
    return new Promise(() => undefined);
  }
  if (!answer.ok) throw new Error(`The page could not be read (${answer.status}).`);
  return answer.json();
}
