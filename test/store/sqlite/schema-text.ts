import { connect } from '../../../electron/store/sqlite/connect.ts';
import { migrate } from '../../../electron/store/sqlite/migrate.ts';
import { migrations } from '../../../electron/store/sqlite/migrations/migrations.ts';

/** The whole schema as SQLite tells it, a column or constraint a line. */
export function schemaText(): string {
  const connection = connect(':memory:');
  migrate(connection, migrations);
  const statements = connection
    .prepare("select sql from sqlite_schema where sql is not null order by tbl_name, type = 'index', name")
    .pluck()
    .all() as string[];
  const version = connection.pragma('user_version', { simple: true });
  connection.close();
  const readable = statements.map((sql) =>
    sql
      .replace(/^(create table "\w+" )\(/i, '$1(\n  ')
      .replace(/, (?="\w+" (?:text|integer)|constraint )/g, ',\n  ')
      .replace(/\) (strict[^)]*)$/i, '\n) $1'),
  );
  return `-- Version ${version}. Made by: npm run schema:store\n\n${readable.join(';\n\n')};\n`;
}
