import { type Accessor, createMemo, Show } from 'solid-js';
import { homeAction } from '../../../view/home-view.ts';
import type { SetupForm } from '../../../view/setup-form.ts';
import { type SetupView, setupView } from '../../../view/setup-view.ts';
import { createNotation } from '../../create-notation.ts';
import { A } from '../../hash-router.tsx';
import { useServices, useWords } from '../../services-context.tsx';
import { PlanStrip } from '../SetupScreen/PlanStrip.tsx';

/** The workout of the last visit, drawn: two taps from running. */
export const Again = (props: { readonly form: SetupForm; readonly ranBefore: boolean }) => {
  const services = useServices();
  const words = useWords();
  const action = createMemo(() => homeAction(props.form, props.ranBefore, words));
  const notation = createNotation(services, words, () => view().workout.waiting === true);
  const view: Accessor<SetupView> = createMemo(() => setupView(props.form, words, notation()));
  return (
    <section class="again">
      <p class="soft">{action().heading}</p>
      <h2 class="title">{action().workout}</h2>
      <Show when={view().plan}>
        {(shown) => (
          <>
            <PlanStrip bars={shown().bars} label={shown().drawn} />
            <p class="soft">{[...shown().totals, action().note].join(' · ')}</p>
          </>
        )}
      </Show>
      <div class="acts">
        <A class="button solid big" href="/setup">
          {action().button}
        </A>
        <A class="button big" href="/paces">
          {words.home.paces}
        </A>
      </div>
    </section>
  );
};
