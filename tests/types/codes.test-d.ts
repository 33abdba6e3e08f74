/** Codes and texts that must not compile. The type check of the project reads this file; nothing runs it. */
import type { IssueCode } from '#engine/kit/issue-code.ts';
import { counted } from '#engine/kit/quantities.ts';
import { from } from '#engine/pricing/formula.ts';
import type { Meter } from '#engine/pricing/meter.ts';
import { sqsRates } from '#engine/services/sqs/rates.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { defineText } from '#i18n/define-text.ts';
import { issues } from '#i18n/text/issues.ts';

declare const meter: Meter;

// @ts-expect-error no line has this label
meter.add(sqsRates.standard, counted(1, 'request'), 'sends', () => [from('events', 1)]);
// @ts-expect-error no factor has this code
from('hour', 1);

// @ts-expect-error a code without a sentence in Portuguese
defineText<'one' | 'two'>({ en: { one: 'One', two: 'Two' }, 'pt-br': { one: 'Um' } });
// @ts-expect-error a sentence for a code that does not exist
defineText<'one'>({ en: { one: 'One' }, 'pt-br': { one: 'Um', two: 'Dois' } });
// @ts-expect-error no issue has this code
issues.en['no-such-issue'] satisfies string;
// @ts-expect-error not an issue code
'no-such-issue' satisfies IssueCode;
// @ts-expect-error not an option
'sqs' satisfies OptionId;
