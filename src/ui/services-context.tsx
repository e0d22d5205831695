import { createContext, type ParentProps, useContext } from 'solid-js';
import type { Services } from '../machine/services.ts';
import type { Words } from '../words/words.ts';

type AppContext = { readonly services: Services; readonly words: Words };

const Context = createContext<AppContext>();

export const ServicesProvider = (props: ParentProps<AppContext>) => (
  <Context.Provider value={{ services: props.services, words: props.words }}>
    {props.children}
  </Context.Provider>
);

const useApp = (): AppContext => {
  const app = useContext(Context);
  if (!app) throw new Error('A screen stands outside <ServicesProvider>.');
  return app;
};

export const useServices = (): Services => useApp().services;
export const useWords = (): Words => useApp().words;
