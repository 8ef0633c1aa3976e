/** The list of archival references. */
export const title = 'Archival references';
export const description =
  'Documents by the archive, the file and the place in it where their originals are.';
export const intro =
  'Where the originals are, from the archive down to the page, and the passage that says so.';
export const statedIn = ', stated in ';
export const unknown = 'Not established';
export const withoutNumber = 'Our sources give no call number for ';
