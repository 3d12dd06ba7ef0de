/** Who may bring an activity: the checks in front of botbuilder, which by itself lets too much through. */
import type { Activity } from 'botbuilder';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Config } from '../config';
import type { Code } from '../flows/log';
import { KeysUnreachable } from './signingKeys';

const CLOCK_TOLERANCE_SECONDS = 300;
const TEAMS = 'msteams';

/** A caller whose token is good, and the one service that the token speaks for. */
export interface Caller {
  kind: 'caller';
  token: string;
  serviceUrl: string;
}
/** The playground on this machine: it has no token, and says en-US whatever its user reads. */
export interface Playground {
  kind: 'playground';
  locale: Config['channelLanguage'];
}
export interface Refusal {
  kind: 'refused';
  status: 401 | 403 | 503;
  code: Code;
}

export interface Door {
  /** Reads the Authorization header alone, so that a stranger's body is never looked at. */
  identify(authorization: string | undefined): Promise<Caller | Playground | Refusal>;
  /** Whether this caller may bring this activity; `undefined` means yes. */
  refuse(caller: Caller | Playground, activity: Activity): Refusal | undefined;
}

export function createDoor(config: Config, keys: JWTVerifyGetKey): Door {
  const { mode, cloud, serviceUrlHosts } = config;

  return {
    async identify(authorization) {
      if (mode.kind === 'local') return { kind: 'playground', locale: config.channelLanguage };
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return refused(401, 'no-token');
      return readToken(token, keys, { issuer: cloud.tokenIssuer, audience: mode.appId });
    },

    refuse(caller, activity) {
      const { serviceUrl } = activity;
      if (activity.channelId !== TEAMS) return refused(403, 'other-channel');
      if (caller.kind === 'caller' && !isSameUrl(serviceUrl, caller.serviceUrl)) return refused(401, 'other-service');
      if (!isServiceAllowed(serviceUrl, serviceUrlHosts)) return refused(403, 'service-not-allowed');
      if (mode.kind === 'production' && !isFromTenant(activity, mode.tenantId)) return refused(403, 'other-tenant');
      return undefined;
    },
  };
}

async function readToken(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { issuer: string; audience: string },
): Promise<Caller | Refusal> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'nbf', 'serviceurl'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    if (typeof payload.serviceurl !== 'string') return refused(401, 'bad-token');
    return { kind: 'caller', token, serviceUrl: payload.serviceurl };
  } catch (failure) {
    return failure instanceof KeysUnreachable ? refused(503, failure.code) : refused(401, 'bad-token');
  }
}

function isServiceAllowed(serviceUrl: string, hosts: Config['serviceUrlHosts']): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (protocol === 'https:') return hosts.https.includes(hostname);
  return protocol === 'http:' && hosts.http.includes(hostname);
}

const channelData = z.object({ tenant: z.object({ id: z.string() }) });

/** An upgrade of the app in a personal chat comes without any channelData; its conversation still names the tenant. */
function isFromTenant(activity: Activity, tenantId: string): boolean {
  const inChannelData = channelData.safeParse(activity.channelData).data?.tenant.id;
  const inConversation = activity.conversation.tenantId ?? undefined;
  const isBareInstall = activity.type === 'installationUpdate' && activity.channelData === undefined;
  const required = isBareInstall ? inConversation : inChannelData;
  const stated = [inChannelData, inConversation].filter((id) => id !== undefined);
  return required !== undefined && stated.every((id) => id.toLowerCase() === tenantId);
}

/** The token says `https://host/emea`, the activity `https://host/emea/`, or the other way about. */
function isSameUrl(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}

function refused(status: Refusal['status'], code: Code): Refusal {
  return { kind: 'refused', status, code };
}
