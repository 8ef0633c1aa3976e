/** Head and foot of every page. */
export const navigation = 'Site';
