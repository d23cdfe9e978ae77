<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import files...</source>
        <comment>menu</comment>
        <translation type="unfinished">Dateien importieren...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <comment>menu</comment>
        <translation type="unfinished">Ordner importieren...</translation>
    </message>
    <message>
        <source>Export...</source>
        <comment>menu</comment>
        <translation type="unfinished">Exportieren...</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>menu</comment>
        <translation type="unfinished">Lesen abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu</comment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu</comment>
        <translation type="unfinished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <comment>menu</comment>
        <translation type="unfinished">In allen Dokumenten suchen</translation>
    </message>
    <message>
        <source>Select all in the list</source>
        <comment>menu</comment>
        <translation type="unfinished">Alles in der Liste auswählen</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>menu: say that the reading is right</comment>
        <translation type="unfinished">Freigeben</translation>
    </message>
    <message>
        <source>Reject...</source>
        <comment>menu: refuse the document, with a reason</comment>
        <translation type="unfinished">Ablehnen...</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>menu: take approval or rejection back</comment>
        <translation type="unfinished">Wieder öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>menu: read the document anew</comment>
        <translation type="unfinished">Neu lesen</translation>
    </message>
    <message>
        <source>Next doubtful field</source>
        <comment>menu</comment>
        <translation type="unfinished">Nächstes zweifelhaftes Feld</translation>
    </message>
    <message>
        <source>Previous doubtful field</source>
        <comment>menu</comment>
        <translation type="unfinished">Voriges zweifelhaftes Feld</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <comment>menu</comment>
        <translation type="unfinished">Nächste Rechnung</translation>
    </message>
    <message>
        <source>Previous invoice</source>
        <comment>menu</comment>
        <translation type="unfinished">Vorige Rechnung</translation>
    </message>
    <message>
        <source>Save the original as...</source>
        <comment>menu</comment>
        <translation type="unfinished">Original speichern unter...</translation>
    </message>
    <message>
        <source>Open the original</source>
        <comment>menu</comment>
        <translation type="unfinished">Original öffnen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>menu</comment>
        <translation type="unfinished">Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>menu</comment>
        <translation type="unfinished">Verkleinern</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <comment>menu: the whole page is seen</comment>
        <translation type="unfinished">Ganze Seite</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <comment>menu: the page is as wide as the pane</comment>
        <translation type="unfinished">Seitenbreite</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <comment>menu: by 90 degrees</comment>
        <translation type="unfinished">Seite drehen</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>menu</comment>
        <translation type="unfinished">Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>menu</comment>
        <translation type="unfinished">Vorige Seite</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <comment>menu: show icons without words at the left</comment>
        <translation type="unfinished">Leiste schmal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>menu: change the theme</comment>
        <translation type="unfinished">Hell oder dunkel</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu: to the place before</comment>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Go to anything...</source>
        <comment>menu: open the command palette</comment>
        <translation type="unfinished">Gehe zu...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <comment>menu</comment>
        <translation type="unfinished">Beispielrechnungen ausprobieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>About Orchestrator Desk</source>
        <comment>menu</comment>
        <translation type="unfinished">Über Orchestrator Desk</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Reads invoices on this machine.</source>
        <translation type="unfinished">Liest Rechnungen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Folder of the data.</source>
        <translation type="unfinished">Ordner der Daten.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished">Ordner</translation>
    </message>
    <message>
        <source>Language of the program, for example de.</source>
        <translation type="unfinished">Sprache des Programms, zum Beispiel de.</translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Files or folders to import.</source>
        <translation type="unfinished">Dateien oder Ordner zum Importieren.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <comment>how long ago</comment>
        <translation type="unfinished">eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long ago, minutes.
