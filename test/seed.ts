import fc from 'fast-check';

// Every run draws the same cases, so that a change is judged by what it changed. `SEED=random` draws others, and
// `RUNS` how many of them for the laws that take it: SEED=random RUNS=2000 npx vitest run test/engines/routing/laws
const { SEED = '20260101' } = process.env;
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(SEED === 'random' ? {} : { seed: Number(SEED) }) });
