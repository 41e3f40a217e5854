import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';

/** What a new entry of a parameter begins with: the least it may be. */
export function blankParameter(shape: ParameterShape, issueType: string): unknown {
  switch (shape.kind) {
    case 'number':
      return shape.empty ? null : Math.max(shape.minimum, Math.min(shape.maximum, shape.whole ? 1 : 0.5));
    case 'choice':
      return shape.options[0];
    case 'yes-no':
      return false;
    case 'text':
      return '';
    case 'issue-type':
      return issueType;
    case 'issue-types':
    case 'words':
      return [];
    case 'by-name':
      return {};
    case 'list':
      return Array.from({ length: shape.least }, () => blankParameter(shape.item, issueType));
    case 'group':
      return Object.fromEntries(
        shape.fields
          .filter(({ needed }) => needed)
          .map(({ name, shape: inner }) => [name, blankParameter(inner, issueType)]),
      );
    case 'one-of':
      return shape.variants[0] === undefined ? null : blankParameter(shape.variants[0], issueType);
  }
}
