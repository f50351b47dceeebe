import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '../../shared/api/contract.ts';
import { apiPath, pageTokenHeader } from '../../shared/api/over-http.ts';

/** What programs of others can ask: all but the window of a desktop, which a browser host has not. */
export function isForPrograms({ path }: { readonly path: readonly string[] }): boolean {
  return path[0] !== 'shell';
}

const description =
  'Every request carries the cookie of a session and, in a header, the token of a page and the key of the session with a dot ' +
  'between them. A printed address, opened once, gives the cookie in `set-cookie` and the key behind `#key=` of `location`; ' +
  'the page at `/` has the token in `<meta name="page-token">`. A POST also sends the `origin` of that address.';

/** The contract as an OpenAPI document, for programs of others that talk to the browser host. */
export async function openApiDocument(version: string): Promise<object> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(contract, {
    filter: isForPrograms,
    info: { title: 'Duaalplanner', version, description },
    servers: [{ url: apiPath }],
    security: [{ pageToken: [] }],
    components: { securitySchemes: { pageToken: { type: 'apiKey', in: 'header', name: pageTokenHeader } } },
  });
}
