import { decodeDiagramData } from './decode-diagram-data.ts';
import type { DiagramSession } from './session.ts';

/**
 * Loads what a drawing is worked with. Null where it cannot be had, or the reader has left: only loading is forgiven, what is
 * wrong with the session itself shows when it begins.
 */
export async function loadSession(
  src: string,
  signal: AbortSignal,
): Promise<((host: HTMLElement) => DiagramSession) | null> {
  try {
    const [{ DiagramSession }, answer] = await Promise.all([import('./session.ts'), fetch(src, { signal })]);
    const data = answer.ok ? decodeDiagramData(await answer.json()) : null;
    return data === null ? null : (host) => new DiagramSession(host, data, signal);
  } catch {
    return null;
  }
}
