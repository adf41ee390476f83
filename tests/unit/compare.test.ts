import { describe, expect, it } from 'vitest';
import { themeExcerpts } from '../../src/compare/excerpts.ts';
import { themeMatrix } from '../../src/compare/matrix.ts';

describe('the matrix', () => {
  it('counts clauses and code points, a clause of two themes in both, and shows zeros', () => {
    const clauses = [
      { plan: 'a', themes: ['ip'], text: '四个字吧' },
      { plan: 'a', themes: ['ip', 'talent'], text: '𠮷' },
    ];
    expect(themeMatrix(['ip', 'talent'], ['a', 'b'], clauses)).toEqual([
      [
        { theme: 'ip', plan: 'a', clauses: 2, characters: 5 },
        { theme: 'ip', plan: 'b', clauses: 0, characters: 0 },
      ],
      [
        { theme: 'talent', plan: 'a', clauses: 1, characters: 1 },
        { theme: 'talent', plan: 'b', clauses: 0, characters: 0 },
      ],
    ]);
  });
});

describe('the excerpts of a theme', () => {
  const sections = [
    { id: 's1', parent: null, themes: [] },
    { id: 's1-1', parent: 's1', themes: ['ip'] },
    { id: 's1-1-1', parent: 's1-1', themes: ['ip'] },
    { id: 's1-2', parent: 's1', themes: ['talent'] },
  ];
  const clauses = [
    { id: 'c1', section: 's1', themes: ['ip'] },
    { id: 'c2', section: 's1-1', themes: ['ip'] },
    { id: 'c3', section: 's1-1-1', themes: ['ip'] },
    { id: 'c4', section: 's1-2', themes: ['talent'] },
  ];
  it('run under the outermost section that carries it; a clause that carries it alone stands alone', () => {
    const excerpts = themeExcerpts('ip', sections, clauses).map((excerpt) => [
      excerpt.section,
      excerpt.clauses.map((clause) => clause.id),
    ]);
    expect(excerpts).toEqual([
      [null, ['c1']],
      ['s1-1', ['c2', 'c3']],
    ]);
  });
});
