import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string; // the URL
  readonly label: string;
}

const QUIET_ZONE = 2; // modules of quiet zone

/** Draws a QR code as one path. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <div class="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        shape-rendering="crispEdges"
      >
        <path d={path} fill="#000" />
      </svg>
    </div>
  );
}
