/** Loads what takes clauses into the basket: at once where the basket may have some, else with the first press. */
import { mayBeFilled, onOtherTab } from './on-other-tab.ts';

/** Buttons that were pressed before it was there. */
const waiting: HTMLButtonElement[] = [];
let isLoading = false;

function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('./keep-bar.ts').then(
    () => {
      document.removeEventListener('click', press);
      for (const button of waiting.splice(0)) button.click();
    },
    (error) => {
      console.error(error);
      // What failed once is tried again.
      waiting.length = 0;
      isLoading = false;
    },
  );
}

function press({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.keep') : null;
  if (!button) return;
  waiting.push(button);
  load();
}

document.addEventListener('click', press);
if (mayBeFilled()) load();
else onOtherTab(load);
