import type { App } from '../../server/app.ts';
import { toBlock } from './markdown.ts';
import { readExamples, type Example } from './readExamples.ts';
import { request } from './request.ts';

/** Every example query with its question, its variables and what the API answers. */
export async function renderExamples(app: App): Promise<string> {
  const sections: string[] = [];
  for (const example of await readExamples()) sections.push(await renderExample(app, example));
  return sections.join('\n\n');
}

async function renderExample(app: App, example: Example): Promise<string> {
  const { file, name, heading, query, variables } = example;
  const { body } = await request(app, variables ? { query, variables } : { query });
  return [
    `### ${name ?? file}`,
    ...heading,
    `[\`${file}\`](queries/${file})`,
    toBlock('graphql', query),
    ...(variables ? ['Variables:', toBlock('json', variables)] : []),
    'Answer:',
    toBlock('json', body),
  ].join('\n\n');
}
