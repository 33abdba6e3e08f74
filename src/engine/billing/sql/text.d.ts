declare module '*.sql' {
  /** The query as it is in its file. */
  const text: string;
  export default text;
}
