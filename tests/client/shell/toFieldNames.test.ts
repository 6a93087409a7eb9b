import { describe, expect, it } from 'vitest';
import type { ReportOutline } from '../../../client/explorer/Library.ts';
import { findFieldNames, toFieldNames } from '../../../client/shell/network/toFieldNames.ts';

const toText = (zh: string, en: string) => ({ zh, en });
const toReport = (id: string, issuer: string): ReportOutline => ({
  id,
  period: 2025,
  title: toText('报告', 'Report'),
  issuer: { id: `${id}.issuer`, name: toText(issuer, issuer) },
  sections: [
    {
      id: `${id}.introduction`,
      number: 'introduction',
      start: 0,
      end: 9,
      title: toText('导言', 'Introduction'),
      part: null,
    },
    {
      id: `${id}.2.1`,
      number: '2.1',
      start: 9,
      end: 20,
      title: toText('政府机构职能', 'Government functions'),
      part: { id: `${id}.2` },
    },
  ],
  sentences: [],
});
const SHARED = { long: '跨领域的机构', short: '跨领域' };

describe('the names of the network’s fields', () => {
  it('are the sections’, with the number alone where there is no room for more', () => {
    const names = toFieldNames([toReport('north-2025', '北区')], 'zh', SHARED);
    expect(Object.fromEntries(names)).toEqual({
      'north-2025.introduction': ['导言'],
      'north-2025.2.1': ['二（一） 政府机构职能', '二（一）'],
      'north-2025.*': ['跨领域的机构', '跨领域'],
    });
  });

  it('say whose they are where there are several reports', () => {
    const reports = [toReport('north-2025', 'North'), toReport('south-2025', 'South')];
    const names = toFieldNames(reports, 'en', { long: 'Across fields', short: 'Across' });
    expect(names.get('south-2025.2.1')?.[0]).toBe('South 2(1) Government functions');
    expect(names.get('south-2025.*')?.[0]).toBe('South Across fields');
  });

  it('are ids where no report has the section', () => {
    expect(findFieldNames(new Map(), 'west-2025.3', '跨领域的机构')).toEqual(['west-2025.3']);
    expect(findFieldNames(new Map(), 'west-2025.*', '跨领域的机构')).toEqual(['跨领域的机构']);
  });
});
