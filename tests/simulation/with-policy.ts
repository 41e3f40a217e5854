import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { KeptPolicy } from '../../lib/domain/model/kept-policy';
import type { Policy } from '../../lib/domain/model/policy';
import type { PolicyActivation } from '../../lib/domain/model/policy-activation';
import { loadPolicy } from '../../lib/domain/policy/load-policy';
import type { SimulatedBrowser } from './simulated-browser';

/** Gives a browser the shipped policy with changes, under its own version's name. Throws `PolicyError` where it would not load. */
export function withPolicy(browser: SimulatedBrowser, changes: Partial<Policy>): void {
  const policy = { ...defaultPolicy, ...changes };
  const text = JSON.stringify(policy);
  loadPolicy(text);
  const kept: KeptPolicy = {
    version: policy.version,
    text,
    named: [],
  };
  const activation: PolicyActivation = {
    version: policy.version,
    at: 0,
    source: 'own',
    author: null,
    note: '',
  };
  browser.local.set(`policy:${policy.version}`, kept);
  browser.local.set('policy-activations', [activation]);
}
