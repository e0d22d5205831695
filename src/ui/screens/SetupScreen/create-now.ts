import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { useServices } from '../../services-context.tsx';

/** Often enough for a sentence that counts minutes. */
const everyMs = 10_000;

/** The time, for sentences that grow old while somebody reads them. */
export const createNow = (): Accessor<
  ReturnType<ReturnType<typeof useServices>['clock']['now']>
> => {
  const { clock } = useServices();
  const [now, setNow] = createSignal(clock.now());
  let timer: ReturnType<typeof setTimeout>;
  const again = (): void => {
    timer = setTimeout(() => {
      setNow(clock.now());
      again();
    }, everyMs);
  };
  again();
  onCleanup(() => clearTimeout(timer));
  return now;
};
