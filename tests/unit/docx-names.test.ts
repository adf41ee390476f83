/** Names in the parts of a Word file: one prefix for each namespace, and what of the properties is kept. */
import { describe, expect, it } from 'vitest';
import { isDropped, isText, Names } from '../../src/pipeline/readers/docx/xml-names.ts';

describe('names of elements', () => {
  const NAMESPACES = {
    w: [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ],
    mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
    m: [
      'http://schemas.openxmlformats.org/officeDocument/2006/math',
      'http://purl.oclc.org/ooxml/officeDocument/math',
    ],
    r: [
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    ],
    rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
    ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
    cp: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
    dc: ['http://purl.org/dc/elements/1.1/'],
    dcterms: ['http://purl.org/dc/terms/'],
    v: ['urn:schemas-microsoft-com:vml'],
    o: ['urn:schemas-microsoft-com:office:office'],
    a: ['http://schemas.openxmlformats.org/drawingml/2006/main'],
    pic: ['http://schemas.openxmlformats.org/drawingml/2006/picture'],
    c: ['http://schemas.openxmlformats.org/drawingml/2006/chart'],
    dgm: ['http://schemas.openxmlformats.org/drawingml/2006/diagram'],
    '?': ['http://example.org/other'],
  };
  const cases = Object.entries(NAMESPACES).flatMap(([prefix, all]) =>
    all.map((each) => [each, prefix] as const),
  );

  it.each(cases)('of %s begin with %s, whatever prefix the file has', (namespace, prefix) => {
    const names = new Names();
    names.enter({ 'xmlns:x': namespace });
    expect([names.element('x:p'), names.element('x:p'), names.element('y:p'), names.element('p')]).toEqual([
      `${prefix}:p`,
      `${prefix}:p`,
      '?:p',
      '?:p',
    ]);
    names.enter({ xmlns: namespace });
    expect(names.element('p')).toBe(`${prefix}:p`);
    names.leave();
    expect(names.element('p')).toBe('?:p');
    const attributes = names.attributes({
      'x:val': '1',
      'y:val': '2',
      Id: '3',
      'xml:space': 'preserve',
      'w:rsidR': '4',
    });
    expect({ ...attributes }).toEqual(prefix === '?' ? { Id: '3' } : { [`${prefix}:val`]: '1', Id: '3' });
  });

  it('hold within the element that declares them, and white space too', () => {
    const names = new Names();
    names.enter({ 'xmlns:x': NAMESPACES.w[0] ?? '' });
    names.enter({});
    names.enter({ 'xmlns:x': NAMESPACES.m[0] ?? '', 'xml:space': 'preserve' });
    names.enter({});
    expect(names.element('x:t')).toBe('m:t');
    expect([names.leave(), names.leave()]).toEqual([true, true]);
    expect(names.element('x:t')).toBe('w:t');
    names.enter({ 'xml:space': 'preserve' });
    expect(names.element('x:t')).toBe('w:t');
    names.enter({ 'xml:space': 'default' });
    expect([names.leave(), names.leave(), names.leave(), names.leave()]).toEqual([false, true, false, false]);
    expect(names.element('x:t')).toBe('?:t');
  });

  it.each([
    [
      'w:rPr',
      'w:rStyle w:b w:vanish w:specVanish w:sz w:rFonts w:vertAlign w:ins w:del w:moveFrom w:moveTo',
      'w:i w:color w:jc',
    ],
    ['w:pPr', 'w:pStyle w:numPr w:jc w:outlineLvl w:rPr w:sectPr', 'w:ind w:spacing w:b'],
    ['w:tcPr', 'w:gridSpan w:vMerge w:hMerge w:cellDel', 'w:shd w:tcW w:jc'],
    ['w:p', 'w:r w:pPr w:i w:hyperlink', 'w:bookmarkStart w:bookmarkEnd w:proofErr'],
  ])('of properties are kept below %s where the reader asks for them', (parent, kept, dropped) => {
    expect(kept.split(' ').filter((name) => isDropped(name, parent))).toEqual([]);
    expect(dropped.split(' ').filter((name) => !isDropped(name, parent))).toEqual([]);
  });

  it('with text are those of words and of the properties of a file', () => {
    const text =
      'w:t w:instrText m:t dc:title dc:creator dc:subject dc:description cp:keywords cp:lastModifiedBy dcterms:created dcterms:modified';
    expect(text.split(' ').filter((name) => !isText(name))).toEqual([]);
    expect(['w:p', 'w:delText', 'dc:language', ''].filter(isText)).toEqual([]);
  });
});
