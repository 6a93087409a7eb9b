import { readFile } from 'node:fs/promises';

/** What `docs/api.md` shows of an example. */
export interface ShownExample {
  query: string;
  variables: unknown;
  /** As it is printed. */
  answer: string;
}

/** The examples of `docs/api.md`, by name. */
export async function readShownExamples(): Promise<Map<string, ShownExample>> {
  const page = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
  return new Map(
    page.split(/^### /m).flatMap((section): [string, ShownExample][] => {
      const [name = ''] = section.split('\n');
      const [query, ...json] = [...section.matchAll(/^```(?:graphql|json)\n(.*?)\n```$/gms)].map(
        ([, text = '']) => text,
      );
      const answer = json.pop();
      if (query === undefined || answer === undefined) return [];
      return [[name, { query, variables: json[0] ? JSON.parse(json[0]) : null, answer }]];
    }),
  );
}
