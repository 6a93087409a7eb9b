import {
  LibraryDocument,
  ReportTextDocument,
  TextEntitiesDocument,
  TextRelationsDocument,
} from '../../client/api/operations.generated.ts';
import { requestPages } from '../../client/api/requestPages.ts';
import type { ReportOutline } from '../../client/explorer/Library.ts';
import type { ReportText, TextEntity, TextRelation } from '../../client/explorer/requestText.ts';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from './ask.ts';

export interface RealText {
  app: App;
  report: ReportText;
  outline: ReportOutline;
}

/** The text of this project's own seed with all that quotes it, as the page asks for them. */
export async function readRealText(): Promise<RealText> {
  const app = createApp({ store: await openEmbeddedStore() });
  const read = async (document: { toString(): string }, variables: object = {}) => {
    const { data, errors } = await ask(app, document.toString(), variables);
    if (errors) throw new Error(`The text cannot be read: ${JSON.stringify(errors)}.`);
    return data;
  };
  const [outline] = (await read(LibraryDocument)).reports as ReportOutline[];
  if (!outline) throw new Error('The seed has no report.');
  const report = outline.id;
  const [asked, entities, relations] = await Promise.all([
    read(ReportTextDocument, { id: report }),
    requestPages<TextEntity>(
      async (after) => (await read(TextEntitiesDocument, { report, after })).entities,
    ),
    requestPages<TextRelation>(
      async (after) => (await read(TextRelationsDocument, { report, after })).relations,
    ),
  ]);
  return { app, outline, report: { ...asked.report, entities, relations } };
}
