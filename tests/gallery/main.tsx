import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { PanelApp } from '../../components/panel/panel-app';
import { showPage } from '../../components/ui/show-page';
import { type GalleryLanguage, galleryLanguage } from './gallery-language';
import { sceneInAddress } from './scene-in-address';

const wish = new URLSearchParams(location.search).get('language');
const language: GalleryLanguage = wish === 'de' || wish === 'pseudo' ? wish : 'en';
const { page } = await sceneInAddress();
if (page === 'panel')
  showPage(galleryLanguage(language), <PanelApp windowId={1} onChanged={() => () => {}} />);
