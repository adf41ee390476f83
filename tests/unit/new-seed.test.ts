/** What the manifest says of a file that joins, from the command and from the desk. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { isPlanFile } from '../../scripts/lib/input-file.ts';
import { withSeed } from '../../scripts/lib/manifest-text.ts';
import { recordOf } from '../../src/corpus/plan-record.ts';
import { manifestEntry } from '../../src/desk/manifest-entry.ts';
import { freeId, idOfFile, newSeed, seedPath } from '../../src/pipeline/entries/new-seed.ts';
import { manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const HASH = 'a'.repeat(64);
const { plans } = siteCorpus({ one: ['云泽市渔业发展“十五五”规划', '一、任务', '修建码头。'] });
const [plan] = plans.map((each) => recordOf(each, () => '').plan);
if (!plan) throw new Error('no plan');

it.each([
  ['甲市%规划.docx', 'seeds/甲市-规划.docx', 'plan-1'],
  ['Jia Fishing (2030).PDF', 'seeds/Jia Fishing (2030).PDF', 'jia-fishing-2030'],
  ['规划: "终稿"?.txt', 'seeds/规划- -终稿--.txt', 'plan-1'],
  ['2030.txt', 'seeds/2030.txt', 'plan-1'],
  // Addresses of the site use these words.
  ['plans.txt', 'seeds/plans.txt', 'plans-2'],
  [`${'long-'.repeat(40)}.txt`, `seeds/${'long-'.repeat(40)}.txt`, `${'long-'.repeat(19)}`.slice(0, -1)],
  ['folder/sub\\jia.md', 'seeds/jia.md', 'jia'],
  ['', 'seeds/plan.txt', 'plan-1'],
])('the desk writes of %j what the command adds, as a draft that the manifest takes', (name, file, id) => {
  const entry = manifestEntry(name, HASH, plan);
  const read = parse(`seeds:\n${entry}`);
  expect(read.seeds).toEqual([
    { file, sha256: HASH, plans: [{ id, short: { zh: plan.title, en: id }, draft: true }] },
  ]);
  expect(manifestSchema.safeParse(read).success).toBe(true);
  const base = name.replace(/^.*[\\/]/u, '') || 'plan.txt';
  const added = withSeed('seeds: []\n', newSeed({ name: base, hash: HASH, id, title: plan.title }));
  expect(parse(added ?? '')).toEqual(read);
});

it('says on the desk what the text does not', () => {
  const unknown = { ...plan, titleSource: 'editor' as const, issuer: null, date: null, month: null };
  expect(manifestEntry('jia.txt', HASH, unknown)).toContain('# title:\n        # issuer:\n        # date:');
  expect(manifestEntry('jia.txt', HASH, unknown)).toContain('short: {"zh":"jia","en":"jia"}');
  const known = { ...plan, issuer: '云泽市人民政府', date: '2026-03-01' };
  expect(manifestEntry('jia.txt', HASH, known)).not.toContain('#');
});

it('gives a title that another plan has as its name the id behind it', () => {
  const taken = { name: 'a.txt', hash: HASH, id: 'jia', title: '甲', takenNames: new Set(['甲']) };
  expect(newSeed(taken).plans[0].short).toEqual({ zh: '甲（jia）', en: 'jia' });
  expect(newSeed({ ...taken, zh: '乙', en: 'Yi' }).plans[0].short).toEqual({ zh: '乙', en: 'Yi' });
});

it('names reports with one title by their places and years, on the desk as well', () => {
  const known = { place: ['云泽市'], date: '2030-01-20' };
  const report = { name: 'a.txt', hash: HASH, id: 'jia', title: '政 府 工 作 报 告', known };
  expect(newSeed(report).plans[0].short.zh).toBe('云泽市政府工作报告（2030年）');
  const taken = new Set(['云泽市政府工作报告（2030年）']);
  expect(newSeed({ ...report, takenNames: taken }).plans[0].short.zh).toBe(
    '云泽市政府工作报告（2030年）（jia）',
  );
  const row = { ...plan, title: '政府工作报告', titleSource: 'printed' as const, ...known };
  expect(manifestEntry('jia.txt', HASH, row)).toContain('云泽市政府工作报告（2030年）');
});

it('gives the first id that is free', () => {
  expect(freeId(null, new Set(['plan-1']))).toBe('plan-2');
  expect(freeId(idOfFile('jia.txt'), new Set(['jia', 'jia-2']))).toBe('jia-3');
  expect(seedPath('a/b\\c.txt')).toBe('seeds/a-b-c.txt');
});

it.each(['jia.txt', 'jia.md', 'jia.markdown', 'jia.HTML', 'jia.htm', 'jia.docx', 'jia.pdf'])(
  '%s may be a plan, as on the desk',
  (name) => expect(isPlanFile(name)).toBe(true),
);
