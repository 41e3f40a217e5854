import '../../lib/messages/without-eval';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { PanelApp } from '../../components/panel/panel-app';
import { showPage } from '../../components/ui/show-page';
import { currentWindow } from '../../lib/platform/current-window';
import { onChanged } from '../../lib/platform/on-changed';
import { text } from '../../lib/platform/text';
import { uiLocale } from '../../lib/platform/ui-locale';

const windowId = await currentWindow();
showPage({ text, locale: uiLocale() }, onChanged, <PanelApp windowId={windowId} onChanged={onChanged} />);
