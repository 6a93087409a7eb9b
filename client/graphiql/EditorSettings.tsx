import { useLayoutEffect } from 'react';
import { useMonaco } from '@graphiql/react';

const SETTINGS = {
  fontFamily: "'Source Code Pro Variable', 'Noto Sans SC Variable', monospace",
  // Chinese punctuation looks like Latin letters to Monaco, which would box each ， and ：.
  unicodeHighlight: { ambiguousCharacters: false },
};

/** Gives every editor what GraphiQL has no property for. Draws nothing. */
export function EditorSettings() {
  const monaco = useMonaco(({ monaco }) => monaco);
  // Before the effects in which GraphiQL creates its editors.
  useLayoutEffect(() => {
    const listener = monaco?.editor.onDidCreateEditor((editor) => editor.updateOptions(SETTINGS));
    return () => listener?.dispose();
  }, [monaco]);
  return null;
}
