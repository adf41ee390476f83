/** Keeps the place of the keyboard when what had the focus is rendered anew, moved or taken away. */

/** What takes the focus by keyboard. */
const COMMANDS = 'a[href], button, input, textarea, select';

/** The command that stays on the page for one in a list that closes: the button that opens the list. */
const lasting = (command: HTMLElement): HTMLElement =>
  command.closest('[popover]')?.parentElement?.querySelector('button') ?? command;

const commandsOf = (item: Element): HTMLElement[] =>
  [...item.querySelectorAll<HTMLElement>(COMMANDS)].filter((each) => lasting(each) === each);

/**
 * Renders. Where that loses the focus, it goes to the same command of the item that had it, known by its id, else of the item
 * that is now in its place, or the last; without an item to `otherwise`.
 */
export function keepingFocus(
  root: ParentNode,
  items: string,
  render: () => void,
  otherwise: () => HTMLElement | null,
): void {
  const focused = document.activeElement as HTMLElement | null;
  const all = () => [...root.querySelectorAll<HTMLElement>(items)];
  const isWithin = focused !== null && root.contains(focused);
  const place = isWithin ? all().findIndex((each) => each.contains(focused)) : -1;
  const item = all()[place];
  const command = item && focused ? commandsOf(item).indexOf(lasting(focused)) : 0;
  render();
  if (!isWithin || document.activeElement === focused) return;
  const now = all();
  const next =
    item && (now.find(({ id }) => id !== '' && id === item.id) ?? now[Math.min(place, now.length - 1)]);
  const commands = next ? commandsOf(next) : [];
  (commands[Math.min(Math.max(command, 0), commands.length - 1)] ?? otherwise())?.focus();
}
