import { afterEach, describe, expect, test, vi } from 'vitest';
import { chooseRenderer, type Renderer, type RendererWish } from '../../src/stage/renderer.ts';

const NAME = 0x9246; // UNMASKED_RENDERER_WEBGL

/** WebGL of a machine with this chip; a browser may keep its name. */
const webgl = (chip: string | undefined) => ({
  getExtension: (name: string) => {
    if (name === 'WEBGL_lose_context') return { loseContext: () => undefined };
    return chip === undefined ? null : { UNMASKED_RENDERER_WEBGL: NAME };
  },
  getParameter: (name: number) => (name === NAME ? chip : 'WebKit WebGL'),
});

interface Machine {
  readonly chip?: string | 'hidden' | 'refused' | 'throws';
  readonly canvas?: boolean;
}

/** Has every canvas answer as on that machine. */
function be({ chip = 'refused', canvas = true }: Machine): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(((kind: string) => {
    if (kind === '2d') return canvas ? {} : null;
    if (chip === 'throws') throw new Error('no');
    if (chip === 'refused') return null;
    return webgl(chip === 'hidden' ? undefined : chip);
  }) as HTMLCanvasElement['getContext']);
}

afterEach(() => {
  vi.restoreAllMocks();
});

const INTEL = 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)';
const SWIFT =
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)';

describe('left to choose, the stage is drawn', () => {
  test.each<[Renderer, string]>([
    ['canvas', SWIFT],
    ['canvas', 'Google SwiftShader'],
    ['canvas', 'llvmpipe (LLVM 15.0.7, 256 bits)'],
    ['canvas', 'Gallium 0.4 on softpipe'],
    ['canvas', 'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)'],
    ['canvas', 'Mesa OffScreen / Software Rasterizer'],
    ['webgl', INTEL],
    ['webgl', 'ANGLE (NVIDIA, NVIDIA GeForce GTX 1050 Direct3D11 vs_5_0 ps_5_0, D3D11)'],
    ['webgl', 'ANGLE (AMD, AMD Radeon Graphics (radeonsi, renoir), OpenGL 4.6)'],
    ['webgl', 'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)'],
    ['webgl', 'Apple GPU'],
    ['webgl', 'Adreno (TM) 610'],
    ['webgl', 'Mali-G52 MC2'],
    ['webgl', 'hidden'],
  ])('with %s on %s', (renderer, chip) => {
    be({ chip });
    expect(chooseRenderer('auto')).toBe(renderer);
  });
});

test.each<[RendererWish, Machine, Renderer | undefined]>([
  ['auto', { chip: 'refused' }, 'canvas'],
  ['auto', { chip: 'throws' }, 'canvas'],
  ['auto', { chip: 'refused', canvas: false }, undefined],
  ['auto', { chip: SWIFT, canvas: false }, undefined],
  ['webgl', { chip: SWIFT }, 'webgl'],
  ['webgl', { chip: 'refused' }, 'canvas'],
  ['canvas', { chip: INTEL }, 'canvas'],
  ['canvas', { chip: INTEL, canvas: false }, undefined],
])('asked for %s on a machine with %o it is %s', (wish, machine, renderer) => {
  be(machine);
  expect(chooseRenderer(wish)).toBe(renderer);
});
