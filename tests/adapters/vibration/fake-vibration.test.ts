import { makeFakeVibration } from '../../../src/adapters/vibration/fake-vibration.ts';
import { describeVibrationContract } from './contract.ts';

describeVibrationContract('The fake', (canVibrate) => {
  const vibration = makeFakeVibration(canVibrate);
  return { vibration, felt: vibration.felt };
});
