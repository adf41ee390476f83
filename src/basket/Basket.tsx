import { useState } from 'preact/hooks';
import type { Speech } from '../i18n/speech.ts';
import { Menu } from '../takeaway/Menu.tsx';
import type { ItemState } from './item-state.ts';
import { type BasketFolder, type BasketItem, type Basket as BasketModel, byFolder } from './model.ts';
import { stateText } from './state-text.ts';

/** What a reader does with the basket. */
export interface BasketCommands {
  move: (key: string, by: -1 | 1) => void;
  remove: (key: string) => void;
  note: (key: string, note: string) => void;
  file: (key: string, folder: string) => void;
  accept: (key: string) => void;
  rename: (folder: string, name: string) => void;
  removeFolder: (folder: string) => void;
}

interface Props {
  basket: BasketModel;
  /** What has become of the items, by their keys; without an entry while it is not known. */
  states: ReadonlyMap<string, ItemState>;
  speech: Speech;
  commands: BasketCommands;
}

/**
 * Makes the properties of a field whose words are kept while they are typed, so that leaving the page loses none. Until the
 * field is left it shows what was typed: what was kept comes back later, and would undo the last keys.
 */
function useTyped<Field extends HTMLInputElement | HTMLTextAreaElement>(
  kept: string,
  keep: (words: string) => void,
) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? kept,
    onInput: ({ currentTarget }: { currentTarget: Field }) => {
      setTyped(currentTarget.value);
      keep(currentTarget.value);
    },
    onBlur: () => setTyped(null),
  };
}

/** Renders the folders with their items. */
export function Basket({ basket, states, speech, commands }: Props) {
  const { t } = speech;
  if (basket.items.length === 0 && basket.folders.length === 0) return <p class="lead">{t.basket.empty}</p>;
  return (
    <>
      {byFolder(basket).map(({ folder, items }) => (
        <section key={folder?.id ?? ''} class="folder">
          {folder && <FolderHead folder={folder} speech={speech} commands={commands} />}
          {items.length === 0 && <p class="muted">{t.basket.emptyFolder}</p>}
          <ol class="kept">
            {items.map((item) => (
              <Item
                key={item.key}
                item={item}
                state={states.get(item.key)}
                folders={basket.folders}
                speech={speech}
                commands={commands}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface FolderProps {
  folder: BasketFolder;
  speech: Speech;
  commands: BasketCommands;
}

function FolderHead({ folder: { id, name }, speech: { t }, commands }: FolderProps) {
  const typed = useTyped<HTMLInputElement>(name, (words) => commands.rename(id, words));
  return (
    <h2 class="folder-head">
      <input class="folder-name" aria-label={t.basket.folderName} {...typed} />
      <button type="button" class="button" onClick={() => commands.removeFolder(id)}>
        {t.basket.removeFolder}
      </button>
    </h2>
  );
}

interface ItemProps {
  item: BasketItem;
  state: ItemState | undefined;
  folders: readonly BasketFolder[];
  speech: Speech;
  commands: BasketCommands;
}

function Item({ item, state, folders, speech, commands }: ItemProps) {
  const { t, planLink } = speech;
  const { key, plan, title, locus, lead, text } = item;
  const note = useTyped<HTMLTextAreaElement>(item.note, (words) => commands.note(key, words));
  const clause = state?.kind === 'moved' ? state.now.clause : item.clause;
  const place = `${title} ${locus}`;
  const words = state ? stateText(state, t) : '';
  return (
    <li class="kept-item" id={key}>
      <p class="kept-place" lang="zh-CN">
        <a href={planLink(plan, clause)}>{place}</a>
      </p>
      <blockquote class="kept-words" lang="zh-CN">
        <Words words={`${lead}${text}`} />
      </blockquote>
      {words !== '' && (
        <div class={`kept-state ${state?.kind}`}>
          <p>{words}</p>
          {state && 'now' in state && (
            <>
              {state.kind === 'changed' && (
                <p class="muted" lang="zh-CN">
                  {`${state.now.lead}${state.now.text}`}
                </p>
              )}
              <button type="button" class="button" onClick={() => commands.accept(key)}>
                {t.basket.accept[state.kind]}
              </button>
            </>
          )}
        </div>
      )}
      <label class="kept-note">
        <span class="visually-hidden">{`${t.basket.note}${t.colon}${place}`}</span>
        <textarea rows={1} placeholder={t.basket.note} {...note} />
      </label>
      <p class="kept-tools">
        <button
          type="button"
          class="button"
          aria-label={`${t.basket.up}${t.colon}${place}`}
          onClick={() => commands.move(key, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button"
          aria-label={`${t.basket.down}${t.colon}${place}`}
          onClick={() => commands.move(key, 1)}
        >
          ↓
        </button>
        {folders.length > 0 && (
          <Menu
            id={`folder-of-${key}`}
            name={`file-${key}`}
            label={t.basket.moveTo}
            items={[{ id: '', name: t.basket.noFolder }, ...folders]
              .filter(({ id }) => id !== item.folder)
              .map(({ id, name }) => ({ value: id, words: name }))}
          />
        )}
        <button
          type="button"
          class="button"
          aria-label={`${t.basket.remove}${t.colon}${place}`}
          onClick={() => commands.remove(key)}
        >
          {t.basket.remove}
        </button>
      </p>
    </li>
  );
}

/** Renders quoted words: lines of cells with TABs between them as a table. */
function Words({ words }: { words: string }) {
  const lines = words.replaceAll('\u2028', ' ').split('\n');
  if (!words.includes('\t'))
    return (
      <>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
      </>
    );
  return (
    <table class="kept-table">
      <tbody>
        {lines.map((line) => (
          <tr>
            {line.split('\t').map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
