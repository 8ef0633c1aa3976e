/**
 * Maximum characters of a query. A longer one is declined, because some steps of a search take time for each pair of its
 * words, and each word may need requests.
 */
export const MAX_QUERY_CHARACTERS = 500;