----------
Minutes that are left.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>How long ago, hours.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>How long ago, days.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds that are left.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes that are left.</extracomment>
        <translation type="unfinished">%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Documents a second.</extracomment>
        <translation type="unfinished">%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <extracomment>Documents a minute.</extracomment>
        <translation type="unfinished">%1/Min.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage.</extracomment>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Seller</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Verkäufer</translation>
    </message>
    <message>
        <source>Seller VAT ID</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">USt-IdNr. Verkäufer</translation>
    </message>
    <message>
        <source>Seller address</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Anschrift Verkäufer</translation>
    </message>
    <message>
        <source>Buyer</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Käufer</translation>
    </message>
    <message>
        <source>Buyer VAT ID</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">USt-IdNr. Käufer</translation>
    </message>
    <message>
        <source>Buyer address</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Anschrift Käufer</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Rechnungsnummer</translation>
    </message>
    <message>
        <source>Issue date</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Fällig am</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Währung</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Nettobetrag</translation>
    </message>
    <message>
        <source>Total tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Steuerbetrag</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Bruttobetrag</translation>
    </message>
    <message>
        <source>Already paid</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Bereits gezahlt</translation>
    </message>
    <message>
        <source>Amount due</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Zahlbetrag</translation>
    </message>
    <message>
        <source>IBAN</source>
        <comment>field of an invoice: bank account</comment>
        <translation type="unfinished">IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <comment>field of an invoice: bank</comment>
        <translation type="unfinished">BIC</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Bestellnummer</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Einzelpreis</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <comment>column of the line items, percent</comment>
        <translation type="unfinished">Steuersatz</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Betrag</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <comment>column of the tax breakdown</comment>
        <translation type="unfinished">Bemessungsgrundlage</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <comment>column of the tax breakdown</comment>
        <translation type="unfinished">Steuerbetrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of allowances and charges</comment>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status: to be read</comment>
        <translation type="unfinished">Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>status: being read</comment>
        <translation type="unfinished">Wird gelesen</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status</comment>
        <translation type="unfinished">Zu prüfen</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation type="unfinished">Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation type="unfinished">Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status: could not be read</comment>
        <translation type="unfinished">Fehler</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Unbekannt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Gutschrift</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Beleg</translation>
    </message>
    <message>
        <source>Other document</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Anderes Dokument</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <comment>source of a value: the XML</comment>
        <translation type="unfinished">E-Rechnung</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>source of a value: text of the page</comment>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>OCR</source>
        <comment>source of a value: letters recognised in a picture</comment>
        <translation type="unfinished">OCR</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>source of a value: an AI model</comment>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>source of a value: known from earlier invoices</comment>
        <translation type="unfinished">Lieferant</translation>
    </message>
    <message>
        <source>You</source>
        <comment>source of a value: typed by a person</comment>
        <translation type="unfinished">Sie</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Fehlt</translation>
    </message>
    <message>
        <source>Certain</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Vermutlich</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Zweifelhaft</translation>
    </message>
    <message>
        <source>Nothing on the page looks like it.</source>
        <translation type="unfinished">Nichts auf der Seite sieht danach aus.</translation>
    </message>
    <message>
        <source>%1 is about as likely.</source>
        <extracomment>%1 is another value of the same field.</extracomment>
        <translation type="unfinished">%1 ist etwa ebenso wahrscheinlich.</translation>
    </message>
    <message>
        <source>No label near it says what it is.</source>
        <translation type="unfinished">Keine Beschriftung daneben sagt, was es ist.</translation>
    </message>
    <message>
        <source>The letters were read with only %1 % certainty.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">Die Zeichen wurden nur mit %1 % Sicherheit gelesen.</translation>
    </message>
    <message>
        <source>Could be %1 or %2: day and month may be exchanged.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation type="unfinished">Kann %1 oder %2 sein: Tag und Monat könnten vertauscht sein.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <extracomment>%1 and %2 are amounts.</extracomment>
        <translation type="unfinished">Die Teile ergeben %1, die Summe sagt %2.</translation>
    </message>
    <message>
        <source>Its check digits are wrong.</source>
        <translation type="unfinished">Die Prüfziffern stimmen nicht.</translation>
    </message>
    <message>
        <source>Nothing else on the page confirms it.</source>
        <translation type="unfinished">Nichts anderes auf der Seite bestätigt es.</translation>
    </message>
    <message>
        <source>The e-invoice says %1, the page says %2.</source>
        <extracomment>%1 and %2 are values of a field.</extracomment>
        <translation type="unfinished">Die E-Rechnung sagt %1, die Seite %2.</translation>
    </message>
    <message>
        <source>Derived from other things; it is not printed.</source>
        <translation type="unfinished">Aus anderem abgeleitet, nicht gedruckt.</translation>
    </message>
    <message>
        <source>%1 cannot be.</source>
        <extracomment>%1 is what stands on the page.</extracomment>
        <translation type="unfinished">%1 kann nicht sein.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation type="unfinished">Prüfen Sie, ob es verschoben oder umbenannt wurde, und wählen Sie es neu.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation type="unfinished">Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then import it again.</source>
        <translation type="unfinished">Prüfen Sie, ob Sie sie öffnen dürfen, und importieren Sie sie dann neu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it once more from where it came.</source>
        <translation type="unfinished">Fordern Sie sie neu an oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation type="unfinished">Diese Art von Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Use PDF, PNG, JPEG, TIFF, WebP, BMP or e-invoice XML.</source>
        <translation type="unfinished">Nehmen Sie PDF, PNG, JPEG, TIFF, WebP, BMP oder XML einer E-Rechnung.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished">Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Open it in a viewer to check it, and ask the sender for a new copy.</source>
        <translation type="unfinished">Öffnen Sie sie zur Probe in einem Anzeigeprogramm und bitten Sie den Absender um eine neue.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">Das Dokument ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Save an unlocked copy, or read it in the terminal with a password file.</source>
        <translation type="unfinished">Speichern Sie eine entsperrte Kopie oder lesen Sie es im Terminal mit einer Passwortdatei.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation type="unfinished">Das Dokument hat keine Seiten.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Bitten Sie den Absender um ein neues.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation type="unfinished">Das Dokument ist zu groß.</translation>
    </message>
    <message>
        <source>Split it, or scan it with fewer dots per inch. The limit is 200 MB.</source>
        <translation type="unfinished">Teilen Sie es oder scannen Sie mit geringerer Auflösung. Die Grenze liegt bei 200 MB.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation type="unfinished">Das Lesen dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Read it again; if it happens again, split the document.</source>
        <translation type="unfinished">Lesen Sie neu; geschieht es wieder, teilen Sie das Dokument.</translation>
    </message>
    <message>
        <source>There was not enough memory to read the document.</source>
        <translation type="unfinished">Der Speicher reichte nicht, um das Dokument zu lesen.</translation>
    </message>
    <message>
        <source>Close other programs, or read fewer documents at once in the settings.</source>
        <translation type="unfinished">Schließen Sie andere Programme oder lesen Sie laut Einstellungen weniger Dokumente zugleich.</translation>
    </message>
    <message>
        <source>The reader stopped at this document.</source>
        <translation type="unfinished">Der Leser blieb bei diesem Dokument stehen.</translation>
    </message>
    <message>
        <source>The other documents were not harmed. The file is probably malformed: ask for a new copy.</source>
        <translation type="unfinished">Die anderen Dokumente sind unversehrt. Die Datei ist wohl fehlerhaft: Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing that was saved is lost.</source>
        <translation type="unfinished">Schaffen Sie Platz und versuchen Sie es neu. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Another program holds the data folder.</source>
        <translation type="unfinished">Ein anderes Programm belegt den Datenordner.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation type="unfinished">Warten Sie, bis es fertig ist, oder schließen Sie es; dann versuchen Sie es neu.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished">Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation type="unfinished">Beginnen Sie neu, wann Sie mögen; was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>The system could not read or write a file.</source>
        <translation type="unfinished">Das System konnte eine Datei nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder, then try again.</source>
        <translation type="unfinished">Prüfen Sie Festplatte und Rechte des Ordners und versuchen Sie es neu.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished">Dieser Wert geht nicht.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">Berichtigen Sie ihn und versuchen Sie es neu.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation type="unfinished">Jemand hat dies inzwischen geändert.</translation>
    </message>
    <message>
        <source>The new state is shown; make your change again if it is still needed.</source>
        <translation type="unfinished">Der neue Stand wird gezeigt; ändern Sie noch einmal, falls nötig.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation type="unfinished">Das geht im jetzigen Zustand nicht.</translation>
    </message>
    <message>
        <source>Settle what is marked as blocking, or reopen the invoice first.</source>
        <translation type="unfinished">Klären Sie, was als Hindernis markiert ist, oder öffnen Sie die Rechnung erst wieder.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program.</source>
        <translation type="unfinished">Den Datenordner hat eine neuere Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation type="unfinished">Installieren Sie die neuere Version oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished">In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation type="unfinished">Geben Sie sich das Recht, dort zu schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The reader gave an answer that makes no sense.</source>
        <translation type="unfinished">Der Leser gab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>Try again; if it stays, install the program anew so that its parts match.</source>
        <translation type="unfinished">Versuchen Sie es neu; bleibt es so, installieren Sie das Programm neu, damit seine Teile zusammenpassen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation type="unfinished">Im Programm selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log.</source>
        <translation type="unfinished">Versuchen Sie es neu; bleibt es so, melden Sie es mit dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Totals do not add up</source>
        <translation type="unfinished">Summen gehen nicht auf</translation>
    </message>
    <message>
        <source>%1 + %2 = %3.</source>
        <translation type="unfinished">%1 + %2 = %3.</translation>
    </message>
    <message>
        <source>Lines do not add up</source>
        <translation type="unfinished">Positionen gehen nicht auf</translation>
    </message>
    <message>
        <source>The lines add up to %1, the total without tax says %2.</source>
        <translation type="unfinished">Die Positionen ergeben %1, der Nettobetrag sagt %2.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation type="unfinished">Die Positionen ergeben %1.</translation>
    </message>
    <message>
        <source>A line does not multiply out</source>
        <translation type="unfinished">Eine Position geht nicht auf</translation>
    </message>
    <message>
        <source>Line %1: quantity times price is %2, the amount says %3.</source>
        <translation type="unfinished">Position %1: Menge mal Preis ist %2, der Betrag sagt %3.</translation>
    </message>
    <message>
        <source>Quantity times price fits on every line.</source>
        <translation type="unfinished">Menge mal Preis stimmt in jeder Position.</translation>
    </message>
    <message>
        <source>Tax breakdown does not add up</source>
        <translation type="unfinished">Steueraufstellung geht nicht auf</translation>
    </message>
    <message>
        <source>The tax breakdown adds up to %1, the total tax says %2.</source>
        <translation type="unfinished">Die Steueraufstellung ergibt %1, die Summe sagt %2.</translation>
    </message>
    <message>
        <source>The tax breakdown adds up to %1.</source>
        <translation type="unfinished">Die Steueraufstellung ergibt %1.</translation>
    </message>
    <message>
        <source>Unusual tax rate</source>
        <translation type="unfinished">Ungewöhnlicher Steuersatz</translation>
    </message>
    <message>
        <source>The tax comes to %1 %, which is an unusual rate.</source>
        <translation type="unfinished">Die Steuer beträgt %1 %, ein ungewöhnlicher Satz.</translation>
    </message>
    <message>
        <source>The tax rate of %1 % is a usual one.</source>
        <translation type="unfinished">Der Steuersatz von %1 % ist üblich.</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation type="unfinished">Daten in falscher Folge</translation>
    </message>
    <message>
        <source>The due date %2 lies before the issue date %1.</source>
        <translation type="unfinished">Fällig am %2, das liegt vor dem Rechnungsdatum %1.</translation>
    </message>
    <message>
        <source>The dates are in order.</source>
        <translation type="unfinished">Die Daten stehen in richtiger Folge.</translation>
    </message>
    <message>
        <source>Date that cannot be</source>
        <translation type="unfinished">Unmögliches Datum</translation>
    </message>
    <message>
        <source>The date %1 cannot be.</source>
        <translation type="unfinished">Das Datum %1 kann nicht sein.</translation>
    </message>
    <message>
        <source>The dates are plausible.</source>
        <translation type="unfinished">Die Daten sind plausibel.</translation>
    </message>
    <message>
        <source>IBAN is wrong</source>
        <translation type="unfinished">IBAN ist falsch</translation>
    </message>
    <message>
        <source>The check digits of the IBAN %1 are wrong.</source>
        <translation type="unfinished">Die Prüfziffern der IBAN %1 stimmen nicht.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are right.</source>
        <translation type="unfinished">Die Prüfziffern der IBAN stimmen.</translation>
    </message>
    <message>
        <source>VAT ID is wrong</source>
        <translation type="unfinished">USt-IdNr. ist falsch</translation>
    </message>
    <message>
        <source>The check digits of the VAT ID %1 are wrong.</source>
        <translation type="unfinished">Die Prüfziffern der USt-IdNr. %1 stimmen nicht.</translation>
    </message>
    <message>
        <source>The check digits of the VAT ID are right.</source>
        <translation type="unfinished">Die Prüfziffern der USt-IdNr. stimmen.</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation type="unfinished">Währung fehlt</translation>
    </message>
    <message>
        <source>No currency was found.</source>
        <translation type="unfinished">Es wurde keine Währung gefunden.</translation>
    </message>
    <message>
        <source>The currency is named.</source>
        <translation type="unfinished">Die Währung ist genannt.</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation type="unfinished">Unbekannte Währung</translation>
    </message>
    <message>
        <source>%1 is not a currency in use.</source>
        <translation type="unfinished">%1 ist keine gültige Währung.</translation>
    </message>
    <message>
        <source>The currency is in use.</source>
        <translation type="unfinished">Die Währung ist gültig.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished">Etwas fehlt</translation>
    </message>
    <message>
        <source>Fields that must be filled are empty: %1.</source>
        <translation type="unfinished">Pflichtfelder sind leer: %1.</translation>
    </message>
    <message>
        <source>All fields that must be filled are.</source>
        <translation type="unfinished">Alle Pflichtfelder sind gefüllt.</translation>
    </message>
    <message>
        <source>Negative total</source>
        <translation type="unfinished">Negative Summe</translation>
    </message>
    <message>
        <source>The total %1 is negative, but this is not a credit note.</source>
        <translation type="unfinished">Die Summe %1 ist negativ, aber dies ist keine Gutschrift.</translation>
    </message>
    <message>
        <source>The total is not negative.</source>
        <translation type="unfinished">Die Summe ist nicht negativ.</translation>
    </message>
    <message>
        <source>Not an invoice</source>
        <translation type="unfinished">Keine Rechnung</translation>
    </message>
    <message>
        <source>This does not look like an invoice.</source>
        <translation type="unfinished">Das sieht nicht nach einer Rechnung aus.</translation>
    </message>
    <message>
        <source>Probable duplicate</source>
        <translation type="unfinished">Wahrscheinlich doppelt</translation>
    </message>
    <message>
        <source>%1 has the same seller, number and total.</source>
        <translation type="unfinished">%1 hat denselben Verkäufer, dieselbe Nummer und Summe.</translation>
    </message>
    <message>
        <source>Number was used before</source>
        <translation type="unfinished">Nummer kam schon vor</translation>
    </message>
    <message>
        <source>%1 has the same seller and number, but another total.</source>
        <translation type="unfinished">%1 hat denselben Verkäufer und dieselbe Nummer, aber eine andere Summe.</translation>
    </message>
    <message>
        <source>E-invoice and page differ</source>
        <translation type="unfinished">E-Rechnung und Seite weichen ab</translation>
    </message>
    <message>
        <source>The e-invoice says %1, the page says %2.</source>
        <translation type="unfinished">Die E-Rechnung sagt %1, die Seite %2.</translation>
    </message>
    <message>
        <source>The e-invoice and the page agree.</source>
        <translation type="unfinished">E-Rechnung und Seite stimmen überein.</translation>
    </message>
    <message>
        <source>E-invoice cannot be read</source>
        <translation type="unfinished">E-Rechnung nicht lesbar</translation>
    </message>
    <message>
        <source>The embedded e-invoice %1 cannot be read.</source>
        <translation type="unfinished">Die eingebettete E-Rechnung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>E-invoice format not read</source>
        <translation type="unfinished">Format der E-Rechnung wird nicht gelesen</translation>
    </message>
    <message>
        <source>The format %1 is recognised, but not read yet.</source>
        <translation type="unfinished">Das Format %1 wird erkannt, aber noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Several e-invoices</source>
        <translation type="unfinished">Mehrere E-Rechnungen</translation>
    </message>
    <message>
        <source>Several e-invoices are embedded; %1 was taken.</source>
        <translation type="unfinished">Mehrere E-Rechnungen sind eingebettet; %1 wurde genommen.</translation>
    </message>
    <message>
        <source>Several bank accounts</source>
        <translation type="unfinished">Mehrere Bankkonten</translation>
    </message>
    <message>
        <source>The e-invoice names several accounts; the first was taken: %1.</source>
        <translation type="unfinished">Die E-Rechnung nennt mehrere Konten; das erste wurde genommen: %1.</translation>
    </message>
    <message>
        <source>E-invoice without a profile</source>
        <translation type="unfinished">E-Rechnung ohne Profil</translation>
    </message>
    <message>
        <source>The e-invoice does not name its profile.</source>
        <translation type="unfinished">Die E-Rechnung nennt ihr Profil nicht.</translation>
    </message>
    <message>
        <source>Date in an unusual form</source>
        <translation type="unfinished">Datum in ungewöhnlicher Form</translation>
    </message>
    <message>
        <source>The e-invoice writes a date as %1, which its own format does not mean.</source>
        <translation type="unfinished">Die E-Rechnung schreibt ein Datum als %1, was ihr eigenes Format nicht meint.</translation>
    </message>
    <message>
        <source>Line %1: the parts come to %2, the amount says %3.</source>
        <translation type="unfinished">Position %1: Die Teile ergeben %2, der Betrag sagt %3.</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished">Verborgener Text</translation>
    </message>
    <message>
        <source>Text that cannot be seen on the page was left out.</source>
        <translation type="unfinished">Text, den man auf der Seite nicht sieht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation type="unfinished">Geringe Auflösung</translation>
    </message>
    <message>
        <source>The picture has too few dots per inch to be read safely.</source>
        <translation type="unfinished">Das Bild hat zu wenige Punkte je Zoll, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation type="unfinished">Sprache fehlt</translation>
    </message>
    <message>
        <source>A language of the settings is not installed for reading pictures.</source>
        <translation type="unfinished">Eine Sprache der Einstellungen ist zum Lesen von Bildern nicht installiert.</translation>
    </message>
    <message>
        <source>Pages left out</source>
        <translation type="unfinished">Seiten weggelassen</translation>
    </message>
    <message>
        <source>The document has more pages than are read; the rest was left out.</source>
        <translation type="unfinished">Das Dokument hat mehr Seiten, als gelesen werden; der Rest fehlt.</translation>
    </message>
    <message>
        <source>Unusable text</source>
        <translation type="unfinished">Unbrauchbarer Text</translation>
    </message>
    <message>
        <source>The text inside the file makes no sense, so the picture was read.</source>
        <translation type="unfinished">Der Text in der Datei ergibt keinen Sinn, deshalb wurde das Bild gelesen.</translation>
    </message>
    <message>
        <source>A page took too long</source>
        <translation type="unfinished">Eine Seite dauerte zu lange</translation>
    </message>
    <message>
        <source>A page took too long to read; what was read of it is kept.</source>
        <translation type="unfinished">Eine Seite zu lesen dauerte zu lange; was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Restricted PDF</source>
        <translation type="unfinished">Eingeschränkte PDF</translation>
    </message>
    <message>
        <source>The PDF&apos;s owner restricts copying or printing.</source>
        <translation type="unfinished">Der Besitzer der PDF schränkt Kopieren oder Drucken ein.</translation>
    </message>
    <message>
        <source>%1 is doubtful</source>
        <extracomment>In a list: which field is doubtful. %1 is its name.</extracomment>
        <translation type="unfinished">%1 ist zweifelhaft</translation>
    </message>
    <message>
        <source>%1 + %2 = %3, but the total says %4.</source>
        <translation type="unfinished">%1 + %2 = %3, aber die Summe sagt %4.</translation>
    </message>
    <message>
        <source>Amount due does not add up</source>
        <translation type="unfinished">Zahlbetrag geht nicht auf</translation>
    </message>
    <message>
        <source>%1 - %2 = %3, but the amount due says %4.</source>
        <translation type="unfinished">%1 - %2 = %3, aber der Zahlbetrag sagt %4.</translation>
    </message>
    <message>
        <source>%1 - %2 = %3.</source>
        <translation type="unfinished">%1 - %2 = %3.</translation>
    </message>
    <message>
        <source>Unusual issue date</source>
        <translation type="unfinished">Ungewöhnliches Rechnungsdatum</translation>
    </message>
    <message>
        <source>The issue date %1 lies in the future or long ago.</source>
        <translation type="unfinished">Das Rechnungsdatum %1 liegt in der Zukunft oder lange zurück.</translation>
    </message>
    <message>
        <source>The issue date is plausible.</source>
        <translation type="unfinished">Das Rechnungsdatum ist plausibel.</translation>
    </message>
    <message>
        <source>Amount in an unusual form</source>
        <translation type="unfinished">Betrag in ungewöhnlicher Form</translation>
    </message>
    <message>
        <source>%1 is not written like an amount of this currency.</source>
        <translation type="unfinished">%1 ist nicht wie ein Betrag dieser Währung geschrieben.</translation>
    </message>
    <message>
        <source>Neither number, date nor totals of the e-invoice stand on the page.</source>
        <translation type="unfinished">Weder Nummer noch Datum noch Summen der E-Rechnung stehen auf der Seite.</translation>
    </message>
    <message>
        <source>E-invoice and page agree</source>
        <translation type="unfinished">E-Rechnung und Seite stimmen überein</translation>
    </message>
    <message>
        <source>The page shows the same: %1.</source>
        <translation type="unfinished">Die Seite zeigt dasselbe: %1.</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation type="unfinished">Nicht auf der Seite</translation>
    </message>
    <message>
        <source>These values of the e-invoice were not found on the page: %1.</source>
        <translation type="unfinished">Diese Werte der E-Rechnung wurden auf der Seite nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>E-invoice is not announced</source>
        <translation type="unfinished">E-Rechnung ist nicht angekündigt</translation>
    </message>
    <message>
        <source>The PDF does not announce its e-invoice.</source>
        <translation type="unfinished">Die PDF kündigt ihre E-Rechnung nicht an.</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>A date is expected, for example %1.</source>
        <extracomment>Below a field that holds no date. %1: an example.</extracomment>
        <translation type="unfinished">Erwartet wird ein Datum, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>An amount is expected, for example %1.</source>
        <extracomment>Below a field that holds no number. %1: an example in the person&apos;s own notation.</extracomment>
        <translation type="unfinished">Erwartet wird ein Betrag, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>A currency code of three letters is expected, for example EUR.</source>
        <translation type="unfinished">Erwartet wird ein Währungskürzel aus drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>This value cannot be.</source>
        <translation type="unfinished">Dieser Wert kann nicht sein.</translation>
    </message>
    <message>
        <source>An IBAN is expected, for example %1.</source>
        <extracomment>Below a field that holds no IBAN. %1: an example.</extracomment>
        <translation type="unfinished">Erwartet wird eine IBAN, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>A BIC of 8 or 11 letters and digits is expected.</source>
        <translation type="unfinished">Erwartet wird eine BIC aus 8 oder 11 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>desk::AboutDialog</name>
    <message>
        <source>About Orchestrator Desk</source>
        <translation type="unfinished">Über Orchestrator Desk</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <extracomment>%1 is the version of the program, %2 that of Qt.</extracomment>
        <translation type="unfinished">Version %1 mit Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished">Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished">Gebaut mit</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of a dialog</comment>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>desk::Actions</name>
    <message>
        <source>File</source>
        <comment>menu title</comment>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu title</comment>
        <translation type="unfinished">Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu title</comment>
        <translation type="unfinished">Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu title: places to go to</comment>
        <translation type="unfinished">Gehe zu</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>menu title</comment>
        <translation type="unfinished">Rechnung</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu title</comment>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what will be undone, for example &quot;total with tax&quot;.</extracomment>
        <translation type="unfinished">Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what will be done again.</extracomment>
        <translation type="unfinished">Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: what it does, and its key.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>desk::BannerWidget</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Meldung schließen</translation>
    </message>
