/** Countries that don't write in Latin letters: English usage leaves out the marks of transliteration. */
const transliterated = new Set(
  'AE AF AM BD BG BH BY CN EG GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MM MN MO MV NP OM PK QA RU SA SY TH TJ TW UA YE'.split(
    ' ',
  ),
);
const marks = /[\u0300-\u036f\u02bb-\u02bf‘’'`]/gu;

/** Words for "city" and the like that GeoNames adds to the name of some. */
const additions = / (?:City|Village)$|-(?:gun|shi|si)$/u;
const withAdditions = new Set('AE GU ID JP KR MP NZ PH TW'.split(' '));

/** Names where neither GeoNames' nor the rules above give the one in use. By country and GeoNames' name. */
const exceptions: Readonly<Record<string, string>> = {
  'CN Dadonghai': 'Sanya',
  'CN Xi’an': 'Xi’an',
  'FM Palikir - National Government Center': 'Palikir',
  'GU Tamuning-Tumon-Harmon Village': 'Tamuning',
  'IN Cochin': 'Kochi',
  'KR Chinju': 'Jinju',
  'KR Kimhae': 'Gimhae',
  'KR Kimje': 'Gimje',
  'KR Kosong': 'Goseong',
  'KR Kwangmyŏng': 'Gwangmyeong',
  'KR Kwangyang': 'Gwangyang',
  'KR Nangen': 'Namwon',
  'KR Santyoku': 'Samcheok',
  'KR Sinhyeon': 'Geoje',
  'KR Tangjin': 'Dangjin',
  'KR Tonghae': 'Donghae',
  'KZ Nur-Sultan': 'Astana',
  'MN Ulan Bator': 'Ulaanbaatar',
  'MV Male': 'Malé',
  'MY Kampung Pasir Gudang Baru': 'Pasir Gudang',
  'PH Quezon City': 'Quezon City',
};

/** The name a place has on the map, from its country and GeoNames' name. */
export function placeName(country: string, name: string): string {
  const exception = exceptions[`${country} ${name}`];
  if (exception !== undefined) return exception;
  const plain = withAdditions.has(country) ? name.replace(additions, '') : name;
  return transliterated.has(country) ? plain.normalize('NFD').replace(marks, '').normalize('NFC') : plain;
}
