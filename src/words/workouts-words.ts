import type { Section } from '../domain/workout/library/names.ts';

/** Why a link to a workout cannot be opened. */
export type LinkProblem = 'empty' | 'tooLong' | 'damaged' | 'nowhere';

/** The list of ready-made workouts and own ones, links to them, and their drawing. */
export type WorkoutsWords = {
  readonly title: string;
  readonly search: string;
  readonly nothing: (typed: string) => string;
  readonly loading: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly use: string;
  readonly edit: string;
  readonly keep: string;
  readonly kept: (name: string) => string;
  readonly cannotKeep: string;

  readonly own: {
    readonly heading: string;
    readonly none: string;
    readonly write: string;
    readonly name: string;
    readonly rename: string;
    readonly saveName: string;
    readonly duplicate: string;
    readonly copyOf: (name: string) => string;
    readonly remove: string;
    readonly removed: (name: string) => string;
    readonly undo: string;
    readonly unreadable: string;
    readonly cannotList: string;
    readonly setAside: (count: number) => string;
  };

  readonly drawing: {
    readonly label: (totals: string) => string;
    readonly inAll: (distance: string) => string;
  };

  readonly link: {
    readonly sent: string;
    readonly problems: Readonly<Record<LinkProblem, string>>;
    readonly unreadable: string;
    readonly asSent: string;
    readonly fix: string;
    readonly all: string;
  };

  readonly out: {
    readonly heading: string;
    readonly explain: string;
    readonly share: string;
    readonly copy: string;
    readonly copied: string;
    readonly cannotCopy: string;
    readonly cannotShare: string;
    readonly address: string;
    readonly qr: string;
    readonly hideQr: string;
    readonly qrLabel: (workout: string) => string;
    readonly qrTooLong: string;
  };
};
