import { describe, expect, test } from 'vitest';
import { footerGroups, navigation, pages } from '#i18n/nav.ts';

describe('footerGroups', () => {
  const listed = Object.values(footerGroups).flat();

  test('lists every page but home, once', () => {
    expect([...listed].sort()).toEqual(
      Object.keys(pages)
        .filter((page) => page !== 'home')
        .sort(),
    );
  });

  test('holds what the header holds', () => {
    expect(listed).toEqual(expect.arrayContaining([...navigation]));
  });
});
