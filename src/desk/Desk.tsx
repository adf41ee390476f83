import { loadWords, type SpeechOf } from '../i18n/desk-words.ts';
import { mayBeKept } from './kept-note.ts';
import { Loaded } from './Loaded.tsx';
import { type DeskSite, type DeskStore, type DeskText, VIEWS } from './store.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  store: DeskStore;
  speech: SpeechOf<'desk'>;
}

/** Renders the texts on the desk and what is done with the one that is open. */
export function Desk({ store, speech }: Props) {
  const { t } = speech;
  const { text } = store;
  return (
    <>
      {store.texts.length > 0 && <TextList store={store} speech={speech} />}
      <p class="status" role="status" aria-live="polite">
        {store.said}
      </p>
      {text && (
        <>
          <fieldset class="desk-views">
            <legend class="visually-hidden">{t.desk.views}</legend>
            {VIEWS.map((view) => (
              <button
                type="button"
                class="button"
                aria-pressed={store.view === view}
                onClick={() => store.show(text.file.id, view)}
              >
                {t.desk.view[view]}
              </button>
            ))}
          </fieldset>
          <p class="print-only desk-printed">
            <b lang="zh-CN">{text.file.name || t.desk.pasted}</b> · {t.desk.view[store.view]}
          </p>
          <section aria-label={t.desk.view[store.view]} class="desk-view">
            <OpenText key={text.file.id} text={text} store={store} speech={speech} />
          </section>
        </>
      )}
    </>
  );
}

/** The text of a draft and the views are loaded when they are first asked for, the views with their words. */
const DRAFT_TEXT = async () => (await import('./DraftText.tsx')).DraftText;
const READ_VIEW = async ({ locale, root }: DeskSite) => {
  const [{ ReadView }, speech] = await Promise.all([
    import('./ReadView.tsx'),
    loadWords('read', locale, root),
  ]);
  return { ReadView, speech };
};
const CHECK_VIEW = async ({ locale, root }: DeskSite) => {
  const [{ CheckView }, speech] = await Promise.all([
    import('./CheckView.tsx'),
    loadWords('check', locale, root),
  ]);
  return { CheckView, speech };
};
const COMPARE_VIEW = async ({ locale, root }: DeskSite) => {
  const [{ CompareView }, speech] = await Promise.all([
    import('./CompareView.tsx'),
    loadWords('compare', locale, root),
  ]);
  return { CompareView, speech };
};

function OpenText({ text, store, speech }: Props & { text: DeskText }) {
  const { view, site } = store;
  const again = () => store.again(text);
  if (view === 'check')
    return (
      <Waiting job={text.check} words={speech.t.desk.checking} again={again} speech={speech}>
        {(checked) => (
          <Loaded load={CHECK_VIEW} site={site} speech={speech}>
            {({ CheckView, speech: own }) => (
              <CheckView file={text.file} checked={checked} site={site} speech={own} />
            )}
          </Loaded>
        )}
      </Waiting>
    );
  const waiting = { job: text.read, words: speech.t.desk.reading, again, speech };
  if (view === 'compare')
    return (
      <Waiting {...waiting}>
        {(draft) => (
          <Loaded load={COMPARE_VIEW} site={site} speech={speech}>
            {({ CompareView, speech: own }) => (
              <CompareView text={text} draft={draft} store={store} speech={own} />
            )}
          </Loaded>
        )}
      </Waiting>
    );
  // The text does not wait for what is said of it.
  return (
    <>
      <Waiting {...waiting}>
        {(draft) => (
          <Loaded load={READ_VIEW} site={site} speech={speech}>
            {({ ReadView, speech: own }) => <ReadView file={text.file} draft={draft} speech={own} />}
          </Loaded>
        )}
      </Waiting>
      <Loaded load={DRAFT_TEXT} site={site} speech={speech}>
        {(DraftText) => text.printed && <DraftText printed={text.printed} speech={speech} />}
      </Loaded>
    </>
  );
}

function TextList({ store, speech: { t } }: Props) {
  const { desk } = t;
  const files = store.texts.map(({ file }) => file);
  const nameOf = (name: string) => name || desk.pasted;
  const keep = async () => {
    try {
      await (await import('./kept.ts')).keepFiles(files);
      store.say(desk.kept(files.length));
    } catch {
      store.say(desk.notKept);
    }
  };
  // A text that the browser did not delete stays on the desk, with the command to delete it.
  const remove = async (id: string) => {
    try {
      if (mayBeKept()) await (await import('./kept.ts')).forgetFile(id);
      store.remove(id);
    } catch {
      store.say(desk.notForgotten);
    }
  };
  const forget = async () => {
    try {
      await (await import('./kept.ts')).forgetFiles();
    } catch {
      if (mayBeKept()) return store.say(desk.notForgotten);
    }
    store.clear();
    store.say(desk.forgotten);
  };
  return (
    <div class="desk-texts">
      <ul aria-label={desk.texts}>
        {store.texts.map(({ file, ...jobs }) => (
          <li key={file.id}>
            <button
              type="button"
              class="button"
              aria-pressed={file.id === store.active}
              onClick={() => store.show(file.id, store.view)}
            >
              {nameOf(file.name)}
            </button>{' '}
            {jobs.read?.state === 'failed' && <span class="muted">{desk.failed}</span>}{' '}
            <button
              type="button"
              class="button desk-away"
              aria-label={desk.remove(nameOf(file.name))}
              onClick={() => void remove(file.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p class="desk-buttons">
        <button type="button" class="button" onClick={keep}>
          {desk.keep}
        </button>
        <button type="button" class="button" onClick={forget}>
          {desk.forget}
        </button>
      </p>
    </div>
  );
}
