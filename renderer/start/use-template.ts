import { useApi } from '../api/use-api.ts';
import { saveFiles } from '../print/files/save-files.ts';
import { textNow } from '../text/language.ts';
import { useStatus } from '../year/use-year.ts';

/** Saves an empty workbook to fill in, in the language of the page. */
export function useTemplate(): () => void {
  const api = useApi();
  const { host } = useStatus();
  return () => {
    const { language } = textNow();
    void api.files.template({ language }).then((file) => saveFiles(api, host, [file], file.name));
  };
}
