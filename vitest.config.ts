import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The two files that look at every page take longest; begun first, they leave no processor idle at the end. */
class EveryPageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/every-');
    return [...files.filter(isLong), ...(await super.sort(files.filter((file) => !isLong(file))))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: EveryPageFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'checks/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
          maxWorkers: 2,
        },
      },
      {
        // Opens the Office files in LibreOffice; scripts/test.ts says where it is in SOFFICE_PATH.
        test: {
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Runs against the built site; scripts/test.ts serves it and says where in SITE_ADDRESS.
        test: {
          name: 'site',
          include: ['tests/{site,search}/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
