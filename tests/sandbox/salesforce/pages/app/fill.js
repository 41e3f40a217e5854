/** Replaces a body's children only when what they show has changed. `key` tells. */
export function fill(body, key, make) {
  const text = JSON.stringify(key);
  if (body.dataset.shown === text) return;
  body.dataset.shown = text;
  body.replaceChildren(...make());
}
