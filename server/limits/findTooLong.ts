interface TooLong {
  /** `$filter.categories` */
  name: string;
  length: number;
}

/** The first list within the variables that is longer than `most`. */
export function findTooLong(
  variables: Readonly<Record<string, unknown>>,
  most: number,
): TooLong | null {
  return firstOf(Object.entries(variables), ([name, value]) => find(`$${name}`, value, most));
}

function find(name: string, value: unknown, most: number): TooLong | null {
  if (Array.isArray(value)) {
    if (value.length > most) return { name, length: value.length };
    return firstOf(value, (item) => find(name, item, most));
  }
  if (typeof value !== 'object' || value === null) return null;
  return firstOf(Object.entries(value), ([field, inner]) => find(`${name}.${field}`, inner, most));
}

function firstOf<T, R>(items: readonly T[], test: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = test(item);
    if (found !== null) return found;
  }
  return null;
}
