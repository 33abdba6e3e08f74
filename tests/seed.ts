import fc from 'fast-check';

/** The same cases on every machine and in every run: a failure is then always somebody's change. `FC_SEED` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261121) });
