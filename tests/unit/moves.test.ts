/** What is said of addresses that change: all of them, and one line with their number. */
import { expect, it } from 'vitest';
import { corpusMessage } from '../../src/pipeline/diagnostics/corpus-message.ts';
import { type Moves, reportMoves } from '../../src/pipeline/entries/moves.ts';

const message = (rule: 'id-moved' | 'id-corrected' | 'id-lost', line: number) =>
  corpusMessage(rule, { file: 'ledger.json', line }, { what: 'x', expected: 'a', actual: 'b' });

it('counts what becomes of the addresses of a plan at the place of the first', () => {
  const moves: Moves = { details: [], summary: [] };
  const said = [
    message('id-moved', 4),
    message('id-corrected', 5),
    message('id-lost', 6),
    message('id-moved', 9),
  ];
  reportMoves(moves, 'plan harbour', said);
  reportMoves(moves, 'plan ferry', []);
  expect(moves.details).toEqual(said);
  expect(moves.summary).toHaveLength(1);
  expect(moves.summary[0]).toMatchObject({ rule: 'ids-change', file: 'ledger.json', line: 4 });
  const words = Object.values(moves.summary[0] ?? {}).join(' ');
  for (const part of [
    'plan harbour',
    '2 would lead',
    '1 have a corrected text',
    '1 would say what was there',
  ])
    expect(words).toContain(part);
});
