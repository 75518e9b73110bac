// Draws the two icons of the app. `node appPackage/draw-icons.mjs` writes them; the test compares file and drawing.
// The picture: Microsoft keeps the building (the shield is its wall, with windows), the customer holds the key.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

// Shapes are signed distances: negative inside, in units of a 192 × 192 square. Colours are [r, g, b].
const box = (cx, cy, halfW, halfH, radius) => (x, y) => {
  const dx = Math.abs(x - cx) - halfW + radius;
  const dy = Math.abs(y - cy) - halfH + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
const disc = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) - radius;
const union =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));
const both =
  (...shapes) =>
  (x, y) =>
    Math.max(...shapes.map((shape) => shape(x, y)));
const without = (shape, hole) => (x, y) => Math.max(shape(x, y), -hole(x, y));
const grown = (shape, by) => (x, y) => shape(x, y) - by;
const outline = (shape, width) => (x, y) => Math.abs(shape(x, y)) - width / 2;

/** Flat top with round corners, sides that close below the shoulder in two arcs on a point. */
const shield = (cx, top, halfW, height, radius) => {
  const shoulder = top + height * 0.42;
  const drop = top + height - shoulder;
  const arc = (drop * drop + halfW * halfW) / (2 * halfW);
  const wall = box(cx, top + height, halfW, height, radius);
  const point = both(disc(cx - halfW + arc, shoulder, arc), disc(cx + halfW - arc, shoulder, arc));
  return (x, y) => Math.max(wall(x, y), y > shoulder ? point(x, y) : Number.NEGATIVE_INFINITY);
};

/** A key that stands upright: bow with a hole, shaft, two teeth to the right. */
const key = (cx, cy, size) =>
  union(
    without(disc(cx, cy, size), disc(cx, cy, size * 0.47)),
    box(cx, cy + size * 2.02, size * 0.27, size * 1.22, size * 0.14),
    box(cx + size * 0.5, cy + size * 2.0, size * 0.5, size * 0.2, size * 0.1),
    box(cx + size * 0.42, cy + size * 2.72, size * 0.42, size * 0.2, size * 0.1),
  );

const mix = (a, b, t) => a.map((v, i) => v + (b[i] - v) * t);
const clamp = (v) => Math.min(1, Math.max(0, v));

/** Layers from back to front, each { shape, colour(x, y), opacity }; returns RGBA bytes, 4 × 4 samples a pixel. */
function paint(size, layers) {
  const samples = 4;
  const unit = 192 / size;
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let s = 0; s < samples * samples; s++) {
        const x = (column + ((s % samples) + 0.5) / samples) * unit;
        const y = (row + (Math.floor(s / samples) + 0.5) / samples) * unit;
        let colour = [0, 0, 0];
        let alpha = 0;
        for (const layer of layers) {
          const cover = clamp(0.5 - (layer.shape(x, y) * samples) / unit) * (layer.opacity ?? 1);
          if (cover === 0) continue;
          const over = cover + alpha * (1 - cover);
          colour = mix(colour, layer.colour(x, y), cover / over);
          alpha = over;
        }
        for (let i = 0; i < 3; i++) sum[i] += colour[i] * alpha;
        sum[3] += alpha;
      }
      const at = (row * size + column) * 4;
      for (let i = 0; i < 3; i++) pixels[at + i] = sum[3] === 0 ? 255 : Math.round(sum[i] / sum[3]);
      pixels[at + 3] = Math.round((255 * sum[3]) / (samples * samples));
    }
  }
  return pixels;
}

function png(size, pixels) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), body.length + 4);
    return frame;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits a channel, RGBA
  const rows = Array.from({ length: size }, (_, y) => [
    Buffer.of(0),
    pixels.subarray(y * size * 4, (y + 1) * size * 4),
  ]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const flat = (colour) => () => colour;
const everywhere = () => -192;

/** 192 × 192, full colour; the symbol stands in the middle so that any mask of Teams leaves it whole. */
export function drawColour() {
  const body = shield(96, 29, 58, 136, 14);
  const wall = (_x, y) => mix([255, 255, 255], [219, 230, 246], clamp((y - 29) / 136));
  const windows = [-37, 37].flatMap((dx) => [54, 79].map((y) => box(96 + dx, y, 7.5, 8, 2)));
  const gold = (x, y) => mix([255, 220, 128], [240, 164, 42], clamp((x + y - 150) / 90));
  const theKey = key(96, 68, 21.5);
  return png(
    192,
    paint(192, [
      { shape: everywhere, colour: (x, y) => mix([41, 92, 163], [17, 38, 82], clamp((x * 0.5 + y) / 288)) },
      { shape: (x, y) => grown(body, 3)(x, y - 5), colour: flat([8, 20, 48]), opacity: 0.28 },
      { shape: body, colour: wall },
      { shape: union(...windows), colour: flat([150, 178, 219]) },
      { shape: grown(theKey, 5.5), colour: wall },
      { shape: theKey, colour: gold },
      { shape: outline(theKey, 1.6), colour: flat([186, 116, 16]) },
    ]),
  );
}

/** 32 × 32, white on transparent. */
export function drawOutline() {
  const body = shield(96, 12, 66, 168, 18);
  return png(
    32,
    paint(32, [{ shape: union(outline(grown(body, -6), 12), key(96, 64, 22.2)), colour: flat([255, 255, 255]) }]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('color.png', import.meta.url), drawColour());
  writeFileSync(new URL('outline.png', import.meta.url), drawOutline());
}
