/** A command of a menu. */
export interface MenuItem {
  value: string;
  words: string;
}

interface Props {
  /** Of the list; unique on the page. */
  id: string;
  label: string;
  /** What the commands have in common: the `name` of their buttons, by which scripts know them. */
  name: string;
  items: readonly MenuItem[];
  /** Hears the value of the command that is chosen; left out where a script of the page does. */
  chosen?: (value: string) => void;
}

/** Renders a button that opens a list of commands. Opening and closing need no script. */
export function Menu({ id, label, name, items, chosen }: Props) {
  return (
    <div class="menu">
      <button type="button" class="button" popovertarget={id}>
        {label}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a popover in every browser */}
      <div id={id} popover="auto" class="menu-list" role="group" aria-label={label}>
        {items.map(({ value, words }) => (
          <button
            type="button"
            name={name}
            value={value}
            popovertarget={id}
            popovertargetaction="hide"
            {...(chosen && { onClick: () => chosen(value) })}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
