/** What the page in the file leaves at `window`. */
export type OfflineWindow = typeof window & {
  fazhi?: {
    /** Answers a GraphQL query as the API of a server would: `data`, `errors`. */
    graphql: (
      query: string,
      variables?: Record<string, unknown>,
      signal?: AbortSignal,
    ) => Promise<unknown>;
  };
  /** Says in the place of the page that the file cannot be opened, and why. */
  fazhiFault?: (detail: string) => void;
};
