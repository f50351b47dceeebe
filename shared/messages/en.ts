export const en = {
  rules: {},
} as const;
