import { escapeHtml } from '../../core/escape-html';

/** A page of the login host with a card in the middle. `inner` is HTML already. */
export function messagePage(title: string, inner: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)} | Salesforce</title>
<style>body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f4f6f9;color:#181818;font:14px/21px "Salesforce Sans",system-ui,sans-serif}
main{background:#fff;border:1px solid #d8dde6;border-radius:4px;padding:32px 40px;width:360px}
h1{font-size:20px;font-weight:400;margin:0 0 16px;color:#16325c}ul{padding-left:20px;margin:8px 0 20px}p{margin:0 0 16px}
.row{display:flex;gap:12px;justify-content:flex-end;border-top:1px solid #e5e5e5;padding-top:20px}.small{color:#706e6b;font-size:12px}
button{font:inherit;border-radius:4px;padding:7px 20px;border:1px solid #747474;background:#fff;color:#0176d3;cursor:pointer}
button.main{background:#0176d3;border-color:#0176d3;color:#fff}</style></head><body><main>${inner}</main></body></html>`;
}
