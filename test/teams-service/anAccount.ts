/** The bot's registration in tests of this Teams. */
export const account = {
  tenantId: '3f3d1cea-7a18-41af-872b-cfbbd5140984',
  appId: '11111111-2222-3333-4444-555555555555',
  appPassword: 'a-secret-for-tests',
};
