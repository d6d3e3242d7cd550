import sharp from 'sharp';

const CELL = { width: 300, height: 330 } as const;
const LABEL = 22;

interface Shot {
  readonly label: string;
  readonly file: string;
}

const captionOf = (label: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width}" height="${LABEL}"><text x="4" y="16" font-size="14" font-family="sans-serif">${label}</text></svg>`,
  );

/** Lays shots side by side, each made to fit its cell under a caption; `across` cells a row. Returns a PNG. */
export async function toSheet(
  title: string,
  shots: readonly Shot[],
  across: number,
): Promise<Buffer> {
  const columns = Math.min(across, 5);
  const rows = Math.ceil(shots.length / columns);
  const step = { x: CELL.width + 10, y: CELL.height + LABEL + 10 };
  const parts = await Promise.all(
    shots.map(async ({ label, file }, index) => {
      const left = 10 + (index % columns) * step.x;
      const top = LABEL + 10 + Math.floor(index / columns) * step.y;
      const shot = await sharp(file)
        .resize({ ...CELL, fit: 'inside' })
        .png()
        .toBuffer();
      return [
        { input: captionOf(label), left, top },
        { input: shot, left, top: top + LABEL },
      ];
    }),
  );
  const size = { width: 10 + columns * step.x, height: LABEL + 10 + rows * step.y };
  return sharp({ create: { ...size, channels: 3, background: '#999' } })
    .composite([{ input: captionOf(title), left: 10, top: 4 }, ...parts.flat()])
    .png()
    .toBuffer();
}
