import { type PassageMark, type Segment, segments } from './segments.ts';

/** A passage of a text; `href` leads to the other side, `title` names it, `colour` is the number of its plan's. */
export interface TextMark extends PassageMark {
  href?: string;
  title?: string;
  colour?: number;
  /** Where else on the page its other side is, drawn by the style sheet: the words of the text stay alone. */
  twin?: { href: string; words: string };
}

/** What is said of marks to readers who do not see them. */
export interface MarkWords {
  /** Before words, and before a number, that are others on the other side. */
  changed: string;
  number: string;
}

interface Props {
  text: string;
  marks: readonly TextMark[];
  said: MarkWords;
}

/**
 * Renders a text with the passages that another place contains too: carried over, changed, other numbers. A passage is one
 * link; what is said of changes is in the style sheet, so that the words stay those of the text.
 */
export function ComparedText({ text, marks, said }: Props) {
  return (
    <>
      {passages(segments(text, marks)).map((own) => {
        const [first] = own;
        if (first?.passage == null) return own.map((each) => each.text);
        const { href, title, colour, twin } = marks[first.passage] ?? {};
        const Tag = href ? 'a' : 'span';
        return (
          <>
            <Tag class={colour ? `passage plan-${colour}` : 'passage'} href={href} title={title}>
              {own.map((segment) => (
                <Marked segment={segment} said={said} />
              ))}
            </Tag>
            {/* biome-ignore lint/a11y/useAnchorContent: named by aria-label, drawn by the style sheet */}
            {twin && <a class="twin" href={twin.href} aria-label={twin.words} title={twin.words} />}
          </>
        );
      })}
    </>
  );
}

function Marked({ segment: { text, kind }, said }: { segment: Segment; said: MarkWords }) {
  if (kind === 'carried') return <span class="carried">{text}</span>;
  return (
    <mark
      class={kind === 'number' ? 'changed figure' : 'changed'}
      data-said={kind === 'number' ? said.number : said.changed}
    >
      {text}
    </mark>
  );
}

/** Segments of one passage, or of none, that follow each other. */
function passages(all: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of all) {
    const last = groups.at(-1);
    if (last?.[0]?.passage === segment.passage) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
