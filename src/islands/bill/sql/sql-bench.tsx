import type { VNode } from 'preact';
import { Component, createRef } from 'preact';
import { copyText } from '#browser/copy-text.ts';
import { saveBlob } from '#browser/save-file.ts';
import { readyQueries, readySql } from '#engine/billing/workbench/ready-queries.ts';
import type { CallEnd } from '#browser/worker-calls.ts';
import type { BillReply } from '../calls.ts';
import type { Screen } from '../view/screen.ts';
import type { BenchState, BenchStatus } from './bench-state.ts';
import { whyNotRun } from './bench-state.ts';
import type { OwnQuery } from './own-queries.ts';
import { readOwn, withName, withOwn, writeOwn } from './own-queries.ts';
import { QueryForm } from './query-form.tsx';
import { QueryLists } from './query-lists.tsx';
import { readyScope } from './ready-scope.ts';
import { ResultView } from './result-view.tsx';
import type { FileKind, QueryCall } from './sql-calls.ts';

interface Props {
  readonly screen: Screen;
}

/** The workbench: a query, what becomes of it, and the queries at hand. Keeps its state over everything else the page draws anew. */
export class SqlBench extends Component<Props, BenchState> {
  #asking: AbortController | null = null;
  #form = createRef<HTMLDivElement>();
  /** The query of the link, as far as the bench knows. */
  #linked: string | null;

  constructor(props: Props) {
    super(props);
    const { live } = props.screen;
    const fromLink = live?.linkSql() ?? null;
    this.#linked = fromLink;
    this.state = {
      text: fromLink ?? readySql('cost-by', readyScope(props.screen)) ?? '',
      isFromLink: fromLink !== null,
      status: { kind: 'idle' },
      answered: null,
      order: null,
      chart: null,
      own: live === null ? [] : readOwn(),
      note: null,
    };
  }

  /** Back or forward may have brought another query. */
  override componentDidUpdate(): void {
    const linked = this.props.screen.live?.linkSql() ?? null;
    if (linked === this.#linked) return;
    this.#linked = linked;
    if (linked !== null && linked !== this.state.text) this.setState({ text: linked, isFromLink: true, note: null });
  }

  override componentWillUnmount(): void {
    this.#asking?.abort();
  }

  override render({ screen }: Props, state: BenchState): VNode {
    const { live } = screen;
    return (
      <div class="sql-bench">
        <div class="sql-main">
          <div class="sql-query" ref={this.#form}>
            <QueryForm
              screen={screen}
              state={state}
              onText={(text) => this.setState({ text })}
              onRun={() => void this.#run()}
              onCancel={() => this.#asking?.abort()}
              onCopyLink={() => void this.#copyLink()}
            />
          </div>
          {live !== null && this.#result(state)}
        </div>
        <div class="sql-side">
          <QueryLists
            screen={screen}
            ready={readyQueries(readyScope(screen))}
            own={state.own}
            note={state.note}
            onReady={({ sql }) => this.#write(sql)}
            onOwn={({ sql }) => this.#write(sql)}
            onKeep={(name) => this.#keep({ name, sql: state.text })}
            onRename={(before, name) => this.#setOwn(withName(state.own, before, name))}
            onDelete={(name) => this.#setOwn(state.own.filter((query) => query.name !== name))}
          />
        </div>
      </div>
    );
  }

  #result({ answered, order, chart, status }: BenchState): VNode | null {
    if (answered === null) return null;
    return (
      <ResultView
        screen={this.props.screen}
        answered={answered}
        order={order}
        chart={chart}
        isBusy={status.kind === 'busy'}
        onOrder={(by) => this.setState({ order: by })}
        onChart={(kind) => this.setState({ chart: kind })}
        onSave={(as) => void this.#save(as)}
      />
    );
  }

  /** Puts a query from the lists into the editor, which may have gone out of sight above a long result. */
  #write(text: string): void {
    this.setState({ text, isFromLink: false, note: null });
    this.#form.current?.scrollIntoView({ block: 'nearest' });
  }

  async #run(): Promise<void> {
    const { live } = this.props.screen;
    const sql = this.state.text;
    if (live === null || this.state.status.kind === 'busy') return;
    const why = whyNotRun(sql);
    if (why !== null) {
      this.#show({ kind: 'not-run', why });
      return;
    }
    live.writeSql(sql);
    this.setState({ isFromLink: false, note: null });
    await this.#ask({ kind: 'sql', sql, demo: live.demo }, 'running');
  }

  async #save(as: FileKind): Promise<void> {
    const { live } = this.props.screen;
    const { answered, status } = this.state;
    if (live === null || answered === null || status.kind === 'busy') return;
    await this.#ask({ kind: 'sql-file', sql: answered.sql, as, demo: live.demo }, 'saving');
  }

  async #ask(call: QueryCall, what: 'running' | 'saving'): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    this.#show({ kind: 'busy', what });
    const end = await this.props.screen.live?.ask(call, (reply) => this.#heard(call, reply), asking.signal);
    if (asking === this.#asking) this.#ended(end ?? { kind: 'cancelled' });
  }

  #heard(call: QueryCall, reply: BillReply): void {
    switch (reply.kind) {
      case 'loading':
      case 'step':
      case 'reading':
        return this.#show({ kind: 'busy', what: 'waiting' });
      case 'sql-result':
        return this.setState({
          answered: { sql: call.sql, result: reply.result },
          order: null,
          status: { kind: 'idle' },
        });
      case 'sql-error':
        return this.#show({ kind: 'refused', error: reply.error });
      case 'sql-saved':
        saveBlob(`result.${reply.as}`, reply.file);
        return this.#show({ kind: 'saved', rows: reply.rows, isCut: reply.isCut });
      default:
      // Other replies belong to other calls.
    }
  }

  #ended(end: CallEnd): void {
    this.#asking = null;
    if (end.kind === 'failed' || end.kind === 'not-fetched') return this.#show(end);
    if (end.kind === 'cancelled') return this.#show({ kind: 'cancelled' });
    if (this.state.status.kind === 'busy') this.#show({ kind: 'idle' });
  }

  #show(status: BenchStatus): void {
    this.setState({ status });
  }

  #keep(query: OwnQuery): boolean {
    const own = withOwn(this.state.own, query);
    if (own !== null) return this.#setOwn(own);
    this.setState({ note: 'ownFull' });
    return false;
  }

  /** Keeps the queries, and says whether the browser took them. */
  #setOwn(own: readonly OwnQuery[]): boolean {
    const isKept = writeOwn(own);
    // What the browser did not take is not shown as kept.
    this.setState(isKept ? { own, note: null } : { note: 'ownBlocked' });
    return isKept;
  }

  async #copyLink(): Promise<void> {
    this.props.screen.live?.writeSql(this.state.text);
    this.setState({ note: (await copyText(new URL('#sql', location.href).href)) ? 'linkCopied' : 'linkNotCopied' });
  }
}
