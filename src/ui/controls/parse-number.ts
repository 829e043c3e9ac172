/**
 * A number as people type it: `1,234.5`, `1'200`, `12,5`, `1 200`, `−3`. A comma before three digits groups them, any
 * other is a decimal comma. Null for nothing typed, NaN for what is no number.
 */
export function parseNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00A0\u202F'\u2019]/g, '').replace('\u2212', '-');
  if (plain === '') return null;
  if (/^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^-?(\d+[.,]?\d*|[.,]\d+)$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}
