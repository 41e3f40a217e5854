import type { Page } from '@playwright/test';
import { pressInFoot } from './press-in-foot';

/**
 * In the panel: escalates to a level whose role nobody holds yet, answering who does.
 * @param onPress runs right before the press that escalates
 */
export async function nameAndEscalate(
  panel: Page,
  level: string,
  role: string,
  name: string,
  onPress: () => void = () => {},
): Promise<void> {
  await pressInFoot(panel, `Escalate to ${level}`);
  const question = panel.getByRole('combobox', { name: `Who is the ${role}?` });
  await question.fill(name);
  await panel.getByRole('option', { name }).click();
  const button = panel.getByRole('button', { name: 'Remember and escalate' });
  await button.waitFor();
  onPress();
  await button.click();
}
