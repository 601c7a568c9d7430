/// <reference lib="webworker" />
import { pageDesk } from './page-desk';
import { serveDesk } from './serve-desk';

serveDesk(self, pageDesk());
