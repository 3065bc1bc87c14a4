import { endings, fileKinds, kindOf } from './file-kinds.ts';
import { expressionOf, headerRules, headerValues, strictTransport } from './headers.ts';
import { header, type ServingPlace } from './place.ts';
import type { Redirect } from './redirects.ts';

/*
 * The site for nginx, for the `http` part of its configuration. Headers are all
 * set in one place, and what differs is looked up by address: a second
 * `add_header` further in would undo the outer ones.
 */

/** nginx's configuration for a site at a place. */
export function nginxConfiguration({ root, base, port, hosts }: ServingPlace): string {
  const headers = headerValues(headerRules(hosts));
  const maps = headers.flatMap(({ name, usual, particular }) =>
    particular.length === 0
      ? []
      : `map $uri ${variable(name)} {
    default "${usual}";
${particular.map(({ path, value }) => `    "~${expressionOf(path, base)}" "${value}";`).join('\n')}
}
`,
  );
  const lines = [
    ...headers.map(({ name, usual, particular }) => [name, particular.length === 0 ? `"${usual}"` : variable(name)]),
    [strictTransport.name, variable(strictTransport.name)],
  ];
  const texts = new Set(endings(({ text }) => text).map((ending) => kindOf(ending).type));
  return `${header('#')}
# Former addresses are long words.
map_hash_bucket_size 512;
map_hash_max_size 16384;

${maps.join('\n')}
# Only where the connection, or the one to the server before this one, is encrypted.
map $https$http_x_forwarded_proto ${variable(strictTransport.name)} {
    default "";
    "~^(on|https)" "${strictTransport.value}";
}

# Former addresses; the build writes them. nginx reads them when it starts or reloads.
map $uri $atlas_moved {
    default "";
    include ${root}${base}_redirects.nginx*;
}

map $uri $atlas_not_found {
    default ${base}404.html;
    "~^${base}en/" ${base}en/404.html;
}

server {
    listen ${port};
    root ${root};
    index index.html;
    server_tokens off;
    absolute_redirect off;
    log_not_found off;

    # Files that the build compressed are sent as they are; what it left is compressed on the way.
    # brotli_static is of Debian's package libnginx-mod-http-brotli-static: without it, take the line out.
    brotli_static on;
    gzip_static on;
    gzip_vary on;
    gzip on;
    gzip_min_length 1024;
    gzip_types ${[...texts].map((type) => `"${type}"`).join(' ')};

    default_type ${kindOf('').type};
    types {
${Object.keys(fileKinds)
  .map((ending) => `        "${kindOf(ending).type}" ${ending};`)
  .join('\n')}
    }

${lines.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    if ($atlas_moved) {
        return 301 $atlas_moved$is_args$args;
    }

    error_page 404 $atlas_not_found;
    error_page 403 =404 $atlas_not_found;
    location = ${base}404.html {
        internal;
    }
    location = ${base}en/404.html {
        internal;
    }
    # What hosts read, and the folders of a build.
    location ~ "^${base}_|/\\.(?!well-known/)" {
        return 404;
    }
}
`;
}

/** Former addresses as the lines of nginx's `map`. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `"${from}" "${to}";\n`).join('');
}

const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
