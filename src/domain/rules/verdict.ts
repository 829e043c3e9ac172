export const ruleVerdicts = ['allowed', 'barred', 'not-settled'] as const;
export type RuleVerdict = (typeof ruleVerdicts)[number];

export const ruleVerdictNames: Readonly<Record<RuleVerdict, string>> = {
  allowed: 'Allowed',
  barred: 'Barred',
  'not-settled': 'Not settled',
};
