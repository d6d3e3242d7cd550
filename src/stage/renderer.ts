/** How the picture is drawn. `auto` uses WebGL only with a graphics chip. */
export type RendererWish = 'auto' | 'canvas' | 'webgl';
export type Renderer = 'canvas' | 'webgl';

// WebGL without a graphics chip takes all processor time; the 2D canvas is several times cheaper.
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

type Contexts = { webgl: WebGLRenderingContext; '2d': CanvasRenderingContext2D };

/** Creates a rendering context on a new canvas; undefined if the browser refuses in any way. */
function contextOf<K extends keyof Contexts>(kind: K): Contexts[K] | undefined {
  try {
    const found = document.createElement('canvas').getContext(kind);
    return found === null ? undefined : (found as Contexts[K]);
  } catch {
    return undefined; // some refuse by throwing
  }
}

/** Returns the name of the graphics chip; `hidden` if the browser withholds it, undefined without WebGL. */
function webglChip(): string | undefined {
  const context = contextOf('webgl');
  if (context === undefined) return undefined;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name =
    info === null ? 'hidden' : String(context.getParameter(info.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** Returns the renderer to use; undefined if the browser supports neither. */
export function chooseRenderer(wish: RendererWish): Renderer | undefined {
  const chip = wish === 'canvas' ? undefined : webglChip();
  if (chip !== undefined && (wish === 'webgl' || !SOFTWARE.test(chip))) return 'webgl';
  return contextOf('2d') === undefined ? undefined : 'canvas';
}
