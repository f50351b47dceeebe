export const fr = {
  rules: {},
} as const;
