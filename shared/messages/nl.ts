export const nl = {
  rules: {},
} as const;
