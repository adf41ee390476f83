import { describe, expect, it } from 'vitest';
import { tableName } from '../../src/corpus/locus.ts';
import type { SitePlan } from '../../src/corpus/model.ts';

describe('a table is announced', () => {
  const clause = (id: string, kind: string, text: string) => ({
    id,
    section: 's3-1',
    kind,
    text,
    rows: kind === 'table' ? [[text]] : null,
    table: kind === 'table' ? { header: false, columns: 1 } : null,
  });
  const clauses = [
    clause('s3-1-p1', 'caption', '表1 主要指标'),
    clause('s3-1-t1', 'table', '甲'),
    clause('s3-1-t2', 'table', '乙'),
  ];
  const sections = [
    { id: 's3', parent: null, number: '三、', title: '目标', form: 'chapter' },
    { id: 's3-1', parent: 's3', number: '（一）', title: '指标', form: 'part' },
  ];
  const plan = {
    id: 'a',
    clauses,
    clauseById: new Map(clauses.map((each) => [each.id, each])),
    loneParagraphs: new Set(),
    sectionById: new Map(sections.map((each) => [each.id, each])),
  } as unknown as SitePlan;

  it('by its caption', () => {
    expect(tableName(plan, 's3-1-t1')).toBe('表1 主要指标');
  });

  it('by its place where it has none', () => {
    expect(tableName(plan, 's3-1-t2')).toBe('三、（一）第2表');
  });
});
