import type { SpeechOf } from '../../i18n/desk-words.ts';
import { Links } from './Link.tsx';
import type { CounterpartModel, GapModel, ModelPlan, SideModel } from './model.ts';
import { Section } from './Section.tsx';
import { sectionAnchor } from './section-model.ts';
import { gapWords, namesOf } from './words.ts';

interface Props {
  side: SideModel;
  plan: ModelPlan;
  /** The column, from 0. */
  column: number;
  speech: SpeechOf<'compare'>;
}

/** The values of filters that show one plan, from left to right, and the classes of its column. */
export const COLUMNS = ['first', 'second', 'third', 'fourth'] as const;
export const columnClass = (column: number) => `${COLUMNS[column]}${column > 1 ? ' more' : ''}`;

/** Renders one side of a row: a section, or that there is no counterpart, and its counterparts. */
export function Side({ side, plan, column, speech }: Props) {
  const { t, shortName } = speech;
  const { own, opening, gap, counterparts, short } = side;
  const idOf = (section: string) => sectionAnchor(plan.id, section);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls
    <div
      class={`${columnClass(column)} plan-${plan.colour}${short ? ' short' : ''}`}
      role="group"
      aria-label={shortName(plan)}
      lang={t.lang}
    >
      {own && (
        <Section
          id={column > 0 ? idOf(own.section.id) : undefined}
          model={own}
          plan={plan.id}
          speech={speech}
        />
      )}
      {opening && <p class="note">{t.pair.opening}</p>}
      {gap && <Gap gap={gap} plan={shortName(plan)} speech={speech} />}
      {counterparts.map((counterpart) => (
        <Counterpart counterpart={counterpart} plan={plan} idOf={idOf} speech={speech} />
      ))}
    </div>
  );
}

function Gap({ gap, plan, speech: { t } }: { gap: GapModel; plan: string; speech: SpeechOf<'compare'> }) {
  const { kind, above, links } = gap;
  return (
    <div class={kind === 'partly' && links.length === 0 ? 'gap open' : 'gap'}>
      <p>{gapWords(gap, plan, t)}</p>
      {above.map(({ around, counterpart }) => (
        <p>
          {t.pair.above.before}
          <span lang="zh-CN">{around}</span>
          {t.pair.above.between}
          <span lang="zh-CN">{counterpart}</span>
          {t.pair.above.after}
        </p>
      ))}
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li data-a={link.a.id} data-b={link.b.id}>
              <b class="certainty">{t.pair.certainty[link.certainty]}</b>{' '}
              <a href={`#row-${link.row}`} lang="zh-CN">
                {namesOf(link)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface CounterpartProps {
  counterpart: CounterpartModel;
  plan: ModelPlan;
  /** Id of a section's text on the page. */
  idOf: (section: string) => string;
  speech: SpeechOf<'compare'>;
}

function Counterpart({ counterpart, plan, idOf, speech }: CounterpartProps) {
  const { t, planLink } = speech;
  const { section, text, seen, parts } = counterpart;
  return (
    <div class="counterpart">
      {text ? (
        <Section id={idOf(section.id)} model={text} plan={plan.id} speech={speech} />
      ) : (
        <p class="again" lang="zh-CN">
          <b class="heading">
            <a href={planLink(plan.id, section.id)}>{section.name}</a>
          </b>{' '}
          <a class="seen" href={`#row-${seen.row}`} lang={t.lang}>
            {t.pair.seen.before}
            <span lang="zh-CN">{seen.section.name}</span>
            {t.pair.seen.after}
          </a>
        </p>
      )}
      {text && parts.length > 0 && (
        <p class="note">
          {t.pair.parts}
          {parts.map((part) => (
            <a href={`#${idOf(part.id)}`} lang="zh-CN">
              {part.name}
            </a>
          ))}
        </p>
      )}
      <Links counterpart={counterpart} speech={speech} />
    </div>
  );
}
