import { useLayoutEffect } from 'react';
import { useMonaco } from '@graphiql/react';

const CODE = "'Source Code Pro Variable'";
const CHINESE = "'Noto Sans SC Variable', 'Noto Sans SC Rare Variable'";
const SETTINGS = {
  fontFamily: `${CODE}, ${CHINESE}, monospace`,
  wordWrap: 'on',
  // The browser measures, because Chinese between Latin letters is not as wide as Monaco takes it to be.
  wrappingStrategy: 'advanced',
  // Chinese punctuation looks like Latin letters to Monaco, which would box each ， and ：.
  unicodeHighlight: { ambiguousCharacters: false },
} as const;

/** Gives every editor what GraphiQL has no property for. Draws nothing. */
export function EditorSettings() {
  const monaco = useMonaco(({ monaco }) => monaco);
  // Before the effects in which GraphiQL creates its editors.
  useLayoutEffect(() => {
    if (!monaco) return;
    const listener = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(SETTINGS));
    void loadFaces().then(() => monaco.editor.remeasureFonts());
    return () => listener.dispose();
  }, [monaco]);
  return null;
}

/** Loads what Monaco measures widths by: a Latin m and a full-width one. */
function loadFaces(): Promise<unknown> {
  const { fonts } = document;
  return Promise.allSettled([fonts.load(`15px ${CODE}`, 'm'), fonts.load(`15px ${CHINESE}`, 'ｍ')]);
}
