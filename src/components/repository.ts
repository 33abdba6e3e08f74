type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The repository on GitHub this build comes from, as the host that builds says it: Vercel's system variables or those of GitHub
 * Actions. Undefined elsewhere: a copy on somebody's machine does not know where it will be published.
 */
function repositoryUrl(environment: Environment): string | undefined {
  const { VERCEL_GIT_PROVIDER: provider, VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: slug } = environment;
  const vercel = provider === 'github' && owner && slug ? `${owner}/${slug}` : undefined;
  const name = vercel ?? environment['GITHUB_REPOSITORY'];
  return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://github.com/${name}` : undefined;
}

/** Where a file of the repository can be read in a browser, if the repository is known. */
export function fileAddress(file: string, environment: Environment = process.env): string | undefined {
  const repository = repositoryUrl(environment);
  return repository && `${repository}/blob/main/${file}`;
}

/** Where a file of the repository can be edited in a browser, if the repository is known. */
export function editAddress(file: string, environment: Environment = process.env): string | undefined {
  const repository = repositoryUrl(environment);
  return repository && `${repository}/edit/main/${file}`;
}
