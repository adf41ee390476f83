/** The register of work: which pieces of work there are, with whose names, and what a reader writes beside them. */
import { describe, expect, it } from 'vitest';
import { registerList } from '../../src/facts/task-register/register-list.ts';
import { foundBy, registerBodies, registerOf } from '../../src/facts/task-register/register-rows.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import { listFile } from '../../src/lists/corpus-list.ts';
import { takenList, withOwnWords } from '../../src/lists/list-file.ts';
import { withField } from '../../src/lists/own-words.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus({
  water: [
    '甲市水利发展“十四五”规划',
    '一、重点任务',
    '（一）修建水库',
    '新建水库3座，到2025年供水能力达到5亿立方米。（牵头单位：市水务局；配合单位：市财政局。完成时限：2024年12月底）',
    '（二）治理河道',
    '1. 清理淤泥。（牵头单位：市水务局；完成时限：2023年6月底）',
    '2. 加固堤防。（牵头单位：市应急局；完成时限：2025年12月底）',
    '（三）节约用水',
    '推广节水器具。',
    '（四）看护堤岸',
    '看护分段进行，由沿河各镇分别组织，分段的名单每年汛期以前公布一次，并报上一级备查。',
    '沿河各镇每日巡查堤岸，发现渗漏及时上报，并在两小时内派人到场查看处置。（责任单位：市水务局）',
    '汛期增加人手，夜间也有人值守，交接班时当面说明水位和险情，不得离岗。',
    '闸门按时检修，检修记录保存五年，备用电源每个季度至少试运行一次。（责任单位：市应急局）',
  ],
});
const rows = registerOf(corpus);
const named = (words: string) => {
  const row = rows.find(({ title, text }) => title.includes(words) || text.includes(words));
  if (!row) throw new Error(`no piece of work says ${words}`);
  return row;
};

describe('a piece of work', () => {
  it('has the bodies, the time and the targets of its clauses', () => {
    const { lead, supporting, deadlines, targets } = named('修建水库');
    expect(lead).toEqual(['市水务局']);
    expect(supporting).toEqual(['市财政局']);
    expect(deadlines.map(({ by }) => by)).toEqual(['2024-12']);
    expect(targets.map(({ value, unit }) => `${value}${unit}`)).toContain('5亿立方米');
  });

  it('is each item of a section whose bodies differ', () => {
    expect(named('清理淤泥')).toMatchObject({ lead: ['市水务局'] });
    expect(named('清理淤泥').deadlines.map(({ by }) => by)).toEqual(['2023-06']);
    expect(named('加固堤防')).toMatchObject({ lead: ['市应急局'] });
    expect(named('加固堤防').deadlines.map(({ by }) => by)).toEqual(['2025-12']);
  });

  it('leaves no clause out where some name no body', () => {
    const items = rows.filter(({ title }) => title.includes('看护堤岸'));
    expect(items.map(({ text, lead }) => [text.slice(0, 4), lead])).toEqual([
      ['沿河各镇', ['市水务局']],
      ['汛期增加', []],
      ['闸门按时', ['市应急局']],
    ]);
  });

  it('is there without bodies, too, and is counted where there are some', () => {
    expect(named('节约用水')).toMatchObject({ lead: [], supporting: [], deadlines: [], depth: 0 });
    expect(foundBy(rows, 'lead').map(({ plan, count }) => [plan.id, count])).toEqual([['water', 5]]);
    expect(foundBy([named('节约用水')], 'deadlines')).toEqual([]);
  });

  it('is counted for each of its bodies, those with most first', () => {
    expect(registerBodies(rows)[0]).toEqual({ name: '市水务局', count: 3 });
  });
});

describe('what a reader writes beside it', () => {
  const file = listFile(
    registerList(corpus, speech('zh', zh, linksBelow('/'))),
    corpus.plans,
    speech('zh', zh, linksBelow('/')),
  );
  const site = { style: 'gbt-2025', accessed: '2031-01-01', absolute: (path: string) => path } as const;
  const { key } = named('修建水库');
  const written = withField(withField({}, key, 'state', 'done'), key, 'note', '已验收');

  it('is part of the table that is taken away', () => {
    const table = takenList([withOwnWords(file, written)], {}, site);
    const state = table.columns.findIndex(({ name }) => name === zh.taskRegister.state);
    const note = table.columns.findIndex(({ name }) => name === zh.taskRegister.note);
    const filled = table.rows.filter((cells) => cells[note] !== '');
    expect(filled.map((cells) => [cells[state], cells[note]])).toEqual([['已完成', '已验收']]);
  });

  it('chooses rows by a choice', () => {
    expect(takenList([withOwnWords(file, written)], { state: 'done' }, site).rows).toHaveLength(1);
    expect(takenList([withOwnWords(file, written)], { state: 'late' }, site).rows).toHaveLength(0);
  });

  it('leaves nothing behind when it is emptied', () => {
    expect(withField(withField(written, key, 'state', ''), key, 'note', '')).toEqual({});
  });
});
