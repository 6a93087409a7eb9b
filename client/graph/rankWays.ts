interface Way {
  relations: readonly { id: string; agent: string | null }[];
}

/** Whether a subject on the way is implied. */
export const isImpliedWay = ({ relations }: Way): boolean =>
  relations.some(({ agent }) => agent === 'IMPLIED');

/**
 * All ways as they are listed: those whose subjects are all named before those with an implied one, each as they
 * were ranked. `all` may hold the named ones again.
 */
export const rankWays = <W extends Way>(named: readonly W[], all: readonly W[]): W[] => [
  ...named,
  ...all.filter(isImpliedWay),
];
