/**
 * What a reader selects and copies, as it is pasted elsewhere: the words with their paragraphs and tables, without the
 * marks, colours and sizes of the page. As text, cells are joined by TAB.
 */

/** What the page adds to the words. */
const ADDED = '.pin, .alias, .chip, .place, button, select, script, style';
/** Elements that are pasted as they are; all others give their content only. */
const KEPT = new Set(['P', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TD', 'TH', 'BR', 'UL', 'OL', 'LI']);
const HEADING = /^H[1-6]$/;
const BLOCKS = 'p, tr, li, h1, h2, h3, h4, h5, h6, div';
const RUN_IN = '.kind-runin.section, .kind-enum.section';

/** Answers the copying of a selection in the text of a plan; other selections stay the browser's. */
export function cleanCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const holder = around instanceof Element ? around : around.parentElement;
  if (!holder?.closest('.text')) return;
  const copied = wholeTable(range.cloneContents(), holder);
  for (const added of copied.querySelectorAll(ADDED)) added.remove();
  joinRunIns(copied);
  event.preventDefault();
  event.clipboardData.setData('text/plain', plainText(copied));
  event.clipboardData.setData('text/html', cleaned(copied).innerHTML);
}

/** Rows that are selected without their table get one. */
function wholeTable(copied: DocumentFragment, holder: Element): DocumentFragment {
  if (!holder.matches('table, thead, tbody, tr') || !holder.closest('table')) return copied;
  const table = document.createElement('table');
  const rows = holder.matches('tr') ? document.createElement('tr') : null;
  if (rows) {
    rows.append(copied);
    table.append(rows);
  } else table.append(copied);
  const whole = new DocumentFragment();
  whole.append(table);
  return whole;
}

/** A heading on the line of its clause becomes a part of that paragraph. */
function joinRunIns(copied: DocumentFragment): void {
  for (const heading of copied.querySelectorAll(RUN_IN)) {
    const clause = heading.nextElementSibling;
    if (!clause?.matches('p.kind-text')) continue;
    clause.prepend(...heading.childNodes);
    heading.remove();
  }
}

/** A copy of the nodes as plain elements without attributes. */
function cleaned(node: Node): HTMLElement {
  const into = document.createElement('div');
  for (const child of node.childNodes) {
    if (!(child instanceof HTMLElement)) {
      into.append(child.textContent ?? '');
      continue;
    }
    const inner = cleaned(child).childNodes;
    if (HEADING.test(child.tagName)) {
      const bold = document.createElement('b');
      bold.append(...inner);
      const line = document.createElement('p');
      line.append(bold);
      into.append(line);
    } else if (KEPT.has(child.tagName)) {
      const made = document.createElement(child.tagName);
      for (const name of ['colspan', 'rowspan']) {
        const span = child.getAttribute(name);
        if (span) made.setAttribute(name, span);
      }
      if (child.tagName === 'TABLE') made.setAttribute('border', '1');
      made.append(...inner);
      into.append(made);
    } else into.append(...inner);
  }
  return into;
}

/** The words with a line for each paragraph and row. */
function plainText(copied: DocumentFragment): string {
  const shown = copied.cloneNode(true) as DocumentFragment;
  for (const end of shown.querySelectorAll('br')) end.replaceWith(end.closest('td, th') ? ' ' : '\n');
  for (const cell of shown.querySelectorAll('td, th')) if (cell.nextElementSibling) cell.append('\t');
  for (const block of shown.querySelectorAll(BLOCKS)) block.append('\n');
  return (shown.textContent ?? '').replace(/\n{2,}/g, '\n').replace(/\n$/, '');
}
