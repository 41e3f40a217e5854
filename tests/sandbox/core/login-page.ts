import { escapeHtml } from './escape-html';

/** What the login page of a host shows. */
export interface LoginPageContent {
  product: string;
  /** Where the form is posted, with the fields `person` and `return_to`. */
  action: string;
  returnTo: string;
  /** Accent colour of the product. */
  colour: string;
  people: { key: string; name: string; title: string }[];
}

/** A login page where one signs in by choosing a person: a real form with a list and a button. */
export function loginPage({ product, action, returnTo, colour, people }: LoginPageContent): string {
  const options = people
    .map(
      ({ key, name, title }) =>
        `<option value="${escapeHtml(key)}">${escapeHtml(`${name}, ${title}`)}</option>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(product)} sign in</title>
<style>body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f3f5f6;color:#22303a;font:14px/20px system-ui,sans-serif}
form{background:#fff;border:1px solid #d8dcde;border-radius:8px;padding:32px;width:320px;box-shadow:0 8px 24px #1f2a3314}
h1{font-size:20px;margin:0 0 4px}p{margin:0 0 20px;color:#5c6970}label{display:block;font-weight:600;margin-bottom:6px}
select,button{font:inherit;width:100%;box-sizing:border-box;padding:9px 12px;border-radius:4px;border:1px solid #c2c8cc;background:#fff}
button{margin-top:20px;background:${colour};border-color:${colour};color:#fff;font-weight:600;cursor:pointer}</style></head>
<body><form method="post" action="${escapeHtml(action)}"><h1>${escapeHtml(product)}</h1><p>Sign in to your account</p>
<input type="hidden" name="return_to" value="${escapeHtml(returnTo)}">
<label for="person">Who are you?</label><select id="person" name="person">${options}</select>
<button type="submit">Sign in</button></form></body></html>`;
}
