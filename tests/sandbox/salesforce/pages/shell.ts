import { escapeHtml } from '../../core/escape-html';
import type { SalesforceSwitches } from '../switches';

/**
 * The one document of Lightning: everything else is drawn by its script. `stamp` is in the names of generated components, another one
 * whenever somebody has edited a page.
 */
export function shell(
  { theme, nativeShadow, pinnedHead, loginAs }: SalesforceSwitches,
  stamp: number,
): string {
  const look = theme === 'slds1' ? '' : '<link rel="stylesheet" href="/resource/lightning/cosmos.css">';
  const scheme = { slds1: '', slds2: ' slds-color-scheme--light', 'slds2-dark': ' slds-color-scheme--dark' };
  const settings = { stamp, nativeShadow, pinnedHead, loginAs };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lightning Experience | Salesforce</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/resource/lightning/lightning.css">${look}<script type="module" src="/resource/lightning/main.js"></script></head>
<body class="sfdcBody desktop${scheme[theme]}" data-settings="${escapeHtml(JSON.stringify(settings))}"><div id="auraLoadingBox" hidden></div><div class="desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost forceAccess" id="one"></div></body></html>`;
}
