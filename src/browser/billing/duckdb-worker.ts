/** What a classic worker has besides. */
declare function importScripts(address: string): void;
declare class FileReaderSync {
  readAsArrayBuffer: (this: FileReaderSync, piece: Blob) => ArrayBuffer;
}

/** Milliseconds between two words on how much was read. */
const EVERY_MS = 250;

// The package drops it where its engine does not come, and whoever asked would wait for ever: said aloud it ends the worker.
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

let [bytesRead, bytesSaid, saidAt] = [0, 0, 0];

function sayBytes(): void {
  if (bytesRead === bytesSaid) return;
  postMessage({ bytesRead });
  [bytesSaid, saidAt] = [bytesRead, performance.now()];
}

// How far a query is the package tells no page of our security policy. Files of the reader's it reads by this call alone, and each piece once
// the one before is worked off.
const { readAsArrayBuffer } = FileReaderSync.prototype;
FileReaderSync.prototype.readAsArrayBuffer = function (piece) {
  if (performance.now() - saidAt >= EVERY_MS) sayBytes();
  bytesRead += piece.size;
  return readAsArrayBuffer.call(this, piece);
};
// Before each task, so that what belongs to the last is known.
addEventListener('message', sayBytes);

// The worker of the package, whose address this one has for its name: an import would make it a module, which that is not.
importScripts(self.name);
