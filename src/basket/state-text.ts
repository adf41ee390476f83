import type { Messages } from '../i18n/index.ts';
import type { ItemState } from './item-state.ts';

/** Says what has become of an item; empty where it is as it was. */
export function stateText(state: ItemState, { basket }: Messages): string {
  switch (state.kind) {
    case 'same':
      return '';
    case 'moved':
      return basket.states.moved(state.now.locus);
    default:
      return basket.states[state.kind];
  }
}
