/** How documents of older versions become documents of today: one step per version, applied in turn. */

export type OldDocument = Record<string, unknown>;

export interface MigrationStep {
  /** The version that the step takes; it gives the next one. */
  from: number;
  /** Gives a new document and leaves the old one alone. May throw on a document that is damaged. */
  up: (document: OldDocument) => OldDocument;
}

/** Every version after the first adds a step here. A step is never changed once documents went through it. */
export const migrationSteps: readonly MigrationStep[] = [];

/**
 * Takes a document from version to version until it has the one asked for; the version field is raised here, not in
 * the steps. Undefined where a step is missing or the document is too damaged for one.
 */
export function migrate(
  document: OldDocument,
  { from, to }: { from: number; to: number },
  steps: readonly MigrationStep[] = migrationSteps,
): OldDocument | undefined {
  let current = document;
  for (let version = from; version < to; version += 1) {
    const step = steps.find((each) => each.from === version);
    if (!step) return undefined;
    try {
      current = { ...step.up(current), version: version + 1 };
    } catch {
      return undefined;
    }
  }
  return current;
}
