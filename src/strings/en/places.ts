/** The list of places, and the page of one. */
export const title = 'Places';
export const description =
  'The places of the documents: spelling, today’s name, other forms, and every passage that names them.';
export const intro =
  'Names are spelled as in the documents, with today’s name and other forms beside them.';
export const sections = {
  named: { title: 'Named in the texts' },
  implied: { title: 'Implied', aside: 'not named in the texts' },
};
export const more = (count: number): string => `and ${count} more`;

export const place = 'The place';
export const summary = (name: string): string =>
  `${name}: other forms of the name, what the place is, and every passage that names it.`;
export const facts = {
  modern: 'Today’s name',
  today: 'State today',
  past: 'At the time',
  coordinates: 'Coordinates',
  map: 'Map',
  offMap: 'not on the map of this edition',
  identification: 'Identification',
};
/** `55.5° N, 3.2° W` */
export const coordinates = (latitude: number, longitude: number): string =>
  `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
