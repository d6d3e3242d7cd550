import type { Vec } from './vector.ts';

/** A light setup: `from` and `rimFrom` point from the person to the lamps; the colours are linear. */
export interface Light {
  readonly from: Vec;
  readonly key: Vec;
  readonly shade: Vec;
  readonly rimFrom: Vec;
  readonly rim: Vec;
  readonly rimPower: number;
  readonly soft: number;
}

/** The hall at night: cool tubes above, the warm kiosk behind to the viewer's right. */
export const STATION_LIGHT: Light = {
  from: [-0.46, -0.66, 0.6],
  key: [1.16, 1.13, 1.04],
  shade: [0.32, 0.335, 0.42],
  rimFrom: [0.92, -0.18, -0.4],
  rim: [1.0, 0.66, 0.34],
  rimPower: 0.8,
  soft: 8,
};
