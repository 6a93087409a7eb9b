import { GraphiQL } from 'graphiql';
import { EditorSettings } from './EditorSettings.tsx';
import { EXAMPLES } from './examples.ts';
import { readAddress } from './readAddress.ts';
import { requestAnswer } from './requestAnswer.ts';
import { SystemTheme } from './SystemTheme.tsx';

const asked = readAddress(window.location.search, window.location.hash);

/** GraphiQL on this server’s API. Its first tabs are what the address asks and the example queries. */
export function Console() {
  return (
    <GraphiQL
      fetcher={requestAnswer}
      defaultTabs={asked ? [asked, ...EXAMPLES] : EXAMPLES}
      {...(asked && { initialQuery: asked.query, initialVariables: asked.variables ?? '' })}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      schemaDescription
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          <span lang="zh-Hans">法治图谱</span> <span>Fazhi Graph</span>
        </a>
      </GraphiQL.Logo>
      <EditorSettings />
      <SystemTheme />
    </GraphiQL>
  );
}
