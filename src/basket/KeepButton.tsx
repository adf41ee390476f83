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
    <button
      type="button"
      class="keep needs-script screen-only"
      name="keep"
      value={`${plan}/#${clauses.join(',')}`}
      lang={lang}
    >
      {label}
    </button>
  );
}
