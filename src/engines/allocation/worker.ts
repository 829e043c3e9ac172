import wasmUrl from 'highs/runtime?url';
import { serve } from '../runtime/serve.ts';
import { loadHighs } from './load-highs.ts';
import { allocationWith } from './solve.ts';

serve(allocationWith(() => loadHighs(wasmUrl)));
