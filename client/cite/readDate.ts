/** A day, or as much of it as is known. */
export interface PartialDate {
  year: number;
  /** 1 to 12. */
  month: number | null;
  /** 1 to 31. */
  day: number | null;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

const pad = (number: number): string => String(number).padStart(2, '0');

/** Reads a year, a month or a day of ISO 8601; null where there is none, or no such day. */
export function readDate(text: string | null): PartialDate | null {
  const [, year, month, day] = ISO.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const read = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  const date = new Date(Date.UTC(read.year, (read.month ?? 1) - 1, read.day ?? 1));
  const exists =
    date.getUTCMonth() + 1 === (read.month ?? 1) && date.getUTCDate() === (read.day ?? 1);
  return exists ? read : null;
}

/** The numbers that are known: year, month, day. */
export function toDateParts({ year, month, day }: PartialDate): number[] {
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}

/** 2026-01-12, or as much of it as is known, with another sign between where one is given. */
export function toIsoDate(date: PartialDate, sign = '-'): string {
  const [year = 0, ...others] = toDateParts(date);
  return [String(year).padStart(4, '0'), ...others.map(pad)].join(sign);
}
