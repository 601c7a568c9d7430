/** Every message bears it. */
export const CONVERSATION = 'sim-conversation';
const CONTROL = 'sim-control';

export interface AddIn {
  /** The page that embeds the pane; office.js wants https and the pane's own host name. */
  readonly hostUrl: string;
  /** The user's display language. */
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
}

/** The newest Excel for Office LTSC 2024: ExcelApi 1.17. */
export const addIn = (given: Partial<AddIn> = {}): AddIn => ({
  hostUrl: 'https://localhost',
  locale: 'da-DK',
  requirements: { ExcelApi: '1.17', RichApiRuntime: '1.1', AddInCommands: '1.3', DialogApi: '1.2' },
  ...given,
});

/** What Excel puts in the name of the pane's frame: host, language and where to send messages. */
export function frameName(given: AddIn): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${CONTROL}`,
    hostInfo: `Excel|Web|16.01|${given.locale}|||`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${given.hostUrl}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** What office.js asks for first; without the requirement matrix every `isSetSupported` is false. */
export function appContext(given: AddIn): Record<string, unknown> {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: '16',
    _appMinorVersion: 1,
    _appUILocale: given.locale,
    _dataLocale: given.locale,
    _docUrl: `${given.hostUrl}/Book1.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000000',
    _appInstanceId: CONTROL,
    _hostCustomMessage: null,
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 800,
    _clientWindowWidth: 320,
    _addinName: 'Kontraktstatus',
    _appDomains: [],
    _requirementMatrix: JSON.stringify(given.requirements),
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