</context>
<context>
    <name>desk::CommandPaletteWidget</name>
    <message>
        <source>Type an action, a supplier or an invoice number</source>
        <translation type="unfinished">Befehl, Lieferant oder Rechnungsnummer eingeben</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished">Gehe zu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>desk::ConfidenceWidget</name>
    <message>
        <source>%1, %2</source>
        <extracomment>How sure a value is: a word and a percentage.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::DropOverlayWidget</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import into Invoices</source>
        <translation type="unfinished">Loslassen, um in Rechnungen zu importieren</translation>
    </message>
</context>
<context>
    <name>desk::FieldWidget</name>
    <message>
        <source>Printed as &quot;%1&quot;</source>
        <extracomment>Tooltip of a field: how the value is printed on the document.</extracomment>
        <translation type="unfinished">Gedruckt als „%1“</translation>
    </message>
    <message>
        <source>This field is needed and was not found. Type it, or click it on the page.</source>
        <translation type="unfinished">Dieses Feld wird gebraucht und wurde nicht gefunden. Tippen Sie es oder klicken Sie es auf der Seite an.</translation>
    </message>
    <message>
        <source>Take this value (%1)</source>
        <extracomment>Tooltip of a button that takes another value. %1: a key.</extracomment>
        <translation type="unfinished">Diesen Wert nehmen (%1)</translation>
    </message>
    <message>
        <source>or %1 from page %2</source>
        <extracomment>A button that takes another likely value of a field. %1: the value, %2: number of the page it stands on.</extracomment>
        <translation type="unfinished">oder %1 von Seite %2</translation>
    </message>
    <message>
        <source>or %1</source>
        <extracomment>A button that takes another likely value of a field. %1: the value.</extracomment>
        <translation type="unfinished">oder %1</translation>
    </message>
