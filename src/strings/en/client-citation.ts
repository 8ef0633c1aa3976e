/** Words of the citation styles. Constants alone: a function would be a file of its own for the scripts that share it. */
export const style = 'Style';
export const copied = 'Citation copied';
