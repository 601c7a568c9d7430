export { foldText } from '../../text/fold-text';