</context>
<context>
    <name>desk::FieldsWidget</name>
    <message>
        <source>Document</source>
        <extracomment>Heading above the fields number, dates, order</extracomment>
        <translation type="unfinished">Dokument</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading above the fields of the supplier</extracomment>
        <translation type="unfinished">Verkäufer</translation>
    </message>
    <message>
        <source>Buyer</source>
        <extracomment>Heading above the fields of the one who is to pay</extracomment>
        <translation type="unfinished">Käufer</translation>
    </message>
    <message>
        <source>Amounts</source>
        <extracomment>Heading above the totals</extracomment>
        <translation type="unfinished">Beträge</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading above bank account and terms</extracomment>
        <translation type="unfinished">Zahlung</translation>
    </message>
</context>
<context>
    <name>desk::FindingsWidget</name>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <translation type="unfinished">
            <numerusform>%Ln Prüfung bestanden</numerusform>
            <numerusform>%Ln Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>Below a finding that a person accepted. %1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Hingenommen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Show the field</source>
        <extracomment>Button beside a finding: go to the first field that it speaks of.</extracomment>
        <translation type="unfinished">Feld zeigen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button beside &quot;probable duplicate&quot;. %1: number of the other invoice.</extracomment>
        <translation type="unfinished">%1 öffnen</translation>
    </message>
    <message>
        <source>Accept...</source>
        <extracomment>Button beside a finding: say that it is all right, with a reason.</extracomment>
        <translation type="unfinished">Hinnehmen...</translation>
    </message>
    <message>
        <source>Why this finding is all right</source>
        <translation type="unfinished">Warum dieser Befund in Ordnung ist</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation type="unfinished">Warum ist das in Ordnung?</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>Button: take the finding as it is, with the reason beside it.</extracomment>
        <translation type="unfinished">Hinnehmen</translation>
    </message>
