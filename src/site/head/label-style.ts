/**
 * The style that draws the labels of note calls and the numbers of passages. It stands in the page: a call without its label is an
 * empty link, and a style sheet can fail to arrive.
 */
import { CLASS_NUMBER, DATA_LABEL } from '../../markup/contract.ts';

/** Rules of a document's page. Generated content is not among the words that readers select, copy and find. */
export const LABEL_STYLE = `.${CLASS_NUMBER}::before{content:attr(aria-label)}[${DATA_LABEL}]::before{content:attr(${DATA_LABEL})}`;
