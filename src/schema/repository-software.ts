/** What runs the host of a repository: each has addresses of its own for beginning and editing a file. */
export const repositorySoftware = ['github', 'gitee', 'gitcode', 'gitlab', 'forgejo', 'gitea'] as const;
export type RepositorySoftware = (typeof repositorySoftware)[number];
