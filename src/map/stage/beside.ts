import type { Map as MapLibreMap } from 'maplibre-gl';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the edges of the chart, pixels. */
const marginPx = 8;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * The corner of a box beside a point, and within the chart: level with the point (or, with `isBelow`, a step under it) to
 * its right, else to its left; where neither side has the width, under the point, else over it.
 */
export function cornerBeside(
  { x, y }: Point,
  { width, height }: Size,
  chart: Size,
  gapPx: number,
  isBelow: boolean,
): readonly [left: number, top: number] {
  const [mostLeft, mostTop] = [chart.width - width - marginPx, chart.height - height - marginPx];
  const [right, left] = [x + gapPx, x - gapPx - width];
  const under = y + gapPx <= mostTop ? y + gapPx : y - gapPx - height;
  const level = isBelow ? under : y - height / 2;
  const side = right <= mostLeft ? right : left >= marginPx ? left : null;
  return [
    Math.max(marginPx, side ?? between(marginPx, x - width / 2, mostLeft)),
    between(marginPx, side === null ? under : level, Math.max(marginPx, mostTop)),
  ];
}

/** Puts what tells of a point of the chart beside it; hidden while the point is out of sight. */
export function putBeside(
  panel: HTMLElement,
  map: MapLibreMap,
  at: Point,
  gapPx: number,
  isBelow = false,
): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const [left, top] = cornerBeside(at, size, { width, height }, gapPx, isBelow);
  panel.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  panel.style.visibility = at.x < 0 || at.y < 0 || at.x > width || at.y > height ? 'hidden' : 'visible';
}
