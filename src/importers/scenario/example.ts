/** The scenario that ships with the app, fetched when it is wanted. It is made up. */
export const exampleScenarioText = async (): Promise<string> =>
  (await import('virtual:example-scenario')).exampleScenario;
