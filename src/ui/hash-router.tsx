import {
  type Accessor,
  type Component,
  createContext,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  onMount,
  type ParentProps,
  Show,
  Suspense,
  splitProps,
  useContext,
} from 'solid-js';

/**
 * Which screen the address names: `#/review/abc?x=1`. The whole route lives in the fragment, so that
 * any static host serves the app and nothing of it is ever sent. A router library would be a
 * sixteenth of all the JavaScript that may stand before a running session.
 */
export type Route = { readonly path: string; readonly screen: Component };

type Place = { readonly path: string; readonly query: URLSearchParams };
type Match = { readonly screen: Component; readonly params: Readonly<Record<string, string>> };
type Router = {
  readonly place: Accessor<Place>;
  readonly match: Accessor<Match | undefined>;
  readonly go: (to: string, options?: { readonly replace?: boolean }) => void;
};

const Context = createContext<Router>();

const useRouter = (): Router => {
  const router = useContext(Context);
  if (!router) throw new Error('A screen stands outside <HashRouter>.');
  return router;
};

const readPlace = (): Place => {
  const [path = '', query = ''] = location.hash.replace(/^#/, '').split(/\?(.*)/s);
  return { path: path || '/', query: new URLSearchParams(query) };
};

/** A hostile or mistyped escape is left as it was typed. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const paramsOf = (pattern: string, path: string): Match['params'] | undefined => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const found = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decoded(found);
    else if (part !== found) return undefined;
  }
  return params;
};

const matchOf = (routes: readonly Route[], path: string): Match | undefined => {
  for (const { path: pattern, screen } of routes) {
    const params = pattern === '*' ? {} : paramsOf(pattern, path);
    if (params) return { screen, params };
  }
  return undefined;
};

/** Shows the screen of the first route that matches; `*` matches every address. */
export const HashRouter = (props: {
  readonly routes: readonly Route[];
  readonly root: Component<ParentProps>;
  /** Stands where a screen that is still being loaded will stand. */
  readonly waiting: Component;
}) => {
  const [place, setPlace] = createSignal(readPlace());
  const follow = (): void => {
    setPlace(readPlace());
  };
  const match = createMemo(() => matchOf(props.routes, place().path));
  const go: Router['go'] = (to, options) => {
    history[options?.replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
    follow();
    if (!options?.replace) scrollTo(0, 0);
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  onCleanup(() => {
    removeEventListener('hashchange', follow);
    removeEventListener('popstate', follow);
  });
  return (
    <Context.Provider value={{ place, match, go }}>
      <props.root>
        <Suspense fallback={<props.waiting />}>
          <Show when={match()?.screen} keyed>
            {(Screen) => <Screen />}
          </Show>
        </Suspense>
      </props.root>
    </Context.Provider>
  );
};

export const useNavigate = (): Router['go'] => useRouter().go;

/** The named part of the route: `id` of `/review/:id`. */
export const useParam = (name: string): Accessor<string | undefined> => {
  const { match } = useRouter();
  return () => match()?.params[name];
};

/** The route as it stands in the address, undecoded. */
export const usePath = (): Accessor<string> => {
  const { place } = useRouter();
  return () => place().path;
};

/** A value behind the route's question mark. */
export const useQuery = (name: string): Accessor<string | undefined> => {
  const { place } = useRouter();
  return () => place().query.get(name) ?? undefined;
};

/** A link to another screen. */
export const A = (
  props: JSX.AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string },
) => {
  const [own, rest] = splitProps(props, ['href']);
  return <a {...rest} href={`#${own.href}`} />;
};

/** Goes elsewhere at once. */
export const Navigate = (props: { readonly href: string }) => {
  const { go } = useRouter();
  onMount(() => go(props.href, { replace: true }));
  return null;
};
