import { type Licence, licencesFile, licencesSchema } from '../../shared/api/licences.ts';
import { pageTokenHeader } from '../../shared/api/over-http.ts';
import { pageProof } from '../api/page-token.ts';

/** The licences that go along with the page. */
export async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch(new URL(licencesFile, document.baseURI));
  if (!response.ok) throw new Error(`${licencesFile}: ${response.status}`);
  return licencesSchema.parse(await response.json());
}

/** What programs of others can ask of the browser host, as a file; a link would not carry the token of the page. */
export async function readOpenApi(): Promise<File> {
  const response = await fetch(new URL('openapi.json', document.baseURI), {
    headers: { [pageTokenHeader]: pageProof() },
  });
  if (!response.ok) throw new Error(`openapi.json: ${response.status}`);
  return new File([await response.blob()], 'duaalplanner-openapi.json', { type: 'application/json' });
}
