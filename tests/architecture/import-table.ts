/** Who may import whom: the table of DESIGN and src/README.md, held as data. Type imports count. */

export type Rule = {
  /** The folder, or file, under `src` that the row is about. */
  readonly from: string;
  /** Folders and files whose values and types may be imported. */
  readonly values: readonly string[];
  /** Folders and files of which only types may be imported. */
  readonly types: readonly string[];
  /** Packages from `node_modules`, without their sub-paths, and virtual modules of the build. */
  readonly packages: readonly string[];
  /** What to do instead; ends every message about this row. */
  readonly instead: string;
};

const adapter = (name: string, packages: readonly string[] = []): Rule => ({
  from: `adapters/${name}`,
  values: [`adapters/${name}`, 'domain', 'assets'],
  types: ['machine/ports.ts'],
  packages,
  instead:
    'An adapter knows the domain, the ports and its own vendor library. What two adapters share is passed in by main.tsx through a port.',
});

/** The first row whose `from` fits a file decides. */
export const importTable: readonly Rule[] = [
  {
    from: 'domain',
    values: ['domain'],
    types: [],
    packages: [],
    instead:
      'The domain is pure: take the value as an argument, or move this code to the layer that owns what it needs.',
  },
  {
    from: 'machine',
    values: ['machine', 'domain'],
    types: [],
    packages: ['xstate'],
    instead:
      'The machine reaches the device through an interface in machine/ports.ts, and says nothing: words and view do.',
  },
  {
    from: 'words',
    values: ['words', 'domain/format.ts'],
    types: ['domain'],
    packages: [],
    instead: 'Words are sentences with holes: let view compute the value and pass it in.',
  },
  {
    from: 'view',
    values: ['view', 'domain'],
    types: ['words', 'machine'],
    packages: [],
    instead:
      'A view is a pure function of a snapshot, an instant and words: take them as arguments; markup belongs to ui.',
  },
  adapter('audio', ['howler']),
  adapter('capture'),
  adapter('clock'),
  adapter('facts'),
  adapter('offline', ['virtual:pwa-register', 'workbox-window']),
  adapter('share', ['uqr', 'valibot']),
  adapter('storage', ['idb', 'valibot']),
  adapter('tabs'),
  adapter('vibration'),
  adapter('voice'),
  adapter('wake', ['nosleep.js']),
  {
    from: 'ui',
    values: ['ui', 'view', 'words', 'domain/format.ts', 'assets'],
    types: ['machine', 'domain'],
    packages: ['solid-js', '@kobalte/core', '@observablehq/plot', '@fontsource-variable/archivo'],
    instead:
      'A screen shows what view computed and asks Services for the rest: put the computing in view, the device behind a port.',
  },
  {
    from: 'main.tsx',
    values: ['adapters', 'machine', 'ui', 'view', 'words', 'domain'],
    types: [],
    packages: ['solid-js', 'xstate'],
    instead: 'main.tsx only puts the house together; what needs a library has a folder.',
  },
];
