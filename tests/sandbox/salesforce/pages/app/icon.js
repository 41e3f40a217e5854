const PATHS = {
  case: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  account: 'M4 20V7l8-4 8 4v13M9 20v-5h6v5M8 10h2M14 10h2',
  waffle: 'M5 5h1M12 5h1M19 5h1M5 12h1M12 12h1M19 12h1M5 19h1M12 19h1M19 19h1',
  up: 'M12 20V5M6 11l6-6 6 6',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
  close: 'M6 6l12 12M18 6L6 18',
  cloud: 'M7 18a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9.500A4.300 4.300 0 0 1 17 18z',
  task: 'M5 12l4 4L19 6',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
};

/** A line icon of 24 units; `name` is one of the drawings above. */
export function icon(name, size = 16) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [attribute, value] of Object.entries({ viewBox: '0 0 24 24', width: size, height: size })) {
    svg.setAttribute(attribute, String(value));
  }
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'slds-icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name] ?? '');
  svg.append(path);
  return svg;
}
