/**
 * Everything that can be wrong with an input, from a committed book to a reader's request. Each code has a sentence in both
 * languages (`#i18n/text/issues.ts`), whose placeholders are the issue's params.
 */
export type IssueCode =
  // Shapes
  | 'not-an-object'
  | 'not-a-list'
  | 'list-empty'
  | 'list-too-long'
  | 'not-text'
  | 'text-too-long'
  | 'not-a-boolean'
  | 'not-a-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'range-empty'
  | 'required'
  | 'unknown-field'
  | 'value-unknown'
  | 'value-contradicts'
  | 'id-invalid'
  | 'id-duplicate'
  | 'date-invalid'
  // Prices
  | 'region-unknown'
  | 'service-unknown'
  | 'source-unknown'
  | 'rate-unknown'
  | 'price-missing'
  | 'price-not-decimal'
  | 'ladder-empty'
  | 'ladder-gap'
  | 'ladder-after-end'
  | 'ladder-empty-step'
  | 'ladder-open-end'
  // Options
  | 'option-unknown'
  // Quotas
  | 'value-invalid'
  | 'adjustable-invalid'
  | 'confidence-unknown'
  // Series and bills
  | 'column-missing'
  | 'instant-invalid'
  | 'points-too-few'
  // Cost files
  | 'bill-empty'
  | 'bill-unreadable'
  | 'bill-foreign'
  | 'bill-unknown'
  | 'filter-unusable'
  | 'dimension-unknown'
  | 'metric-unknown'
  // The command line
  | 'command-missing'
  | 'command-unknown'
  | 'flag-unknown'
  | 'flag-value-missing'
  | 'format-unavailable'
  | 'argument-unexpected'
  | 'input-missing'
  | 'output-missing'
  | 'location-invalid'
  | 'input-not-found'
  | 'input-unreadable'
  | 'input-too-big'
  | 'json-invalid'
  | 'issues-left-out';
