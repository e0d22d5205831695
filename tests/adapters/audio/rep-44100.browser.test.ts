import { describeRepInGraph } from './rep-in-graph.ts';

describeRepInGraph(44_100);
