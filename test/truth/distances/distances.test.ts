import { beforeAll, describe, expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { openTestSea, port, refusal, sail, straits } from '../../fixtures/sea.ts';
import { allRows, compare, quantile, type Compared } from './evaluate.ts';

/* The engine against published distances (NGA Pub. 151), and the questions of the product with a known answer. */

let sea: Sea;
beforeAll(async () => {
  sea = await openTestSea();
});

const lastOf = ({ row, nm, errorPercent, straits: passed, reason }: Compared): string =>
  [
    `${errorPercent.toFixed(1).padStart(6)} %`,
    `${row.from} – ${row.to}${row.way === undefined ? '' : ` by ${row.way}`}`,
    `printed ${row.nm}, found ${nm.toFixed(0)}${passed.length > 0 ? ` by ${passed.join(', ')}` : ''}`,
    reason ?? 'NO REASON GIVEN',
  ].join('  ');

describe('published distances', () => {
  it('are met to 1 % in the middle and 4 % at the 95th percentile', () => {
    const { compared, aside } = compare(sea);
    const report = (rows: readonly Compared[]) => {
      const errors = rows.map(({ errorPercent }) => Math.abs(errorPercent));
      return { count: rows.length, median: quantile(errors, 0.5), p95: quantile(errors, 0.95) };
    };
    const published = compared.filter(({ row }) => !row.derived);
    const all = report(compared);
    const printed = report(published);
    const worst = compared
      .toSorted((a, b) => Math.abs(b.errorPercent) - Math.abs(a.errorPercent))
      .slice(0, 20);
    const line = ({ count, median, p95 }: typeof all) =>
      `${count} rows: median ${median.toFixed(2)} %, 95th percentile ${p95.toFixed(2)} %`;
    console.log(
      [
        `Published distances: ${line(printed)}; with the derived ones ${line(all)}.`,
        `Set aside ${aside.length} of ${allRows.length}:`,
        ...aside.map(({ row, why }) => `  ${row.from} – ${row.to}: ${row.nm}, ${why}`),
        'Worst 20:',
        ...worst.map(lastOf),
      ].join('\n'),
    );
    expect(allRows).toHaveLength(439);
    expect(compared.length + aside.length).toBe(439);
    expect(aside.length).toBeLessThanOrEqual(12);
    for (const each of [printed, all]) {
      expect(each.median).toBeLessThanOrEqual(1);
      expect(each.p95).toBeLessThanOrEqual(4);
    }
    expect(worst.filter(({ reason }) => reason === null)).toEqual([]);
  });

  // Sums of four rows: what is off in each adds up. Without the bends of archipelagic sea lane II it would be +967.
  it('Lombok in place of Singapore adds 1,042 miles within 5 % from Das Island to Honshu', () => {
    const [das, honshu] = [port('das-island-uae'), port('honshu-south-of-junction')];
    const lombok = sail(sea, das, honshu, {}, [port('lombok-strait-junction')]);
    const singapore = sail(sea, das, honshu, {}, [port('singapore')]);
    const extraNm = lombok.distanceNm - singapore.distanceNm;
    console.log(`By Lombok in place of Singapore: +${extraNm.toFixed(0)} nm (table +1,042).`);
    expect(extraNm).toBeGreaterThan(1042 * 0.95);
    expect(extraNm).toBeLessThan(1042 * 1.05);
  });

  it('Lombok traffic follows the axis of archipelagic sea lane II', () => {
    const { path } = sail(sea, port('lombok-strait-junction'), port('honshu-south-of-junction'));
    for (const bend of [
      [116.83, -7],
      [117.08, -5.47],
      [118.28, -3.75],
      [119, 0],
      [119.55, 0.95],
    ] as const)
      expect(Math.min(...path.map((corner) => distanceNm(corner, bend)))).toBeLessThan(6);
  });
});

describe('questions with a known answer', () => {
  const rasTanura: LngLat = [50.16, 26.7];
  const [yokosuka, singapore, busan, shanghai, losAngeles] = [
    'yokosuka-japan',
    'singapore',
    'busan-south-korea',
    'shanghai-china',
    'los-angeles-california-usa',
  ].map(port) as [LngLat, LngLat, LngLat, LngLat, LngLat];

  it('the Taiwan Strait closed matters little', () => {
    const closed = { closedStraits: straits('taiwan') };
    expect(sail(sea, yokosuka, singapore, closed).effect?.extraNm).toBeLessThanOrEqual(60);
    expect(sail(sea, yokosuka, singapore, closed).effect).toMatchObject({ isChanged: false, avoided: [] });
    const fromBusan = sail(sea, busan, singapore, closed).effect;
    expect(fromBusan?.extraNm).toBeGreaterThanOrEqual(20);
    expect(fromBusan?.extraNm).toBeLessThanOrEqual(80);
    expect(fromBusan?.avoided).toEqual(['taiwan']);
    expect(sail(sea, shanghai, losAngeles, closed).effect).toMatchObject({ isChanged: false, extraNm: 0 });
  });

  it('Malacca and Sunda closed send the Gulf trade by Lombok and Makassar', () => {
    const {
      effect,
      straits: passed,
      days,
    } = sail(sea, rasTanura, yokosuka, { closedStraits: straits('malacca', 'sunda') });
    expect(effect?.extraNm).toBeGreaterThanOrEqual(900);
    expect(effect?.extraNm).toBeLessThanOrEqual(1100);
    expect(effect?.extraDays).toBeGreaterThanOrEqual(2.7);
    expect(effect?.extraDays).toBeLessThanOrEqual(3.3);
    expect(passed).toEqual(expect.arrayContaining(['lombok', 'makassar']));
    expect(effect?.by).toEqual(['lombok', 'makassar']);
    expect(days).toBeGreaterThan(20);
  });

  it('with Hormuz closed there is no way out of the Gulf', () => {
    expect(refusal(sea, rasTanura, yokosuka, { closedStraits: straits('hormuz') })).toEqual({
      found: false,
      because: 'closed',
      where: ['hormuz'],
    });
  });
});
