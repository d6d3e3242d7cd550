/** How the picture is drawn. `auto` takes WebGL only where a graphics chip does the work. */
export type RendererWish = 'auto' | 'canvas' | 'webgl';
export type Renderer = 'canvas' | 'webgl';

// Drawn by the processor, WebGL starves the whole page; the 2D canvas is several times lighter.
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The name of the graphics chip; `hidden` where the browser keeps it, nothing without WebGL. */
function webglChip(): string | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl');
  if (context === null) return undefined;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name =
    info === null ? 'hidden' : String(context.getParameter(info.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null;

/** The renderer to use, or nothing where the browser can draw neither way. */
export function chooseRenderer(wish: RendererWish): Renderer | undefined {
  const chip = wish === 'canvas' ? undefined : webglChip();
  if (chip !== undefined && (wish === 'webgl' || !SOFTWARE.test(chip))) return 'webgl';
  return hasCanvas() ? 'canvas' : undefined;
}
