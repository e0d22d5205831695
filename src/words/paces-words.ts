import type { RaceName } from '../domain/pace/equivalents.ts';
import type { Strategy, Zone } from '../domain/pace/target.ts';
import type { ResolutionNote } from '../domain/pace/target-context.ts';

/** Everything one race says, and the pace of any distance. Numbers arrive as finished text. */
export type PacesWords = {
  readonly title: string;
  readonly empty: string;

  readonly second: {
    readonly legend: string;
    readonly distance: string;
    readonly time: string;
    readonly hint: string;
  };

  /** Under the fields: what was read, what it is good for, and what was used for what. */
  readonly heading: (race: string) => string;
  readonly fitness: string;
  readonly source: string;
  readonly still: (race: string) => string;
  readonly cautions: { readonly shortRace: string; readonly extrapolated: string };
  readonly used: {
    readonly two: (first: string, second: string, exponent: string) => string;
    readonly atBound: string;
    readonly tooClose: (second: string) => string;
  };

  readonly columns: {
    readonly race: string;
    readonly zone: string;
    readonly time: string;
    readonly lap: (metres: string) => string;
    readonly km: string;
    readonly mile: string;
  };
  readonly trainingCaption: string;
  readonly racesCaption: string;
  readonly zones: Readonly<Record<Zone, { readonly letter: string; readonly name: string }>>;
  readonly races: Readonly<Record<RaceName, string>>;
  readonly remarks: {
    readonly ownRace: string;
    readonly modelRange: string;
    readonly twoRaces: string;
  };
  readonly estimateExplained: string;
  readonly sourceExplained: string;

  readonly place: string;
  readonly units: string;
  readonly unitChoices: Readonly<Record<'both' | 'km' | 'mile', string>>;

  readonly calculator: {
    readonly heading: string;
    readonly distance: string;
    readonly distanceExample: string;
    readonly distanceEmpty: string;
    readonly pace: string;
    readonly racePaces: string;
    readonly trainingPaces: string;
    readonly other: string;
    readonly paceText: string;
    readonly paceTextExample: string;
    readonly paceTextHint: string;
    readonly paceUnknown: (typed: string) => string;
    readonly noPace: string;
    readonly notes: Readonly<Record<ResolutionNote, string | undefined>>;
    readonly strategy: string;
    readonly strategies: Readonly<Record<Strategy, string>>;
    readonly every: string;
    readonly everies: Readonly<Record<'lap' | '200' | 'km' | 'mile', string>>;
    readonly from: string;
    readonly froms: Readonly<Record<'finish' | 'start', string>>;
    readonly at: (distance: string, pace: string) => string;
    readonly atRace: (race: string) => string;
    readonly atZone: (zone: string) => string;
    readonly range: (range: string) => string;
    readonly estimate: string;
    readonly perLap: (time: string, metres: string) => string;
    readonly splitsCaption: (distance: string) => string;
    readonly splitColumns: {
      readonly at: string;
      readonly time: string;
      readonly split: string;
    };
    readonly coarser: (lines: number) => string;
  };

  readonly out: {
    readonly share: string;
    readonly copy: string;
    readonly print: string;
    readonly copied: string;
    readonly cannotShare: string;
    readonly cannotCopy: string;
    readonly text: string;
  };
};
