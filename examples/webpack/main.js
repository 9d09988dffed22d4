import '@medpass/dicom-check/define';

const check = document.querySelector('medpass-dicom-check');
check.addEventListener('medpass-report', (event) => {
  document.title = event.detail.report.verdict;
});
