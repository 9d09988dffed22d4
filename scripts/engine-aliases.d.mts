export const engineAliases: { find: RegExp; replacement: string }[];
