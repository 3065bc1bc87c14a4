import { readSettings, type Settings, settingMeanings } from '../schema/settings.ts';
import type { Language } from '../schema/text.ts';

/** The settings of an environment; `undefined` where one cannot be used, which is told, by `say`. */
export function soundSettings(
  environment: NodeJS.ProcessEnv,
  language: Language,
  say: (line: string) => void = console.error,
): Settings | undefined {
  const { settings, wrong } = readSettings(environment);
  for (const name of wrong) {
    const meaning = settingMeanings[name][language];
    say(
      language === 'zh'
        ? `${name}=${environment[name]} 不能用：这里要写${meaning}。`
        : `${name}=${environment[name]} cannot be used: it is ${meaning}.`,
    );
  }
  return wrong.length > 0 ? undefined : settings;
}
