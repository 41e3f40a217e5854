import { readRiskVolume } from '../../messages/read-risk-volume';
import { handler } from '../handler';
import { riskVolume } from '../previews/risk-volume';

/** What the bands of a policy that is being edited would hold. */
export const onReadRiskVolume = handler(readRiskVolume, (tools, { policy }) => riskVolume(tools, policy));
