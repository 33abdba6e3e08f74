import { describe, expect, it } from 'vitest';
import { isCodeName } from '#components/figures/is-code-name.ts';

describe('isCodeName', () => {
  it.each([
    'db.t4g.micro, one zone',
    'gp3 storage',
    'vCPU, Linux on ARM',
    'x86 tasks',
    'tj-actions/changed-files, an action',
  ])('leaves %s as it is written', (name) => {
    expect(isCodeName(name)).toBe(true);
  });

  it.each(['a month of db.t4g.micro', 'events, 4 readers', 'São Paulo over N. Virginia', 'événement'])(
    'lets %s begin with a capital',
    (name) => {
      expect(isCodeName(name)).toBe(false);
    },
  );
});
