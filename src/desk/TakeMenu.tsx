import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TakenList } from '../basket/take-list.ts';
import { type Taken, takenWords } from '../basket/taken-words.ts';
import type { TakingWords } from '../i18n/desk-words.ts';
import { prepared } from '../shell/prepared.ts';
import { Menu, type MenuItem } from '../takeaway/Menu.tsx';

/** Does something that may take a while, and says what came of it or that it failed. */
type Tried = (act: () => Promise<Taken>) => void;

interface Props {
  /** Of its menu; unique on the page. */
  id: string;
  /** Makes the list that is taken, when it is; without waiting once `prepare` is done. */
  list: () => TakenList | Promise<TakenList>;
  /** Loads what `list` and `children` need, when the menu is about to be used. */
  prepare?: () => Promise<unknown>;
  /** Folder of the open data. */
  data: string;
  speech: { t: TakingWords };
  /** More to take, before the menu of the list. */
  children?: (tried: Tried) => ComponentChildren;
}

/** Renders the menu that takes a list away, with the place where the result is said. */
export function TakeMenu({ id, list, prepare, data, speech: { t }, children }: Props) {
  const [said, say] = useState('');
  const tried: Tried = (act) => {
    act().then(
      (taken) => say(takenWords(taken, t)),
      (error: unknown) => {
        console.error(error);
        say(t.search.takeFailed);
      },
    );
  };
  const take = async (form: string) => {
    const { takeList } = TAKING.now() ?? (await TAKING.load());
    const made = list();
    return takeList(form, made instanceof Promise ? await made : made, data);
  };
  // What is asked for later says what failed.
  const load = () => void Promise.all([TAKING.load(), prepare?.()]).catch(console.error);
  return (
    <div class="desk-buttons" onPointerEnter={load} onFocusIn={load}>
      {children?.(tried)}
      <Menu
        id={id}
        name="take"
        label={t.desk.takeList}
        items={takes({ table: t.desk.copyList, ...t.search.takes })}
        chosen={(form) => tried(() => take(form))}
      />
      <span class="status" role="status" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

/** What takes a list away. */
const TAKING = prepared(async () => {
  const taking = await import('../basket/take-list.ts');
  await taking.loadMarkdown();
  return taking;
});

/** Commands by their values. */
export const takes = (words: Readonly<Record<string, string>>): MenuItem[] =>
  Object.entries(words).map(([value, each]) => ({ value, words: each }));
