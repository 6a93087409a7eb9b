import type { App } from '../../server/app.ts';
import { toCode, toTable } from './markdown.ts';
import { request } from './request.ts';

const QUERY = `
  fragment Both on Text { zh en }
  {
    ontology {
      kinds { id name { ...Both } definition { ...Both } }
      categories { id name { ...Both } definition { ...Both } }
      relationTypes {
        id name { ...Both } inverse { ...Both } definition { ...Both } domain range symmetric
      }
      indicators { id name { ...Both } definition { ...Both } unit }
      concepts { id name { ...Both } definition { ...Both } }
    }
    reports { id title { ...Both } sections { id title { ...Both } } }
    basis: __type(name: "Basis") { enumValues { name description } }
    agent: __type(name: "Agent") { enumValues { name description } }
  }
`;

interface Text {
  zh: string;
  en: string;
}
interface Named {
  id: string;
  name: Text;
}
interface Defined extends Named {
  definition: Text;
}
interface RelationType extends Defined {
  inverse: Text;
  domain: string[];
  range: string[];
  symmetric: boolean;
}
interface Report {
  id: string;
  title: Text;
  sections: { id: string; title: Text }[];
}
interface Enumeration {
  enumValues: { name: string; description: string }[];
}
interface Vocabulary {
  ontology: {
    kinds: Defined[];
    categories: Defined[];
    relationTypes: RelationType[];
    indicators: (Defined & { unit: string | null })[];
    concepts: Defined[];
  };
  reports: Report[];
  basis: Enumeration;
  agent: Enumeration;
}

/** The terms that questions are asked in, as the API has them. */
export async function renderVocabulary(app: App): Promise<string> {
  const { body } = await request(app, { query: QUERY });
  const { ontology, reports, basis, agent } = (body as { data: Vocabulary }).data;
  return [
    '### Kinds',
    toDefinitions(ontology.kinds),
    '### Relation types',
    toRelationTypes(ontology.relationTypes),
    '### Bases',
    'How the text carries a relation.',
    toEnumeration(basis),
    '### Agents',
    'Whether the clause names the body that acts.',
    toEnumeration(agent),
    '### Categories',
    toDefinitions(ontology.categories),
    '### Indicators',
    toTable(
      ['Id', 'Chinese', 'English', 'Unit', 'Definition'],
      ontology.indicators.map(({ unit, definition, ...term }) => [
        ...toCells(term),
        unit ?? '',
        definition.en,
      ]),
    ),
    '### Concepts',
    toDefinitions(ontology.concepts),
    '### Reports and their sections',
    toNames(reports.flatMap((report) => [report, ...report.sections].map(toNamed))),
  ].join('\n\n');
}

const toCells = ({ id, name }: Named): string[] => [toCode(id), name.zh, name.en];

const toNamed = ({ id, title }: { id: string; title: Text }): Named => ({ id, name: title });

const toNames = (terms: Named[]): string =>
  toTable(['Id', 'Chinese', 'English'], terms.map(toCells));

const toDefinitions = (terms: Defined[]): string =>
  toTable(
    ['Id', 'Chinese', 'English', 'Definition'],
    terms.map((term) => [...toCells(term), `${term.definition.en} ${term.definition.zh}`]),
  );

const toEnumeration = ({ enumValues }: Enumeration): string =>
  toTable(
    ['Value', 'Meaning'],
    enumValues.map(({ name, description }) => [toCode(name), description]),
  );

function toRelationTypes(types: RelationType[]): string {
  return toTable(
    ['Id', 'Source to target', 'Target to source', 'From', 'To', 'Definition'],
    types.map(({ id, name, inverse, definition, domain, range, symmetric }) => [
      toCode(id),
      `${name.zh} ${name.en}`,
      symmetric ? 'symmetric' : `${inverse.zh} ${inverse.en}`,
      domain.join(', '),
      range.join(', '),
      `${definition.en} ${definition.zh}`,
    ]),
  );
}
