/** Where this build will stand. Everything comes from the environment, so one source serves every host. */

const env = process.env;

/** Scheme and host, no path: `https://guide.example.org`. Without it, addresses name the local server. */
export const site = env.SITE_URL ?? 'http://localhost:4321';

/** Path below the host, `/` or for example `/customer-journey-guide/`. */
export const base = env.BASE_PATH ?? '/';

/**
 * Address of this repository's files on its host, for “edit this page”, ending in the branch:
 * `https://github.com/me/guide/edit/main`. GitHub Actions names its own; undefined leaves the link out.
 */
export const editRoot =
  env.EDIT_ROOT ??
  (env.GITHUB_REPOSITORY &&
    `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/edit/main`);
