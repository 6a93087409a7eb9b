import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { decodeText } from '../parse/decodeText.ts';
import { toProblemLine } from '../parse/Problem.ts';
import { SEED_FOLDER } from '../seedFolder.ts';
import { stampReport } from './stampReport.ts';

/**
 * `stamp <report> [folder]`: writes the hash and fingerprints of `report.txt` into `report.yaml`, so that the
 * text as it is now is the one that the check holds it to.
 */
export async function stampCommand([
  report,
  folder = SEED_FOLDER,
]: readonly string[]): Promise<number> {
  if (report === undefined) {
    console.error('Name the report to stamp, e.g. `stamp wancheng-2025`.');
    return 2;
  }
  const yamlFile = relative(process.cwd(), join(folder, 'reports', report, 'report.yaml'));
  const textFile = relative(process.cwd(), join(folder, 'reports', report, 'report.txt'));
  const decoded = [await read(yamlFile), await read(textFile)];
  const [yaml, text] = decoded.map((reading) => reading?.text ?? null);
  for (const problem of decoded.flatMap((reading) => reading?.problems ?? []))
    console.error(toProblemLine(problem));
  if (typeof yaml !== 'string' || typeof text !== 'string') return 1;
  const stamped = stampReport(yaml, text);
  if (stamped === null) {
    console.error(`${yamlFile} is no set of fields; run \`npm run seed:check\` and mend it first.`);
    return 1;
  }
  await writeFile(yamlFile, stamped);
  console.log(`${yamlFile} holds the hash of ${textFile} as it is now`);
  return 0;
}

async function read(file: string) {
  try {
    return decodeText(file, await readFile(file));
  } catch {
    console.error(`${file} cannot be read; check the report’s name.`);
    return null;
  }
}
