/** The bot's side of the Bot Framework protocol: one turn per activity, and clients that send once and not for ever. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config } from '../config';
import { describeFailure, type Log } from '../flows/log';
import { createCredentialsFactory, type CredentialsFactory } from './credentials';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;

const TIMEOUT_MS = 10_000;

/** What runs a turn; an `ActivityHandler` is one. */
export interface Bot {
  run(context: TurnContext): Promise<void>;
}

export class TeamsAdapter extends CloudAdapter {
  constructor(config: Config, log: Log) {
    super(new DirectAuthentication(config, createCredentialsFactory(config)));
    this.onTurnError = (_context, failure) => {
      log.error('turn.failed', describeFailure(failure));
      return Promise.resolve();
    };
  }

  /**
   * Runs one turn and gives what is to be answered. Throws only when the activity did not reach the bot.
   * Not by `process`, which writes failures to the console and to the caller.
   */
  async receive(activity: Activity, authorization: string, bot: Bot): Promise<InvokeResponse | undefined> {
    const response = await this.processActivity(authorization, activity, (context) => bot.run(context));
    return activity.name === 'adaptiveCard/action' ? answerToCard(response) : response;
  }
}

/** Teams shows nothing at all unless a card action is answered with HTTP 200, also when it failed. */
function answerToCard(response: InvokeResponse | undefined): InvokeResponse {
  const failed = {
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: '500', message: 'failed' },
  };
  return { status: 200, body: response?.body ?? failed };
}

/** botbuilder's own authentication, whose clients neither repeat a request nor wait without end. */
class DirectAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor({ cloud }: Config, credentials: CredentialsFactory) {
    super(
      {
        ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadataUrl,
        ToBotFromChannelTokenIssuer: cloud.tokenIssuer,
        ToChannelFromBotLoginUrl: cloud.loginUrl,
        ToChannelFromBotOAuthScope: cloud.oauthScope,
        OAuthUrl: cloud.loginUrl,
        CallerId: 'urn:botframework:azure',
      },
      credentials,
    );
  }

  override async authenticateRequest(activity: Activity, authorization: string) {
    const result = await super.authenticateRequest(activity, authorization);
    return { ...result, connectorFactory: result.connectorFactory && sendingOnce(result.connectorFactory) };
  }

  override createConnectorFactory(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
  ) {
    return sendingOnce(super.createConnectorFactory(...identity));
  }
}

/** The part of the HTTP pipeline of an Azure client that is used here; the SDK keeps it untyped. */
interface Pipeline {
  removePolicy(policy: { name: string }): void;
  addPolicy(policy: {
    name: string;
    sendRequest<T>(request: Sent, next: (request: Sent) => Promise<T>): Promise<T>;
  }): void;
}
interface Sent {
  abortSignal?: AbortSignal;
}

/** The SDK silently makes up to four posts on a 5xx or a reset, and a post has no key to tell a copy by. */
function sendingOnce(factory: ConnectorFactory): ConnectorFactory {
  return {
    async create(serviceUrl, audience) {
      const connector = await factory.create(serviceUrl, audience);
      const pipeline: Pipeline = connector['client'].pipeline;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      pipeline.removePolicy({ name: 'redirectPolicy' });
      pipeline.addPolicy({
        name: 'timeOut',
        sendRequest(request, next) {
          request.abortSignal = AbortSignal.timeout(TIMEOUT_MS);
          return next(request);
        },
      });
      return connector;
    },
  };
}
