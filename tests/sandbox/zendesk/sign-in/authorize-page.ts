import { escapeHtml } from '../../core/escape-html';

const WORDS: Record<string, string> = {
  read: 'View all of your resources',
  write: 'Create, change and delete resources',
};

/** The page on which somebody who is signed in allows a client to act for them. */
export function authorizePage({
  person,
  scope,
  fields,
}: {
  person: string;
  scope: string;
  /** Goes with the form, as it came. */
  fields: [name: string, value: string][];
}): string {
  const hidden = fields
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  const wishes = scope
    .split(/\s+/)
    .map((one) => `<li>${escapeHtml(WORDS[one] ?? one)}</li>`)
    .join('');
  return page(
    'Allow access?',
    `<h1>Bellwether wants to use your Zendesk account</h1><p>You are signed in as <b>${escapeHtml(person)}</b>. Bellwether will be able to:</p><ul>${wishes}</ul>
<form method="post" action="/oauth/authorizations">${hidden}<button name="decision" value="deny">Deny</button> <button class="main" name="decision" value="allow">Allow</button></form>`,
  );
}

/** What one sees in place of it, when the request cannot be answered by a redirect. */
export function authorizeError(words: string): string {
  return page(
    'Invalid Authorization Request',
    `<h1>Invalid Authorization Request</h1><p>${escapeHtml(words)}</p>`,
  );
}

function page(title: string, inner: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f3f5f6;color:#22303a;font:14px/20px system-ui,sans-serif}
main{background:#fff;border:1px solid #d8dcde;border-radius:8px;padding:32px;width:380px}h1{font-size:18px;line-height:24px;margin:0 0 12px}
button{font:inherit;padding:8px 20px;border-radius:4px;border:1px solid #c2c8cc;background:#fff;cursor:pointer}
button.main{background:#03363d;border-color:#03363d;color:#fff;font-weight:600}</style></head><body><main>${inner}</main></body></html>`;
}
