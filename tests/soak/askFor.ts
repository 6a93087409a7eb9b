export interface Tally {
  right: number;
  wrong: number;
  /** Of the errors that were answered; `NO_ANSWER` where the connection gave none. */
  codes: Record<string, number>;
}

interface Asking {
  url: string;
  /** By question: what the data must be, as JSON. */
  expected: ReadonlyMap<string, string>;
  /** As `performance.now()` counts. */
  until: number;
  /** Which question comes first. */
  first: number;
}

/** One client: asks one question after the other until the time is over, and counts what it is answered. */
export async function askFor({ url, expected, until, first }: Asking): Promise<Tally> {
  const tally: Tally = { right: 0, wrong: 0, codes: {} };
  const questions = [...expected];
  for (let at = first; performance.now() < until; at++) {
    const [query = '', data = ''] = questions[at % questions.length] ?? [];
    const code = await askOnce(url, query, data);
    if (code === 'RIGHT') tally.right += 1;
    else if (code === 'WRONG') tally.wrong += 1;
    else tally.codes[code] = (tally.codes[code] ?? 0) + 1;
  }
  return tally;
}

async function askOnce(url: string, query: string, expected: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: { extensions?: { code?: string } }[];
    };
    if (errors) return errors[0]?.extensions?.code ?? 'NONE';
    return JSON.stringify(data) === expected ? 'RIGHT' : 'WRONG';
  } catch {
    return 'NO_ANSWER';
  }
}
