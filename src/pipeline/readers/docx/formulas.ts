/** Prints a formula (`m:oMath`) as one line of text: fractions with a stroke, digits set high or low as such. */
import { lower, raise } from './raised.ts';
import { child } from './tree.ts';
import type { Element } from './xml-names.ts';

/** Returns the text of a formula. */
export function formulaText(element: Element | undefined): string {
  if (!element) return '';
  const part = (name: string) => formulaText(child(element, name));
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return element.text;
    case 'w:del':
    case 'w:moveFrom':
      return '';
    case 'm:f':
      return `${bracket(part('m:num'))}/${bracket(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + raise(part('m:sup'));
    case 'm:sSub':
      return part('m:e') + lower(part('m:sub'));
    case 'm:sSubSup':
      return part('m:e') + lower(part('m:sub')) + raise(part('m:sup'));
    case 'm:rad':
      return `${raise(part('m:deg'))}√${bracket(part('m:e'))}`;
    case 'm:d':
      return delimited(element);
    case 'm:nary':
      return (operator(element) ?? '∫') + lower(part('m:sub')) + raise(part('m:sup')) + part('m:e');
    default:
      return element.children.map(formulaText).join('');
  }
}

const bracket = (text: string) => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`);

function delimited(element: Element): string {
  const properties = child(element, 'm:dPr');
  const sign = (name: string, usual: string) => child(properties, name)?.attributes['m:val'] ?? usual;
  const parts = element.children.filter(({ name }) => name === 'm:e').map(formulaText);
  return sign('m:begChr', '(') + parts.join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
}

function operator(element: Element): string | undefined {
  return child(child(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'];
}
