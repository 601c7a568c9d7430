export const JOURNAL_NAMESPACE = 'urn:kontraktstatus:journal';
