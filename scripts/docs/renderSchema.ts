import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { toCode, toTable } from './markdown.ts';

/** The fields of `Query`, each with its arguments and the first sentence of its description. */
export function renderRootFields(schema: GraphQLSchema): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return toTable(
    ['Field', 'Arguments', 'Answers', 'What it is'],
    fields.map((field) => [
      toCode(field.name),
      field.args.map(toTyped).join(', '),
      toCode(String(field.type)),
      field.description?.match(/^.*?\.(?=\s|$)/s)?.[0] ?? '',
    ]),
  );
}

/** The fields of every input, with their descriptions. */
export function renderFilters(schema: GraphQLSchema): string {
  return listTypes(schema)
    .filter(isInputObjectType)
    .map((type) => {
      const fields = Object.values(type.getFields());
      const rows = fields.map((field) => [toTyped(field), field.description ?? '']);
      return toTable([toCode(type.name), 'What passes'], rows);
    })
    .join('\n\n');
}

/** What each type that is answered holds; a field of an interface stands with the interface only. */
export function renderTypes(schema: GraphQLSchema): string {
  return listTypes(schema)
    .filter((type) => type !== schema.getQueryType() && !/(Connection|Edge)$/.test(type.name))
    .map((type) => ({ type, lines: toContent(type) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ type, lines }) =>
      [`**${toCode(type.name)}.** ${type.description ?? ''}`, lines.join('\n')].join('\n\n'),
    )
    .join('\n\n');
}

function listTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    ({ name, astNode }) => astNode && !name.startsWith('__'),
  );
}

/** A line of a list for each of its parts. */
function toContent(type: GraphQLNamedType): string[] {
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => toLine(toCode(name), description));
  if (isUnionType(type)) return type.getTypes().map(({ name }) => toLine(toCode(name)));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const [parent] = type.getInterfaces();
  const own = Object.values(type.getFields()).filter(({ name }) => !parent?.getFields()[name]);
  return [
    ...(parent ? [toLine(`all of ${toCode(parent.name)}`)] : []),
    ...own.map((field) => toLine(toField(field), field.description)),
  ];
}

function toLine(head: string, description?: string | null): string {
  return `- ${head}${description ? `: ${description.replaceAll(/\s+/g, ' ')}` : ''}`;
}

function toField({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.length > 0 ? `(${args.map((argument) => `${argument.name}:`).join(' ')})` : '';
  return toCode(`${name}${given}: ${String(type)}`);
}

function toTyped({ name, type, defaultValue }: Typed): string {
  if (defaultValue === undefined) return toCode(`${name}: ${String(type)}`);
  // The value of an enumeration stands without quotes.
  const fallback = typeof defaultValue === 'string' ? defaultValue : JSON.stringify(defaultValue);
  return toCode(`${name}: ${String(type)} = ${fallback}`);
}

interface Typed {
  name: string;
  type: unknown;
  defaultValue?: unknown;
}
