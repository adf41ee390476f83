import { describe, expect, it } from 'vitest';
import { LAYERS, layered } from '../../scripts/lib/style-layers.ts';

describe('a style sheet', () => {
  const order = `@layer ${LAYERS.join(', ')};`;

  it('that names no layer is of features', () => {
    expect(layered('.a { color: red }')).toMatch(
      new RegExp(`^${order}\\s*@layer features \\{\\s*\\.a \\{ color: red \\}\\s*\\}$`),
    );
  });

  it('that names its layers keeps them, behind the order of all', () => {
    const sheet = '@layer base { a { color: red } }';
    expect(layered(sheet)).toBe(`${order}\n${sheet}`);
  });
});
