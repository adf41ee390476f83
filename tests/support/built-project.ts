/** A whole project with seeds of its own, taken through the real build and served. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One plan with its text and what the manifest says of it. */
export interface PlanInput {
  text: string;
  plan: { id: string; short: { zh: string; en?: string } & Record<string, string> } & Record<string, unknown>;
}

export class BuiltProject {
  readonly root = mkdtempSync(join(tmpdir(), 'duidu-built-'));
  private readonly basePath: string;
  private readonly env: NodeJS.ProcessEnv;
  private site: Awaited<ReturnType<typeof serve>> | null = null;

  constructor({ basePath = '/', env = {} }: { basePath?: string; env?: NodeJS.ProcessEnv } = {}) {
    this.basePath = basePath;
    this.env = env;
    copyCode(this.root);
    mkdirSync(join(this.root, 'seeds'));
    for (const rules of ['themes', 'aliases', 'series', 'site'])
      cpSync(join(ROOT, `seeds/${rules}.yaml`), join(this.root, `seeds/${rules}.yaml`));
  }

  /** Puts plans in the place of those before, each in a seed named after it. */
  write(plans: readonly PlanInput[]): void {
    const seeds = plans.map(({ text, plan }) => {
      const file = `seeds/${plan.id}.txt`;
      writeFileSync(join(this.root, file), text);
      return { file, sha256: sha256(text), plans: [plan] };
    });
    // JSON is YAML.
    writeFileSync(join(this.root, 'seeds/manifest.yaml'), JSON.stringify({ seeds }));
  }

  run(script: string, ...args: string[]): void {
    const env = { ...process.env, ...this.env, DUIDU_CORPUS: this.root, BASE_PATH: this.basePath };
    execFileSync(process.execPath, [join(this.root, 'scripts', script), ...args], {
      cwd: this.root,
      env,
      stdio: 'pipe',
    });
  }

  /** Publishes the plans for the first time. */
  publish(): void {
    this.run('content.ts', '--reset-ids');
  }

  /** Builds the site and serves it; gives its address. Plans that were not published are. */
  async serve(): Promise<string> {
    if (!existsSync(join(this.root, 'content/ids'))) this.publish();
    this.run('build.ts');
    this.site = await serve(join(this.root, 'dist'), { port: 0, basePath: this.basePath });
    return this.site.address;
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  readJson(file: string): unknown {
    return JSON.parse(this.read(file));
  }

  remove(): void {
    this.site?.server.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Copies the code of the project into a folder and links its packages there: a project that lacks seeds only. */
export function copyCode(root: string): void {
  for (const name of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  linkPackages(join(ROOT, 'node_modules'), join(root, 'node_modules'));
}

/** Links every package on its own, so that what a build keeps in node_modules/.astro and .vite stays in the copy. */
function linkPackages(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) symlinkSync(join(from, name), join(to, name), 'dir');
}
