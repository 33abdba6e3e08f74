/** Where the demo's files lie before they are published under `/demo/`, from the project's folder. They are made, never committed. */
export const DEMO_FOLDER = '.cache/demo';

/** What the page of the bill says of the demo without a database; part of the page, not published beside it. */
export const DEMO_REPORT = 'report.json';

/** Files of the demo, as they are published. */
export const DEMO_FILES = { csv: 'bill.focus.csv', parquet: 'bill.focus.parquet', labels: 'labels.json' } as const;
