/** Rows of fields end in their number, which the link has not: two fields of one name would be one to whoever fills forms in. */
const ROW = /-\d+$/;

/**
 * Forms that ask for another view and are as they were built (`data-view`): what their address would show is shown without leaving the page.
 * `onLink` gets its query. A form that a section draws itself has answered already.
 */
export function listenForForms(root: HTMLElement, onLink: (link: string) => void, signal: AbortSignal): void {
  root.addEventListener(
    'submit',
    (event) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof HTMLFormElement) || !('view' in target.dataset)) return;
      event.preventDefault();
      onLink(linkOf(target));
    },
    { signal },
  );
}

function linkOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.replace(ROW, ''), value]] : [],
  );
  return new URLSearchParams(fields).toString();
}
