/**
 * Draws the add-in's icons: a sheet with three results held against one target, and the same being updated. Shapes on a
 * grid of 16 × 16 give `assets/*.svg` and the PNG of every size that Office asks for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const GRID = 16;
const SIZES = [16, 32, 64, 80, 128];
/** Samples a pixel, each way. */
const FINE = 8;

/** @typedef {{ fill: string, svg: string, holds: (x: number, y: number) => boolean }} Shape */

/** @type {Shape[]} lowest first */
const RESULTS = [
  box(1, 1, 14, 14, 2.5, '#16324F'),
  box(3, 4, 9, 2, 0.5, '#7FD197'),
  box(3, 7, 7, 2, 0.5, '#FFD166'),
  box(3, 10, 4, 2, 0.5, '#F28B7A'),
  box(11, 3, 1, 10, 0, '#FFFFFF'),
];

/** @type {Record<string, Shape[]>} by file name */
const ICONS = {
  icon: RESULTS,
  update: [
    ...RESULTS,
    box(7, 7, 9, 9, 4.5, '#FFFFFF'),
    arc(11.5, 11.5, 2.6, 1.2, '#0B6B3A'),
    triangle([12, 6.8], [15, 8.9], [12, 11], '#0B6B3A'),
  ],
};

const assets = new URL('../assets/', import.meta.url);
mkdirSync(assets, { recursive: true });
for (const [name, shapes] of Object.entries(ICONS)) {
  writeFileSync(new URL(`${name}.svg`, assets), svg(shapes));
  for (const size of SIZES)
    writeFileSync(new URL(`${name}-${size}.png`, assets), png(shapes, size));
}

/**
 * A rectangle with round corners, from its left upper corner.
 * @param {number} left @param {number} top @param {number} width @param {number} height
 * @param {number} radius @param {string} fill
 * @returns {Shape}
 */
function box(left, top, width, height, radius, fill) {
  return {
    fill,
    svg: `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`,
    holds(x, y) {
      if (x < left || x > left + width || y < top || y > top + height) return false;
      const nearX = Math.min(Math.max(x, left + radius), left + width - radius);
      const nearY = Math.min(Math.max(y, top + radius), top + height - radius);
      return radius === 0 || Math.hypot(x - nearX, y - nearY) <= radius;
    },
  };
}

/**
 * Three quarters of a circle, open where its first quarter would be.
 * @param {number} centreX @param {number} centreY @param {number} radius @param {number} width of the line
 * @param {string} fill
 * @returns {Shape}
 */
function arc(centreX, centreY, radius, width, fill) {
  return {
    fill,
    svg: `<path d="M${centreX} ${centreY - radius}A${radius} ${radius} 0 1 0 ${centreX + radius} ${centreY}" fill="none" stroke="${fill}" stroke-width="${width}"/>`,
    holds(x, y) {
      const isOpen = x > centreX && y < centreY;
      const away = Math.hypot(x - centreX, y - centreY) - radius;
      return !isOpen && Math.abs(away) <= width / 2;
    },
  };
}

/**
 * @param {[number, number]} a @param {[number, number]} b @param {[number, number]} c clockwise
 * @param {string} fill
 * @returns {Shape}
 */
function triangle(a, b, c, fill) {
  const sides = [
    [a, b],
    [b, c],
    [c, a],
  ];
  return {
    fill,
    svg: `<path d="M${a.join(' ')}L${b.join(' ')}L${c.join(' ')}Z" fill="${fill}"/>`,
    holds: (x, y) =>
      sides.every(([[x1, y1] = a, [x2, y2] = b]) => (x2 - x1) * (y - y1) >= (y2 - y1) * (x - x1)),
  };
}

/** @param {Shape[]} shapes */
function svg(shapes) {
  const each = shapes.map((shape) => `  ${shape.svg}\n`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">\n${each}</svg>\n`;
}

/** @param {Shape[]} shapes @param {number} size in pixels, both ways */
function png(shapes, size) {
  const row = 1 + size * 4;
  const pixels = Buffer.alloc(row * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixel(shapes, x, y, size), y * row + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The mean of `FINE` × `FINE` samples as red, green, blue, alpha.
 * @param {Shape[]} shapes @param {number} x @param {number} y @param {number} size
 */
function pixel(shapes, x, y, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < FINE * FINE; sample += 1) {
    const across = ((x + ((sample % FINE) + 0.5) / FINE) * GRID) / size;
    const down = ((y + (Math.floor(sample / FINE) + 0.5) / FINE) * GRID) / size;
    const shape = shapes.findLast((each) => each.holds(across, down));
    if (!shape) continue;
    covered += 1;
    [1, 3, 5].forEach((at, channel) => {
      sum[channel] = (sum[channel] ?? 0) + parseInt(shape.fill.slice(at, at + 2), 16);
    });
  }
  const colour = sum.map((each) => (covered === 0 ? 0 : Math.round(each / covered)));
  return [...colour, Math.round((255 * covered) / FINE ** 2)];
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The check sum of PNG and zip; Node's own came after Node 20. @param {Buffer} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
