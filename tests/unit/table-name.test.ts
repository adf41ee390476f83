import { describe, expect, it, vi } from 'vitest';
import type { SitePlan } from '../../src/collections.ts';
import { tableName } from '../../src/components/table-name.ts';

// Only a build has the collections; a name is found without them.
vi.mock('astro:content', () => ({}));

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
