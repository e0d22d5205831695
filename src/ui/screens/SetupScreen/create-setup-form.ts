import type { SettingsStore } from '../../../machine/ports.ts';
import { readForm, type SetupForm, setupSetting } from '../../../view/setup-form.ts';
import { createKeptForm, type KeptForm } from '../../create-kept-form.ts';

/** The setup form as it was left: workout, race, track and manners of the last visit. */
export const createSetupForm = (settings: SettingsStore): KeptForm<SetupForm> =>
  createKeptForm(settings, setupSetting, readForm);
