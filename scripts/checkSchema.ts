/** The schema is the public manual: every type, field, argument and enum value has a description. */
import { readFile } from 'node:fs/promises';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const file = 'server/schema.graphql';
const schema = buildSchema(await readFile(new URL(`../${file}`, import.meta.url), 'utf8'));
const missing: string[] = [];

function check(name: string, described: { description?: string | null | undefined }): void {
  if (!described.description?.trim()) missing.push(name);
}

for (const type of Object.values(schema.getTypeMap())) {
  if (type.name.startsWith('__') || type.astNode === undefined) continue;
  check(type.name, type);
  if (isEnumType(type))
    for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args)
        check(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
}

for (const name of missing)
  console.error(`${file}: ${name} has no description; write one sentence`);
if (missing.length > 0) process.exitCode = 1;
