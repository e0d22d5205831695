import { makeFakeShare } from '../../../src/adapters/share/fake-share.ts';
import { shareContract } from './contract.ts';

shareContract(() => {
  const share = makeFakeShare();
  return {
    share,
    become: share.become,
    shared: () => share.shared,
    copied: () => share.copied,
    printed: () => share.printed,
  };
});
