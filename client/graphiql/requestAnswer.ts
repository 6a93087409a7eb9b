interface Question {
  query: string;
  operationName?: string | null | undefined;
  variables?: unknown;
}

/** Posts the question to the API that serves this page. What comes back is shown as it is, errors included. */
export async function requestAnswer(question: Question): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  });
  return (await response.json()) as object;
}
