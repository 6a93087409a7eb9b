import { describe, expect, it } from 'vitest';
import { linksEn } from '../../../client/messages/linksEn.ts';
import { linksZh } from '../../../client/messages/linksZh.ts';
import { toErrorReport } from '../../../client/panels/toErrorReport.ts';

const CLAIM = {
  id: 'r.a~LEADS~r.b',
  quote: '<b>“区法院”</b>\u202E',
  start: 12,
  end: 20,
  revision: 'fd805298bc7d',
  link: 'https://example.org/?sel=r.a~LEADS~r.b',
};

describe('toErrorReport', () => {
  it('names id, quote, place, revision and link, a line for each, as they are', () => {
    const lines = toErrorReport(CLAIM, linksZh.report).split('\n');
    expect(lines.slice(1)).toEqual([
      `编号：${CLAIM.id}`,
      `引文：${CLAIM.quote}`,
      '原文字符：12–20',
      '图谱版本：fd805298bc7d',
      `链接：${CLAIM.link}`,
    ]);
  });

  it('says that the revision is not known', () => {
    expect(toErrorReport({ ...CLAIM, revision: null }, linksEn.report)).toContain(
      'Graph revision: unknown',
    );
  });
});
