import { z } from 'zod';
import { classYearSchema } from '../../shared/input/class-year.ts';
import { type Command, exitCode } from './command.ts';

/** The JSON Schema (draft 2020-12) of the JSON input, made from the schema that checks it. */
export function classYearJsonSchema(): object {
  return z.toJSONSchema(classYearSchema, { io: 'input', reused: 'ref' });
}

/** `schema`: the JSON Schema of the JSON input. */
export const schemaCommand: Command = {
  name: 'schema',
  positionals: { least: 0, most: 0 },
  options: {},
  run: async ({ surroundings }) => {
    surroundings.out(`${JSON.stringify(classYearJsonSchema(), undefined, 2)}\n`);
    return exitCode.clean;
  },
};
