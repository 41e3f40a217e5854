import type { Template } from '../../../lib/domain/model/template';
import { fillTemplate } from '../../../lib/domain/playbooks/fill-template';
import { placeholders } from '../../../lib/domain/playbooks/placeholders';
import { customerMoment } from '../../../lib/view/customer-moment';
import { useWords } from '../../ui/use-words';
import { sampleValues } from './sample-values';

/** A day with a plain time to show as the next update. */
const MOMENT = Date.UTC(2030, 2, 6, 14, 30);

/** What a text reads like, filled in with sample values; what nothing fills in stays in its brackets and is marked. */
export function TemplatePreview({ template }: { template: Template }) {
  const { text, language } = useWords();
  const own = template.language;
  const values = new Map(
    placeholders.map(({ id, [own]: name }) => [
      name,
      id === 'next-update' ? customerMoment(MOMENT, own, language) : sampleValues[own][id],
    ]),
  );
  const filled = fillTemplate(template, values);
  return (
    <div className="template-preview">
      <p className="field-hint">{text('what_template_preview')}</p>
      <div lang={own} dir="auto">
        {filled.subject !== null && (
          <p>
            <strong>{filled.subject}</strong>
          </p>
        )}
        <p className="template-text">{marked(filled.text, filled.missing)}</p>
      </div>
      {!filled.ready && (
        <p className="field-hint">
          {text('what_template_open', filled.missing.map((name) => `[${name}]`).join(', '))}
        </p>
      )}
    </div>
  );
}

function marked(body: string, missing: readonly string[]) {
  return body.split(/(\[[^[\]]*\])/g).map((piece, index) => {
    const isOpen = missing.includes(piece.slice(1, -1).trim()) && piece.startsWith('[');
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
    return isOpen ? <mark key={index}>{piece}</mark> : piece;
  });
}
