import type { Plugin } from 'vite';

const order = '@layer reset,tokens,ui,features;';

/**
 * Says the order of the cascade layers at the head of every style sheet. The sheets of shared chunks may load before
 * the one of the page: without this, the layer named in the first of them would come first, and the reset would win.
 */
export function layerOrderPlugin(): Plugin {
  return {
    name: 'fairlead-layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${order}${typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)}`;
    },
  };
}
