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
    body: JSON.stringify(dropForeignName(question)),
  });
  return (await response.json()) as object;
}

/** Just after a change of tabs GraphiQL still gives the name of the former tab's operation. */
function dropForeignName(question: Question): Question {
  const { query, operationName } = question;
  const isOurs = operationName && new RegExp(`\\b${operationName}\\b`).test(query);
  return isOurs ? question : { ...question, operationName: null };
}
