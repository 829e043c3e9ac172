/** A number as people type it: `1,234.5`, `12,5`, `1 200`, `−3`. Null for nothing typed, NaN for what is no number. */
export function parseNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace('\u2212', '-');
  if (plain === '') return null;
  if (/^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^-?(\d+[.,]?\d*|[.,]\d+)$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}
