/** Writes links, quotations and references of places. Loaded when there is a place to cite. */
export { CITATION_STYLES } from '../../cite/index.ts';
export { quotation, quotationHtml } from '../../cite/styles.ts';
