/** What a classic worker has besides. */
declare function importScripts(address: string): void;

// The package drops it where its engine does not come, and whoever asked would wait for ever: said aloud it ends the worker.
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

// The worker of the package, whose address this one has for its name: an import would make it a module, which that is not.
importScripts(self.name);
