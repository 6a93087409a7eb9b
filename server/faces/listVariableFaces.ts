import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** As @fontsource-variable names a face with an axis of weights, with what a build puts behind its name. */
const VARIABLE = /^(?<name>.+-wght-normal(?:-[\w-]{8})?)\.woff2$/;

/** The variable faces in these folders: their files by name. A folder that is not there has none. */
export function listVariableFaces(folders: readonly string[]): Map<string, string> {
  return new Map(
    folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder).flatMap((file): [string, string][] => {
          const name = VARIABLE.exec(file)?.groups?.['name'];
          return name === undefined ? [] : [[name, join(folder, file)]];
        }),
      ),
  );
}
