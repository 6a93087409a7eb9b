/**
 * Stands first in the file and opens the rest; says so where the file was cut, is damaged, or meets a browser that is too old
 * for it.
 */
import { PART_IDS } from './OfflineFile.ts';
import type { OfflineWindow } from './OfflineWindow.ts';
import { readPart } from './readPart.ts';

const page = window as OfflineWindow;

const WORDS = {
  cut: [
    '这个文件不完整，打不开。',
    '它多半是在复制或下载中途断掉的。请重新复制或下载。',
    'This file is not whole and cannot be opened.',
    'Copying or downloading it has probably broken off. Copy or download it again.',
  ],
  damaged: [
    '这个文件已损坏，打不开。',
    '请重新复制或下载；若还是如此，请用新版的 Chrome、Edge、Firefox 或 Safari 打开。',
    'This file is damaged and cannot be opened.',
    'Copy or download it again; if that does not help, open it with a current Chrome, Edge, Firefox or Safari.',
  ],
  old: [
    '这个浏览器太旧，打不开这个文件。',
    '请用新版的 Chrome、Edge、Firefox 或 Safari 打开。',
    'This browser is too old for this file.',
    'Open it with a current Chrome, Edge, Firefox or Safari.',
  ],
};

let isSaid = false;

function say(fault: keyof typeof WORDS, detail: string): void {
  if (isSaid) return;
  isSaid = true;
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'max-width:40em;margin:15vh auto;padding:0 24px;font:16px/1.6 sans-serif';
  WORDS[fault].forEach((text, at) => {
    const line = document.createElement(at % 2 === 0 ? 'h1' : 'p');
    line.lang = at < 2 ? 'zh-Hans' : 'en';
    line.style.cssText = at % 2 === 0 ? 'font-size:20px;margin:24px 0 4px' : 'margin:0';
    line.textContent = text;
    box.appendChild(line);
  });
  if (detail) {
    const code = document.createElement('p');
    code.style.cssText = 'margin:24px 0 0;font-size:13px;opacity:.75';
    code.textContent = detail;
    box.appendChild(code);
  }
  const root = document.getElementById('root') || document.body;
  root.textContent = '';
  root.appendChild(box);
}

page.fazhiFault = (detail) => say('damaged', detail);

/** Runs the page’s script, which is compressed as all large parts of the file are. */
async function open(): Promise<void> {
  const script = document.createElement('script');
  script.textContent = await readPart(PART_IDS.page);
  document.head.append(script);
  if (!page.fazhi) say('damaged', '');
}

document.addEventListener('DOMContentLoaded', () => {
  if (!document.getElementById(PART_IDS.end)) say('cut', '');
  else if (typeof DecompressionStream === 'undefined' || !('toSorted' in Array.prototype))
    say('old', '');
  else open().catch((error: unknown) => say('damaged', String(error)));
});
