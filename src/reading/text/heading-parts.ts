import { markText } from '../../pipeline/text/heading.ts';

/** The parts of a printed heading in order, with the class each has on a page. One place for pages and plugins. */
export function headingParts(section: {
  number: string | null;
  title: string;
  terminator: string;
}): { text: string; className: string }[] {
  return [
    // Half-width marks (`1.`) need a gap; full-width ones bring their own.
    {
      text: markText(section.number),
      className: /[.)]$/u.test(section.number ?? '') ? 'mark mark-half' : 'mark',
    },
    { text: section.title, className: 'title' },
    { text: section.terminator, className: 'stop' },
  ].filter((part) => part.text !== '');
}

/** Classes of a heading element: its form and kind. */
export function headingClasses(section: { form: string; kind: string; depth: number }): string[] {
  return ['section', `form-${section.form}`, `kind-${section.kind}`, `depth-${Math.min(section.depth, 6)}`];
}
