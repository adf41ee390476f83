/** Recognises the source of a page by its content. */

import { withExamples } from '../../text/with-examples.ts';

/** Tags with which the source of a whole page begins, and with which a part of one does. */
const PAGE = withExamples(
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base)[\s>/]/iu,
  `<!doctype␣html␣ <!doctype␣html> <html␣ <head␣ <body␣ <meta␣ <title␣ <link␣ <script␣ <style␣ <base␣
    <!doctype␣␣html␣`,
  `又<!doctype␣html␣ <!doctypehtml␣`,
);
const PART = withExamples(
  /^<(?:address|article|blockquote|center|div|dl|font|form|h[1-6]|hr|img|main|ol|p|pre|section|span|strong|table|tbody|td|tr|ul|b|br)[\s>/]/iu,
  `<h1␣ <address> <article␣ <blockquote␣ <center␣ <div␣ <dl␣ <font␣ <form␣ <hr␣ <img␣ <main␣ <ol␣ <p␣ <pre␣ <section␣ <span␣ <strong␣ <table␣ <tbody␣ <td␣ <tr␣ <ul␣ <b␣ <br␣`,
  `又<h1␣`,
);
/** Parts that may precede the first tag: comments, declarations, and code of page templates, which is not executed. */
const ABOVE: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<%', '%>'],
  ['<?xml', '?>'],
];

/** Returns `page` for the source of a page, `part` for a text that begins as a part of one; null for other texts. */
export function htmlKind(text: string): 'page' | 'part' | null {
  let at = 0;
  for (;;) {
    const rest = text.slice(at, at + GLANCE);
    at += /^[\s\ufeff]*/u.exec(rest)?.[0].length ?? 0;
    const marks = ABOVE.find(([open]) => text.startsWith(open, at));
    if (!marks) break;
    const end = text.indexOf(marks[1], at);
    if (end < 0) return null;
    at = end + marks[1].length;
  }
  const tag = text.slice(at, at + GLANCE);
  if (PAGE.test(tag) || /^<jsp:/iu.test(tag)) return 'page';
  return PART.test(tag) ? 'part' : null;
}

/** Characters in which the first tag shows itself. */
const GLANCE = 1_000;
