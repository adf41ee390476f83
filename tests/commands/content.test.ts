/** `npm run content` as a maintainer meets it: bad input ends with a message and code 1, and leaves content/ alone. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { INSPECTED, type Inspection } from '../../src/pipeline/entries/inspect.ts';
import type { Pair } from '../../src/pipeline/schemas/comparison.ts';
import type { FormerSeries, Series } from '../../src/pipeline/schemas/series.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const SEED = 'seeds/002_240bfd8bbd972290.txt';
/** One folder for all tests, so that what runs in this process can be told of it once. */
const copy = new ProjectCopy();
beforeEach(() => copy.restore());
afterAll(() => copy.remove());

/** What `scripts/content.ts` calls, as it works on the copy. */
let content: typeof import('../../scripts/lib/content.ts');
let report: typeof import('../../scripts/lib/report.ts');
let memory: typeof import('../../scripts/lib/disk-memory.ts');
beforeAll(async () => {
  vi.resetModules();
  vi.stubEnv('DUIDU_CORPUS', copy.root);
  content = await import('../../scripts/lib/content.ts');
  report = await import('../../scripts/lib/report.ts');
  memory = await import('../../scripts/lib/disk-memory.ts');
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Where words stand in the manifest as it is now, as messages say it. */
function placeOf(words: string, inside = words): string {
  const lines = copy.read('seeds/manifest.yaml').split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  return `seeds/manifest.yaml:${line + 1}:${(lines[line] ?? '').indexOf(inside) + 1}:`;
}

/** Expects what makes the command end with code 1: an error with these messages. Starts no process, which costs seconds. */
async function expectRefusal(...messages: (string | RegExp)[]): Promise<void> {
  const known = new memory.DiskMemory();
  const compile = async () =>
    content.compileProject({ ...(await content.readProject(undefined, known)), memory: known }, 'stop');
  const error = await compile().then(
    () => expect.fail('the project was compiled'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof report.InputError)) throw error;
  const output = report.formatDiagnostics(error.diagnostics);
  for (const message of messages) expect(output).toMatch(message);
}

/** Expects that the command has nothing to write. Takes what it remembers, unlike `--check`, which computes everything. */
async function expectSettled(): Promise<void> {
  const { code, output } = await copy.run('content.ts');
  expect(code, output).toBe(0);
  expect(output).toContain('content/ is up to date');
}

/** Replaces a seed and its hash in the manifest. */
function replaceSeed(data: string): void {
  const before = sha256(copy.read(SEED));
  copy.write(SEED, data);
  copy.renewHash(before, sha256(data));
}

describe('npm run content', () => {
  it('writes again, byte for byte, what was there', async () => {
    const before = copy.content();
    const parallels = copy.read('content/parallels.json');
    copy.write('content/parallels.json', '[]');
    copy.write('content/of-no-seed.json', '{}');
    rmSync(join(copy.root, 'content/tasks'), { recursive: true });
    copy.forget();
    const { code } = await copy.run('content.ts');
    expect(code).toBe(0);
    expect(copy.read('content/parallels.json')).toBe(parallels);
    expect(copy.content()).toEqual(before);
  });

  it('leaves the files alone when they are what the seeds give', async () => {
    const written = () => statSync(join(copy.root, 'content')).mtimeMs;
    const before = written();
    const { code } = await copy.run('content.ts');
    expect(code).toBe(0);
    expect(written()).toBe(before);
  });

  it('computes only what an edit concerns, and gives what computing afresh gives', async () => {
    const before = copy.memory();
    replaceSeed(copy.read(SEED).replace('全面贯彻', '认真全面贯彻'));
    expect((await copy.run('content.ts', '--accept-ids')).code).toBe(0);
    const kept = [...before].filter(([file, written]) => copy.memory().get(file) === written);
    const count = (files: [string, number][], kind: string) =>
      files.filter(([file]) => file.includes(`/${kind}-`)).length;
    const plans = count([...before], 'plan');
    expect(count(kept, 'plan')).toBe(plans - 1);
    // The pairs without the edited plan, which stands beside every other.
    expect(count(kept, 'alignments')).toBe(count([...before], 'alignments') - (plans - 1));
    expect((await copy.run('content.ts', '--check')).code).toBe(0);
  });

  it('computes again what it remembers no longer', async () => {
    for (const file of copy.memory().keys()) copy.write(file, 'damaged');
    copy.write('content/parallels.json', '[]');
    expect((await copy.run('content.ts')).code).toBe(0);
    await expectSettled();
  });

  it('computes again what is not what it remembered, though it can be read', async () => {
    // 天津 as V8 writes it in a result: the same length, other words.
    const [real, other] = [Buffer.from('天津', 'utf16le'), Buffer.from('北京', 'utf16le')];
    let changed = 0;
    for (const file of copy.memory().keys()) {
      const data = readFileSync(join(copy.root, file));
      for (let at = data.indexOf(real); at >= 0; at = data.indexOf(real, at + 4)) {
        other.copy(data, at);
        changed += 1;
      }
      copy.write(file, data);
    }
    expect(changed).toBeGreaterThan(0);
    const before = copy.content();
    copy.write('content/parallels.json', '[]');
    expect((await copy.run('content.ts')).code).toBe(0);
    expect(copy.content()).toEqual(before);
  });

  it('ends with code 1 and leaves content/ alone when it refuses something', async () => {
    const before = copy.content();
    copy.write(SEED, '');
    const { code, output } = await copy.run('content.ts');
    expect(code, output).toBe(1);
    expect(output).toContain('[empty-file]');
    expect(output).toContain('Nothing was written');
    expect(copy.content()).toEqual(before);
  });

  it('refuses an empty seed', async () => {
    copy.write(SEED, '');
    await expectRefusal(`${SEED}:1:1: Expected the text of a plan: the file is empty [empty-file]`);
  });

  it('refuses a binary seed', async () => {
    copy.write(SEED, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1));
    await expectRefusal(/002_.*byte 4 is NUL.*\[binary-file\]/);
  });

  it('refuses an undecodable byte and names it', async () => {
    const bytes = Buffer.from(copy.read(SEED));
    bytes[300] = 0xff;
    copy.write(SEED, bytes);
    await expectRefusal(/002_.*byte 300 \(0xff\) cannot be decoded.*\[undecodable-byte\]/);
  });

  it('lets a person confirm and reject what the comparison matches, and refuses unknown sections', async () => {
    const verdicts =
      (...lines: string[]) =>
      (text: string) =>
        text.replace(/^alignments:\n/m, `alignments:\n${lines.join('\n')}\n`);
    copy.edit(
      'seeds/manifest.yaml',
      verdicts(
        '  - { sections: [jh-sti-145#s6-5, tj-sti-135#s6-4], verdict: rejected, reason: test }',
        '  - { sections: [tj-sti-135#s3-8, jh-sti-145#s3-4], verdict: confirmed, reason: test }',
      ),
    );
    const { code, output } = await copy.run('content.ts');
    expect(code, output).toBe(0);
    const { alignments }: Pair = JSON.parse(copy.read('content/pairs/tj-sti-135~jh-sti-145.json'));
    const between = (one: string, other: string) => alignments.find(({ a, b }) => a === one && b === other);
    expect(between('s6-4', 's6-5')).toBeUndefined();
    expect(between('s3-8', 's3-4')).toMatchObject({
      status: 'confirmed',
      score: 1,
      note: 'test',
      // What speaks for it is still told, though it was not enough.
      reasons: { depth: 1 },
    });

    copy.edit('seeds/manifest.yaml', (text) => text.replace('#s3-8', '#s99'));
    await expectRefusal(
      `${placeOf('tj-sti-135#s99')} alignments: there is no section tj-sti-135#s99`,
      '[alignment-unknown]',
    );
  });

  it('refuses a manifest that names a missing file', async () => {
    rmSync(join(copy.root, SEED));
    await expectRefusal(`${placeOf(SEED)} Expected the seed ${SEED}`, '[seed-missing]');
  });

  it('refuses two plans with one id', async () => {
    copy.edit('seeds/manifest.yaml', (text) => text.replace('id: jh-sti-145', 'id: tj-sti-135'));
    // The second of that name.
    const lines = copy.read('seeds/manifest.yaml').split('\n');
    const line = lines.findLastIndex((text) => text.includes('id: tj-sti-135')) + 1;
    await expectRefusal(
      `seeds/manifest.yaml:${line}:13: Unexpected second plan with the id tj-sti-135 [plan-id-repeated]`,
    );
  });

  it('refuses a manifest with a wrong field and points at it', async () => {
    copy.edit('seeds/manifest.yaml', (text) => text.replace('level: 开发区', 'level: 园区'));
    await expectRefusal(`${placeOf('level: 园区', '园区')} plan teda-sti-135, level: `, '[yaml-schema]');
  });

  it('refuses what the manifest does not know or does not say, and points at it', async () => {
    copy.edit('seeds/manifest.yaml', (text) =>
      text.replace('level: 开发区', 'levle: 开发区').replace(/^ +sha256: 1ce6.*\n/m, ''),
    );
    await expectRefusal(
      `${placeOf('levle: 开发区')} plan teda-sti-135: Unrecognized key: "levle" [yaml-schema]`,
      `${placeOf(SEED, 'file')} seed ${SEED}, sha256: `,
    );
  });

  it('refuses a period that ends before it begins', async () => {
    copy.edit('seeds/manifest.yaml', (text) => text.replace('[2021, 2025]', '[2025, 2021]'));
    await expectRefusal(
      `${placeOf('period: [2025, 2021]', '[2025')} plan jh-sti-145, period: the first year, then the last`,
    );
  });

  it('refuses returns that have no effect, and points at them', async () => {
    copy.edit('seeds/manifest.yaml', (text) =>
      text.replace('line: 139, to: 一、', 'line: 139, to: 九、').replace('line: 225, to', 'line: 9999, to'),
    );
    await expectRefusal(
      `${placeOf('line: 139', '{ line: 139')} returns of tj-sti-report-2017: no section 九、 is open on line 139 [return-not-open]`,
      `${placeOf('line: 9999', '{ line: 9999')} returns of tj-sti-report-2017: no paragraph begins on line 9999 [return-no-block]`,
    );
  });

  it('refuses plans of a seed in another order than their lines', async () => {
    copy.edit('seeds/manifest.yaml', (text) => text.replace(/(from: \{ line: )[0-9]+/, '$11'));
    await expectRefusal(
      `${placeOf('from: { line: 1,', '1,')} Unexpected order of the plans of one seed: tj-sti-report-2017 begins at line 1, expected a line after 1`,
      '[plan-order]',
    );
  });

  it('refuses themes set at a place or by a name that there is not', async () => {
    copy.edit('seeds/manifest.yaml', (text) =>
      text.replace(
        /^( +)genre: .*\n/m,
        '$&$1theme-overrides: [{ at: s99, themes: [nothing], reason: test }]\n',
      ),
    );
    await expectRefusal(
      `${placeOf('at: s99', 's99')} theme-overrides of tj-sti-135: there is no section or clause s99 [override-unknown]`,
      `${placeOf('[nothing]', 'nothing')} theme-overrides of tj-sti-135: there is no theme nothing [override-unknown]`,
    );
  });

  it.each([
    ['themes', 'definition', 'definitoin'],
    ['aliases', 'agencies', 'agnecies'],
    ['series', 'unit', 'units'],
    ['site', 'description', 'descripton'],
  ])('refuses a mistake in %s.yaml, and points at that file', async (name, right, wrong) => {
    const file = `seeds/${name}.yaml`;
    copy.edit(file, (text) => text.replace(new RegExp(`\\b${right}:`), `${wrong}:`));
    const line =
      copy
        .read(file)
        .split('\n')
        .findIndex((text) => text.includes(`${wrong}:`)) + 1;
    await expectRefusal(new RegExp(`${file}:${line}:\\d+: .*"${wrong}" \\[yaml-schema\\]`));
  });

  it('refuses a pattern that is none', async () => {
    copy.edit('seeds/series.yaml', (text) => `${text}- { name: 甲, unit: 家, patterns: ['('] }\n`);
    await expectRefusal(/seeds\/series\.yaml:\d+:34: .*patterns\.0: a regular expression \[yaml-schema\]/);
  });

  it('refuses a seed that changed without a new hash', async () => {
    copy.edit(SEED, (text) => text.replace('一、总体思路', '一、总体想法'));
    await expectRefusal(`${SEED}:1:1: Unexpected bytes`, 'sha256');
  });

  it('refuses an edit that would move an address, and names the old line and the new', async () => {
    const lineOf = (words: string) =>
      copy
        .read(SEED)
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1;
    const before = `${SEED}:${lineOf('　　全面贯彻党的')}`;
    replaceSeed(
      copy
        .read(SEED)
        .replace('\n　　二、发展目标', '\n　　新加的一段。\n\n　　全新的另一段。\n　　二、发展目标')
        .replace('　　全面贯彻党的', '　　插在前面的一段。\n　　全面贯彻党的'),
    );
    const now = `${SEED}:${lineOf('　　全面贯彻党的')}`;
    await expectRefusal(
      /plan tj-sei-135: of its addresses, 1 would lead .* \[ids-change\]/,
      '--details',
      '--accept-ids',
    );
    const { output } = await copy.run('content.ts', '--details');
    expect(output).toContain(
      `${now}:3: The address tj-sei-135#s1-p1 would move to s1-p2: its text was at ${before} and is now at ${now} [id-moved]`,
    );
  });

  it('records the move with --accept-ids, after which the check is content', async () => {
    replaceSeed(copy.read(SEED).replace('　　全面贯彻党的', '　　插在前面的一段。\n　　全面贯彻党的'));
    expect((await copy.run('content.ts', '--accept-ids')).code).toBe(0);
    const ledger = JSON.parse(copy.read('content/ids/tj-sei-135.json'));
    expect(ledger['s1-p1']).toMatchObject({ to: 's1-p2' });
    await expectSettled();
  });

  it('refuses to lose the address of a series, and has it lead on with --accept-ids', async () => {
    const name = '科技小巨人企业数';
    const series: Series[] = JSON.parse(copy.read('content/series.json'));
    const ended = series.filter((item) => item.name === name).map(({ id }) => id);
    copy.edit('seeds/series.yaml', (text) => text.replace(`name: ${name}`, 'name: 小巨人企业总数'));
    await expectRefusal(
      `series: of its addresses, ${ended.length} would lead`,
      '[ids-change]',
      '--accept-ids',
    );
    expect((await copy.run('content.ts', '--accept-ids')).code).toBe(0);
    const former: FormerSeries[] = JSON.parse(copy.read('content/former-series.json'));
    expect(former.map(({ id }) => id)).toEqual(ended.sort());
    const now: Series[] = JSON.parse(copy.read('content/series.json'));
    for (const each of former) expect(now.find(({ id }) => id === each.now)?.name).toBe('小巨人企业总数');
    await expectSettled();
  });

  it('refuses to lose a plan that has addresses', async () => {
    copy.edit('seeds/manifest.yaml', (text) => text.replace('id: tj-univ-sti', 'id: tj-univ-new'));
    await expectRefusal('The plan tj-univ-sti has addresses', '[plan-lost]', '[ledger-missing]');
  });

  it.each(['content/ids/tj-univ-sti.json', 'content'])(
    'does not start a ledger again when %s is lost',
    async (path) => {
      rmSync(join(copy.root, path), { recursive: true });
      await expectRefusal('content/ids/tj-univ-sti.json', '[ledger-missing]', 'version control');
    },
  );

  it.each(['series', 'former-series'])(
    'does not give series new addresses when %s.json is lost',
    async (name) => {
      rmSync(join(copy.root, `content/${name}.json`));
      await expectRefusal('content/series.json', '[series-missing]', 'version control');
    },
  );

  it('keeps the pages of pairs when their ledger is lost', async () => {
    const before = copy.content();
    rmSync(join(copy.root, 'content/pair-ledger.json'));
    expect((await copy.run('content.ts')).code).toBe(0);
    expect(copy.content()).toEqual(before);
  });

  it('names the line of a ledger that a merge left in conflict, or gave to two texts', async () => {
    const file = 'content/ids/tj-univ-sti.json';
    const before = copy.read(file);
    copy.write(file, before.replace('"s1"', '<<<<<<< HEAD\n"s1"'));
    await expectRefusal(
      /ids\/tj-univ-sti\.json:\d+:1: .*<<<<<<< HEAD \[content-unreadable\]/,
      'merge branches',
    );
    copy.write(file, before.replace(/^("s1": \{"hash":")/m, `$1${'0'.repeat(64)}"},\n$1`));
    await expectRefusal(/s1: two branches gave this address to two texts \[content-unreadable\]/);
  });

  it('puts content/ back when it was killed between taking the old away and putting the new in place', async () => {
    const before = copy.content();
    const work = join(copy.root, '.cache/content-999999999-abcdef');
    mkdirSync(join(work, 'fresh'), { recursive: true });
    renameSync(join(copy.root, 'content'), join(work, 'former'));
    const { code, output } = await copy.run('content.ts');
    expect(code, output).toBe(0);
    expect(output).toContain('.cache/content-999999999-abcdef/former');
    expect(copy.content()).toEqual(before);
    expect(existsSync(work)).toBe(false);
  });

  it('removes the unfinished files of killed runs, and leaves those of running ones', async () => {
    const [killed, running] = [999_999_999, process.pid].map((id) =>
      join(copy.root, `.cache/content-${id}-abcdef`),
    );
    for (const folder of [killed, running]) mkdirSync(join(folder ?? '', 'fresh'), { recursive: true });
    await copy.run('content.ts');
    expect([killed, running].map((folder) => existsSync(folder ?? ''))).toEqual([false, true]);
  });

  it('reads the one ledger file of former versions, and keeps every address in it', async () => {
    const files = Object.keys(copy.content()).filter((path) => path.startsWith('/content/ids/'));
    const plans = files.map((path) => {
      const { generatedBy: _, ...addresses } = JSON.parse(copy.read(path));
      const ids = Object.entries(addresses as Record<string, { hash: string }>).map(([id, { hash }]) => [
        id,
        hash,
      ]);
      return [basename(path, '.json'), { ids: Object.fromEntries(ids), aliases: {}, tombstones: {} }];
    });
    const before = copy.content();
    rmSync(join(copy.root, 'content/ids'), { recursive: true });
    copy.write('content/ids.json', JSON.stringify({ generatedBy: '', plans: Object.fromEntries(plans) }));
    expect((await copy.run('content.ts')).code).toBe(0);
    expect(copy.content()).toEqual(before);
  });

  it('fails the check when content/ is not what the seeds give', async () => {
    copy.edit('content/plans/tj-sti-135.mdx', (text) => text.replace('天津加快改革开放', '天津加快开放'));
    const { code, output } = await copy.run('content.ts', '--check');
    expect(code).toBe(1);
    expect(output).toContain(
      'content/plans/tj-sti-135.mdx:1:1: The file is not what the seeds give [content-stale]',
    );
  });
});

describe('npm run remove and npm run rename', () => {
  it('withdraw a plan with a reason, keep its addresses, and give them back when it returns', async () => {
    const [manifest, before] = [copy.read('seeds/manifest.yaml'), copy.read('content/ids/jh-sti-145.json')];
    const file = /seeds\/\S+(?=\n.*\n.*\n.*jh-sti-145)/.exec(manifest)?.[0] ?? '';
    const seed = copy.read(file);
    expect((await copy.run('remove.ts', 'jh-sti-145')).output).toContain('Expected a reason');
    const { code, output } = await copy.run('remove.ts', 'jh-sti-145', '--reason', '发布机关撤下');
    expect(code, output).toBe(0);
    expect(copy.read('seeds/manifest.yaml')).not.toContain('jh-sti-145');
    expect(copy.read('content/ids/jh-sti-145.json')).toContain('"s1": {');
    expect(JSON.parse(copy.read('content/former-plans.json'))).toMatchObject([
      {
        id: 'jh-sti-145',
        now: null,
        reason: '发布机关撤下',
        pages: expect.arrayContaining(['compare/tj-sti-135']),
      },
    ]);
    await expectSettled();
    copy.write('seeds/manifest.yaml', manifest);
    copy.write(file, seed);
    expect((await copy.run('content.ts', '--accept-ids')).code).toBe(0);
    expect(copy.read('content/ids/jh-sti-145.json')).toBe(before);
    expect(JSON.parse(copy.read('content/former-plans.json'))).toEqual([]);
  });

  it('correct an id everywhere, and lead from the old one to the new', async () => {
    const before = copy.read('content/ids/jh-sti-145.json');
    const { code, output } = await copy.run('rename.ts', 'jh-sti-145', 'jinghai-145');
    expect(code, output).toBe(0);
    expect(copy.read('seeds/manifest.yaml')).not.toContain('jh-sti-145');
    expect(copy.read('content/ids/jinghai-145.json')).toBe(before);
    expect(JSON.parse(copy.read('content/former-plans.json'))).toMatchObject([
      { id: 'jh-sti-145', now: 'jinghai-145' },
    ]);
    await expectSettled();
    expect((await copy.run('rename.ts', 'tj-sti-135', 'jinghai-145')).output).toContain('second plan');
  });
});

describe('npm run inspect', () => {
  it('shows a file outside the corpus and writes nothing', async () => {
    const before = copy.content();
    const fixture = new URL('../fixtures/volume-chapter-section-box/input.txt', import.meta.url).pathname;
    const { code, output } = await copy.run('inspect.ts', fixture);
    expect(code).toBe(0);
    expect(output).toMatch(/第一节 重大成就\s+\[s1-1-1 numbered-section\/block 1/);
    expect(copy.content()).toEqual(before);
  });

  it('prints the rows of the data contract as JSON, with what the manifest says of a seed', async () => {
    const { output } = await copy.run('inspect.ts', '--json', join(copy.root, SEED));
    const inspection = JSON.parse(output);
    expect(Object.keys(inspection)).toEqual([...INSPECTED, 'verdict']);
    expect(inspection.plans).toMatchObject([{ id: 'tj-sei-135', titleSource: 'editor' }]);
    expect(inspection.clauses[0]).toMatchObject({
      id: 's0-p1',
      plan: 'tj-sei-135',
      kind: 'front',
      source: { line: 1, column: 1 },
    });
  });

  it('prints one JSON document for all plans of all files, each plan under an id of its own', async () => {
    copy.write('规划.txt', '甲市规划\n一、目标\n到2025年达到12家。\n');
    copy.write('方案.txt', '乙市方案\n一、任务\n按照《甲市规划》推进。\n');
    const files = ['seeds/004_be33313261e92299.txt', '规划.txt', '方案.txt', '规划.txt'];
    const { code, output } = await copy.run(
      'inspect.ts',
      '--json',
      ...files.map((file) => join(copy.root, file)),
    );
    expect(code, output).toBe(0);
    const { plans, references, verdict } = JSON.parse(output) as Inspection;
    const ids = ['tj-univ-sti', 'tj-sti-report-2017', 'plan', 'plan-2'];
    expect(plans.map(({ id }) => id)).toEqual(ids);
    expect(verdict.map(({ plan, state }) => [plan, state])).toEqual(ids.map((id) => [id, 'ready']));
    expect(references.find(({ plan }) => plan === 'plan-2')).toMatchObject({ target: 'plan' });
  });

  it('says of what is not text that it cannot be read, with code 1, and shows the rest', async () => {
    copy.write('picture.bin', Uint8Array.of(1, 0, 2));
    const { code, output } = await copy.run(
      'inspect.ts',
      join(copy.root, 'picture.bin'),
      join(copy.root, SEED),
    );
    expect(code).toBe(1);
    expect(output).toContain('picture.bin:1:1: Expected a text file: byte 1 is NUL');
    expect(output).toContain('picture: not readable, because');
    expect(output).toContain('tj-sei-135: ready');
  });
});
