import '@medpass/dicom-check/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// React 19 sets properties and listens to events of custom elements by itself: no wrapper is needed.
function Page() {
  const [report, setReport] = useState();
  return (
    <main>
      <medpass-dicom-check theme="light" onmedpass-report={(event) => setReport(event.detail.report)} />
      <output>{report?.verdict}</output>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
