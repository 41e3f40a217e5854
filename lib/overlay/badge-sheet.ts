/** Words, ground and accent: Salesforce's properties where the page has them (they follow its theme), else Zendesk Garden's colours. */
const scheme = (words: string, ground: string, accent: string, quiet: string) =>
  `--f:var(--slds-g-color-on-surface-3,${words});--g:var(--slds-g-color-surface-container-1,${ground});--p:var(--slds-g-color-accent-2,${accent});--c:${quiet}`;

/** A tone's colour on light and on dark ground. */
const tone = (name: string, light: string, dark: string) =>
  `:host([data-tone=${name}]){--c:${light}}:host([data-dark][data-tone=${name}]){--c:${dark}}`;

/**
 * The one sheet of badge and popover: px only, because rem belongs to the page. A badge with a place in its `style` is one on
 * the page's body.
 */
export const badgeSheet = `:host{all:initial;${scheme('#293239', '#fff', '#1f73b7', '#5c6970')};display:inline-flex!important;flex:none;vertical-align:middle;margin:0 8px;font:12px/16px system-ui,sans-serif}
:host([data-dark]){${scheme('#d8dcde', '#151a1e', '#5eaeeb', '#b0b8be')}}
${tone('critical', '#b3202c', '#f2a1a8')}${tone('high', '#8a4410', '#fca347')}${tone('watch', '#6f5600', '#ead067')}${tone('low', '#036b46', '#94c1b0')}
:host([style*=px]){position:fixed!important;margin:0;z-index:99}
button{all:unset;box-sizing:border-box;min-width:24px;min-height:24px;cursor:pointer;text-align:center}
button:focus-visible{outline:2px solid;outline-offset:-2px;border-radius:12px}
.badge{display:flex;max-width:480px;border:1px solid color-mix(in srgb,var(--c) 30%,var(--g));border-radius:13px;background:color-mix(in srgb,var(--c) 8%,var(--g));color:var(--c);white-space:nowrap;overflow:hidden}
.open{display:flex;align-items:center;gap:6px;padding:0 8px;min-width:0}
.rest{overflow:hidden;text-overflow:ellipsis;border-inline-start:1px solid;padding-inline-start:6px}
.live{position:absolute;clip-path:inset(50%)}
.popover{inset:auto;width:300px;box-sizing:border-box;padding:12px;border:1px solid var(--c);border-radius:4px;background:var(--g);color:var(--f)}
ol{margin:8px 0;padding:0}
li{display:flex;justify-content:space-between;gap:8px;padding:2px 0}
.action{position:relative;width:100%;padding:7px;border:1px solid;border-radius:4px;background:var(--p);color:var(--g)}
[aria-disabled]{opacity:.6}
i{position:absolute;inset:auto 0 0;height:3px;background:var(--g);transform:scaleX(0);transform-origin:0}
@keyframes undo{0%{transform:none}}
@media(prefers-reduced-motion){i{visibility:hidden}}`;
