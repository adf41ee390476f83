import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CitationStyle } from '../cite/index.ts';
import { RUNNING_STYLES } from '../cite/running-styles.ts';
import { storedStyle } from '../cite/style-choice.ts';
import type { SpeechOf } from '../i18n/desk-words.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { prepared } from '../shell/prepared.ts';
import { Menu } from '../takeaway/Menu.tsx';
import { type Item, VERDICTS } from '../verify/result.ts';
import type { CheckedReport, DeskFile } from './messages.ts';
import type { DeskSite } from './store.ts';
import { TakeMenu, takes } from './TakeMenu.tsx';
import type { CheckedTaking } from './take-checked.ts';
import { placeWords, reasonWords } from './words.ts';

interface Props {
  file: DeskFile;
  checked: CheckedReport;
  site: DeskSite;
  speech: SpeechOf<'check'>;
}

/** Longest text that is shown with its marks, in UTF-16 units. */
const LONGEST = 300_000;

/** Renders what was checked: how many of each verdict, what to take away, the list, the text with marks. */
export function CheckView({ file, checked, site, speech }: Props) {
  const { t } = speech;
  const { text, items } = checked;
  const [plans, setPlans] = useState<Row<'plans'>[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => {
    fetchJson<Row<'plans'>[]>(`${site.files}/data/plans.json`).then(setPlans, console.error);
  }, [site.files]);
  const wrong = items.filter(({ verdict }) => verdict !== 'exact');
  const shown = all ? items : wrong;
  return (
    <>
      <p class="desk-verdict">
        <b>{items.length === 0 ? t.desk.nothingToCheck : t.desk.checked(items.length, wrong.length)}</b>
      </p>
      <ul class="desk-counts">
        {VERDICTS.map((verdict) => {
          const { length } = items.filter((item) => item.verdict === verdict);
          return (
            length > 0 && (
              <li class={`v-${verdict}`}>
                {t.desk.verdicts[verdict]} <span class="figures">{length}</span>
              </li>
            )
          );
        })}
      </ul>
      {items.length > 0 && (
        <TakeAway file={file} checked={checked} plans={plans} site={site} speech={speech} />
      )}
      {wrong.length < items.length && (
        <p class="screen-only">
          <label>
            <input
              type="checkbox"
              checked={all}
              onChange={({ currentTarget }) => setAll(currentTarget.checked)}
            />{' '}
            {t.desk.showExact}
          </label>
        </p>
      )}
      <ol class="desk-items">
        {shown.map((item) => (
          <ItemRow item={item} number={items.indexOf(item)} plans={plans} speech={speech} />
        ))}
      </ol>
      <h2 class="block-title">{t.desk.marked}</h2>
      {text.length <= LONGEST ? (
        <MarkedText text={text} items={items} speech={speech} />
      ) : (
        <p class="lead">{t.desk.tooLongToMark}</p>
      )}
    </>
  );
}

function ItemRow({
  item,
  number,
  plans,
  speech,
}: {
  item: Item;
  number: number;
  plans: Row<'plans'>[];
  speech: SpeechOf<'check'>;
}) {
  const { t, planLink } = speech;
  const place = placeWords(item, plans);
  return (
    <li id={`item-${number}`} class={`v-${item.verdict}`}>
      <p>
        <b class="desk-word">{t.desk.verdicts[item.verdict]}</b>{' '}
        <span class="muted">{t.desk.kinds[item.kind]}</span>{' '}
        <a href={`#mark-${number}`} lang="zh-CN" class="desk-words">
          {item.text}
        </a>
        {item.values['address'] !== undefined && (
          <>
            {' '}
            <span class="muted desk-address">{item.values['address']}</span>
          </>
        )}
      </p>
      {item.differences.length > 0 && (
        <ul class="desk-differences">
          {item.differences.map(({ kind, said, printed }) => (
            <li>
              <span class="muted">{t.desk.differences[kind]}</span>{' '}
              <span lang="zh-CN">
                <del>{visible(said)}</del> → <ins>{visible(printed)}</ins>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="muted">
        {item.verdict !== 'exact' && <>{reasonWords(item, speech)} </>}
        {item.plan !== null && place !== '' && (
          <a href={planLink(item.plan, item.clause ?? undefined)} target="_blank" rel="noopener" lang="zh-CN">
            {place}
          </a>
        )}
      </p>
    </li>
  );
}

/** Spaces, line ends and nothing at all as signs. */
function visible(words: string): string {
  if (words === '') return '∅';
  const shown = words.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
  return shown.trim() === '' ? shown.replace(/\s/gu, '␣') : shown;
}

/** The text with a mark on everything that was checked. */
function MarkedText({
  text,
  items,
  speech: { t },
}: {
  text: string;
  items: readonly Item[];
  speech: SpeechOf<'check'>;
}) {
  const characters = [...text];
  const parts: ComponentChildren[] = [];
  let done = 0;
  items.forEach((item, number) => {
    if (item.start < done) return;
    parts.push(characters.slice(done, item.start).join(''));
    parts.push(
      <a
        id={`mark-${number}`}
        href={`#item-${number}`}
        class={`desk-mark v-${item.verdict}`}
        title={t.desk.verdicts[item.verdict]}
      >
        {characters.slice(item.start, item.end).join('')}
        {item.verdict !== 'exact' && <sup lang={t.lang}>{t.desk.verdicts[item.verdict]}</sup>}
      </a>,
    );
    done = item.end;
  });
  parts.push(characters.slice(done).join(''));
  return (
    <div class="desk-edition desk-marked" lang="zh-CN">
      {parts}
    </div>
  );
}

/** What is taken of a checked report; loaded when it is about to be. */
const CHECKED = prepared(() => import('./take-checked.ts'));

function TakeAway({ file, checked, plans, site, speech }: Props & { plans: Row<'plans'>[] }) {
  const { t } = speech;
  const [style, setStyle] = useState<CitationStyle>(() => {
    const stored = storedStyle();
    return RUNNING_STYLES.includes(stored) ? stored : 'gbt-2025';
  });
  const taking: CheckedTaking = { file, checked, plans, site, speech, style };
  const list = () => {
    const loaded = CHECKED.now();
    return loaded ? loaded.checkedList(taking) : CHECKED.load().then((late) => late.checkedList(taking));
  };
  return (
    <TakeMenu
      id="checked-take"
      list={list}
      prepare={CHECKED.load}
      data={`${site.files}/data/`}
      speech={speech}
    >
      {(tried) => (
        <>
          <label>
            {t.cite.style}{' '}
            <select
              class="button"
              value={style}
              onChange={({ currentTarget }) => setStyle(currentTarget.value as CitationStyle)}
            >
              {RUNNING_STYLES.map((each) => (
                <option value={each}>{t.cite.styles[each]}</option>
              ))}
            </select>
          </label>
          <Menu
            id="copy-take"
            name="copy"
            label={t.desk.copies}
            items={takes(t.desk.copyForms)}
            chosen={(form) => tried(async () => (await CHECKED.load()).takeCopy(form, taking))}
          />
        </>
      )}
    </TakeMenu>
  );
}
