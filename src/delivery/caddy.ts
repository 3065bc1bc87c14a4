import { endings, fileKinds, kindOf } from './file-kinds.ts';
import { expressionOf, headerRules, headerValues, strictTransport } from './headers.ts';
import { header, type ServingPlace } from './place.ts';
import type { Redirect } from './redirects.ts';

/*
 * The site for Caddy. What differs by address is looked up in maps, as for
 * nginx; the page for a fault is another address, and so gets its own.
 */

/** Caddy's configuration for a site at a place. */
export function caddyfile({ root, base, port, hosts }: ServingPlace): string {
  const headers = headerValues(headerRules(hosts));
  const maps = headers.flatMap(({ name, usual, particular }) =>
    particular.length === 0
      ? []
      : `	map {path} ${variable(name)} {
${particular.map(({ path, value }) => `		"~${expressionOf(path, base)}" "${value}"`).join('\n')}
		default "${usual}"
	}
`,
  );
  const texts = new Set(endings(({ text }) => text).map((ending) => kindOf(ending).type));
  // An empty header would be sent: what most addresses lack has a block of its own.
  const everywhere = headers.filter(({ usual }) => usual !== '');
  const sometimes = headers.filter(({ usual }) => usual === '');
  return `${header('#')}
# In place of :${port} write the site's host name, and Caddy encrypts by itself.
(headers) {
	header {
${everywhere
  .map(({ name, usual, particular }) => `		${name} ${particular.length === 0 ? `"${usual}"` : variable(name)}`)
  .join('\n')}
		Content-Type {atlas_content_type}
		-Server
	}
${sometimes.map(({ name }) => `	header @${matcher(name)} ${name} ${variable(name)}`).join('\n')}
	header @encrypted ${strictTransport.name} ${strictTransport.value}
	header @forwarded ${strictTransport.name} ${strictTransport.value}
	header {
		Vary Accept-Encoding
		defer
	}
}

:${port} {
	root * ${root}

${maps.join('\n')}
	map {path} {atlas_content_type} {
		"~/$" "${kindOf('html').type}"
${Object.keys(fileKinds)
  .map((ending) => `		"~\\.${ending}$" "${kindOf(ending).type}"`)
  .join('\n')}
		default "${kindOf('').type}"
	}

	# Former addresses; the build writes them. Caddy reads them when it starts or reloads.
	map {path} {atlas_moved} {
		import ${root}${base}_redirects.caddy*
		default ""
	}
	map {path} {atlas_not_found} {
		"~^${base}en/" ${base}en/404.html
		default ${base}404.html
	}

${sometimes.map(({ name }) => `	@${matcher(name)} expression ${variable(name)} != ""`).join('\n')}
	# The connection, or the one to the server before this one.
	@encrypted protocol https
	@forwarded header X-Forwarded-Proto https
	import headers

	# What was asked for goes along.
	@moved_asked expression {atlas_moved} != "" && {query} != ""
	redir @moved_asked {atlas_moved}?{query} permanent
	@moved expression {atlas_moved} != ""
	redir @moved {atlas_moved} permanent
	@folder_asked {
		expression {query} != "" && !{path}.startsWith("//")
		not path */
		file {path}/index.html
	}
	redir @folder_asked {path}/?{query} 308

	@orders not method GET HEAD
	respond @orders 405

	# What hosts read, the folders of a build, and the pages for faults.
	@hidden path ${base}_* ${base}404.html ${base}en/404.html
	error @hidden 404
	@dotted {
		path_regexp /\\.
		not path ${base}.well-known/*
	}
	error @dotted 404

	# Files that the build compressed are sent as they are; what it left is compressed on the way.
	encode {
		gzip
		match {
${[...texts].map((type) => `			header Content-Type "${type}"`).join('\n')}
		}
	}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * {atlas_not_found}
		import headers
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** Former addresses as the lines of Caddy's `map`. */
export function caddyRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `"${from}" "${to}"\n`).join('');
}

const matcher = (name: string) => name.toLowerCase().replaceAll('-', '_');

const variable = (name: string) => `{atlas_${matcher(name)}}`;
