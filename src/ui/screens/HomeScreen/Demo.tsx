import type { HomeWords } from '../../../words/home-words.ts';

/** The main job in two minutes, for whoever sits at a desk. */
export const Demo = (props: {
  readonly words: HomeWords['demo'];
  readonly onWatch: (realTime: boolean) => void;
}) => (
  <section class="demo">
    <h2>{props.words.heading}</h2>
    <p class="soft">{props.words.explain}</p>
    <div class="acts">
      <button type="button" class="button" on:click={() => props.onWatch(false)}>
        {props.words.watch}
      </button>
      <button type="button" class="button" on:click={() => props.onWatch(true)}>
        {props.words.realTime}
      </button>
    </div>
  </section>
);
