import { createContext, type ParentProps, useContext } from 'solid-js';
import type { Services } from '../machine/services.ts';
import type { FirstWords, Words } from '../words/words.ts';

type AppContext = { readonly services: Services; readonly words: FirstWords };

const Context = createContext<AppContext>();
const AllWords = createContext<Words>();

export const ServicesProvider = (props: ParentProps<AppContext>) => (
  <Context.Provider value={{ services: props.services, words: props.words }}>
    {props.children}
  </Context.Provider>
);

export const AllWordsProvider = (props: ParentProps<{ readonly words: Words }>) => (
  <AllWords.Provider value={props.words}>{props.children}</AllWords.Provider>
);

const useApp = (): AppContext => {
  const app = useContext(Context);
  if (!app) throw new Error('A screen stands outside <ServicesProvider>.');
  return app;
};

export const useServices = (): Services => useApp().services;
export const useWords = (): FirstWords => useApp().words;

/** Every sentence, in a screen that is loaded when it is opened: `App` brings them along. */
export const useAllWords = (): Words => {
  const words = useContext(AllWords);
  if (!words) throw new Error('This screen is not one of those that App loads with all words.');
  return words;
};
