import { TrinoSQL } from 'dt-sql-parser';

/** A part of a query that is answered by a rule of the database: a function, an operator, a cast. */
export interface Construct {
  /** `SUM`, `||`, `CAST AS DATE`. */
  readonly name: string;
  /** Its text, without spaces, and that of what stands around it, from the inside out. */
  readonly around: readonly string[];
}

/** A node of the grammar's tree, as far as is looked at. */
interface Node {
  readonly parent: Node | null;
  readonly getText: () => string;
  readonly getChild: (index: number) => { readonly getText: () => string } | null;
}

const trino = new TrinoSQL();

/** Costs nothing to tell: what an instant is in the processed layer can be told by its name. */
const INSTANT = /Period(Start|End)/;

/** What a query is made of, as Trino's grammar reads it. Fails on what that does not read. */
export function constructsOf(sql: string): readonly Construct[] {
  const found: Construct[] = [];
  const tree = trino.parse(`${sql};`, ({ message }) => {
    throw new Error(`${message}: ${sql}`);
  });
  trino.listen(
    {
      visitTerminal: () => undefined,
      visitErrorNode: () => undefined,
      exitEveryRule: () => undefined,
      enterEveryRule: (node) => {
        for (const name of namesOf(node)) found.push({ name, around: textsAround(node) });
      },
    },
    tree,
  );
  return found;
}

/** The rules of the grammar that a database gives a meaning to; the others only hold them together. */
function namesOf(node: Node): readonly string[] {
  const text = node.getText();
  switch (node.constructor.name) {
    case 'FunctionCallContext':
      return [text.slice(0, text.indexOf('(')).toUpperCase()];
    case 'ArithmeticBinaryContext':
      return [node.getChild(1)?.getText() ?? ''];
    case 'CastContext':
      return castNames(text);
    default:
      return OTHERS[node.constructor.name] ?? [];
  }
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  BetweenContext: ['BETWEEN'],
  ConcatenationContext: ['||'],
  DistinctFromContext: ['IS DISTINCT FROM'],
  ExtractContext: ['EXTRACT'],
  InListContext: ['IN'],
  InSubqueryContext: ['IN'],
  IntervalContext: ['INTERVAL'],
  LikeContext: ['LIKE'],
  SearchedCaseContext: ['CASE'],
  SimpleCaseContext: ['CASE'],
  SortItemContext: ['ORDER BY'],
  SubstringContext: ['SUBSTR'],
  TrimContext: ['TRIM'],
  TypeConstructorContext: ['DATE literal'],
};

function castNames(text: string): readonly string[] {
  const kind = text.startsWith('TRY_CAST') ? 'TRY_CAST' : 'CAST';
  const type = text.slice(text.lastIndexOf('AS') + 'AS'.length, -1);
  const isInstant = type === 'VARCHAR' && INSTANT.test(text) && !/ASDATE|SUM\(/.test(text);
  return [
    `${kind} AS ${type}`,
    ...(isInstant ? ['CAST instant AS VARCHAR'] : []),
    ...(kind === 'TRY_CAST' ? ['TRY_CAST of a text'] : []),
  ];
}

function textsAround(node: Node): readonly string[] {
  const texts: string[] = [];
  for (let at: Node | null = node; at !== null; at = at.parent) texts.push(at.getText());
  return texts;
}
