import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import type { ReactNode } from 'react';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { PanelApp } from '../../components/panel/panel-app';
import { SettingsApp } from '../../components/settings/settings-app';
import { showPage } from '../../components/ui/show-page';
import { WelcomeApp } from '../../components/welcome/welcome-app';
import { atRest } from './at-rest';
import { galleryLanguage } from './gallery-language';
import type { GalleryPage } from './gallery-page';
import { questions } from './questions';
import type { Scene } from './scene';
import { sceneInAddress } from './scene-in-address';
import { setClock } from './set-clock';

const onChanged = () => () => {};
const { title } = document;
let takeOff = () => {};

const gallery: GalleryPage = {
  atRest,
  answered: () => JSON.stringify(questions.answered),
  async show({ part, name, language }) {
    takeOff();
    asBefore();
    history.replaceState(null, '', `?${new URLSearchParams({ part, scene: name, language })}`);
    const scene = await sceneInAddress();
    history.replaceState(null, '', `${location.search}#/${scene.place ?? ''}`);
    setClock(scene.now);
    takeOff = showPage(galleryLanguage(language), onChanged, contentOf(scene));
    await atRest();
  },
};
globalThis.gallery = gallery;

/** The document as it was loaded: what a scene wrote beside its own root is no part of the next one. */
function asBefore(): void {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  document.title = title;
  localStorage.clear();
  sessionStorage.clear();
  window.scrollTo(0, 0);
  Object.assign(questions, { asked: 0, answered: [] });
}

function contentOf({ page, answers }: Scene): ReactNode {
  const askForCookies = () => Promise.resolve(true);
  if (page === 'panel') return <PanelApp windowId={1} onChanged={onChanged} />;
  if (page === 'dashboard') return <DashboardApp onChanged={onChanged} />;
  if (page === 'settings') return <SettingsApp onChanged={onChanged} askForCookies={askForCookies} />;
  // A scene without the hosts' permission says so as one more answer.
  const hosts = {
    allowed: () => Promise.resolve(answers['may-reach-hosts'] !== false),
    ask: () => Promise.resolve(true),
  };
  return <WelcomeApp onChanged={onChanged} askForCookies={askForCookies} hosts={hosts} />;
}
