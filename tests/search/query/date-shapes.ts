/** The shapes in which readers write an EDTF date. */

const MONTHS = `January February March April May June July August September October November
  December`.split(/\s+/);

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** As many shapes as the date's precision has; none for marks of doubt. */
export function shapesOf(edtf: string): string[] {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  if (to === undefined) return single(from);
  const ends = [single(from), single(to)];
  const ranges = single(from).flatMap((start) =>
    single(to).flatMap((end) => [`from ${start} to ${end}`, `between ${start} and ${end}`]),
  );
  const years = ends.flat().every((end) => /^\d{4}$/.test(end));
  return years
    ? [...ranges, `${from}-${to}`, `${from}–${to}`, `${from}/${to}`, `${from}-${to.slice(2)}`]
    : ranges;
}

function single(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [year];
  const name = MONTHS[Number(month) - 1] ?? '';
  const short = `${name.slice(0, 3)}`;
  if (day === undefined) {
    const named = [name, name.toLowerCase(), short].map((one) => `${one} ${year}`);
    return [...named, `${name}, ${year}`, `${name} of ${year}`, date, `${month}/${year}`];
  }
  const d = String(Number(day));
  const ordinal = `${d}${/^(?:[23]?1)$/.test(d) ? 'st' : /^2?2$/.test(d) ? 'nd' : /^2?3$/.test(d) ? 'rd' : 'th'}`;
  return [
    ...[name, name.toUpperCase(), short, `${short}.`].flatMap((one) => [
      `${d} ${one} ${year}`,
      `${one} ${d} ${year}`,
      `${one} ${d}, ${year}`,
      `${ordinal} of ${one} ${year}`,
    ]),
    ...[`${d}.${Number(month)}.${year}`, `${day}.${month}.${year}`, `${day}/${month}/${year}`],
    ...[`${day}-${month}-${year}`, date, `${year}/${month}/${day}`],
    `${day}/${month}/${year.slice(2)}`,
    `${d}.${ROMAN[Number(month) - 1]}.${year}`,
    // A number above 12 is no month, so the day may also be second.
    ...(Number(d) > 12 ? [`${month}/${day}/${year}`] : []),
  ];
}
