import { LayerExtension, type LayerProps } from '@deck.gl/core';

const onGlobe = 'project.projectionMode == PROJECTION_MODE_GLOBE';

/** On a globe what stands upright is drawn on the half that faces the viewer alone, and as large at its rim as in its middle. */
class FacingOnly extends LayerExtension {
  static override readonly extensionName = 'FacingOnly';

  override getShaders() {
    return {
      inject: {
        'vs:DECKGL_FILTER_GL_POSITION': `
          if (${onGlobe} && dot(geometry.position.xyz, project.cameraPosition - geometry.position.xyz) < 0.0)
            position = vec4(0.0, 0.0, 2.0, 1.0);`,
        'vs:DECKGL_FILTER_SIZE': `
          if (${onGlobe}) size.xy *= gl_Position.w / project.focalDistance;`,
      },
    };
  }
}

/** For signs and letters: upright, always on top of the chart, and behind the horizon of a globe not at all. */
export const upright = {
  billboard: true,
  parameters: { depthCompare: 'always', cullMode: 'none' },
  extensions: [new FacingOnly()] as LayerExtension[],
} as const satisfies Partial<LayerProps> & { readonly billboard: boolean };
