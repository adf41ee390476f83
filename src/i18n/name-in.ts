import type { Names } from '../pipeline/schemas/names.ts';

/** Returns the name in a language of the interface; where it has none, the Chinese one in a form of Chinese, else the English one. */
export function nameIn(names: Names, language: string): string {
  return names[language] ?? (language.startsWith('zh') ? names.zh : names.en);
}
