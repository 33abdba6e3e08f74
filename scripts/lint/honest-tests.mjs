/** A test that cannot fail, does not run, or waits for luck is worse than none. */
const never = (selector, message) => ({ selector, message });

export const honestTests = {
  files: ['tests/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      never(
        'MemberExpression[property.name=/^(only|skip|fixme|todo|fails)$/][object.name=/^(test|it|describe|suite)$/]',
        'Every test runs, always.',
      ),
      never(
        "MemberExpression[property.name=/^(only|skip|fixme)$/][object.property.name='describe']",
        'Every test runs, always.',
      ),
      never('CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'Every test runs, always.'),
      never("ExpressionStatement > CallExpression[callee.name='expect']", 'expect() needs a matcher.'),
      never("AwaitExpression > CallExpression[callee.name='expect']", 'expect() needs a matcher.'),
      never("CallExpression[callee.property.name='waitForTimeout']", 'Wait for a condition, not for time.'),
      never("CallExpression[callee.name='setTimeout']", 'Wait for a condition, not for time.'),
    ],
    // Fixtures and assertions on loosely typed JSON are the point of a test.
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
};
