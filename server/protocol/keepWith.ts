/** The same function, asked once for each first argument, which it must depend on alone; what it made lives as long as that. */
export function keepWith<Key extends object, More extends unknown[], Made extends object>(
  make: (key: Key, ...more: More) => Made,
): (key: Key, ...more: More) => Made {
  const made = new WeakMap<Key, Made>();
  return (key, ...more) => {
    const former = made.get(key);
    if (former) return former;
    const fresh = make(key, ...more);
    made.set(key, fresh);
    return fresh;
  };
}
