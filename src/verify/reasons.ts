/** Why an item has its verdict: sentences in English by id, `{name}` for values. */
export const REASONS = {
  'same-words': 'Every character is in {place}.',
  differs: 'The words are in {place}, with differences.',
  'other-plan': 'The report names {said}; the words are in {place}.',
  'other-place': 'The report says {said}; the words are in {place}.',
  'other-address': 'The words are not at the address beside them; they are in {place}.',
  pieces: 'Words of {count} places are run together: {place}.',
  nowhere: 'No plan of the corpus has these words.',
  'only-part': 'Only a part is in a plan: “{part}” in {place}.',
  outside: 'The report takes the words from {said}, which is not in the corpus.',
  'outside-but-here':
    'The report takes the words from {said}, which is not in the corpus; the same words are in {place}.',
  unclosed: 'The quotation mark is not closed in its paragraph.',
  'too-long': 'Quotations of more than {most} characters are not checked as one.',
  'plan-title': 'The title of a plan of the corpus.',
  'plan-title-differs': 'Nearly the title of a plan: {said}.',
  'named-title': 'A title that {place} names.',
  'named-title-differs': 'Nearly a title that {place} names: {said}.',
  'title-outside': 'No plan of the corpus has or names this title.',
  'same-value': 'The value is in {place}.',
  'other-value': '{place} has {said}.',
  'other-plan-value': 'The value is not in {said}; it is in {place}.',
  'address-holds': 'The address leads to {place}, which has the quotation beside it.',
  'address-exists': 'The address leads to {place}; there is no quotation beside it.',
  'address-wrong': 'The quotation beside the address is in {place}.',
  'address-unsure': 'The address leads to {place}; the quotation beside it could not be found there.',
  'address-nowhere': 'There is no such place in the corpus.',
} as const;

export type ReasonId = keyof typeof REASONS;
