import '../../lib/messages/without-eval';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { showPage } from '../../components/ui/show-page';
import { onChanged } from '../../lib/platform/on-changed';
import { text } from '../../lib/platform/text';
import { uiLocale } from '../../lib/platform/ui-locale';

document.title = text('frame_dashboard');
showPage({ text, locale: uiLocale() }, onChanged, <DashboardApp onChanged={onChanged} />);
