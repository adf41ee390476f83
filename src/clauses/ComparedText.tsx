import { type PassageMark, segments } from './segments.ts';

/** A passage of a text; `href` leads to the other side, `title` names it. */
export interface TextMark extends PassageMark {
  href?: string;
  title?: string;
}

interface Props {
  text: string;
  marks: readonly TextMark[];
}

/** Renders a text with the passages that another place contains too: carried over, changed, other numbers. */
export function ComparedText({ text, marks }: Props) {
  return (
    <>
      {segments(text, marks).map(({ text: words, kind, passage }) => {
        if (kind === 'own') return words;
        const { href, title } = passage === null ? {} : (marks[passage] ?? {});
        const Tag = href ? 'a' : 'span';
        return (
          <Tag class={kind === 'number' ? 'changed figure' : kind} href={href} title={title}>
            {words}
          </Tag>
        );
      })}
    </>
  );
}
