/** Hands out the basket from any page, checked against the open data. Loaded when first asked for. */
import { loadSpeech } from '../i18n/browser.ts';
import { basketSite, basketStates } from './basket-site.ts';
import { recordSource } from './plan-clauses.ts';
import { loadBasket } from './store.ts';
import { takeBasket } from './take-basket.ts';
import { takenWords } from './taken-words.ts';

/** Where the page is: its language, the folder of its pages and of the open data, the address the site was built for. */
interface Place {
  locale: string;
  root: string;
  data: string;
  site: string;
}

/** Saves the basket in a form of `takeBasket`; returns what is to be said. */
export async function takeKept(form: string, { locale, root, data, site }: Place): Promise<string> {
  const [basket, speech] = await Promise.all([loadBasket(), loadSpeech(locale, root)]);
  const source = recordSource(data);
  const states = await basketStates(basket, source);
  await takeBasket(form, basket, await basketSite(basket, states, source, speech, site));
  return takenWords({ did: 'saved', count: basket.items.length }, speech.t);
}
