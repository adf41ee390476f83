/** Whether a file with one change still type-checks. Only the file itself is judged, not those that import it. */
import { join } from 'node:path';
import ts from 'typescript';
import { type Mutation, mutated } from './mutation.ts';

/** Codes of “declared but never used”: what a removed statement leaves unused is no type error. */
const UNUSED = new Set([6133, 6138, 6192, 6196, 6198, 6199]);

/** Gives a check of changes to `files` (paths from `root`), true when the types hold. */
export function typeChecker(root: string, files: readonly string[]): (mutation: Mutation) => boolean {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, hostOfConfig());
  const versions = new Map<string, number>();
  let changed: { path: string; text: string } | null = null;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...config?.options, noEmit: true }),
    getScriptFileNames: () => files.map((file) => join(root, file)),
    getScriptVersion: (path) => String(versions.get(path) ?? 0),
    getScriptSnapshot: (path) => {
      const text = changed?.path === path ? changed.text : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const renew = (path: string) => versions.set(path, (versions.get(path) ?? 0) + 1);
  return (mutation) => {
    const path = join(root, mutation.file);
    changed = { path, text: mutated(ts.sys.readFile(path) ?? '', mutation) };
    renew(path);
    const problems = [
      ...service.getSyntacticDiagnostics(path),
      ...service.getSemanticDiagnostics(path).filter(({ code }) => !UNUSED.has(code)),
    ];
    changed = null;
    renew(path);
    return problems.length === 0;
  };
}

function hostOfConfig(): ts.ParseConfigFileHost {
  return { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
}
