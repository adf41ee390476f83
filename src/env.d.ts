/** What a page tells the components below it. */
declare namespace App {
  interface Locals {
    /** Levels by which headings of the text move up: 0 on a reading page, the entry's own depth less one on its page. */
    headingShift?: number;
  }
}
