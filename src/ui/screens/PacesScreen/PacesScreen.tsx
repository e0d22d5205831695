import './paces-screen.css';
import './paces-print.css';
import { createMemo, Show } from 'solid-js';
import { pacesSetting, readPacesForm, unitChoices } from '../../../view/paces-form.ts';
import { pacesText } from '../../../view/paces-text.ts';
import { type PacesView, pacesView } from '../../../view/paces-view.ts';
import { createKeptForm } from '../../create-kept-form.ts';
import { createNotation } from '../../create-notation.ts';
import { A } from '../../hash-router.tsx';
import { LapFields } from '../../parts/LapFields.tsx';
import { firstRaceLabels, RaceFields } from '../../parts/RaceFields.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useAllWords, useServices } from '../../services-context.tsx';
import { createSetupForm } from '../SetupScreen/create-setup-form.ts';
import { Answer } from './Answer.tsx';
import { CalculatorFields } from './CalculatorFields.tsx';
import { SecondRace } from './SecondRace.tsx';
import { Sheet } from './Sheet.tsx';
import { TakeAway } from './TakeAway.tsx';

/** Type a race and see everything it says: paces, other races, and any distance with its splits. */
export const PacesScreen = () => {
  const services = useServices();
  const words = useAllWords();
  const setup = createSetupForm(services.settings);
  const paces = createKeptForm(services.settings, pacesSetting, (stored) =>
    readPacesForm(stored, words.figures),
  );
  const notation = createNotation(services, words, () => paces.form().pace === 'other');
  const view = createMemo<PacesView>((last) =>
    pacesView(setup.form(), paces.form(), last?.lasting, words, notation()),
  );
  const { calculator } = words.paces;
  return (
    <main class="page form paces">
      <header class="topbar">
        <A class="button" href="/">
          {words.setup.home}
        </A>
        <h1>{words.paces.title}</h1>
      </header>
      <div class="spread">
        <div class="inputs">
          <RaceFields
            labels={firstRaceLabels(words)}
            distance={setup.form().raceDistance}
            time={setup.form().raceTime}
            reading={view().fields.first}
            note={view().fields.firstNote}
            words={words}
            onDistance={(raceDistance) => setup.change({ raceDistance })}
            onTime={(raceTime) => setup.change({ raceTime })}
          />
          <SecondRace
            form={setup.form()}
            loaded={setup.loaded()}
            reading={view().fields.second}
            note={view().fields.secondNote}
            words={words}
            onChange={setup.change}
          />
        </div>
        <Show when={view().sheet} fallback={<p class="sheet soft">{words.paces.empty}</p>}>
          {(sheet) => <Sheet sheet={sheet()} still={view().still} words={words.paces} />}
        </Show>
        <section class="group place">
          <h2>{words.paces.place}</h2>
          <LapFields
            choice={view().choice}
            reading={view().track}
            words={words.setup}
            onChange={(changes) => paces.change({ track: { ...view().choice, ...changes } })}
          />
          <Segmented
            name="units"
            legend={words.paces.units}
            choices={unitChoices.map((value) => ({ value, text: words.paces.unitChoices[value] }))}
            value={paces.form().units}
            onChoose={(units) => paces.change({ units })}
          />
        </section>
      </div>
      <section class="any-distance">
        <h2>{calculator.heading}</h2>
        <CalculatorFields
          form={paces.form()}
          reading={view().calculator}
          words={words.paces}
          onChange={paces.change}
        />
        <Show
          when={view().calculator.answer}
          fallback={<p class="soft">{view().calculator.message}</p>}
        >
          {(answer) => <Answer answer={answer()} />}
        </Show>
      </section>
      <Show when={view().sheet ?? view().calculator.answer}>
        <TakeAway
          title={view().sheet?.heading ?? words.paces.title}
          text={pacesText(view(), words)}
          share={services.share}
          words={words.paces.out}
        />
      </Show>
    </main>
  );
};
