import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';

const root = join(import.meta.dirname, '..');

/** An unpacked Electron that is at hand and its version; without one electron-builder fetches that of the package. */
function electronAtHand(): Pick<Configuration, 'electronDist' | 'electronVersion'> {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(root, 'node_modules', 'electron', 'dist');
  const versionFile = join(folder, 'version');
  if (!existsSync(versionFile)) return {};
  return { electronDist: folder, electronVersion: readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') };
}

const planningFile = {
  ext: 'duaal',
  name: 'Planningsbestand van Duaalplanner',
  description: 'Planningsbestand van Duaalplanner',
  mimeType: 'application/x-duaalplanner',
  role: 'Editor',
};

/** Opened with the planner only when a person says so: these endings belong to other programs. */
const classFiles = ['xlsx', 'json'].map((ext) => ({ ext, name: 'Klasbestand', role: 'Viewer', rank: 'Alternate' }));

/** What is packed, for whom and how closed. */
export const config = {
  appId: 'be.duaalplanner.desktop',
  productName: 'Duaalplanner',
  directories: {
    app: join(root, '.cache', 'app'),
    output: join(root, 'out', 'pack'),
    buildResources: import.meta.dirname,
  },
  ...electronAtHand(),

  // The folder holds built files only; of the driver every machine gets the library of its own kind.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the names in braces are electron-builder's
  files: ['**/*', '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)'],
  asar: true,
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/**'],
  // What Electron shows when it is started without an application.
  afterPack: ({ packager, appOutDir }: AfterPackContext) =>
    rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
  npmRebuild: false,
  electronLanguages: process.platform === 'darwin' ? ['nl', 'en', 'fr'] : ['nl', 'en-US', 'fr'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },

  // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  publish: null,
  fileAssociations: [planningFile],

  win: { target: 'nsis', icon: join(root, '.cache', 'icons', 'icon.ico') },
  // For the user alone, so that nobody needs an administrator.
  nsis: { oneClick: true, perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false, language: '1043' },

  mac: {
    target: 'dmg',
    icon: join(root, '.cache', 'icons', 'icon.icns'),
    category: 'public.app-category.business',
    fileAssociations: classFiles,
  },

  linux: {
    target: ['AppImage', 'deb'],
    icon: join(import.meta.dirname, 'icons'),
    category: 'Office',
    maintainer: 'Duaalplanner',
    synopsis: 'Planner voor duaal leren',
    executableName: 'duaalplanner',
    syncDesktopName: true,
    desktop: {
      entry: {
        Name: 'Duaalplanner',
        Comment: 'Planner voor duaal leren',
        Keywords: 'duaal;leren;planning;werkplek;',
        StartupWMClass: 'Duaalplanner',
      },
    },
  },
} satisfies Configuration;