</context>
<context>
    <name>desk::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation type="unfinished">
            <numerusform>%Ln Dokument importiert</numerusform>
            <numerusform>%Ln Dokumente importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <extracomment>These files had been imported before.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation type="unfinished">
            <numerusform>%Ln nicht verwendbar</numerusform>
            <numerusform>%Ln nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished">Nichts zu importieren</translation>
    </message>
    <message>
        <source>There are no PDF, image or XML files in it.</source>
        <translation type="unfinished">Es sind keine PDF-, Bild- oder XML-Dateien darin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why it could not be used.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListModel</name>
    <message>
        <source>free</source>
        <translation type="unfinished">frei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln Feld zu prüfen</numerusform>
            <numerusform>%Ln Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on this machine, without a paid service.</source>
        <translation type="unfinished">Auf diesem Rechner gelesen, ohne bezahlten Dienst.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of invoices: needs review, approved ...</extracomment>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Column of the list of invoices: who sends the invoice</extracomment>
        <translation type="unfinished">Lieferant</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the list of invoices: the invoice&apos;s own number</extracomment>
        <translation type="unfinished">Nummer</translation>
    </message>
    <message>
        <source>Issue date</source>
        <extracomment>Column of the list of invoices</extracomment>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Column of the list of invoices: when it is to be paid</extracomment>
        <translation type="unfinished">Fällig am</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of the list of invoices: the amount with tax</extracomment>
        <translation type="unfinished">Summe</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Column of the list of invoices: how sure the reading is</extracomment>
        <translation type="unfinished">Sicherheit</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column of the list of invoices: where the values come from (text, OCR, e-invoice)</extracomment>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column of the list of invoices: what reading it cost</extracomment>
        <translation type="unfinished">Kosten</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListWidget</name>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished">Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window. They are read on this machine, and what is uncertain waits here for your eyes.</source>
        <translation type="unfinished">Ziehen Sie Dateien oder Ordner irgendwo in dieses Fenster. Sie werden auf diesem Rechner gelesen, und was unsicher ist, wartet hier auf Ihre Augen.</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation type="unfinished">Dateien importieren...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <translation type="unfinished">Beispielrechnungen ausprobieren</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nichts passt</translation>
    </message>
    <message>
        <source>No invoice has all of these words in this status.</source>
        <translation type="unfinished">Keine Rechnung hat all diese Wörter in diesem Status.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>Button: show all invoices again.</extracomment>
        <translation type="unfinished">Filter leeren</translation>
    </message>
    <message>
        <source>Filter the invoices</source>
        <translation type="unfinished">Rechnungen filtern</translation>
    </message>
    <message>
        <source>Supplier, number, file name or any word of the documents</source>
        <translation type="unfinished">Lieferant, Nummer, Dateiname oder ein Wort der Dokumente</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: say that the reading of the selected invoices is right.</extracomment>
        <translation type="unfinished">Freigeben</translation>
    </message>
    <message>
        <source>Reject...</source>
        <extracomment>Button: refuse the selected invoices, with a reason.</extracomment>
        <translation type="unfinished">Ablehnen...</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: read the selected documents anew.</extracomment>
        <translation type="unfinished">Neu lesen</translation>
    </message>
    <message>
        <source>Export...</source>
        <extracomment>Button: write the selected invoices, or all of the list, into a file.</extracomment>
        <translation type="unfinished">Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Why are they rejected?</source>
        <translation type="unfinished">&amp;Warum werden sie abgelehnt?</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected invoice(s) into a file.</source>
        <translation type="unfinished">
            <numerusform>Schreibt die ausgewählte Rechnung in eine Datei.</numerusform>
            <numerusform>Schreibt die %Ln ausgewählten Rechnungen in eine Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes all %Ln invoice(s) of this list into a file.</source>
        <translation type="unfinished">
            <numerusform>Schreibt die Rechnung dieser Liste in eine Datei.</numerusform>
            <numerusform>Schreibt alle %Ln Rechnungen dieser Liste in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show this invoice.</extracomment>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a finding that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln mit hinderndem Befund</numerusform>
            <numerusform>%Ln mit hinderndem Befund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a field that is needed</source>
        <translation type="unfinished">
            <numerusform>%Ln ohne ein Pflichtfeld</numerusform>
            <numerusform>%Ln ohne ein Pflichtfeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither approved nor rejected</source>
        <translation type="unfinished">
            <numerusform>%Ln weder freigegeben noch abgelehnt</numerusform>
            <numerusform>%Ln weder freigegeben noch abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved or rejected before</source>
        <translation type="unfinished">
            <numerusform>%Ln schon freigegeben oder abgelehnt</numerusform>
            <numerusform>%Ln schon freigegeben oder abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 not read; 1 with a finding that blocks&quot;.</extracomment>
        <translation type="unfinished">Unverändert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) approved.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung freigegeben.</numerusform>
            <numerusform>%Ln Rechnungen freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) rejected.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung abgelehnt.</numerusform>
            <numerusform>%Ln Rechnungen abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) reopened.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wieder geöffnet.</numerusform>
            <numerusform>%Ln Rechnungen wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be read again.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wird neu gelesen.</numerusform>
            <numerusform>%Ln Rechnungen werden neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung exportieren</numerusform>
            <numerusform>%Ln Rechnungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished">Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all details (*.json)</source>
        <translation type="unfinished">JSON mit allen Einzelheiten (*.json)</translation>
    </message>
    <message>
        <source>invoices %1</source>
        <extracomment>Name of the exported file, without its ending. %1: the date.</extracomment>
        <translation type="unfinished">Rechnungen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung exportiert.</numerusform>
            <numerusform>%Ln Rechnungen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the exported file.</extracomment>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>desk::InvoicesScreen</name>
    <message>
        <source>%1 is approved.</source>
        <extracomment>After approval, when the next invoice is open already. %1: &quot;inv-000012&quot;.</extracomment>
        <translation type="unfinished">%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation type="unfinished">%1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take approval or rejection back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsModel</name>
    <message>
        <source>Type here to add a line</source>
        <translation type="unfinished">Neue Position</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished">Position %1: %2</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation type="unfinished">Positionen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: a new line of the invoice.</extracomment>
        <translation type="unfinished">Anfügen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished">Position anfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: take the chosen line of the invoice away.</extracomment>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen lines</source>
        <translation type="unfinished">Gewählte Positionen löschen</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation type="unfinished">Es wurden keine Positionen gelesen.</translation>
    </message>
    <message>
        <source>Sum %1: the total without tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1 = Netto</translation>
    </message>
    <message>
        <source>Sum %1: the total with tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1 = Brutto</translation>
    </message>
    <message>
        <source>Sum %1, total %2: %3 apart</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1, %2, %3: amounts.</extracomment>
        <translation type="unfinished">Summe %1, Gesamt %2: %3 Unterschied</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <extracomment>Sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1</translation>
    </message>
    <message>
        <source>Tax %1 % on %2: %3</source>
        <extracomment>A row of the tax table. %1: rate, %2: amount taxed, %3: tax.</extracomment>
        <translation type="unfinished">Steuer %1 % auf %2: %3</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>A charge on the whole invoice. %1: amount, %2: what for.</extracomment>
        <translation type="unfinished">Zuschlag %1</translation>
    </message>
    <message>
        <source>Charge %1: %2</source>
        <translation type="unfinished">Zuschlag %1: %2</translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <extracomment>An allowance on the whole invoice. %1: amount, %2: what for.</extracomment>
        <translation type="unfinished">Nachlass %1</translation>
    </message>
    <message>
        <source>Allowance %1: %2</source>
        <translation type="unfinished">Nachlass %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved. %2</source>
        <extracomment>Below the table of lines. %1: what was typed, %2: a sentence that says what is expected.</extracomment>
        <translation type="unfinished">„%1“ wurde nicht gespeichert. %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Position löschen</numerusform>
            <numerusform>%Ln Positionen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Importing: %1 of %2</source>
        <extracomment>While many files are imported: %1 of %2 are stored.</extracomment>
        <translation type="unfinished">Importieren: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop importing</comment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Open the known one</source>
        <extracomment>Button: opens an invoice that had been imported before.</extracomment>
        <translation type="unfinished">Die bekannte öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: goes to the list of invoices.</extracomment>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation type="unfinished">Rechnungen importieren</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Filter of the file dialog.</extracomment>
        <translation type="unfinished">Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Filter of the file dialog.</extracomment>
        <translation type="unfinished">Alle Dateien</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Ordner importieren</translation>
    </message>
    <message>
        <source>The sample invoices are not installed.</source>
        <translation type="unfinished">Die Beispielrechnungen sind nicht installiert.</translation>
    </message>
    <message>
        <source>Import a file of your own, or install the program anew.</source>
        <translation type="unfinished">Importieren Sie eine eigene Datei oder installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>desk::NeedsYouDelegate</name>
    <message numerus="yes">
        <source>%Ln doubtful field(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln zweifelhaftes Feld</numerusform>
            <numerusform>%Ln zweifelhafte Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Wants a look before it is approved</source>
        <translation type="unfinished">Will vor der Freigabe angesehen werden</translation>
    </message>
    <message>
        <source>See why</source>
        <comment>main action of a row</comment>
        <translation type="unfinished">Warum?</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>main action of a row</comment>
        <translation type="unfinished">Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more doubtful field(s)</source>
        <extracomment>%1 is a problem in a few words, %Ln how many other fields are doubtful.</extracomment>
        <translation type="unfinished">
            <numerusform>%1, und %Ln weiteres zweifelhaftes Feld</numerusform>
            <numerusform>%1, und %Ln weitere zweifelhafte Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PageView</name>
    <message>
        <source>Loading the page...</source>
        <translation type="unfinished">Seite wird geladen...</translation>
    </message>
</context>
<context>
    <name>desk::PageWidget</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Seiten des Dokuments</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number in the bar above the document. %1: this page, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
</context>
<context>
    <name>desk::ProgressStripWidget</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: %1 of %2 documents are done.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Progress: %1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">noch %1</translation>
    </message>
</context>
<context>
    <name>desk::RailWidget</name>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung braucht Sie</numerusform>
            <numerusform>%Ln Rechnungen brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReasonBarWidget</name>
    <message>
        <source>Reason for the rejection</source>
        <translation type="unfinished">Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Button beside the reason: refuse now.</extracomment>
        <translation type="unfinished">Ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the reason: do not reject after all.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
<context>
    <name>desk::RecentWorkWidget</name>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Seit gestern</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Eingegangen</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Freigegeben</translation>
    </message>
    <message>
        <source>Need review</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Zu prüfen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Warten aufs Lesen</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading of figures</comment>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>documents, today</comment>
        <translation type="unfinished">Freigegeben</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>documents, today</comment>
        <translation type="unfinished">Exportiert</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation type="unfinished">Alle Rechnungen zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPresenter</name>
    <message>
        <source>Change</source>
        <extracomment>For the undo menu: something of the invoice was changed.</extracomment>
        <translation type="unfinished">Änderung</translation>
    </message>
</context>
<context>
    <name>desk::ReviewWidget</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>Message after saving a copy of the document. %1: file name.</extracomment>
        <translation type="unfinished">Gespeichert als %1</translation>
    </message>
    <message>
        <source>This invoice is rejected: %1</source>
        <translation type="unfinished">Diese Rechnung ist abgelehnt: %1</translation>
    </message>
    <message>
        <source>This invoice was approved automatically: every key field is certain.</source>
        <translation type="unfinished">Diese Rechnung wurde automatisch freigegeben: Jedes Pflichtfeld ist sicher.</translation>
    </message>
    <message>
        <source>This invoice is approved.</source>
        <translation type="unfinished">Diese Rechnung ist freigegeben.</translation>
    </message>
    <message>
        <source>Its fields cannot be changed until it is reopened.</source>
        <translation type="unfinished">Ihre Felder lassen sich erst ändern, wenn sie wieder geöffnet ist.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>Button: take approval or rejection back, so that fields can be changed again.</extracomment>
        <translation type="unfinished">Wieder öffnen</translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation type="unfinished">Alles ist geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln Feld zu prüfen</numerusform>
            <numerusform>%Ln Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be approved yet. %1</source>
        <extracomment>Why an invoice cannot be approved. %1: what a rule found, a sentence.</extracomment>
        <translation type="unfinished">Kann noch nicht freigegeben werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>Und %Ln weiterer Befund.</numerusform>
            <numerusform>Und %Ln weitere Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be approved yet. Missing: %1.</source>
        <extracomment>Why an invoice cannot be approved. %1: names of fields.</extracomment>
        <translation type="unfinished">Kann noch nicht freigegeben werden. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>No page to show</source>
        <translation type="unfinished">Keine Seite zu zeigen</translation>
    </message>
    <message>
        <source>This e-invoice is a file of data. Every value comes exactly from the file itself.</source>
        <translation type="unfinished">Diese E-Rechnung ist eine Datei mit Daten. Jeder Wert kommt genau aus der Datei selbst.</translation>
    </message>
    <message>
        <source>Correct the field, or accept the finding with a reason.</source>
        <translation type="unfinished">Berichtigen Sie das Feld oder nehmen Sie den Befund mit einem Grund hin.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(leer)</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <extracomment>Somebody else saved a value while this person typed another one. %1: the field.</extracomment>
        <translation type="unfinished">%1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Theirs: %1. Yours: %2.</source>
        <extracomment>%1 and %2: values of a field.</extracomment>
        <translation type="unfinished">Deren Wert: %1. Ihr Wert: %2.</translation>
    </message>
    <message>
        <source>The invoice was changed by somebody else meanwhile.</source>
        <translation type="unfinished">Die Rechnung wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <extracomment>Button: keep what somebody else saved.</extracomment>
        <translation type="unfinished">Deren nehmen</translation>
    </message>
    <message>
        <source>Use mine</source>
        <extracomment>Button: save what I typed over what somebody else saved.</extracomment>
        <translation type="unfinished">Meinen nehmen</translation>
    </message>
    <message>
        <source>Look at it again, then repeat what you wanted to do.</source>
        <translation type="unfinished">Sehen Sie es neu an und wiederholen Sie dann, was Sie tun wollten.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Original speichern unter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of the invoice in the list. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>Back to the list of invoices</source>
        <translation type="unfinished">Zurück zur Liste der Rechnungen</translation>
    </message>
    <message>
        <source>Reject...</source>
        <extracomment>Button: refuse the document, with a reason.</extracomment>
        <translation type="unfinished">Ablehnen...</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: say that the reading is right.</extracomment>
        <translation type="unfinished">Freigeben</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation type="unfinished">&amp;Warum wird sie abgelehnt?</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Art des Dokuments</translation>
    </message>
    <message>
        <source>Your change is not saved yet.</source>
        <translation type="unfinished">Ihre Änderung ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPresenter</name>
    <message>
        <source>appearance</source>
        <translation type="unfinished">Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>desk::SettingsScreen</name>
    <message>
        <source>To add a language, install its data, for example: %1</source>
        <extracomment>%1 is a command that can be copied.</extracomment>
        <translation type="unfinished">Für eine weitere Sprache installieren Sie deren Daten, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Chosen, but not installed: %1. To install: %2</source>
        <extracomment>%1 is a list of languages, %2 a command that can be copied.</extracomment>
        <translation type="unfinished">Gewählt, aber nicht installiert: %1. Zum Installieren: %2</translation>
    </message>
    <message>
        <source>At least one language is needed.</source>
        <translation type="unfinished">Mindestens eine Sprache wird gebraucht.</translation>
    </message>
    <message>
        <source>languages of scans</source>
        <translation type="unfinished">Sprachen der Scans</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>home country</comment>
        <translation type="unfinished">Nicht gesetzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Scans and photos are read in these languages; files with text inside need none of them.</source>
        <translation type="unfinished">In diesen Sprachen werden Scans und Fotos gelesen; Dateien mit Text brauchen keine davon.</translation>
    </message>
    <message>
        <source>home country</source>
        <translation type="unfinished">Heimatland</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished">Heimatland</translation>
    </message>
    <message>
        <source>Decides where a date or a currency could be meant in two ways.</source>
        <translation type="unfinished">Entscheidet, wo ein Datum oder eine Währung zweierlei heißen kann.</translation>
    </message>
    <message>
        <source>As many as cores (%1)</source>
        <extracomment>A number of documents; %1 is the number of processor cores.</extracomment>
        <translation type="unfinished">So viele wie Kerne (%1)</translation>
    </message>
    <message>
        <source>documents at once</source>
        <translation type="unfinished">Dokumente zugleich</translation>
    </message>
    <message>
        <source>Documents read at once</source>
        <translation type="unfinished">Dokumente zugleich lesen</translation>
    </message>
    <message>
        <source>Takes effect when the program is started next.</source>
        <translation type="unfinished">Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation type="unfinished">Automatische Freigabe</translation>
    </message>
    <message>
        <source>Approved means that the reading is right; it never means that anything is paid.</source>
        <translation type="unfinished">Freigegeben heißt, dass die Lesung stimmt; es heißt nie, dass etwas bezahlt ist.</translation>
    </message>
    <message>
        <source>Approve without a person where everything is certain</source>
        <translation type="unfinished">Ohne Menschen freigeben, wo alles sicher ist</translation>
    </message>
    <message>
        <source>automatic approval</source>
        <translation type="unfinished">automatische Freigabe</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent.</extracomment>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished">Sicherheit</translation>
    </message>
    <message>
        <source>Certainty of each key field</source>
        <translation type="unfinished">Sicherheit jedes Pflichtfelds</translation>
    </message>
    <message>
        <source>A field below it is doubtful and wants a person.</source>
        <translation type="unfinished">Ein Feld darunter ist zweifelhaft und braucht einen Menschen.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">Keine Grenze</translation>
    </message>
    <message>
        <source>A person always looks above</source>
        <translation type="unfinished">Ein Mensch prüft immer über</translation>
    </message>
    <message>
        <source>In the currency of the invoice.</source>
        <translation type="unfinished">In der Währung der Rechnung.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>theme</comment>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished">Datenordner</translation>
    </message>
    <message>
        <source>All invoices, their files and these settings. A copy of this folder is a backup of everything; take it while the program is closed.</source>
        <translation type="unfinished">Alle Rechnungen, ihre Dateien und diese Einstellungen. Eine Kopie dieses Ordners sichert alles; machen Sie sie, während das Programm geschlossen ist.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>No program is set up to show folders. The path is above.</source>
        <translation type="unfinished">Kein Programm zeigt Ordner an. Der Pfad steht oben.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Datenschutz</translation>
    </message>
    <message>
        <source>Nothing leaves this machine in this version.</source>
        <translation type="unfinished">In dieser Version verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Documents are read here, without any service on the network; the program opens no connection. Documents are opened in a process of their own, and the data folder can be read by you alone.</source>
        <translation type="unfinished">Dokumente werden hier gelesen, ohne einen Dienst im Netz; das Programm öffnet keine Verbindung. Dokumente werden in einem eigenen Prozess geöffnet, und den Datenordner können nur Sie lesen.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Das ist kein Betrag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>value limit</source>
        <translation type="unfinished">Wertgrenze</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading of settings</comment>
        <translation type="unfinished">Lesen</translation>
    </message>
</context>
<context>
    <name>desk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of a dialog</comment>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>desk::StartProblemWidget</name>
    <message>
        <source>%1
The data folder is %2</source>
        <extracomment>%1 says what to do, %2 is a folder.</extracomment>
        <translation type="unfinished">%1
Der Datenordner ist %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Neu versuchen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished">Datenordner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Beenden</translation>
    </message>
</context>
<context>
    <name>desk::StatusChipsWidget</name>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: invoices in whatever status</extracomment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Filter of the list: invoices that are being read, or wait for it</extracomment>
        <translation type="unfinished">Wird gelesen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>Filter of the list with its count. %1: &quot;Needs review&quot;, %2: how many.</extracomment>
        <translation type="unfinished">%1  %2</translation>
    </message>
</context>
<context>
    <name>desk::StatusStripWidget</name>
    <message>
        <source>Show the invoices</source>
        <translation type="unfinished">Rechnungen zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop reading</comment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Show the invoices that need review</source>
        <translation type="unfinished">Rechnungen zeigen, die zu prüfen sind</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation type="unfinished">Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Open the settings to read more.</source>
        <translation type="unfinished">Nichts wird irgendwohin gesendet. In den Einstellungen steht mehr dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <extracomment>In the status bar: how many invoices need review.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>In the status bar: how many invoices there are.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading</source>
        <extracomment>In the status bar: documents that are being read.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln wird gelesen</numerusform>
            <numerusform>%Ln werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>In the status bar: documents that wait to be read.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>In the status bar: %1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">noch %1</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation type="unfinished">Was gerade gelesen wird</translation>
    </message>
</context>
<context>
    <name>desk::TodayScreen</name>
    <message>
        <source>Start with the oldest</source>
        <translation type="unfinished">Mit der ältesten beginnen</translation>
    </message>
    <message>
        <source>Invoices that need you</source>
        <translation type="unfinished">Rechnungen, die Sie brauchen</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished">Nichts braucht Sie</translation>
    </message>
    <message>
        <source>Every invoice is settled. What is read next and turns out doubtful will stand here, the oldest first.</source>
        <translation type="unfinished">Jede Rechnung ist erledigt. Was als Nächstes gelesen wird und zweifelhaft ist, steht dann hier, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Drop your first invoices here</source>
        <translation type="unfinished">Ziehen Sie Ihre ersten Rechnungen hierher</translation>
    </message>
    <message>
        <source>PDF, scans, photos and e-invoices are read on this machine; nothing leaves it. What needs a second look will stand here, everything else under Invoices.</source>
        <translation type="unfinished">PDF, Scans, Fotos und E-Rechnungen werden auf diesem Rechner gelesen; nichts verlässt ihn. Was einen zweiten Blick braucht, steht dann hier, alles andere unter Rechnungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <extracomment>Heading of a list. %Ln is how many invoices need a person.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung braucht Sie</numerusform>
            <numerusform>%Ln Rechnungen brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::UnreadWidget</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">&amp;Passwort</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished">Passwort des Dokuments</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Neu lesen</translation>
    </message>
    <message>
        <source>Save the original as...</source>
        <translation type="unfinished">Original speichern unter...</translation>
    </message>
    <message>
        <source>This document is being read</source>
        <translation type="unfinished">Dieses Dokument wird gelesen</translation>
    </message>
    <message>
        <source>Its fields appear here as soon as that is done.</source>
        <translation type="unfinished">Seine Felder erscheinen hier, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>This document waits to be read</source>
        <translation type="unfinished">Dieses Dokument wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <source>It is read when those before it are done. If reading was cancelled, read it again.</source>
        <translation type="unfinished">Es wird gelesen, wenn die davor fertig sind. Wurde das Lesen abgebrochen, lesen Sie es neu.</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Below an error. %1: its name for support, for example password_protected.</extracomment>
        <translation type="unfinished">Fehlercode: %1</translation>
    </message>
    <message>
        <source>Type its password to read it. The password is not kept.</source>
        <translation type="unfinished">Geben Sie zum Lesen das Passwort ein. Es wird nicht aufbewahrt.</translation>
    </message>
</context>
</TS>
