/** How the picture is drawn. `auto` takes WebGL only where a graphics chip does the work. */
export type RendererWish = 'auto' | 'canvas' | 'webgl';
export type Renderer = 'canvas' | 'webgl';

// Drawn by the processor, WebGL starves the whole page; the 2D canvas is several times lighter.
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

type Contexts = { webgl: WebGLRenderingContext; '2d': CanvasRenderingContext2D };

/** A context of a canvas of its own; nothing where the browser refuses, by whatever means. */
function contextOf<K extends keyof Contexts>(kind: K): Contexts[K] | undefined {
  try {
    const found = document.createElement('canvas').getContext(kind);
    return found === null ? undefined : (found as Contexts[K]);
  } catch {
    return undefined; // some refuse by throwing
  }
}

/** The name of the graphics chip; `hidden` where the browser keeps it, nothing without WebGL. */
function webglChip(): string | undefined {
  const context = contextOf('webgl');
  if (context === undefined) return undefined;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name =
    info === null ? 'hidden' : String(context.getParameter(info.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** The renderer to use, or nothing where the browser can draw neither way. */
export function chooseRenderer(wish: RendererWish): Renderer | undefined {
  const chip = wish === 'canvas' ? undefined : webglChip();
  if (chip !== undefined && (wish === 'webgl' || !SOFTWARE.test(chip))) return 'webgl';
  return contextOf('2d') === undefined ? undefined : 'canvas';
}
