/** A small real bot on botbuilder's own CloudAdapter, to show that this Teams looks real to it. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { createServer, plugins } from 'restify';
import { tokenOf, type Account } from './plainBot';
import type { Teams } from './startTeams';

export interface RunningBot {
  url: string;
  adapter: CloudAdapter;
  /** Statuses with which the Connector refused something in a turn. */
  refusedWith: (number | undefined)[];
  stop(): Promise<void>;
}

export async function startSdkBot(
  teams: Teams,
  account: Account,
  onTurn: (context: TurnContext) => Promise<void>,
): Promise<RunningBot> {
  const adapter = new CloudAdapter(authentication(teams, account));
  const refusedWith: RunningBot['refusedWith'] = [];
  adapter.onTurnError = (_context, error) => {
    refusedWith.push((error as { statusCode?: number }).statusCode);
    return Promise.resolve();
  };
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, onTurn);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/api/messages`;
  teams.connectBot(url);
  return { url, adapter, refusedWith, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** All addresses together: with some but not all of them botbuilder answers 401 to every good token. */
function authentication(teams: Teams, account: Account): ConfigurationBotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: teams.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: teams.openIdMetadataUrl,
      ToBotFromChannelTokenIssuer: teams.issuer,
      ToChannelFromBotLoginUrl: teams.loginUrl,
      ToChannelFromBotOAuthScope: teams.oauthScope,
      OAuthUrl: teams.loginUrl,
      CallerId: 'urn:botframework:azure',
    },
    new PlainCredentials(teams, account),
  );
}

/** The client-credentials grant as a plain form; MSAL refuses a login address without https. */
class PlainCredentials extends ServiceClientCredentialsFactory {
  constructor(
    private readonly teams: Teams,
    private readonly account: Account,
  ) {
    super();
  }

  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.account.appId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return Promise.resolve({
      signRequest: async (request) => {
        request.headers.set('Authorization', `Bearer ${await tokenOf(this.teams, this.account)}`);
        return request;
      },
    });
  }
}
