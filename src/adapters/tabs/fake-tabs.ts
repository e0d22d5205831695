import type { WriterClaim, WriterLock } from '../../machine/ports.ts';
import { type ClaimState, makeClaimState } from './claim-state.ts';

type Member = { readonly state: ClaimState; readonly hears: boolean };

/** Pages of one browser that does nothing by itself. */
export type FakeTabs = {
  /** Another page. One that does not hear is frozen: it neither finishes nor steps back. */
  tab(options?: { readonly hears?: boolean }): WriterLock;
};

/** Agrees at once, in the page. The first to ask writes; the others wait in line. */
export const makeFakeTabs = (): FakeTabs => {
  const lines = new Map<string, Member[]>();

  const giveTo = (line: Member[], next: Member): void => {
    for (const member of line) if (member !== next) member.state.become('viewer');
    line.splice(line.indexOf(next), 1);
    line.unshift(next);
    next.state.become('writer');
  };
  const takeOver = async (line: Member[], member: Member): Promise<void> => {
    const [writer] = line;
    if (!writer || writer === member) return;
    if (writer.hears) {
      writer.state.become('viewer');
      await writer.state.finish();
    }
    if (line.includes(member)) giveTo(line, member);
  };
  const leave = (line: Member[], member: Member): void => {
    const at = line.indexOf(member);
    if (at < 0) return;
    line.splice(at, 1);
    member.state.clear();
    const [next] = line;
    if (at === 0 && next) giveTo(line, next);
  };

  const claim = (sessionId: string, hears: boolean): WriterClaim => {
    const line = lines.get(sessionId) ?? [];
    lines.set(sessionId, line);
    const state = makeClaimState();
    const member: Member = { state, hears };
    line.push(member);
    state.become(line[0] === member ? 'writer' : 'viewer');
    return {
      ...state,
      takeOver: () => void takeOver(line, member),
      grew: () => {
        for (const other of [...line]) if (other !== member) other.state.tellGrown();
      },
      dispose: () => leave(line, member),
    };
  };

  return { tab: ({ hears = true } = {}) => ({ claim: (id) => claim(id, hears) }) };
};
