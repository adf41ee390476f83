interface Props {
  plan: string;
  /** Ids of the clauses. */
  clauses: readonly string[];
  label: string;
  /** Of the label, where the button stands among words of a plan. */
  lang?: string;
}

/** Renders a button that takes clauses into the basket, or out of it again (keep-bar.ts), which says whether it is pressed. */
export function KeepButton({ plan, clauses, label, lang }: Props) {
  return (
    // biome-ignore lint/a11y/useButtonType: there are tens of thousands, and none is in a form
    <button class="keep" value={`${plan}/#${clauses.join(',')}`} lang={lang}>
      {label}
    </button>
  );
}
