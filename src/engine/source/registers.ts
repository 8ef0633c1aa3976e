/** The kinds of authority records that texts name; each has a file `authority/<kind>.yaml` and pages `/<kind>/<id>/`. */
export const REGISTERS = ['people', 'places', 'groups'] as const;

export type Register = (typeof REGISTERS)[number];

/** A value for each register. */
export const forRegisters = <Value>(
  make: (register: Register) => Value,
): Readonly<Record<Register, Value>> =>
  Object.fromEntries(REGISTERS.map((register) => [register, make(register)])) as Record<
    Register,
    Value
  >;
