import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium by its usual names. Branded Chrome is left out: it ignores --load-extension. */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  ],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')],
  linux: [],
};
const CACHES = {
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  linux: join(homedir(), '.cache/ms-playwright'),
};
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** Every Chromium this machine has, the one to prefer first. A snap is left out: it cannot read other programs' folders. */
export function findChromium() {
  return [...fromEnvironment(), ...fromPlaywright(), ...fromUsualPlaces()].filter(
    (path) => existsSync(path) && !path.startsWith('/snap/'),
  );
}

function fromEnvironment() {
  return process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
}

function fromPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || CACHES[platform()];
  if (!cache || !existsSync(cache)) return [];
  const newest = (a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]);
  const folders = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort(newest);
  return folders.flatMap((folder) => IN_CACHE.map((path) => join(cache, folder, path)));
}

function fromUsualPlaces() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    platform() === 'win32' ? [] : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[platform()] ?? [])];
}
