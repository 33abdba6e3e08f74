/** What a record says about time: when it was decided, how it stands, and what it replaced. */
export interface DatedRecord {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly status: string;
  readonly supersedes: readonly string[];
}

/** One day on which something was decided. */
export interface DecisionDay {
  readonly date: string;
  /** Records decided that day by how they stand today. */
  readonly decided: readonly { readonly status: string; readonly ids: readonly string[] }[];
  /** What was replaced that day: a record is replaced on the day of the one that replaces it. */
  readonly replaced: readonly { readonly from: string; readonly by: string }[];
}

/** Days of decision, the latest first. */
export function toTimeline(records: readonly DatedRecord[]): readonly DecisionDay[] {
  const days = [...new Set(records.map(({ date }) => date))].toSorted().toReversed();
  return days.map((date) => {
    const here = records.filter((record) => record.date === date);
    const statuses = [...new Set(here.map(({ status }) => status))];
    return {
      date,
      decided: statuses.map((status) => ({
        status,
        ids: here.filter((record) => record.status === status).map(({ id }) => id),
      })),
      replaced: here.flatMap(({ id, supersedes }) => supersedes.map((from) => ({ from, by: id }))),
    };
  });
}
