/** A workbook that the build puts beside the pane: its address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
