import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { PanelApp } from '../../components/panel/panel-app';
import { SettingsApp } from '../../components/settings/settings-app';
import { showPage } from '../../components/ui/show-page';
import { WelcomeApp } from '../../components/welcome/welcome-app';
import { type GalleryLanguage, galleryLanguage } from './gallery-language';
import { sceneInAddress } from './scene-in-address';

const wish = new URLSearchParams(location.search).get('language');
const language: GalleryLanguage = wish === 'de' || wish === 'pseudo' ? wish : 'en';
const { page } = await sceneInAddress();
const onChanged = () => () => {};
/** A scene without the hosts' permission says so as one more answer. */
const hostsAllowed = async () => (await sceneInAddress()).answers['may-reach-hosts'] !== false;
if (page === 'panel')
  showPage(galleryLanguage(language), onChanged, <PanelApp windowId={1} onChanged={onChanged} />);
if (page === 'dashboard')
  showPage(galleryLanguage(language), onChanged, <DashboardApp onChanged={onChanged} />);
if (page === 'settings')
  showPage(
    galleryLanguage(language),
    onChanged,
    <SettingsApp onChanged={onChanged} askForCookies={() => Promise.resolve(true)} />,
  );
if (page === 'welcome')
  showPage(
    galleryLanguage(language),
    onChanged,
    <WelcomeApp
      onChanged={onChanged}
      askForCookies={() => Promise.resolve(true)}
      hosts={{ allowed: hostsAllowed, ask: () => Promise.resolve(true) }}
    />,
  );
