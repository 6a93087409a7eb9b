import { describe, expect, it, vi } from 'vitest';
import { compareCommand } from '../../graph-seed/commands/compareCommand.ts';
import { readCuration } from '../../graph-seed/compare/readCuration.ts';

vi.mock('../../graph-seed/compare/readCuration.ts', () => ({ readCuration: vi.fn() }));

const WORDS = ['wancheng-2025', 'docs'];

describe('compare', () => {
  it('says what the disk refuses', async () => {
    const say = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refused = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    vi.mocked(readCuration).mockRejectedValueOnce(refused);
    expect(await compareCommand(WORDS)).toBe(1);
    expect(say.mock.calls.flat().join()).toMatch(
      /^docs[\\/]first cannot be read \(EIO: i\/o error, read\)\. Give a report/,
    );
    say.mockRestore();
  });

  it.each([
    new TypeError('a mistake of ours'),
    Object.assign(new TypeError('wrong argument'), { code: 'ERR_INVALID_ARG_TYPE' }),
  ])('does not hide %s behind the folder', async (mistake) => {
    vi.mocked(readCuration).mockRejectedValueOnce(mistake);
    await expect(compareCommand(WORDS)).rejects.toBe(mistake);
  });
});
