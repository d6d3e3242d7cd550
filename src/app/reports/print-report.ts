/** Prints the page: the summary of about two pages, or that and the annex. */
export function printReport(annex: boolean): void {
  const { classList } = document.documentElement;
  classList.toggle('summary-only', !annex);
  print();
  classList.remove('summary-only');
}
