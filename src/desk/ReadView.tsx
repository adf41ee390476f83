import { useState } from 'preact/hooks';
import type { SpeechOf } from '../i18n/desk-words.ts';
import { fill } from '../i18n/fill.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { lineCorrection } from '../pipeline/entries/line-correction.ts';
import { signedValue } from '../pipeline/text/printed-value.ts';
import { copy } from '../takeaway/copy.ts';
import { Facts } from './Facts.tsx';
import { manifestEntry } from './manifest-entry.ts';
import type { DeskFile, ReadDraft } from './messages.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { forReaders, isWorthALook } from './words.ts';

interface Props {
  file: DeskFile;
  draft: ReadDraft;
  speech: SpeechOf<'read'>;
}

/** Renders what the pipeline says of a draft: verdict, messages, facts, indicators. */
export function ReadView({ file, draft, speech }: Props) {
  const { inspection, record } = draft;
  const { t } = speech;
  const { desk } = t;
  const [verdict] = inspection.verdict;
  const worth = inspection.diagnostics.filter(isWorthALook);
  const notes = inspection.diagnostics.filter((each) => !isWorthALook(each));
  return (
    <>
      <p class={`desk-verdict desk-${verdict?.state}`}>
        <b>{verdict ? desk.verdict[verdict.state] : ''}</b>{' '}
        {verdict && verdict.places > 0 && desk.places(verdict.places)}
      </p>
      <Messages rows={worth} draft={draft} speech={speech} />
      {record && (
        <>
          <PlanFacts record={record} inspection={inspection} speech={speech} />
          {notes.length > 0 && (
            <details>
              <summary>{desk.notes(notes.length)}</summary>
              <Messages rows={notes} draft={draft} speech={speech} />
            </details>
          )}
          <Indicators rows={inspection.indicators} plan={record.plan.id} speech={speech} />
        </>
      )}
      <Upkeep file={file} draft={draft} speech={speech} />
    </>
  );
}

interface MessagesProps {
  rows: readonly Row<'diagnostics'>[];
  draft: ReadDraft;
  speech: SpeechOf<'read'>;
}

/** Messages in the language of the page, without what only a maintainer can do; what has no row in the table of rules is English. */
function Messages({ rows, draft, speech: { t } }: MessagesProps) {
  const { inspection, told } = draft;
  if (rows.length === 0) return null;
  return (
    <ul class="desk-messages">
      {rows.map((row) => {
        const { line, severity } = row;
        const words = explanationOf(row, draft, t);
        const { quoted, said } = told[inspection.diagnostics.indexOf(row)] ?? { quoted: null, said: '' };
        return (
          <li lang={words.lang}>
            <b lang={t.lang}>
              {t.desk.severity[severity]} {fill(t.desk.line, { line })}
            </b>{' '}
            {forReaders(words.all)}
            {said !== '' && <> {said}</>}
            {quoted !== null && (
              <>
                {' '}
                <q lang="zh-CN">{quoted.length > 80 ? `${quoted.slice(0, 80)}…` : quoted}</q>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function explanationOf(
  { rule, reason, hint }: Row<'diagnostics'>,
  { explained }: ReadDraft,
  { lang }: SpeechOf<'read'>['t'],
): { all: string; lang: string } {
  const own = lang.startsWith('zh') ? explained[rule] : undefined;
  return own ? { all: own, lang } : { all: [reason, hint].filter(Boolean).join('. '), lang: 'en' };
}

/** Renders what only a maintainer of a site needs: the entry of the manifest, and of each message its rule and what to do. */
function Upkeep({ file, draft, speech }: Props) {
  const { t } = speech;
  const { record, inspection } = draft;
  const rows = inspection.diagnostics.filter(isWorthALook);
  if (!record && rows.length === 0) return null;
  return (
    <details class="screen-only">
      <summary>{t.desk.upkeep}</summary>
      {record && <ManifestButton file={file} record={record} speech={speech} />}
      <ul class="desk-messages">
        {rows.map((row) => {
          const { rule, line } = row;
          const { all, lang } = explanationOf(row, draft, t);
          return (
            <li lang={lang}>
              <b lang={t.lang}>{fill(t.desk.line, { line })}</b> <code>{rule}</code> {all}
              {record && <CorrectionButton entry={lineCorrection({ rule, line }, record)} t={t} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Copies what a person may write into the manifest about a line. */
function CorrectionButton({ entry, t }: { entry: string | null; t: SpeechOf<'read'>['t'] }) {
  const [said, say] = useState('');
  if (entry === null) return null;
  const take = () => {
    try {
      copy(entry);
      say(t.desk.copied);
    } catch {
      say(t.desk.notCopied);
    }
  };
  return (
    <span class="desk-correction" lang={t.lang}>
      <button type="button" class="button" onClick={take}>
        {t.desk.copyCorrection}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}

function PlanFacts({
  record: { plan, sections, clauses, tables },
  inspection,
  speech: { t },
}: {
  record: PlanRecord;
  inspection: ReadDraft['inspection'];
  speech: SpeechOf<'read'>;
}) {
  const known = (value: string | null) =>
    value === null ? <span class="muted">{t.plan.unknown}</span> : <span lang="zh-CN">{value}</span>;
  return (
    <Facts
      rows={[
        [t.plan.title, known(plan.titleSource === 'printed' ? plan.title : null)],
        [t.plan.issuer, known(plan.issuer)],
        [t.plan.number, known(plan.number)],
        [t.plan.date, known(plan.date ?? plan.month)],
        [t.plan.period, known(plan.period ? plan.period.join('–') : null)],
        [t.plan.genre, known(plan.genre)],
        [
          t.desk.found,
          t.desk.counts({
            sections: sections.length - 1,
            clauses: clauses.length,
            tables: tables.length,
            indicators: inspection.indicators.length,
            references: inspection.references.length,
            agencies: inspection.agencies.length,
          }),
        ],
      ]}
    />
  );
}

function ManifestButton({
  file,
  record,
  speech: { t },
}: {
  file: DeskFile;
  record: PlanRecord;
  speech: SpeechOf<'read'>;
}) {
  const [said, say] = useState('');
  const take = () => {
    try {
      copy(manifestEntry(file.name, record.plan.seedHash, record.plan));
      say(t.desk.copied);
    } catch {
      say(t.desk.notCopied);
    }
  };
  return (
    <p class="desk-buttons">
      <button type="button" class="button" onClick={take}>
        {t.desk.copyManifest}
      </button>
      <span class="muted">{t.desk.manifestNote}</span>
      <span role="status">{said}</span>
    </p>
  );
}

function Indicators({
  rows,
  plan,
  speech: { t },
}: {
  rows: readonly Row<'indicators'>[];
  plan: string;
  speech: SpeechOf<'read'>;
}) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t.desk.indicators(rows.length)}</summary>
      <ScrollRegion label={t.desk.indicators(rows.length)}>
        <table class="desk-table">
          <thead>
            <tr>
              {t.desk.indicatorColumns.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {rows.map((row) => (
              <tr>
                <td>{row.name}</td>
                <td class="figures">{signedValue(row)}</td>
                <td class="figures">{row.year}</td>
                <td>
                  <a href={`#${plan}-${row.clause}`}>{row.quote}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
