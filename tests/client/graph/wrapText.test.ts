import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../../client/graph/measureText.ts';
import { wrapText } from '../../../client/graph/wrapText.ts';

const zh = (text: string, maxWidth: number, reserve = 0): string[] =>
  wrapText(text, {
    language: 'zh',
    maxWidth,
    reserve,
    maxLines: 3,
    measure: (part) => measureText(part, 13),
  });
const en = (text: string, maxWidth: number): string[] =>
  wrapText(text, {
    language: 'en',
    maxWidth,
    maxLines: 3,
    measure: (part) => measureText(part, 13),
  });

describe('wrapText', () => {
  test('keeps a short name on one line', () => {
    expect(zh('府院联动机制', 117)).toEqual(['府院联动机制']);
  });

  test('breaks between words, into lines of about equal width', () => {
    expect(zh('区委全面依法治区委员会', 117)).toEqual(['区委全面', '依法治区委员会']);
    expect(zh('同部署、同推进、同督促、同考核', 117)).toEqual([
      '同部署、同推进、',
      '同督促、同考核',
    ]);
  });

  test('keeps a short quotation whole', () => {
    expect(zh('相关经验被《河南日报》刊载', 117)).toEqual(['相关经验被', '《河南日报》刊载']);
  });

  test('leaves room at the end of the last line', () => {
    const lines = zh('第三次府院联席会议', 117, 30);
    expect(lines).toHaveLength(2);
    expect(measureText(lines.at(-1) ?? '', 13)).toBeLessThanOrEqual(87);
  });

  test('breaks English at spaces and behind dashes, never within a word that fits', () => {
    expect(en('Government–procuratorate linkage mechanism', 128).join(' ')).not.toMatch(/\bproc /u);
    expect(en('Third government–court joint meeting', 100)).toEqual([
      'Third',
      'government–',
      'court joint',
      'meeting',
    ]);
  });

  test('loses nothing, and parts no mark from what it belongs to', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '府院',
          '联动',
          '机制',
          '（',
          '）',
          '“',
          '”',
          '，',
          '、',
          '2025',
          'A',
          '区',
          '与',
          '%',
        ),
        { minLength: 1, maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 160 }), (name, width) => {
        const lines = zh(name, width);
        expect(lines.join('')).toBe(name);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，、）”%]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“]$/u);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps within the width where there is a place to break', () => {
    const text = fc.string({
      unit: fc.constantFrom('府', '院', '联', '动', '机', '制'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 160 }), (name, width) => {
        for (const line of zh(name, width))
          expect(measureText(line, 13)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['甲', 'w', 'ab ', '区委，'])(
    'measures in all no more of a text without end, %j, than its length times a few lines',
    (piece) => {
      const measured = (length: number): number => {
        let characters = 0;
        wrapText(piece.repeat(length / piece.length), {
          language: 'zh',
          maxWidth: 200,
          measure: (part) => {
            characters += part.length;
            return measureText(part, 10);
          },
        });
        return characters;
      };
      expect(measured(2400)).toBeLessThan(2.3 * measured(1200));
      // A line holds up to forty: stretches of up to as many, which end at each character.
      expect(measured(1200)).toBeLessThan(1200 * 40 * 40);
    },
  );
});
