/** Where the demo's files lie before they are published under `/demo/`, from the project's folder. They are made, never committed. */
export const DEMO_FOLDER = '.cache/demo';

/** Files of the demo, as they are published. */
export const DEMO_FILES = { csv: 'bill.focus.csv', parquet: 'bill.focus.parquet', labels: 'labels.json' } as const;
