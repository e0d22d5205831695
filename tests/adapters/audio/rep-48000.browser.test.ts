import { describeRepInGraph } from './rep-in-graph.ts';

describeRepInGraph(48_000);
