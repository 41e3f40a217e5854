/** The one document of Lightning: everything else is drawn by its script. */
export const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lightning Experience | Salesforce</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/resource/lightning/lightning.css"><script type="module" src="/resource/lightning/main.js"></script></head>
<body class="sfdcBody desktop"><div id="auraLoadingBox" hidden></div><div class="desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost forceAccess" id="one"></div></body></html>`;
