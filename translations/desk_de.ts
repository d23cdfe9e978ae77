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
    <message>
        <source>Import from the clipboard</source>
        <comment>menu</comment>
        <translation type="unfinished">Aus Zwischenablage importieren</translation>
    </message>
    <message>
        <source>More filters</source>
        <comment>menu</comment>
        <translation type="unfinished">Weitere Filter</translation>
    </message>
    <message>
        <source>Save the filter...</source>
        <comment>menu</comment>
        <translation type="unfinished">Filter speichern...</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <comment>menu</comment>
        <translation type="unfinished">In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <comment>menu: in this document</comment>
        <translation type="unfinished">Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <comment>menu: in this document</comment>
        <translation type="unfinished">Vorige Fundstelle</translation>
    </message>
    <message>
        <source>History</source>
        <comment>menu: what became of the field or of the invoice</comment>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Take the other answer</source>
        <comment>menu: two readings differ; the one that is not chosen</comment>
        <translation type="unfinished">Andere Antwort nehmen</translation>
    </message>
    <message>
        <source>Note...</source>
        <comment>menu: write a note beside the invoice</comment>
        <translation type="unfinished">Notiz...</translation>
    </message>
    <message>
        <source>Assign...</source>
        <comment>menu: say who is to look at it</comment>
        <translation type="unfinished">Zuweisen...</translation>
    </message>
    <message>
        <source>Coding</source>
        <comment>menu: go to account, cost centre and tax code</comment>
        <translation type="unfinished">Kontierung</translation>
    </message>
    <message>
        <source>Take the proposed coding</source>
        <comment>menu</comment>
        <translation type="unfinished">Vorgeschlagene Kontierung nehmen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <comment>menu</comment>
        <translation type="unfinished">In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <comment>menu</comment>
        <translation type="unfinished">Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <comment>menu: line item</comment>
        <translation type="unfinished">Position anfügen</translation>
    </message>
    <message>
        <source>Delete the lines</source>
        <comment>menu: line items</comment>
        <translation type="unfinished">Positionen löschen</translation>
    </message>
    <message>
        <source>Split the line</source>
        <comment>menu: line item</comment>
        <translation type="unfinished">Position teilen</translation>
    </message>
    <message>
        <source>Merge the lines</source>
        <comment>menu: line items</comment>
        <translation type="unfinished">Positionen verbinden</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <comment>menu</comment>
        <translation type="unfinished">Positionen aus Tabelle einfügen</translation>
    </message>
    <message>
        <source>Release for payment</source>
        <comment>menu</comment>
        <translation type="unfinished">Zur Zahlung freigeben</translation>
    </message>
    <message>
        <source>Put on hold...</source>
        <comment>menu: do not pay for now</comment>
        <translation type="unfinished">Zahlung sperren...</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <comment>menu: payment</comment>
        <translation type="unfinished">Zahlungsfreigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <comment>menu</comment>
        <translation type="unfinished">Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Make a payment file...</source>
        <comment>menu: SEPA file for the bank</comment>
        <translation type="unfinished">Zahlungsdatei erstellen...</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <comment>menu: of the page</comment>
        <translation type="unfinished">Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>menu: small pictures of all pages</comment>
        <translation type="unfinished">Seitenvorschau</translation>
    </message>
    <message>
        <source>To pay</source>
        <comment>menu: go to what is to be paid</comment>
        <translation type="unfinished">Zu zahlen</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <comment>menu: what speaks for the value of the field, and what against it</comment>
        <translation type="unfinished">Warum dieser Wert?</translation>
    </message>
    <message>
        <source>The supplier&apos;s page</source>
        <comment>menu: what is known of the supplier of this invoice</comment>
        <translation type="unfinished">Seite des Lieferanten</translation>
    </message>
    <message>
        <source>Split into several invoices...</source>
        <comment>menu: a file that holds more than one</comment>
        <translation type="unfinished">In mehrere Rechnungen teilen...</translation>
    </message>
    <message>
        <source>Merge into one invoice...</source>
        <comment>menu: an invoice that lies in several files</comment>
        <translation type="unfinished">Zu einer Rechnung verbinden...</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>menu: go to what is known of suppliers</comment>
        <translation type="unfinished">Lieferanten</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Call the supplier on a number that you know, not on one from this invoice, before it is paid.</source>
        <translation type="unfinished">Rufen Sie den Lieferanten vor der Zahlung unter einer Nummer an, die Sie kennen, nicht unter einer von dieser Rechnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier invoice(s) in a row named the old one.</source>
        <translation type="unfinished">
            <numerusform>Eine frühere Rechnung nannte das alte.</numerusform>
            <numerusform>%Ln frühere Rechnungen in Folge nannten das alte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pay to it. Reject the invoice, and tell the supplier on a number that you know.</source>
        <translation type="unfinished">Zahlen Sie nicht darauf. Lehnen Sie die Rechnung ab und sagen Sie es dem Lieferanten unter einer Nummer, die Sie kennen.</translation>
    </message>
    <message>
        <source>The first account of a supplier is always looked at by a person.</source>
        <translation type="unfinished">Das erste Konto eines Lieferanten sieht immer ein Mensch an.</translation>
    </message>
    <message>
        <source>Compare it with a contract or an earlier letter, or call the supplier on a number that you know.</source>
        <translation type="unfinished">Vergleichen Sie es mit einem Vertrag oder einem früheren Brief oder rufen Sie den Lieferanten unter einer Nummer an, die Sie kennen.</translation>
    </message>
    <message>
        <source>Letters of another alphabet can look exactly like ours; forgers use that.</source>
        <translation type="unfinished">Buchstaben eines anderen Alphabets können genau wie unsere aussehen; Fälscher nutzen das.</translation>
    </message>
    <message>
        <source>%1 has the VAT ID %2.</source>
        <extracomment>%1: name of a supplier, %2: its VAT ID.</extracomment>
        <translation type="unfinished">%1 hat die USt-IdNr. %2.</translation>
    </message>
    <message>
        <source>Is it the same supplier? Then join both on the supplier&apos;s page. If not, ask who sent it.</source>
        <translation type="unfinished">Ist es derselbe Lieferant? Dann führen Sie beide auf der Seite des Lieferanten zusammen. Wenn nicht, fragen Sie, wer die Rechnung geschickt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Its last %Ln invoice(s) came to between %1 and %2.</source>
        <extracomment>%1 and %2 are amounts, %n is a number of invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Die letzte Rechnung dieses Lieferanten lag zwischen %1 und %2.</numerusform>
            <numerusform>Die letzten %Ln Rechnungen dieses Lieferanten lagen zwischen %1 und %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether the amount was read right, and whether so much was ordered.</source>
        <translation type="unfinished">Prüfen Sie, ob der Betrag richtig gelesen wurde und ob so viel bestellt war.</translation>
    </message>
    <message>
        <source>Look whether the number was read right. If it stands so on the page, ask the supplier.</source>
        <translation type="unfinished">Prüfen Sie, ob die Nummer richtig gelesen wurde. Steht sie so auf der Seite, fragen Sie den Lieferanten.</translation>
    </message>
    <message>
        <source>The largest step so far was %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation type="unfinished">Der größte Sprung bisher war %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) before it were written like %1.</source>
        <extracomment>%1: the number of an earlier invoice.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung davor war geschrieben wie %1.</numerusform>
            <numerusform>%Ln Rechnungen davor waren geschrieben wie %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other one. If both are one bill, reject this one, so that it is not paid twice.</source>
        <translation type="unfinished">Öffnen Sie die andere. Sind beide dieselbe Rechnung, lehnen Sie diese ab, damit nicht doppelt gezahlt wird.</translation>
    </message>
    <message>
        <source>Is it yours? Then add the name under Settings, or accept it. If not, reject it.</source>
        <translation type="unfinished">Ist die Rechnung für Sie? Dann ergänzen Sie den Namen in den Einstellungen oder nehmen Sie den Befund hin. Wenn nicht, lehnen Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>CodingWords</name>
    <message>
        <source>Account</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Konto</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Kostenstelle</translation>
    </message>
    <message>
        <source>Tax code</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Steuerschlüssel</translation>
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
    <name>ExportWords</name>
    <message>
        <source>invoice number</source>
        <translation type="unfinished">Rechnungsnummer</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation type="unfinished">Rechnungsdatum</translation>
    </message>
    <message>
        <source>kind of document: neither an invoice nor a credit note</source>
        <translation type="unfinished">Art des Dokuments: weder Rechnung noch Gutschrift</translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished">Währung</translation>
    </message>
    <message>
        <source>due date, or payment terms (BT-20)</source>
        <translation type="unfinished">Fälligkeitsdatum oder Zahlungsbedingungen (BT-20)</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation type="unfinished">Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation type="unfinished">Name des Verkäufers</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation type="unfinished">USt-IdNr. des Verkäufers</translation>
    </message>
    <message>
        <source>seller country</source>
        <translation type="unfinished">Land des Verkäufers</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation type="unfinished">Name des Käufers</translation>
    </message>
    <message>
        <source>buyer country</source>
        <translation type="unfinished">Land des Käufers</translation>
    </message>
    <message>
        <source>amount of the allowance</source>
        <translation type="unfinished">Betrag des Nachlasses</translation>
    </message>
    <message>
        <source>VAT of the allowance</source>
        <translation type="unfinished">USt des Nachlasses</translation>
    </message>
    <message>
        <source>reason for the allowance</source>
        <translation type="unfinished">Grund des Nachlasses</translation>
    </message>
    <message>
        <source>amount of the charge</source>
        <translation type="unfinished">Betrag des Zuschlags</translation>
    </message>
    <message>
        <source>VAT of the charge</source>
        <translation type="unfinished">USt des Zuschlags</translation>
    </message>
    <message>
        <source>reason for the charge</source>
        <translation type="unfinished">Grund des Zuschlags</translation>
    </message>
    <message>
        <source>total without VAT</source>
        <translation type="unfinished">Nettobetrag</translation>
    </message>
    <message>
        <source>total with VAT</source>
        <translation type="unfinished">Bruttobetrag</translation>
    </message>
    <message>
        <source>taxable amount</source>
        <translation type="unfinished">Bemessungsgrundlage</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation type="unfinished">USt-Betrag</translation>
    </message>
    <message>
        <source>reason for 0 % VAT (BT-120)</source>
        <translation type="unfinished">Grund für 0 % USt (BT-120)</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished">USt-Satz</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished">Menge</translation>
    </message>
    <message>
        <source>amount of the line</source>
        <translation type="unfinished">Betrag der Position</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation type="unfinished">Einzelpreis</translation>
    </message>
    <message>
        <source>tax rate of the line</source>
        <translation type="unfinished">Steuersatz der Position</translation>
    </message>
    <message>
        <source>description of the line</source>
        <translation type="unfinished">Bezeichnung der Position</translation>
    </message>
    <message>
        <source>seller address</source>
        <translation type="unfinished">Anschrift des Verkäufers</translation>
    </message>
    <message>
        <source>buyer address</source>
        <translation type="unfinished">Anschrift des Käufers</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation type="unfinished">USt nach Sätzen</translation>
    </message>
    <message>
        <source>line items</source>
        <translation type="unfinished">Positionen</translation>
    </message>
    <message>
        <source>a VAT ID begins with its country</source>
        <translation type="unfinished">eine USt-IdNr. beginnt mit ihrem Land</translation>
    </message>
    <message>
        <source>the lines do not come to the total without VAT</source>
        <translation type="unfinished">die Positionen ergeben nicht den Nettobetrag</translation>
    </message>
    <message>
        <source>the VAT amounts do not come to the total VAT</source>
        <translation type="unfinished">die USt-Beträge ergeben nicht den gesamten Steuerbetrag</translation>
    </message>
    <message>
        <source>net and VAT do not come to the total with VAT</source>
        <translation type="unfinished">Netto und USt ergeben nicht den Bruttobetrag</translation>
    </message>
    <message>
        <source>total and payment do not come to the amount due</source>
        <translation type="unfinished">Bruttobetrag und Zahlung ergeben nicht den Zahlbetrag</translation>
    </message>
    <message>
        <source>the VAT amount does not fit its rate</source>
        <translation type="unfinished">der USt-Betrag passt nicht zu seinem Satz</translation>
    </message>
    <message>
        <source>a rate of the lines is not in the VAT by rate</source>
        <translation type="unfinished">ein Satz der Positionen fehlt in der USt nach Sätzen</translation>
    </message>
    <message>
        <source>the lines of a rate do not come to its taxable amount</source>
        <translation type="unfinished">die Positionen eines Satzes ergeben nicht seine Bemessungsgrundlage</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Behind what an invoice lacks. %1: numbers of its lines, such as &quot;2&quot; or &quot;1, 3&quot;.</extracomment>
        <translation type="unfinished">Position %1</translation>
    </message>
    <message>
        <source>Consultant number</source>
        <translation type="unfinished">Beraternummer</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation type="unfinished">Mandantennummer</translation>
    </message>
    <message>
        <source>Creditor account</source>
        <translation type="unfinished">Kreditorenkonto</translation>
    </message>
    <message>
        <source>Account where none is coded</source>
        <translation type="unfinished">Konto für nicht Kontiertes</translation>
    </message>
    <message>
        <source>Length of the accounts</source>
        <translation type="unfinished">Länge der Konten</translation>
    </message>
    <message>
        <source>account: code the invoice, or give the profile one for all that are not coded</source>
        <translation type="unfinished">Konto: Kontieren Sie die Rechnung oder geben Sie dem Profil eines für alles nicht Kontierte</translation>
    </message>
    <message>
        <source>tax code: DATEV takes at most four figures</source>
        <translation type="unfinished">Steuerschlüssel: DATEV nimmt höchstens vier Ziffern</translation>
    </message>
    <message>
        <source>cost centre: DATEV takes at most 36 characters</source>
        <translation type="unfinished">Kostenstelle: DATEV nimmt höchstens 36 Zeichen</translation>
    </message>
    <message>
        <source>the lines do not come to the total, so it cannot be parted by account</source>
        <translation type="unfinished">die Positionen ergeben nicht die Summe, daher lässt sie sich nicht auf Konten aufteilen</translation>
    </message>
    <message>
        <source>the VAT by rate does not come to the total, so it cannot be parted by account</source>
        <translation type="unfinished">die USt nach Sätzen ergibt nicht die Summe, daher lässt sie sich nicht auf Konten aufteilen</translation>
    </message>
    <message>
        <source>currency: only invoices in EUR can be booked, there is no exchange rate here</source>
        <translation type="unfinished">Währung: Nur Rechnungen in EUR lassen sich buchen, ein Wechselkurs fehlt hier</translation>
    </message>
    <message>
        <source>kind of document: neither invoice, credit note nor receipt</source>
        <translation type="unfinished">Art des Dokuments: weder Rechnung noch Gutschrift noch Beleg</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished">Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation type="unfinished">Excel (XLSX)</translation>
    </message>
    <message>
        <source>E-invoices (UBL)</source>
        <translation type="unfinished">E-Rechnungen (UBL)</translation>
    </message>
    <message>
        <source>DATEV booking batch</source>
        <translation type="unfinished">DATEV-Buchungsstapel</translation>
    </message>
    <message>
        <source>One row an invoice or a line item, for spreadsheets and other programs.</source>
        <translation type="unfinished">Eine Zeile je Rechnung oder Position, für Tabellen und andere Programme.</translation>
    </message>
    <message>
        <source>Everything that is known of each invoice, with places and findings, for programs.</source>
        <translation type="unfinished">Alles, was über jede Rechnung bekannt ist, mit Fundstellen und Befunden, für Programme.</translation>
    </message>
    <message>
        <source>A workbook with real numbers and dates: one sheet of invoices, one of line items.</source>
        <translation type="unfinished">Eine Arbeitsmappe mit echten Zahlen und Daten: ein Blatt mit Rechnungen, eines mit Positionen.</translation>
    </message>
    <message>
        <source>One XML file an invoice, as EN 16931 asks for. An invoice that lacks something mandatory is left out and named; nothing is made up.</source>
        <translation type="unfinished">Eine XML-Datei je Rechnung, wie EN 16931 sie verlangt. Fehlt einer Rechnung eine Pflichtangabe, wird sie ausgelassen und genannt; erfunden wird nichts.</translation>
    </message>
    <message>
        <source>Bookings for your tax adviser (EXTF 700), one file for each fiscal year. The numbers below come from the adviser.</source>
        <translation type="unfinished">Buchungen für Ihre Steuerberatung (EXTF 700), eine Datei je Wirtschaftsjahr. Die Nummern unten kommen von der Steuerberatung.</translation>
    </message>
    <message>
        <source>Fixed text: %1</source>
        <extracomment>A column of an export that holds the same text in each row. %1: that text.</extracomment>
        <translation type="unfinished">Fester Text: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation type="unfinished">Importiert am</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Freigegeben von</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation type="unfinished">Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished">Offene Befunde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Konto</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished">Kostenstelle</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished">Steuerschlüssel</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished">Positionsnummer</translation>
    </message>
    <message>
        <source>Another profile has this name; choose a different one.</source>
        <translation type="unfinished">Ein anderes Profil heißt schon so; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the profile a name of at most 80 characters.</source>
        <translation type="unfinished">Geben Sie dem Profil einen Namen aus höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>A column has no heading.</source>
        <translation type="unfinished">Eine Spalte hat keine Überschrift.</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;; give one of them another heading.</source>
        <translation type="unfinished">Zwei Spalten heißen „%1“; geben Sie einer davon eine andere Überschrift.</translation>
    </message>
    <message>
        <source>A column does not say what it holds.</source>
        <translation type="unfinished">Eine Spalte sagt nicht, was sie enthält.</translation>
    </message>
    <message>
        <source>The date format needs day, month and year, for example dd.MM.yyyy.</source>
        <translation type="unfinished">Das Datumsformat braucht Tag, Monat und Jahr, zum Beispiel dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>A setting of the profile cannot be: %1.</source>
        <translation type="unfinished">Eine Einstellung des Profils kann nicht sein: %1.</translation>
    </message>
    <message>
        <source>%1: this number cannot be.</source>
        <extracomment>%1: the name of a setting, for example &quot;Client number&quot;.</extracomment>
        <translation type="unfinished">%1: Diese Nummer kann nicht sein.</translation>
    </message>
</context>
<context>
    <name>FieldReasons</name>
    <message>
        <source>Stands exactly so in the e-invoice.</source>
        <translation type="unfinished">Steht genau so in der E-Rechnung.</translation>
    </message>
    <message>
        <source>Read from the text of the file, on page %1.</source>
        <translation type="unfinished">Aus dem Text der Datei gelesen, auf Seite %1.</translation>
    </message>
    <message>
        <source>Read from the text of the file.</source>
        <translation type="unfinished">Aus dem Text der Datei gelesen.</translation>
    </message>
    <message>
        <source>Recognised in the picture of page %1.</source>
        <translation type="unfinished">Im Bild der Seite %1 erkannt.</translation>
    </message>
    <message>
        <source>Recognised in the picture of the page.</source>
        <translation type="unfinished">Im Bild der Seite erkannt.</translation>
    </message>
    <message>
        <source>Answered by the model %1.</source>
        <extracomment>%1: name of an AI model.</extracomment>
        <translation type="unfinished">Vom Modell %1 beantwortet.</translation>
    </message>
    <message>
        <source>Known from earlier invoices of this supplier.</source>
        <translation type="unfinished">Aus früheren Rechnungen dieses Lieferanten bekannt.</translation>
    </message>
    <message>
        <source>Typed or confirmed by a person.</source>
        <translation type="unfinished">Von einem Menschen eingegeben oder bestätigt.</translation>
    </message>
    <message>
        <source>Its least clear letters were read with %1 certainty.</source>
        <extracomment>%1: a percentage.</extracomment>
        <translation type="unfinished">Die undeutlichsten Zeichen wurden mit %1 Sicherheit gelesen.</translation>
    </message>
    <message>
        <source>Stands beside “%1”.</source>
        <extracomment>%1: words printed on the document, &quot;Invoice no.&quot;</extracomment>
        <translation type="unfinished">Steht neben „%1“.</translation>
    </message>
    <message>
        <source>Stands at the head of the first page.</source>
        <translation type="unfinished">Steht oben auf der ersten Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %Ln other place(s) of the document as well.</source>
        <translation type="unfinished">
            <numerusform>Steht auch an %Ln anderen Stelle des Dokuments.</numerusform>
            <numerusform>Steht auch an %Ln anderen Stellen des Dokuments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Accepted: %2</source>
        <extracomment>Behind a warning that was accepted. %1: the warning, a sentence; %2: the reason given.</extracomment>
        <translation type="unfinished">%1 Hingenommen: %2</translation>
    </message>
    <message>
        <source>The next likely value is %1 (%2).</source>
        <extracomment>%1: another value of the same field, %2: how sure it is, a percentage.</extracomment>
        <translation type="unfinished">Der nächste wahrscheinliche Wert ist %1 (%2).</translation>
    </message>
    <message>
        <source>Below %1 a person looks at this field.</source>
        <extracomment>%1: a percentage of the settings.</extracomment>
        <translation type="unfinished">Unter %1 sieht ein Mensch dieses Feld an.</translation>
    </message>
    <message>
        <source>Nothing on the pages was taken for it, and it is needed.</source>
        <translation type="unfinished">Nichts auf den Seiten wurde dafür genommen, und es wird gebraucht.</translation>
    </message>
    <message>
        <source>Nothing on the pages was taken for it. It may be empty.</source>
        <translation type="unfinished">Nichts auf den Seiten wurde dafür genommen. Es darf leer sein.</translation>
    </message>
    <message>
        <source>Of 100 values that are as sure as this one, about %1 are right.</source>
        <translation type="unfinished">Von 100 Werten, die so sicher sind wie dieser, stimmen etwa %1.</translation>
    </message>
    <message>
        <source>Printed as “%1”.</source>
        <extracomment>%1: a value as it is printed on the document.</extracomment>
        <translation type="unfinished">Gedruckt als „%1“.</translation>
    </message>
</context>
<context>
    <name>FilterPresets</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter by a date: whatever date.</extracomment>
        <translation type="unfinished">Beliebig</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <extracomment>Filter by a date: the person types the days.</extracomment>
        <translation type="unfinished">Von ... bis ...</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Filter by the due date: it is past.</extracomment>
        <translation type="unfinished">Überfällig</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>Filter by the due date.</extracomment>
        <translation type="unfinished">Binnen 7 Tagen</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>from %1</source>
        <extracomment>A range without an end. %1: a date or an amount.</extracomment>
        <translation type="unfinished">ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>A range without a beginning. %1: a date or an amount.</extracomment>
        <translation type="unfinished">bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1 and %2: dates or amounts.</extracomment>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished">Niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation type="unfinished">Mir zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <extracomment>Filter of the list. %1: a person&apos;s name.</extracomment>
        <translation type="unfinished">Zugewiesen an %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>Filter of the list by the issue date. %1: &quot;this month&quot;, &quot;from 1/3/26&quot;.</extracomment>
        <translation type="unfinished">Datum: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>Filter of the list by the due date. %1: &quot;overdue&quot;, &quot;from 1/3/26&quot;.</extracomment>
        <translation type="unfinished">Fällig: %1</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <extracomment>Filter of the list. %1: part of the supplier&apos;s name.</extracomment>
        <translation type="unfinished">Lieferant: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <extracomment>Filter of the list by the total. %1: &quot;from 100.00&quot;.</extracomment>
        <translation type="unfinished">Summe: %1</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>Filter of the list: only invoices beside which somebody wrote a note.</extracomment>
        <translation type="unfinished">Mit Notizen</translation>
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
    <name>History</name>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished">(leer)</translation>
    </message>
    <message>
        <source>printed as &quot;%1&quot;</source>
        <extracomment>In a history: how a value is printed on the document.</extracomment>
        <translation type="unfinished">gedruckt als „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the tables</source>
        <translation type="unfinished">
            <numerusform>%Ln Zelle der Tabellen</numerusform>
            <numerusform>%Ln Zellen der Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished">Importiert</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Gelesen</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation type="unfinished">Wird neu gelesen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished">Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation type="unfinished">Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Berichtigt</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished">Kontiert</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation type="unfinished">Warnung hingenommen</translation>
    </message>
    <message>
        <source>Acceptance of a warning taken back</source>
        <translation type="unfinished">Hinnahme einer Warnung zurückgenommen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Abgelehnt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished">Wieder geöffnet</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportiert</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished">Zugewiesen</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished">Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished">Notiz geändert</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished">Notiz gelöscht</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished">In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished">Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>to nobody</source>
        <comment>assigned</comment>
        <translation type="unfinished">niemandem</translation>
    </message>
    <message>
        <source>the program</source>
        <extracomment>In a history, in the place of a person&apos;s name: the program itself.</extracomment>
        <translation type="unfinished">das Programm</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <extracomment>In the history of a field: what the reading found. %1: the value.</extracomment>
        <translation type="unfinished">Gelesen: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>In the history of a field. %1: the value before, %2: the value after.</extracomment>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>Put back: %1 → %2</source>
        <extracomment>In the history of a field: somebody undid a change. %1: the value before, %2: the value after.</extracomment>
        <translation type="unfinished">Zurückgesetzt: %1 → %2</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation type="unfinished">Position angefügt</translation>
    </message>
    <message>
        <source>Line deleted</source>
        <translation type="unfinished">Position gelöscht</translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>In a history: what was said there has been erased for privacy.</extracomment>
        <translation type="unfinished">(gelöscht)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a history. %1: what happened, %2: to what, or why.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Reading was interrupted; it is tried again</source>
        <translation type="unfinished">Lesen wurde unterbrochen; es wird neu versucht</translation>
    </message>
    <message>
        <source>Compared again with other invoices</source>
        <translation type="unfinished">Erneut mit anderen Rechnungen verglichen</translation>
    </message>
</context>
<context>
    <name>InvoiceListBulkCommand</name>
    <message numerus="yes">
        <source>approval of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>Freigabe von %Ln Rechnung</numerusform>
            <numerusform>Freigabe von %Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>Ablehnung von %Ln Rechnung</numerusform>
            <numerusform>Ablehnung von %Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln invoice(s) to the trash</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung in den Papierkorb</numerusform>
            <numerusform>%Ln Rechnungen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>Zurückholen von %Ln Rechnung</numerusform>
            <numerusform>Zurückholen von %Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assignment of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>Zuweisung von %Ln Rechnung</numerusform>
            <numerusform>Zuweisung von %Ln Rechnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceListWords</name>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to nobody.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung niemandem zugewiesen.</numerusform>
            <numerusform>%Ln Rechnungen niemandem zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung zugewiesen an %1.</numerusform>
            <numerusform>%Ln Rechnungen zugewiesen an %1.</numerusform>
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
        <source>%Ln being read or released for payment</source>
        <translation type="unfinished">
            <numerusform>%Ln wird gelesen oder ist zur Zahlung freigegeben</numerusform>
            <numerusform>%Ln werden gelesen oder sind zur Zahlung freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the trash any more</source>
        <translation type="unfinished">
            <numerusform>%Ln nicht mehr im Papierkorb</numerusform>
            <numerusform>%Ln nicht mehr im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Freigeben</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Ablehnen</translation>
    </message>
    <message>
        <source>Reopening</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Wieder öffnen</translation>
    </message>
    <message>
        <source>Queueing</source>
        <extracomment>Beside a progress bar: the documents are put into the queue for reading.</extracomment>
        <translation type="unfinished">Einreihen</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">In den Papierkorb</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Zurückholen</translation>
    </message>
    <message>
        <source>Assigning</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Zuweisen</translation>
    </message>
    <message>
        <source>Saving originals</source>
        <extracomment>Beside a progress bar: original documents are written into a folder.</extracomment>
        <translation type="unfinished">Originale speichern</translation>
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
    <message numerus="yes">
        <source>%Ln invoice(s) moved to the trash.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Rechnungen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) restored.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung zurückgeholt.</numerusform>
            <numerusform>%Ln Rechnungen zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) saved.</source>
        <translation type="unfinished">
            <numerusform>%Ln Original gespeichert.</numerusform>
            <numerusform>%Ln Originale gespeichert.</numerusform>
        </translation>
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
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun when it was cancelled</source>
        <translation type="unfinished">
            <numerusform>%Ln beim Abbruch noch nicht begonnen</numerusform>
            <numerusform>%Ln beim Abbruch noch nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why some of many were left. %1: a sentence such as &quot;The disk is full.&quot;, %2: how many.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 not read; 1 with a finding that blocks&quot;.</extracomment>
        <translation type="unfinished">Unverändert: %1.</translation>
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
    <message>
        <source>This system cannot lock the reader in, so the document was not opened.</source>
        <translation type="unfinished">Dieses System kann den Leser nicht abschotten, deshalb wurde das Dokument nicht geöffnet.</translation>
    </message>
    <message>
        <source>Update the system: documents from strangers are opened only where they can do no harm.</source>
        <translation type="unfinished">Aktualisieren Sie das System: Dokumente von Fremden werden nur dort geöffnet, wo sie keinen Schaden anrichten können.</translation>
    </message>
    <message>
        <source>The system does not offer this, or it did not answer in time.</source>
        <translation type="unfinished">Das System bietet dies nicht an, oder es hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or go on without it.</source>
        <translation type="unfinished">Entsperren Sie den Schlüsselbund und versuchen Sie es neu, oder machen Sie ohne ihn weiter.</translation>
    </message>
</context>
<context>
    <name>PayableWords</name>
    <message>
        <source>Whoever approved it cannot release it; another person must.</source>
        <translation type="unfinished">Wer die Rechnung freigegeben hat, kann die Zahlung nicht freigeben; das muss eine andere Person tun.</translation>
    </message>
    <message>
        <source>Approved by %1. Above %2 another person must release it.</source>
        <extracomment>%1 is a person, %2 an amount.</extracomment>
        <translation type="unfinished">Rechnung freigegeben von %1. Über %2 muss eine andere Person die Zahlung freigeben.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>payment: not released yet</comment>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>payment: not to be paid for now</comment>
        <translation type="unfinished">Gesperrt</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>payment: may be paid</comment>
        <translation type="unfinished">Freigegeben</translation>
    </message>
    <message>
        <source>In the bank file</source>
        <comment>payment</comment>
        <translation type="unfinished">In der Bankdatei</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>payment</comment>
        <translation type="unfinished">Bezahlt</translation>
    </message>
    <message>
        <source>No amount due: open it and enter it</source>
        <translation type="unfinished">Kein Zahlbetrag: öffnen und eintragen</translation>
    </message>
    <message>
        <source>No IBAN: open it and enter one</source>
        <translation type="unfinished">Keine IBAN: öffnen und eintragen</translation>
    </message>
    <message>
        <source>Wrong IBAN: open it and correct it</source>
        <translation type="unfinished">Falsche IBAN: öffnen und berichtigen</translation>
    </message>
    <message>
        <source>A warning blocks it: open it and settle it</source>
        <translation type="unfinished">Eine Warnung hindert: öffnen und klären</translation>
    </message>
    <message>
        <source>Approved by %1: another person must release it</source>
        <extracomment>%1 is a person.</extracomment>
        <translation type="unfinished">Rechnungsfreigabe durch %1: Die Zahlung muss jemand anderes freigeben</translation>
    </message>
    <message>
        <source>Not in euro: pay it at the bank</source>
        <translation type="unfinished">Nicht in Euro: bei der Bank zahlen</translation>
    </message>
    <message>
        <source>Account outside SEPA: pay it at the bank</source>
        <translation type="unfinished">Konto außerhalb von SEPA: bei der Bank zahlen</translation>
    </message>
    <message>
        <source>Used up by credit notes</source>
        <translation type="unfinished">Durch Gutschriften aufgebraucht</translation>
    </message>
    <message>
        <source>Changed since its release: look and release again</source>
        <translation type="unfinished">Seit der Zahlungsfreigabe geändert: prüfen und neu freigeben</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation type="unfinished">Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>No amount due is known. Open it and enter the amount and its currency.</source>
        <translation type="unfinished">Es ist kein Zahlbetrag bekannt. Öffnen Sie die Rechnung und tragen Sie Betrag und Währung ein.</translation>
    </message>
    <message>
        <source>No IBAN. Open it and enter one, or pay it in another way.</source>
        <translation type="unfinished">Keine IBAN. Öffnen Sie die Rechnung und tragen Sie eine ein, oder zahlen Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>The IBAN cannot be right. Open it and correct the IBAN.</source>
        <translation type="unfinished">Die IBAN kann nicht stimmen. Öffnen Sie die Rechnung und berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>A warning blocks it. Open it and settle the warning.</source>
        <translation type="unfinished">Eine Warnung hindert die Zahlung. Öffnen Sie die Rechnung und klären Sie die Warnung.</translation>
    </message>
    <message>
        <source>Not in euro: it fits in no SEPA file. Pay it at the bank and mark it as paid.</source>
        <translation type="unfinished">Nicht in Euro: Das passt in keine SEPA-Datei. Zahlen Sie bei der Bank und markieren Sie die Rechnung als bezahlt.</translation>
    </message>
    <message>
        <source>The account is outside SEPA. Pay it at the bank and mark it as paid.</source>
        <translation type="unfinished">Das Konto liegt außerhalb von SEPA. Zahlen Sie bei der Bank und markieren Sie die Rechnung als bezahlt.</translation>
    </message>
    <message>
        <source>Credit notes of this supplier use it up; nothing is left to pay.</source>
        <translation type="unfinished">Gutschriften dieses Lieferanten brauchen den Betrag auf; es bleibt nichts zu zahlen.</translation>
    </message>
    <message>
        <source>It changed after it was released. Look at account and amount, then release it again.</source>
        <translation type="unfinished">Die Rechnung wurde nach der Zahlungsfreigabe geändert. Prüfen Sie Konto und Betrag und geben Sie die Zahlung neu frei.</translation>
    </message>
    <message>
        <source>Not released yet.</source>
        <translation type="unfinished">Zahlung noch nicht freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount due</source>
        <translation type="unfinished">
            <numerusform>%Ln ohne Zahlbetrag</numerusform>
            <numerusform>%Ln ohne Zahlbetrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an IBAN</source>
        <translation type="unfinished">
            <numerusform>%Ln ohne IBAN</numerusform>
            <numerusform>%Ln ohne IBAN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an IBAN that cannot be right</source>
        <translation type="unfinished">
            <numerusform>%Ln mit einer IBAN, die nicht stimmen kann</numerusform>
            <numerusform>%Ln mit einer IBAN, die nicht stimmen kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln mit hindernder Warnung</numerusform>
            <numerusform>%Ln mit hindernder Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release</source>
        <translation type="unfinished">
            <numerusform>%Ln, deren Zahlung jemand anderes freigeben muss</numerusform>
            <numerusform>%Ln, deren Zahlung jemand anderes freigeben muss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release (above %1)</source>
        <extracomment>%1 is an amount, %n a number of invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln, deren Zahlung jemand anderes freigeben muss (über %1)</numerusform>
            <numerusform>%Ln, deren Zahlung jemand anderes freigeben muss (über %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in euro</source>
        <translation type="unfinished">
            <numerusform>%Ln nicht in Euro</numerusform>
            <numerusform>%Ln nicht in Euro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an account outside SEPA</source>
        <translation type="unfinished">
            <numerusform>%Ln mit Konto außerhalb von SEPA</numerusform>
            <numerusform>%Ln mit Konto außerhalb von SEPA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used up by credit notes</source>
        <translation type="unfinished">
            <numerusform>%Ln durch Gutschriften aufgebraucht</numerusform>
            <numerusform>%Ln durch Gutschriften aufgebraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since the release</source>
        <translation type="unfinished">
            <numerusform>%Ln seit der Zahlungsfreigabe geändert</numerusform>
            <numerusform>%Ln seit der Zahlungsfreigabe geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not released</source>
        <translation type="unfinished">
            <numerusform>%Ln ohne Zahlungsfreigabe</numerusform>
            <numerusform>%Ln ohne Zahlungsfreigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another state</source>
        <translation type="unfinished">
            <numerusform>%Ln in anderem Zustand</numerusform>
            <numerusform>%Ln in anderem Zustand</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation type="unfinished">von %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished">am %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of a week is written, in the letters of QLocale: d = day, MMM = short name of the month.</extracomment>
        <translation type="unfinished">d. MMM</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading: the due date has passed</comment>
        <translation type="unfinished">Überfällig</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished">Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <extracomment>%1 is the span of its days, &quot;16 Nov - 22 Nov&quot;.</extracomment>
        <translation type="unfinished">Diese Woche (%1)</translation>
    </message>
    <message>
        <source>Next week (%1)</source>
        <extracomment>%1 is the span of its days, &quot;23 Nov - 29 Nov&quot;.</extracomment>
        <translation type="unfinished">Nächste Woche (%1)</translation>
    </message>
    <message>
        <source>Week %1 (%2)</source>
        <extracomment>%1 is the number of the week in the year, %2 the span of its days.</extracomment>
        <translation type="unfinished">KW %1 (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation type="unfinished">heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>due</comment>
        <translation type="unfinished">morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform>%Ln Tag überfällig</numerusform>
            <numerusform>%Ln Tage überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStand</name>
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
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln Feld zu prüfen</numerusform>
            <numerusform>%Ln Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 And %2.</source>
        <extracomment>What is to be looked at first, and what else. %1: a sentence, %2: &quot;3 fields to check&quot;.</extracomment>
        <translation type="unfinished">%1 Und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%Ln Warnung zu prüfen</numerusform>
            <numerusform>%Ln Warnungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation type="unfinished">Alles ist geprüft.</translation>
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
    <message>
        <source>Bank account has changed</source>
        <translation type="unfinished">Bankkonto geändert</translation>
    </message>
    <message>
        <source>The bank account differs from that of earlier invoices of this supplier.</source>
        <translation type="unfinished">Das Bankkonto weicht von früheren Rechnungen dieses Lieferanten ab.</translation>
    </message>
    <message>
        <source>Not addressed to us</source>
        <translation type="unfinished">Nicht an uns gerichtet</translation>
    </message>
    <message>
        <source>The buyer on this invoice is %1, not one of our names.</source>
        <translation type="unfinished">Der Käufer auf dieser Rechnung ist %1; das ist keiner unserer Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): quantity times price is not the amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln Position: Menge mal Preis ist nicht der Betrag.</numerusform>
            <numerusform>%Ln Positionen: Menge mal Preis ist nicht der Betrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): the parts do not come to the amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln Position: Die Teile ergeben nicht den Betrag.</numerusform>
            <numerusform>%Ln Positionen: Die Teile ergeben nicht den Betrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) of the tax breakdown do not add up.</source>
        <translation type="unfinished">
            <numerusform>%Ln Summe der Steueraufstellung geht nicht auf.</numerusform>
            <numerusform>%Ln Summen der Steueraufstellung gehen nicht auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) are not written like amounts of this currency.</source>
        <translation type="unfinished">
            <numerusform>%Ln Betrag ist nicht wie ein Betrag dieser Währung geschrieben.</numerusform>
            <numerusform>%Ln Beträge sind nicht wie Beträge dieser Währung geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check digits of %Ln VAT ID(s) are wrong.</source>
        <translation type="unfinished">
            <numerusform>Die Prüfziffern von %Ln USt-IdNr. stimmen nicht.</numerusform>
            <numerusform>Die Prüfziffern von %Ln USt-Id-Nummern stimmen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are in the wrong order or unusual.</source>
        <translation type="unfinished">
            <numerusform>%Ln Datum steht in falscher Folge oder ist ungewöhnlich.</numerusform>
            <numerusform>%Ln Datumsangaben stehen in falscher Folge oder sind ungewöhnlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) cannot be.</source>
        <translation type="unfinished">
            <numerusform>%Ln Datum kann nicht sein.</numerusform>
            <numerusform>%Ln Datumsangaben können nicht sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-invoice and the page differ in %Ln value(s).</source>
        <translation type="unfinished">
            <numerusform>E-Rechnung und Seite weichen in %Ln Wert ab.</numerusform>
            <numerusform>E-Rechnung und Seite weichen in %Ln Werten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s).</source>
        <extracomment>Several findings of one rule. %1: what they are about, %n: how many there are.</extracomment>
        <translation type="unfinished">
            <numerusform>%1: %Ln Befund.</numerusform>
            <numerusform>%1: %Ln Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several invoices in one file</source>
        <translation type="unfinished">Mehrere Rechnungen in einer Datei</translation>
    </message>
    <message>
        <source>Orders to a program</source>
        <translation type="unfinished">Anweisungen an ein Programm</translation>
    </message>
    <message>
        <source>The document speaks to a program that reads it: “%1”. Nothing of that was followed; check who sent it.</source>
        <translation type="unfinished">Das Dokument spricht ein Programm an, das es liest: „%1“. Nichts davon wurde befolgt; prüfen Sie, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>Hardly readable</source>
        <translation type="unfinished">Kaum lesbar</translation>
    </message>
    <message>
        <source>The letters can hardly be made out (page %1). What could not be read surely was left empty; ask for a better copy.</source>
        <translation type="unfinished">Die Zeichen sind kaum zu erkennen (Seite %1). Was nicht sicher zu lesen war, blieb leer; bitten Sie um eine bessere Kopie.</translation>
    </message>
    <message>
        <source>QR code for payment</source>
        <translation type="unfinished">QR-Code zur Zahlung</translation>
    </message>
    <message>
        <source>The QR code for payment says the same as the page.</source>
        <translation type="unfinished">Der QR-Code zur Zahlung sagt dasselbe wie die Seite.</translation>
    </message>
    <message>
        <source>Taken from the QR code</source>
        <translation type="unfinished">Aus dem QR-Code genommen</translation>
    </message>
    <message>
        <source>The page names no readable bank account; %1 was taken from the QR code.</source>
        <translation type="unfinished">Die Seite nennt kein lesbares Bankkonto; %1 wurde aus dem QR-Code genommen.</translation>
    </message>
    <message>
        <source>QR code names another bank account</source>
        <translation type="unfinished">QR-Code nennt anderes Bankkonto</translation>
    </message>
    <message>
        <source>The page names the bank account %1, the QR code for payment names %2.</source>
        <translation type="unfinished">Die Seite nennt das Bankkonto %1, der QR-Code zur Zahlung nennt %2.</translation>
    </message>
    <message>
        <source>QR code asks for another amount</source>
        <translation type="unfinished">QR-Code verlangt anderen Betrag</translation>
    </message>
    <message>
        <source>The page says %1, the QR code for payment says %2.</source>
        <translation type="unfinished">Die Seite sagt %1, der QR-Code zur Zahlung sagt %2.</translation>
    </message>
    <message>
        <source>QR code asks for another currency</source>
        <translation type="unfinished">QR-Code verlangt andere Währung</translation>
    </message>
    <message>
        <source>QR code pays somebody else</source>
        <translation type="unfinished">QR-Code zahlt an jemand anderen</translation>
    </message>
    <message>
        <source>The seller is %1, but the QR code pays %2, who is not named on the page.</source>
        <translation type="unfinished">Der Verkäufer ist %1, aber der QR-Code zahlt an %2; dieser Name steht nicht auf der Seite.</translation>
    </message>
    <message>
        <source>QR code names another reference</source>
        <translation type="unfinished">QR-Code nennt anderen Verwendungszweck</translation>
    </message>
    <message>
        <source>The page names the reference %1, the QR code for payment names %2.</source>
        <translation type="unfinished">Die Seite nennt den Verwendungszweck %1, der QR-Code zur Zahlung nennt %2.</translation>
    </message>
    <message>
        <source>QR code cannot be used</source>
        <translation type="unfinished">QR-Code nicht verwendbar</translation>
    </message>
    <message>
        <source>The QR code for payment cannot be used: %1.</source>
        <translation type="unfinished">Der QR-Code zur Zahlung lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>Bank account not confirmed</source>
        <translation type="unfinished">Bankkonto nicht bestätigt</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is this supplier&apos;s bank account.</source>
        <translation type="unfinished">Noch niemand hat bestätigt, dass %1 das Bankkonto dieses Lieferanten ist.</translation>
    </message>
    <message>
        <source>Refused bank account</source>
        <translation type="unfinished">Abgelehntes Bankkonto</translation>
    </message>
    <message>
        <source>The bank account %1 was refused: it is not this supplier&apos;s.</source>
        <translation type="unfinished">Das Bankkonto %1 wurde abgelehnt: Es gehört diesem Lieferanten nicht.</translation>
    </message>
    <message>
        <source>Looks like another supplier</source>
        <translation type="unfinished">Sieht aus wie ein anderer Lieferant</translation>
    </message>
    <message>
        <source>“%1” looks like your supplier “%2”, but is not the same.</source>
        <translation type="unfinished">„%1“ sieht aus wie Ihr Lieferant „%2“, ist aber nicht derselbe.</translation>
    </message>
    <message>
        <source>Letters of two alphabets</source>
        <translation type="unfinished">Buchstaben aus zwei Alphabeten</translation>
    </message>
    <message>
        <source>The name “%1” mixes letters of two alphabets in “%2”.</source>
        <translation type="unfinished">Der Name „%1“ mischt in „%2“ Buchstaben aus zwei Alphabeten.</translation>
    </message>
    <message>
        <source>Unusual total</source>
        <translation type="unfinished">Ungewöhnliche Summe</translation>
    </message>
    <message>
        <source>The total %1 is far from the usual one of this supplier, %2.</source>
        <translation type="unfinished">Die Summe %1 ist weit entfernt von der üblichen dieses Lieferanten, %2.</translation>
    </message>
    <message>
        <source>The same bill again</source>
        <translation type="unfinished">Dieselbe Rechnung noch einmal</translation>
    </message>
    <message>
        <source>%1 has the same date and the same total, %3: this seems to be another copy of it.</source>
        <translation type="unfinished">%1 hat dasselbe Datum und dieselbe Summe, %3: Dies ist anscheinend noch eine Kopie davon.</translation>
    </message>
    <message>
        <source>Number out of order</source>
        <translation type="unfinished">Nummer außer der Reihe</translation>
    </message>
    <message>
        <source>Number %1 does not fit its date: number %2 is of %3.</source>
        <translation type="unfinished">Nummer %1 passt nicht zu ihrem Datum: Nummer %2 ist vom %3.</translation>
    </message>
    <message>
        <source>Number jumps</source>
        <translation type="unfinished">Nummer springt</translation>
    </message>
    <message>
        <source>From number %2 to %1 is a larger step than this supplier ever made.</source>
        <translation type="unfinished">Von Nummer %2 auf %1 ist ein größerer Sprung, als dieser Lieferant je gemacht hat.</translation>
    </message>
    <message>
        <source>Number of another form</source>
        <translation type="unfinished">Nummer in anderer Form</translation>
    </message>
    <message>
        <source>The number %1 is not written like those before it.</source>
        <translation type="unfinished">Die Nummer %1 ist nicht geschrieben wie die davor.</translation>
    </message>
    <message>
        <source>Taken as it was corrected before</source>
        <translation type="unfinished">Nach früherer Berichtigung genommen</translation>
    </message>
    <message>
        <source>The value beside “%1” was taken, as it was corrected before.</source>
        <translation type="unfinished">Der Wert neben „%1“ wurde genommen, so wie früher berichtigt.</translation>
    </message>
    <message>
        <source>The value at the place was taken where it stood when it was corrected before.</source>
        <translation type="unfinished">Der Wert wurde von der Stelle genommen, an der er bei der früheren Berichtigung stand.</translation>
    </message>
    <message>
        <source>The value written like %1 was taken, as it was corrected before.</source>
        <translation type="unfinished">Der Wert, der wie %1 geschrieben ist, wurde genommen, so wie früher berichtigt.</translation>
    </message>
    <message>
        <source>Date read as it was corrected before</source>
        <translation type="unfinished">Datum nach früherer Berichtigung gelesen</translation>
    </message>
    <message>
        <source>The date was read with the day first, as it was corrected before.</source>
        <translation type="unfinished">Das Datum wurde mit dem Tag zuerst gelesen, so wie früher berichtigt.</translation>
    </message>
    <message>
        <source>The date was read with the month first, as it was corrected before.</source>
        <translation type="unfinished">Das Datum wurde mit dem Monat zuerst gelesen, so wie früher berichtigt.</translation>
    </message>
    <message>
        <source>Spelled as it was corrected before</source>
        <translation type="unfinished">Schreibweise nach früherer Berichtigung</translation>
    </message>
    <message>
        <source>“%1” was read; it is spelled as it is known of this supplier.</source>
        <translation type="unfinished">Gelesen wurde „%1“; geschrieben ist es so, wie es von diesem Lieferanten bekannt ist.</translation>
    </message>
    <message>
        <source>Taken by the usual tax rates</source>
        <translation type="unfinished">Nach den üblichen Steuersätzen genommen</translation>
    </message>
    <message>
        <source>The amounts were taken that fit the usual tax rates (%1 %).</source>
        <translation type="unfinished">Genommen wurden die Beträge, die zu den üblichen Steuersätzen passen (%1 %).</translation>
    </message>
    <message>
        <source>This file seems to hold several invoices (pages: number): %1. Only the first was read; split the file, and each of them is.</source>
        <translation type="unfinished">Diese Datei enthält anscheinend mehrere Rechnungen (Seiten: Nummer): %1. Nur die erste wurde gelesen; teilen Sie die Datei, dann wird jede gelesen.</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A tax rate. %1: a number.</extracomment>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>In the place of a supplier&apos;s name.</extracomment>
        <translation type="unfinished">Ohne Namen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>bank account</comment>
        <translation type="unfinished">Nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>bank account</comment>
        <translation type="unfinished">Bestätigt</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <comment>bank account</comment>
        <translation type="unfinished">Nicht sein Konto</translation>
    </message>
    <message>
        <source>On no invoice now.</source>
        <translation type="unfinished">Derzeit auf keiner Rechnung.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s), the last of %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation type="unfinished">
            <numerusform>Auf %Ln Rechnung, vom %1.</numerusform>
            <numerusform>Auf %Ln Rechnungen, die letzte vom %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Auf %Ln Rechnung.</numerusform>
            <numerusform>Auf %Ln Rechnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Bestätigt von %1 am %2.</translation>
    </message>
    <message>
        <source>Refused by %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Abgelehnt von %1 am %2.</translation>
    </message>
    <message>
        <source>%1 stands beside “%2”.</source>
        <extracomment>%1: a field, %2: words printed on the document.</extracomment>
        <translation type="unfinished">%1 steht neben „%2“.</translation>
    </message>
    <message>
        <source>%1 stands at a certain place of page %2.</source>
        <extracomment>%1: a field, %2: number of a page.</extracomment>
        <translation type="unfinished">%1 steht an einer bestimmten Stelle der Seite %2.</translation>
    </message>
    <message>
        <source>%1 stands at a certain place.</source>
        <translation type="unfinished">%1 steht an einer bestimmten Stelle.</translation>
    </message>
    <message>
        <source>In dates the month comes first.</source>
        <translation type="unfinished">In Datumsangaben steht der Monat zuerst.</translation>
    </message>
    <message>
        <source>In dates the day comes first.</source>
        <translation type="unfinished">In Datumsangaben steht der Tag zuerst.</translation>
    </message>
    <message>
        <source>%1 is written like %2 (9 is any digit, A any letter).</source>
        <extracomment>%1: a field, %2: how it is written, 9 = any digit, A = any letter.</extracomment>
        <translation type="unfinished">%1 ist geschrieben wie %2 (9 ist eine beliebige Ziffer, A ein beliebiger Buchstabe).</translation>
    </message>
    <message>
        <source>%1 is spelled “%2”, though “%3” may be read.</source>
        <extracomment>%1: a field, %2: its right spelling, %3: what was read.</extracomment>
        <translation type="unfinished">%1 schreibt sich „%2“, auch wenn vielleicht „%3“ gelesen wird.</translation>
    </message>
    <message>
        <source>The tax rates are %1.</source>
        <extracomment>%1: tax rates.</extracomment>
        <translation type="unfinished">Die Steuersätze sind %1.</translation>
    </message>
    <message>
        <source>Forgotten by %1 on %2; it is not used.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Vergessen von %1 am %2; es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>From %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Von %1 am %2.</translation>
    </message>
    <message>
        <source>From the correction of %1 by %2 on %3.</source>
        <extracomment>Where something was learned. %1: &quot;inv-000012&quot;, %2: who, %3: when.</extracomment>
        <translation type="unfinished">Aus der Berichtigung von %1 durch %2 am %3.</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <extracomment>How much a supplier usually asks. %1: an amount, %2 and %3: the lowest and the highest.</extracomment>
        <translation type="unfinished">%1 (von %2 bis %3)</translation>
    </message>
    <message>
        <source>Usual total</source>
        <translation type="unfinished">Übliche Summe</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished">Steuersätze</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation type="unfinished">Zahlungsziel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <extracomment>How invoice numbers are written. %1: the last one.</extracomment>
        <translation type="unfinished">Rechnungsnummern</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation type="unfinished">wie %1</translation>
    </message>
    <message>
        <source>Order of numbers</source>
        <translation type="unfinished">Folge der Nummern</translation>
    </message>
    <message>
        <source>they rise with the dates</source>
        <translation type="unfinished">sie steigen mit dem Datum</translation>
    </message>
    <message>
        <source>Invoices from</source>
        <extracomment>First and last date of the invoices. %1, %2: dates.</extracomment>
        <translation type="unfinished">Rechnungen vom</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 bis %2</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">Grundlage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln freigegebene Rechnung</numerusform>
            <numerusform>%Ln freigegebene Rechnungen</numerusform>
        </translation>
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
    <message>
        <source>%1 is no day of the calendar.</source>
        <extracomment>Below a date field. %1: what was typed, for example 31/02/2026.</extracomment>
        <translation type="unfinished">%1 ist kein Tag im Kalender.</translation>
    </message>
    <message>
        <source>%1 is not a currency in use.</source>
        <extracomment>Below the field of the currency. %1: what was typed, for example XYZ.</extracomment>
        <translation type="unfinished">%1 ist keine gültige Währung.</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 characters, this one has %3.</source>
        <extracomment>Below the field of the IBAN. %1: country, %2 and %3: numbers of characters.</extracomment>
        <translation type="unfinished">Eine IBAN aus %1 hat %2 Zeichen, diese hat %3.</translation>
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
    <name>desk::AssignWidget</name>
    <message>
        <source>Who is to look at it?</source>
        <extracomment>Above the line in which a name is typed.</extracomment>
        <translation type="unfinished">Wer soll sie prüfen?</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ich</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>A choice of who is to look at an invoice: this person. %1: the name.</extracomment>
        <translation type="unfinished">Ich (%1)</translation>
    </message>
    <message>
        <source>Somebody new: %1</source>
        <extracomment>A choice of who is to look at an invoice: a name that was not used before. %1: the name.</extracomment>
        <translation type="unfinished">Jemand Neues: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Niemand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>is to look at an invoice</comment>
        <translation type="unfinished">Niemand</translation>
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
    <name>desk::CodingCompleter</name>
    <message>
        <source>Codes that match</source>
        <translation type="unfinished">Passende Codes</translation>
    </message>
</context>
<context>
    <name>desk::CodingFieldWidget</name>
    <message>
        <source>All codes (Alt+Down)</source>
        <translation type="unfinished">Alle Codes (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 is not among your accounts.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 ist nicht unter Ihren Konten.</translation>
    </message>
    <message>
        <source>Add %1 as a new account</source>
        <extracomment>Button. %1 is a new account of the ledger.</extracomment>
        <translation type="unfinished">%1 als neues Konto anfügen</translation>
    </message>
    <message>
        <source>%1 is not among your cost centres.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 ist nicht unter Ihren Kostenstellen.</translation>
    </message>
    <message>
        <source>Add %1 as a new cost centre</source>
        <extracomment>Button. %1 is a new cost centre.</extracomment>
        <translation type="unfinished">%1 als neue Kostenstelle anfügen</translation>
    </message>
    <message>
        <source>%1 is not among your tax codes.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 ist nicht unter Ihren Steuerschlüsseln.</translation>
    </message>
    <message>
        <source>Add %1 as a new tax code</source>
        <extracomment>Button. %1 is a new tax code.</extracomment>
        <translation type="unfinished">%1 als neuen Steuerschlüssel anfügen</translation>
    </message>
    <message>
        <source>Enter adds it; Escape puts back what was there.</source>
        <translation type="unfinished">Enter fügt es an; Escape stellt her, was da war.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Beside a code. %1: its name, %2: where it comes from.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Enter this code into the list</source>
        <translation type="unfinished">Diesen Code in die Liste aufnehmen</translation>
    </message>
</context>
<context>
    <name>desk::CodingWidget</name>
    <message>
        <source>Coding</source>
        <comment>heading: account, cost centre and tax code</comment>
        <translation type="unfinished">Kontierung</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <extracomment>Button: fill in the account, cost centre and tax code that are proposed.</extracomment>
        <translation type="unfinished">Vorschlag nehmen</translation>
    </message>
    <message>
        <source>This code cannot be entered: it has at most 36 characters and no line break.</source>
        <translation type="unfinished">Dieser Code geht nicht: höchstens 36 Zeichen und kein Zeilenumbruch.</translation>
    </message>
    <message numerus="yes">
        <source>as in %Ln earlier invoice(s) of this supplier</source>
        <extracomment>Beside a code that the program filled in by itself.</extracomment>
        <translation type="unfinished">
            <numerusform>wie in einer früheren Rechnung dieses Lieferanten</numerusform>
            <numerusform>wie in %Ln früheren Rechnungen dieses Lieferanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last %Ln invoice(s) of this supplier</source>
        <translation type="unfinished">
            <numerusform>wie in der letzten Rechnung dieses Lieferanten</numerusform>
            <numerusform>wie in den letzten %Ln Rechnungen dieses Lieferanten</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1 of the last %2 invoices of this supplier</source>
        <extracomment>Why a code is proposed. %1 of %2 invoices had it.</extracomment>
        <translation type="unfinished">wie in %1 der letzten %2 Rechnungen dieses Lieferanten</translation>
    </message>
    <message>
        <source>Proposed coding</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Vorgeschlagene Kontierung</translation>
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
    <message>
        <source>Drop to import into Invoices</source>
        <translation type="unfinished">Loslassen, um in Rechnungen zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %Ln folder(s)...</source>
        <extracomment>While the documents in dragged folders are counted. %Ln: how many folders.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Ordner wird durchgesehen...</numerusform>
            <numerusform>%Ln Ordner werden durchgesehen...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ExportColumnsModel</name>
    <message>
        <source>Heading</source>
        <extracomment>Heads of the table of columns of an export.</extracomment>
        <translation type="unfinished">Überschrift</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
</context>
<context>
    <name>desk::ExportColumnsWidget</name>
    <message>
        <source>Change a column</source>
        <translation type="unfinished">Spalte ändern</translation>
    </message>
    <message>
        <source>Take the standard columns</source>
        <translation type="unfinished">Standardspalten nehmen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished">Spalten der Datei</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation type="unfinished">Spalte nach oben</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation type="unfinished">Spalte nach unten</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished">Spalte anfügen</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished">Spalte entfernen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished">&amp;Spalten</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished">Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <extracomment>Above a table of the first three rows that the exported file will have.</extracomment>
        <translation type="unfinished">&amp;Erste Zeilen</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation type="unfinished">Spalte verschieben</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation type="unfinished">Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>desk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung exportieren</numerusform>
            <numerusform>%Ln Rechnungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices that are left out</source>
        <translation type="unfinished">Ausgelassene Rechnungen</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <extracomment>Button: choose where the export is written.</extracomment>
        <translation type="unfinished">&amp;Wählen...</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: write the file.</extracomment>
        <translation type="unfinished">E&amp;xportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window.</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln invoice(s)...</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wird durchgesehen...</numerusform>
            <numerusform>%Ln Rechnungen werden durchgesehen...</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Wird exportiert</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is saved.</source>
        <extracomment>%1: name of an export profile.</extracomment>
        <translation type="unfinished">Das Profil „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation type="unfinished">&amp;Ordner</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <extracomment>%1: names of settings, separated by commas.</extracomment>
        <translation type="unfinished">Noch auszufüllen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wird exportiert.</numerusform>
            <numerusform>%Ln Rechnungen werden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is left out opens with a click; mend it, and it is looked at again.</source>
        <extracomment>%1: how many invoices will be exported, as a sentence.</extracomment>
        <translation type="unfinished">%1 Ein Klick öffnet, was ausgelassen ist; nach der Berichtigung wird es neu geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen invoices will be exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln der gewählten Rechnungen wird exportiert.</numerusform>
            <numerusform>%Ln der gewählten Rechnungen werden exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation type="unfinished">
            <numerusform>%Ln Datei wurde geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wurde ausgelassen.</numerusform>
            <numerusform>%Ln Rechnungen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) do not exist in Windows-1252 and were replaced.</source>
        <translation type="unfinished">
            <numerusform>%Ln Zeichen gibt es in Windows-1252 nicht; es wurde ersetzt.</numerusform>
            <numerusform>%Ln Zeichen gibt es in Windows-1252 nicht; sie wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung exportiert.</numerusform>
            <numerusform>%Ln Rechnungen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: open the folder with the exported file.</extracomment>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished">Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is deleted.</source>
        <extracomment>%1: name of an export profile.</extracomment>
        <translation type="unfinished">Das Profil „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the deletion of a profile back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Folder for the e-invoices</source>
        <translation type="unfinished">Ordner für die E-Rechnungen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished">Exportieren nach</translation>
    </message>
    <message>
        <source>The file is there already (of %1) and will be replaced.</source>
        <extracomment>%1: when a file was last changed.</extracomment>
        <translation type="unfinished">Die Datei gibt es schon (vom %1); sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>desk::ExportDialogPresenter</name>
    <message>
        <source>invoices %1</source>
        <extracomment>Name of the exported file, without its ending. %1: the date.</extracomment>
        <translation type="unfinished">Rechnungen %1</translation>
    </message>
</context>
<context>
    <name>desk::ExportOptionsWidget</name>
    <message>
        <source>One &amp;row for each</source>
        <translation type="unfinished">Eine &amp;Zeile je</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>What a row of the exported table is.</extracomment>
        <translation type="unfinished">Rechnung</translation>
    </message>
    <message>
        <source>Line item</source>
        <extracomment>What a row of the exported table is.</extracomment>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished">&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished">Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished">Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Tabulator as the separator of a table&apos;s cells.</extracomment>
        <translation type="unfinished">Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished">Senkrechter Strich</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation type="unfinished">Dezi&amp;malzeichen</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <extracomment>Decimal mark, with an example.</extracomment>
        <translation type="unfinished">Punkt (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <extracomment>Decimal mark, with an example.</extracomment>
        <translation type="unfinished">Komma (1234,50)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished">D&amp;atum</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished">&amp;Kodierung</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets</source>
        <translation type="unfinished">UTF-8, für Tabellen</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Windows-1252, for old programs</source>
        <translation type="unfinished">Windows-1252, für alte Programme</translation>
    </message>
    <message>
        <source>Co&amp;nsultant number</source>
        <translation type="unfinished">&amp;Beraternummer</translation>
    </message>
    <message>
        <source>1001 to 9999999</source>
        <translation type="unfinished">1001 bis 9999999</translation>
    </message>
    <message>
        <source>C&amp;lient number</source>
        <translation type="unfinished">Ma&amp;ndantennummer</translation>
    </message>
    <message>
        <source>1 to 99999</source>
        <translation type="unfinished">1 bis 99999</translation>
    </message>
    <message>
        <source>Fiscal &amp;year begins in</source>
        <translation type="unfinished">W&amp;irtschaftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Le&amp;ngth of the accounts</source>
        <translation type="unfinished">&amp;Länge der Konten</translation>
    </message>
    <message>
        <source>Cre&amp;ditor account</source>
        <translation type="unfinished">K&amp;reditorenkonto</translation>
    </message>
    <message>
        <source>The account against which every invoice is booked, for example a collective creditor.</source>
        <translation type="unfinished">Das Konto, gegen das jede Rechnung gebucht wird, zum Beispiel ein Sammelkreditor.</translation>
    </message>
    <message>
        <source>&amp;Account where none is coded</source>
        <translation type="unfinished">Konto für nic&amp;ht Kontiertes</translation>
    </message>
    <message>
        <source>Leave out what is not coded</source>
        <translation type="unfinished">Nicht Kontiertes auslassen</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished">Einstellung ändern</translation>
    </message>
    <message>
        <source>Needs day, month and year: d, M and y.</source>
        <translation type="unfinished">Braucht Tag, Monat und Jahr: d, M und y.</translation>
    </message>
</context>
<context>
    <name>desk::ExportProfileWidget</name>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished">&amp;Profil</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: save the changes of the export profile that is chosen.</extracomment>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Save as...</source>
        <extracomment>Button: save the settings as a new export profile.</extracomment>
        <translation type="unfinished">Speichern als...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <extracomment>Button: give the export profile another name.</extracomment>
        <translation type="unfinished">Umbenennen...</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete the export profile.</extracomment>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>For example: Tax adviser, monthly</source>
        <translation type="unfinished">Zum Beispiel: Steuerberatung, monatlich</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation type="unfinished">Name des Pro&amp;fils</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>Button: take the name that was typed.</extracomment>
        <translation type="unfinished">Nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>In a list. %1: name of a saved export profile, %2: its format.</extracomment>
        <translation type="unfinished">%1 - %2</translation>
    </message>
</context>
<context>
    <name>desk::ExportRefusedModel</name>
    <message>
        <source>Left out</source>
        <extracomment>Heads of the table of invoices that an export leaves out.</extracomment>
        <translation type="unfinished">Ausgelassen</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation type="unfinished">Was fehlt</translation>
    </message>
</context>
<context>
    <name>desk::ExportSourceDelegate</name>
    <message>
        <source>What the column holds</source>
        <translation type="unfinished">Was die Spalte enthält</translation>
    </message>
    <message>
        <source>Choose from the list, or type text of your own in quotation marks: it stands in every row.</source>
        <translation type="unfinished">Wählen Sie aus der Liste oder tippen Sie eigenen Text in Anführungszeichen: Er steht dann in jeder Zeile.</translation>
    </message>
</context>
<context>
    <name>desk::FieldAnswersWidget</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>Where an answer comes from. %1: source (&quot;Text&quot;), %2: number of the page.</extracomment>
        <translation type="unfinished">%1, Seite %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a field without a value</comment>
        <translation type="unfinished">(leer)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An answer among several, as it is spoken. %1: the value, %2: where it comes from.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Printed as &quot;%1&quot;. Take it: %2, or %3 once or more.</source>
        <extracomment>Tooltip of an answer. %1: as it is printed, %2 and %3: keys.</extracomment>
        <translation type="unfinished">Gedruckt als „%1“. Nehmen: %2, oder %3 einmal oder öfter.</translation>
    </message>
</context>
<context>
    <name>desk::FieldWhyWidget</name>
    <message>
        <source>Esc closes.</source>
        <translation type="unfinished">Esc schließt.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Heading above the reasons for a value. %1: the field.</extracomment>
        <translation type="unfinished">Warum: %1</translation>
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
        <source>not saved</source>
        <extracomment>In the place of the source of a value, while it is typed.</extracomment>
        <translation type="unfinished">nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the page</source>
        <extracomment>At the end of a field while its value is typed: places on the page that read alike.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln auf der Seite</numerusform>
            <numerusform>%Ln auf der Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>At the end of a field: which of the places on the page was chosen. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Tooltip: how sure a value is, and where it comes from. %1: &quot;Certain, 97 %&quot;, %2: &quot;Text&quot;.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <extracomment>Tooltip of how sure a value is. %1: &quot;Certain, 97 %&quot;.</extracomment>
        <translation type="unfinished">%1. Ein Klick zeigt, warum.</translation>
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
    <name>desk::FilterChipsWidget</name>
    <message>
        <source>Take this filter away: %1</source>
        <extracomment>Tooltip of a filter that is in force. %1: &quot;Due: overdue&quot;.</extracomment>
        <translation type="unfinished">Diesen Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: show all invoices again.</extracomment>
        <translation type="unfinished">Alle entfernen</translation>
    </message>
    <message>
        <source>Save...</source>
        <extracomment>Button: give this filter a name.</extracomment>
        <translation type="unfinished">Speichern...</translation>
    </message>
</context>
<context>
    <name>desk::FilterListDialog</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished">Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: give the saved filter another name.</extracomment>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: the saved filter goes one place up.</extracomment>
        <translation type="unfinished">Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: the saved filter goes one place down.</extracomment>
        <translation type="unfinished">Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: remove the saved filter.</extracomment>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted.</source>
        <extracomment>%1 is the name of a saved filter.</extracomment>
        <translation type="unfinished">„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
</context>
<context>
    <name>desk::FilterNameWidget</name>
    <message>
        <source>&amp;Name of the filter</source>
        <translation type="unfinished">&amp;Name des Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button beside the name of a filter.</extracomment>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the name of a filter: do not save it after all.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation type="unfinished">Ein anderer Filter heißt schon so.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>Button beside the name of a filter that exists already: save over it.</extracomment>
        <translation type="unfinished">Ersetzen</translation>
    </message>
</context>
<context>
    <name>desk::FilterPanelWidget</name>
    <message>
        <source>&amp;Issue date</source>
        <translation type="unfinished">&amp;Rechnungsdatum</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation type="unfinished">Fä&amp;llig am</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>Accessible name of a field. %1: &quot;Issue date&quot;.</extracomment>
        <translation type="unfinished">%1 von</translation>
    </message>
    <message>
        <source>%1 to</source>
        <extracomment>Accessible name of a field. %1: &quot;Issue date&quot;.</extracomment>
        <translation type="unfinished">%1 bis</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Placeholder of the first day of a range.</extracomment>
        <translation type="unfinished">Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Placeholder of the last day of a range.</extracomment>
        <translation type="unfinished">Bis</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">Lieferant</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation type="unfinished">Summe von</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation type="unfinished">Summe bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Währung</translation>
    </message>
    <message>
        <source>Only with &amp;notes</source>
        <translation type="unfinished">Nur mit N&amp;otizen</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation type="unfinished">&amp;Summe</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <extracomment>Label of a field for a currency code such as EUR.</extracomment>
        <translation type="unfinished">Währ&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation type="unfinished">L&amp;ieferant</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation type="unfinished">&amp;Zugewiesen an</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>Filter by assignee: whoever.</extracomment>
        <translation type="unfinished">Beliebig</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>Filter by assignee, or a choice of who is to look at it. %1: the person&apos;s name.</extracomment>
        <translation type="unfinished">Ich (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter by assignee: those that nobody is to look at.</extracomment>
        <translation type="unfinished">Niemand</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished">Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The first amount is above the second one.</source>
        <translation type="unfinished">Der erste Betrag liegt über dem zweiten.</translation>
    </message>
</context>
<context>
    <name>desk::FilterPresenter</name>
    <message>
        <source>removal of the filter &quot;%1&quot;</source>
        <extracomment>Name of what Undo takes back. %1: the name of a saved filter.</extracomment>
        <translation type="unfinished">Löschen des Filters „%1“</translation>
    </message>
</context>
<context>
    <name>desk::FindingsGroupWidget</name>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>Below a finding that a person accepted. %1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Hingenommen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Now: %1&lt;br&gt;Before: %2</source>
        <extracomment>The bank account of an invoice beside that of the invoices before. %1: this one, %2: the one before.</extracomment>
        <translation type="unfinished">Jetzt: %1&lt;br&gt;Vorher: %2</translation>
    </message>
    <message>
        <source>Show each</source>
        <extracomment>Button beside several warnings of one kind: list each of them.</extracomment>
        <translation type="unfinished">Einzeln zeigen</translation>
    </message>
    <message>
        <source>Show the line</source>
        <extracomment>Button beside a finding: go to the line item that it speaks of.</extracomment>
        <translation type="unfinished">Position zeigen</translation>
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
        <source>Accept all...</source>
        <extracomment>Button beside a finding: say that it is all right, with a reason.</extracomment>
        <translation type="unfinished">Alle hinnehmen...</translation>
    </message>
    <message>
        <source>Accept...</source>
        <translation type="unfinished">Hinnehmen...</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button beside an accepted finding: it is to be dealt with after all.</extracomment>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>Why this finding is all right</source>
        <translation type="unfinished">Warum dieser Befund in Ordnung ist</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation type="unfinished">Warum ist das in Ordnung?</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Befund hinnehmen</numerusform>
            <numerusform>%Ln Befunde hinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Hinnehmen</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <extracomment>Tooltip of a button that accepts a warning with a reason given before. %1: the reason.</extracomment>
        <translation type="unfinished">Hinnehmen: %1</translation>
    </message>
    <message>
        <source>The supplier</source>
        <extracomment>Button beside an alarm: show what is known of the supplier.</extracomment>
        <translation type="unfinished">Der Lieferant</translation>
    </message>
    <message>
        <source>Shows what is known of the supplier: earlier invoices, usual figures, bank accounts</source>
        <translation type="unfinished">Zeigt, was über den Lieferanten bekannt ist: frühere Rechnungen, übliche Werte, Bankkonten</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <extracomment>Button beside a warning on a bank account: it does not belong to the supplier.</extracomment>
        <translation type="unfinished">Nicht sein Konto</translation>
    </message>
    <message>
        <source>Remembers that this account is not the supplier&apos;s: every invoice that names it is held</source>
        <translation type="unfinished">Merkt sich, dass dieses Konto dem Lieferanten nicht gehört: Jede Rechnung, die es nennt, wird zurückgehalten</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <extracomment>Button beside a warning on a bank account: it belongs to the supplier.</extracomment>
        <translation type="unfinished">Ist sein Konto</translation>
    </message>
    <message>
        <source>Confirms the account: later invoices that name it are not held because of it</source>
        <translation type="unfinished">Bestätigt das Konto: Spätere Rechnungen, die es nennen, werden seinetwegen nicht zurückgehalten</translation>
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
</context>
<context>
    <name>desk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished">In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished">Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation type="unfinished">Text der Hilfe</translation>
    </message>
    <message>
        <source>No page of the help holds these words.</source>
        <translation type="unfinished">Keine Seite der Hilfe enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>desk::HistoryWidget</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <extracomment>Heading above what became of a value. %1: the field.</extracomment>
        <translation type="unfinished">Verlauf: %1</translation>
    </message>
    <message>
        <source>History of the invoice</source>
        <translation type="unfinished">Verlauf der Rechnung</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation type="unfinished">Hier ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Enter puts a value back. Esc closes.</source>
        <translation type="unfinished">Enter setzt einen Wert zurück. Esc schließt.</translation>
    </message>
    <message>
        <source>Esc closes.</source>
        <translation type="unfinished">Esc schließt.</translation>
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
    <message>
        <source>%1: the e-mail holds no document.</source>
        <extracomment>%1 is the file name of an e-mail.</extracomment>
        <translation type="unfinished">%1: Die E-Mail enthält kein Dokument.</translation>
    </message>
    <message>
        <source>%1: the e-mail holds no document, only %2.</source>
        <extracomment>%1 is the file name of an e-mail, %2 names of what is in it.</extracomment>
        <translation type="unfinished">%1: Die E-Mail enthält kein Dokument, nur %2.</translation>
    </message>
    <message>
        <source>There are no PDF, image, XML or e-mail files in it.</source>
        <translation type="unfinished">Darin sind keine PDF-, Bild-, XML- oder E-Mail-Dateien.</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListAssignWidget</name>
    <message>
        <source>&amp;Who is to look at them?</source>
        <translation type="unfinished">Wer soll sie &amp;prüfen?</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Bekannte Personen</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln</source>
        <extracomment>Button: the person typed is to look at %Ln invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln zuweisen</numerusform>
            <numerusform>%Ln zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>To me</source>
        <extracomment>Button: I am to look at the selected invoices.</extracomment>
        <translation type="unfinished">Mir</translation>
    </message>
    <message>
        <source>To nobody</source>
        <extracomment>Button: nobody in particular is to look at the selected invoices.</extracomment>
        <translation type="unfinished">Niemandem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not change who is to look at the selected invoices.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
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
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column of the list of invoices: the person who is to look at it</extracomment>
        <translation type="unfinished">Zugewiesen an</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column of the list of invoices: how many notes were written beside it</extracomment>
        <translation type="unfinished">Notizen</translation>
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
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the saved files.</extracomment>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>The original is saved.</source>
        <translation type="unfinished">Das Original ist gespeichert.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Original speichern unter</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %Ln original(s)</source>
        <translation type="unfinished">
            <numerusform>Ordner für %Ln Original</numerusform>
            <numerusform>Ordner für %Ln Originale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are opened.</source>
        <translation type="unfinished">
            <numerusform>Nur das erste wird geöffnet.</numerusform>
            <numerusform>Nur die ersten %Ln werden geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have all of them at hand, save the originals into a folder.</source>
        <translation type="unfinished">Um alle zur Hand zu haben, speichern Sie die Originale in einen Ordner.</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>Button: show or hide the filters by date, amount, assignee ...</extracomment>
        <translation type="unfinished">&amp;Filter</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <extracomment>Button with a menu: filters that were given a name.</extracomment>
        <translation type="unfinished">&amp;Gespeichert</translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation type="unfinished">Filter mit Namen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done with the selected invoices.</extracomment>
        <translation type="unfinished">&amp;Mehr</translation>
    </message>
    <message>
        <source>The filter is saved as &quot;%1&quot;.</source>
        <extracomment>%1 is the name that the person gave to a filter.</extracomment>
        <translation type="unfinished">Der Filter ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Filters (%1)</source>
        <translation type="unfinished">&amp;Filter (%1)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation type="unfinished">Noch kein Filter gespeichert.</translation>
    </message>
    <message>
        <source>Arrange saved filters...</source>
        <extracomment>Menu entry: rename, order and delete saved filters.</extracomment>
        <translation type="unfinished">Gespeicherte Filter ordnen...</translation>
    </message>
    <message>
        <source>No invoice has all of these words and fits all of these filters.</source>
        <translation type="unfinished">Keine Rechnung hat alle diese Wörter und passt zu allen diesen Filtern.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished">Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you move to the trash lies here until you restore it.</source>
        <translation type="unfinished">Was Sie in den Papierkorb legen, bleibt hier, bis Sie es zurückholen.</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <extracomment>Button: from the trash back to the list.</extracomment>
        <translation type="unfinished">Alle Rechnungen zeigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: take the selected invoices out of the trash.</extracomment>
        <translation type="unfinished">Zurückholen</translation>
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
        <extracomment>Button: take what was just done back.
----------
Button: take approval or rejection back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Nothing on this document says who it is from.</source>
        <translation type="unfinished">Nichts auf diesem Dokument sagt, von wem es ist.</translation>
    </message>
    <message>
        <source>Open it and type the seller; then it belongs to a supplier.</source>
        <translation type="unfinished">Öffnen Sie es und geben Sie den Verkäufer ein; dann gehört es zu einem Lieferanten.</translation>
    </message>
    <message numerus="yes">
        <source>The file is split into %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Die Datei ist in %Ln Rechnung geteilt.</numerusform>
            <numerusform>Die Datei ist in %Ln Rechnungen geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is read now.</source>
        <translation type="unfinished">Jede davon wird jetzt gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are one invoice now.</source>
        <translation type="unfinished">
            <numerusform>%Ln Datei ist jetzt eine Rechnung.</numerusform>
            <numerusform>%Ln Dateien sind jetzt eine Rechnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read now.</source>
        <translation type="unfinished">Sie wird jetzt gelesen.</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation type="unfinished">Zurückgenommen: Alles ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesModel</name>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of an account, cost centre or tax code</comment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: how many invoices and lines carry the code</comment>
        <translation type="unfinished">Benutzt</translation>
    </message>
    <message>
        <source>Type a new code</source>
        <translation type="unfinished">Neuen Code tippen</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>Name of a code that is not offered any more. %1: the name.</extracomment>
        <translation type="unfinished">%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Hidden: it is not offered while coding; what carries it keeps it.</source>
        <translation type="unfinished">Ausgeblendet: wird beim Kontieren nicht angeboten; was ihn trägt, behält ihn.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is a code that was typed.</extracomment>
        <translation type="unfinished">%1 gibt es schon.</translation>
    </message>
    <message>
        <source>A code has at most 36 characters.</source>
        <translation type="unfinished">Ein Code hat höchstens 36 Zeichen.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesPresenter</name>
    <message>
        <source>add %1</source>
        <translation type="unfinished">%1 anfügen</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation type="unfinished">Name von %1</translation>
    </message>
    <message>
        <source>hide codes</source>
        <translation type="unfinished">Codes ausblenden</translation>
    </message>
    <message>
        <source>offer codes again</source>
        <translation type="unfinished">Codes wieder anbieten</translation>
    </message>
    <message>
        <source>remove codes</source>
        <translation type="unfinished">Codes entfernen</translation>
    </message>
    <message>
        <source>import codes</source>
        <translation type="unfinished">Codes importieren</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesWidget</name>
    <message>
        <source>Accounts, cost centres and tax codes</source>
        <translation type="unfinished">Konten, Kostenstellen und Steuerschlüssel</translation>
    </message>
    <message>
        <source>They are offered while invoices are coded for the ledger. Type them, paste them from a spreadsheet, or import a CSV file with the columns code and name.</source>
        <translation type="unfinished">Sie werden beim Kontieren von Rechnungen angeboten. Tippen Sie sie, fügen Sie sie aus einer Tabelle ein oder importieren Sie eine CSV-Datei mit den Spalten Code und Name.</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished">Art des Codes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Konten</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Kostenstellen</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Steuerschlüssel</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished">Code suchen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished">Codes</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: type a new account, cost centre or tax code.</extracomment>
        <translation type="unfinished">Anfügen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: do not offer these codes any more.</extracomment>
        <translation type="unfinished">Ausblenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take these codes away.</extracomment>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Codes that invoices carry are hidden instead: the invoices keep them.</source>
        <translation type="unfinished">Codes, die Rechnungen tragen, werden stattdessen ausgeblendet: Die Rechnungen behalten sie.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: codes that were copied from a spreadsheet.</extracomment>
        <translation type="unfinished">Einfügen</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <extracomment>Button: read codes from a file.</extracomment>
        <translation type="unfinished">CSV importieren...</translation>
    </message>
    <message>
        <source>Offer again</source>
        <extracomment>Button: offer these codes again.</extracomment>
        <translation type="unfinished">Wieder anbieten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that invoices carry were hidden, not removed.</source>
        <translation type="unfinished">
            <numerusform>%Ln Code, den Rechnungen tragen, wurde ausgeblendet, nicht entfernt.</numerusform>
            <numerusform>%Ln Codes, die Rechnungen tragen, wurden ausgeblendet, nicht entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation type="unfinished">Codes importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished">Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no table of codes in it. The first column must be the code, the second its name; a code has at most 36 characters.</source>
        <translation type="unfinished">Darin ist keine Tabelle mit Codes. Die erste Spalte muss der Code sein, die zweite sein Name; ein Code hat höchstens 36 Zeichen.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerImportDialog</name>
    <message>
        <source>Import codes</source>
        <translation type="unfinished">Codes importieren</translation>
    </message>
    <message>
        <source>%1, %2, %3. Codes that are not in the list stay.</source>
        <extracomment>What an import brings. %1: &quot;12 new&quot;, %2: &quot;3 with another name&quot;, %3: &quot;40 as they are&quot;.</extracomment>
        <translation type="unfinished">%1, %2, %3. Codes, die nicht in der Liste stehen, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation type="unfinished">
            <numerusform>%Ln mit anderem Namen</numerusform>
            <numerusform>%Ln mit anderem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation type="unfinished">
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that would be imported</source>
        <translation type="unfinished">Codes, die importiert würden</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln code(s)</source>
        <extracomment>Button: import the codes of the list.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Code nehmen</numerusform>
            <numerusform>%Ln Codes nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>do not import</comment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
<context>
    <name>desk::LedgerImportModel</name>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of an account, cost centre or tax code</comment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation type="unfinished">Was geschieht</translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a code that is imported</comment>
        <translation type="unfinished">Neu</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Unverändert</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the name that a code has now.</extracomment>
        <translation type="unfinished">Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>desk::LineCellDelegate</name>
    <message>
        <source>Charge</source>
        <comment>kind of row</comment>
        <extracomment>Kind of a row: what is added to the invoice, or taken off it.</extracomment>
        <translation type="unfinished">Zuschlag</translation>
    </message>
    <message>
        <source>Allowance</source>
        <comment>kind of row</comment>
        <translation type="unfinished">Nachlass</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message>
        <source>Line items</source>
        <translation type="unfinished">Positionen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished">Position anfügen</translation>
    </message>
    <message>
        <source>Delete the chosen lines</source>
        <translation type="unfinished">Gewählte Positionen löschen</translation>
    </message>
    <message>
        <source>Split line %1</source>
        <extracomment>For the undo menu: one line became several.</extracomment>
        <translation type="unfinished">Position %1 teilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a table with the number of its rows. %1: the title, %2: the number.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Title of a table: the lines of an invoice.</extracomment>
        <translation type="unfinished">Positionen</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Title of a table: tax by its rates.</extracomment>
        <translation type="unfinished">Steuer</translation>
    </message>
    <message>
        <source>Allowances</source>
        <extracomment>Title of a table: allowances and charges of the whole invoice.</extracomment>
        <translation type="unfinished">Nachlässe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>Sum of the chosen rows of a table. %1: an amount.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Zeile: %1</numerusform>
            <numerusform>%Ln Zeilen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Position verbinden</numerusform>
            <numerusform>%Ln Positionen verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds more than %Ln row(s), or too many columns. Copy the lines only.</source>
        <translation type="unfinished">
            <numerusform>Die Zwischenablage enthält mehr als %Ln Zeile oder zu viele Spalten. Kopieren Sie nur die Positionen.</numerusform>
            <numerusform>Die Zwischenablage enthält mehr als %Ln Zeilen oder zu viele Spalten. Kopieren Sie nur die Positionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing to paste. Copy the rows in the spreadsheet first.</source>
        <translation type="unfinished">Die Zwischenablage enthält nichts zum Einfügen. Kopieren Sie erst die Zeilen in der Tabelle.</translation>
    </message>
    <message>
        <source>Add a line above</source>
        <extracomment>Menu: put an empty row into the table.</extracomment>
        <translation type="unfinished">Position darüber anfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Menu: move the chosen rows of the table.</extracomment>
        <translation type="unfinished">Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Menu: move the chosen rows of the table.</extracomment>
        <translation type="unfinished">Nach unten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the chosen cells.</extracomment>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Menu: empty the chosen cells.</extracomment>
        <translation type="unfinished">Leeren</translation>
    </message>
    <message>
        <source>Tax breakdown</source>
        <translation type="unfinished">Steueraufstellung</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation type="unfinished">Nachlässe und Zuschläge</translation>
    </message>
    <message>
        <source>Tables of the invoice</source>
        <translation type="unfinished">Tabellen der Rechnung</translation>
    </message>
    <message>
        <source>Allowances and charges on the whole invoice</source>
        <translation type="unfinished">Nachlässe und Zuschläge auf die ganze Rechnung</translation>
    </message>
    <message>
        <source>Split the chosen line</source>
        <translation type="unfinished">Gewählte Position teilen</translation>
    </message>
    <message>
        <source>Merge the chosen lines</source>
        <translation type="unfinished">Gewählte Positionen verbinden</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation type="unfinished">Positionen aus Tabelle einfügen</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation type="unfinished">Spalten der Positionen</translation>
    </message>
</context>
<context>
    <name>desk::LinePasteDialog</name>
    <message>
        <source>Paste lines</source>
        <translation type="unfinished">Positionen einfügen</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation type="unfinished">Die erste Zeile benennt die &amp;Spalten</translation>
    </message>
    <message>
        <source>Where the lines go</source>
        <translation type="unfinished">Wohin die Positionen kommen</translation>
    </message>
    <message>
        <source>Add below the last line</source>
        <extracomment>Where pasted lines go.</extracomment>
        <translation type="unfinished">Unter der letzten Position anfügen</translation>
    </message>
    <message>
        <source>Insert above line %1</source>
        <extracomment>Where pasted lines go. %1: number of a line.</extracomment>
        <translation type="unfinished">Über Position %1 einfügen</translation>
    </message>
    <message>
        <source>Replace all lines</source>
        <extracomment>Where pasted lines go.</extracomment>
        <translation type="unfinished">Alle Positionen ersetzen</translation>
    </message>
    <message>
        <source>Rows that will be pasted</source>
        <translation type="unfinished">Zeilen, die eingefügt werden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Choice above a pasted column: it goes nowhere.</extracomment>
        <translation type="unfinished">Auslassen</translation>
    </message>
    <message>
        <source>&amp;Leave cells empty whose text cannot be</source>
        <translation type="unfinished">Zellen mit unmöglichem Text &amp;leer lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1.</source>
        <extracomment>What a paste does not take. %1: titles of columns.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Spalte ausgelassen: %1.</numerusform>
            <numerusform>%Ln Spalten ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no value of their column; they are marked.</source>
        <translation type="unfinished">
            <numerusform>%Ln Zelle enthält keinen Wert ihrer Spalte; sie ist markiert.</numerusform>
            <numerusform>%Ln Zellen enthalten keinen Wert ihrer Spalte; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last row is the sum of the others and is left out.</source>
        <translation type="unfinished">Die letzte Zeile ist die Summe der anderen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Some rows have fewer cells than others; what is missing stays empty.</source>
        <translation type="unfinished">Einige Zeilen haben weniger Zellen als andere; was fehlt, bleibt leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that cannot be shown were left out.</source>
        <translation type="unfinished">
            <numerusform>%Ln Zeichen, das sich nicht anzeigen lässt, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeichen, die sich nicht anzeigen lassen, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln line(s)</source>
        <extracomment>Button: take the rows over.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Position einfügen</numerusform>
            <numerusform>%Ln Positionen einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LinePasteHeaderView</name>
    <message>
        <source>Column %1 goes to</source>
        <extracomment>Spoken name of a choice above a column of pasted text. %1: the column&apos;s number.</extracomment>
        <translation type="unfinished">Spalte %1 kommt nach</translation>
    </message>
</context>
<context>
    <name>desk::LinePasteModel</name>
    <message>
        <source>Column %1</source>
        <extracomment>Above a column of pasted text without a title of its own. %1: its number.</extracomment>
        <translation type="unfinished">Spalte %1</translation>
    </message>
</context>
<context>
    <name>desk::LineSplitWidget</name>
    <message>
        <source>Split this line</source>
        <translation type="unfinished">Diese Position teilen</translation>
    </message>
    <message>
        <source>How the line is split</source>
        <translation type="unfinished">Wie die Position geteilt wird</translation>
    </message>
    <message>
        <source>into equal parts</source>
        <extracomment>How a line is split: 3 equal ones</extracomment>
        <translation type="unfinished">in gleiche Teile</translation>
    </message>
    <message>
        <source>by quantity</source>
        <extracomment>How a line is split: the first part has this quantity</extracomment>
        <translation type="unfinished">nach Menge</translation>
    </message>
    <message>
        <source>by amount</source>
        <extracomment>How a line is split: the first part has this amount</extracomment>
        <translation type="unfinished">nach Betrag</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation type="unfinished">Anzahl der Teile</translation>
    </message>
    <message>
        <source>Quantity or amount of the first part</source>
        <translation type="unfinished">Menge oder Betrag des ersten Teils</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: split the line now.</extracomment>
        <translation type="unfinished">Teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not split after all.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>%1 pcs for %2</source>
        <extracomment>A part of a line: quantity and amount. %1: a number, %2: an amount.</extracomment>
        <translation type="unfinished">%1 Stk. für %2</translation>
    </message>
</context>
<context>
    <name>desk::LineSumWidget</name>
    <message>
        <source>Sum %1: the total tax</source>
        <extracomment>Sum of the tax table against the invoice. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1 = Steuer</translation>
    </message>
    <message>
        <source>Sum %1: the total with tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1 = Brutto</translation>
    </message>
    <message>
        <source>Sum %1: the total without tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1 = Netto</translation>
    </message>
    <message>
        <source>Sum %1, total tax %2: %3 too much</source>
        <extracomment>Sum of the tax table against the invoice. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Summe %1, Steuer %2: %3 zu viel</translation>
    </message>
    <message>
        <source>Sum %1, total tax %2: %3 missing</source>
        <translation type="unfinished">Summe %1, Steuer %2: %3 fehlen</translation>
    </message>
    <message>
        <source>Sum %1, total with tax %2: %3 too much</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Summe %1, Brutto %2: %3 zu viel</translation>
    </message>
    <message>
        <source>Sum %1, total with tax %2: %3 missing</source>
        <translation type="unfinished">Summe %1, Brutto %2: %3 fehlen</translation>
    </message>
    <message>
        <source>Sum %1, total without tax %2: %3 too much</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Summe %1, Netto %2: %3 zu viel</translation>
    </message>
    <message>
        <source>Sum %1, total without tax %2: %3 missing</source>
        <translation type="unfinished">Summe %1, Netto %2: %3 fehlen</translation>
    </message>
    <message>
        <source>Lines %1, allowances and charges %2.</source>
        <extracomment>Behind the sum of lines and allowances. %1 and %2: amounts.</extracomment>
        <translation type="unfinished">Positionen %1, Nachlässe und Zuschläge %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln Zeile ohne Betrag.</numerusform>
            <numerusform>%Ln Zeilen ohne Betrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <extracomment>Sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Summe %1</translation>
    </message>
    <message>
        <source>The difference of %1 is within rounding.</source>
        <extracomment>Behind the sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Die Differenz von %1 liegt im Rahmen der Rundung.</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation type="unfinished">Es wurden keine Positionen gelesen.</translation>
    </message>
    <message>
        <source>None of the lines has an amount.</source>
        <translation type="unfinished">Keine der Positionen hat einen Betrag.</translation>
    </message>
    <message>
        <source>No tax breakdown was read.</source>
        <translation type="unfinished">Es wurde keine Steueraufstellung gelesen.</translation>
    </message>
    <message>
        <source>No allowances or charges were read.</source>
        <translation type="unfinished">Es wurden keine Nachlässe oder Zuschläge gelesen.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>Charges minus allowances of an invoice. %1: an amount.</extracomment>
        <translation type="unfinished">Zusammen %1</translation>
    </message>
</context>
<context>
    <name>desk::LineTableModel</name>
    <message>
        <source>Kind</source>
        <extracomment>Column: allowance or charge.</extracomment>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A rate of tax in a cell. %1: the number.</extracomment>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message numerus="yes">
        <source>A code of at most %Ln characters is expected.</source>
        <translation type="unfinished">
            <numerusform>Erwartet wird ein Code aus höchstens %Ln Zeichen.</numerusform>
            <numerusform>Erwartet wird ein Code aus höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from 0 to 100 percent is expected, for example %1.</source>
        <extracomment>Below a cell that holds no rate of tax. %1: an example.</extracomment>
        <translation type="unfinished">Erwartet wird ein Satz von 0 bis 100 Prozent, zum Beispiel %1.</translation>
    </message>
    <message numerus="yes">
        <source>A text of at most %Ln characters is expected.</source>
        <translation type="unfinished">
            <numerusform>Erwartet wird ein Text aus höchstens %Ln Zeichen.</numerusform>
            <numerusform>Erwartet wird ein Text aus höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is expected, for example %1.</source>
        <extracomment>Below a cell that holds no quantity. %1: an example in the person&apos;s own notation.</extracomment>
        <translation type="unfinished">Erwartet wird eine Zahl, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Nothing else in the document confirms this value.</source>
        <translation type="unfinished">Nichts anderes im Dokument bestätigt diesen Wert.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>For the undo menu: a cell of a table was changed. %1: number of the row, %2: the column.</extracomment>
        <translation type="unfinished">Position %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished">Zeile %1: %2</translation>
    </message>
    <message>
        <source>Type here to add a row</source>
        <translation type="unfinished">Hier tippen für eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>desk::LineTableWidget</name>
    <message>
        <source>&quot;%1&quot; is not saved. %2</source>
        <extracomment>Below the table. %1: what was typed, %2: a sentence that says what is expected.</extracomment>
        <translation type="unfinished">„%1“ ist nicht gespeichert. %2</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <extracomment>For the undo menu: cells of a table were emptied.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Zelle leeren</numerusform>
            <numerusform>%Ln Zellen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>More columns were copied than there are from this cell on.</source>
        <translation type="unfinished">Es wurden mehr Spalten kopiert, als es ab dieser Zelle gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <extracomment>For the undo menu: cells were pasted into a table.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Zelle einfügen</numerusform>
            <numerusform>%Ln Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row</source>
        <extracomment>For the undo menu: an empty row was put into the table.</extracomment>
        <translation type="unfinished">Zeile anfügen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Position löschen</numerusform>
            <numerusform>%Ln Positionen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) up</source>
        <translation type="unfinished">
            <numerusform>%Ln Position nach oben</numerusform>
            <numerusform>%Ln Positionen nach oben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) down</source>
        <translation type="unfinished">
            <numerusform>%Ln Position nach unten</numerusform>
            <numerusform>%Ln Positionen nach unten</numerusform>
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
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">noch %1</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <extracomment>Name of a document that was dropped without one, without its ending. %1: date and time.</extracomment>
        <translation type="unfinished">Abgelegt %1</translation>
    </message>
    <message>
        <source>Clipboard %1</source>
        <extracomment>Name of a document from the clipboard, without its ending. %1: date and time.</extracomment>
        <translation type="unfinished">Zwischenablage %1</translation>
    </message>
    <message>
        <source>There is nothing to import in the clipboard.</source>
        <translation type="unfinished">In der Zwischenablage ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>Copy files, a picture or a PDF first.</source>
        <translation type="unfinished">Kopieren Sie erst Dateien, ein Bild oder eine PDF.</translation>
    </message>
</context>
<context>
    <name>desk::MergeDialog</name>
    <message>
        <source>%1.  %2</source>
        <extracomment>A line of a numbered list. %1: the number, %2: what stands there.</extracomment>
        <translation type="unfinished">%1.  %2</translation>
    </message>
    <message>
        <source>Merge into one invoice</source>
        <translation type="unfinished">Zu einer Rechnung verbinden</translation>
    </message>
    <message>
        <source>For one invoice that lies in several files. Their pages are put together in this order and read as one invoice; it takes the name and the day of import of the first. The single ones lie in the trash then, and come back when the merge is undone.</source>
        <translation type="unfinished">Für eine Rechnung, die auf mehrere Dateien verteilt ist. Deren Seiten werden in dieser Reihenfolge zusammengefügt und als eine Rechnung gelesen; sie erhält Namen und Importtag der ersten. Die einzelnen liegen dann im Papierkorb und kommen zurück, wenn das Verbinden rückgängig gemacht wird.</translation>
    </message>
    <message>
        <source>Files in their order</source>
        <translation type="unfinished">Dateien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: one place further to the front of the list.</extracomment>
        <translation type="unfinished">Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button: one place further to the end of the list.</extracomment>
        <translation type="unfinished">Nach unten</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Datei verbinden</numerusform>
            <numerusform>%Ln Dateien verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not merge after all.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Not all of them can be merged now.</source>
        <translation type="unfinished">Nicht alle davon lassen sich jetzt verbinden.</translation>
    </message>
    <message>
        <source>Only invoices that wait for review can: reopen approved and rejected ones first, and wait for those that are still being read.</source>
        <translation type="unfinished">Verbinden lassen sich nur Rechnungen, die auf die Prüfung warten: Öffnen Sie freigegebene und abgelehnte erst wieder und warten Sie auf die, die noch gelesen werden.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation type="unfinished">Diese lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>An e-invoice of data has no pages, and an invoice has at most 300.</source>
        <translation type="unfinished">Eine E-Rechnung aus Daten hat keine Seiten, und eine Rechnung hat höchstens 300.</translation>
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
    <message>
        <source>assigned to you</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation type="unfinished">Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished">zugewiesen an %1</translation>
    </message>
</context>
<context>
    <name>desk::NotesPresenter</name>
    <message>
        <source>Write a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Notiz schreiben</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Notiz ändern</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Notiz löschen</translation>
    </message>
</context>
<context>
    <name>desk::NotesWidget</name>
    <message>
        <source>No note yet. What should the next person know?</source>
        <translation type="unfinished">Noch keine Notiz. Was sollte die nächste Person wissen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Notiz schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc closes.</source>
        <translation type="unfinished">Ctrl+Enter speichert, Esc schließt.</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Button: keep the changed note. / Button: keep the new note.</extracomment>
        <translation type="unfinished">Notiz speichern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Notiz anfügen</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <extracomment>After the time of a note. %1: when it was changed.</extracomment>
        <translation type="unfinished">(geändert %1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note. %1: who wrote it, %2: when.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished">Notiz ändern</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished">Notiz löschen</translation>
    </message>
</context>
<context>
    <name>desk::PageBarWidget</name>
    <message>
        <source>More tools for the page</source>
        <translation type="unfinished">Weitere Werkzeuge für die Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number in the bar above the document. %1: this page, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
</context>
<context>
    <name>desk::PageSearchWidget</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished">In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished">Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Suche schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>Result of a search in a document.</extracomment>
        <translation type="unfinished">Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a search&apos;s match. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsModel</name>
    <message>
        <source>Page %1</source>
        <extracomment>A page in the strip of small pictures. %1: its number.</extracomment>
        <translation type="unfinished">Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln Feld zu prüfen</numerusform>
            <numerusform>%Ln Felder zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsWidget</name>
    <message>
        <source>Small pictures of all pages</source>
        <translation type="unfinished">Kleine Bilder aller Seiten</translation>
    </message>
</context>
<context>
    <name>desk::PageView</name>
    <message>
        <source>Loading the page...</source>
        <translation type="unfinished">Seite wird geladen...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Neu versuchen</translation>
    </message>
    <message>
        <source>Asks for the picture of the page once more</source>
        <translation type="unfinished">Fordert das Bild der Seite noch einmal an</translation>
    </message>
    <message>
        <source>Drag a box to zoom to it. Esc leaves it as it is.</source>
        <translation type="unfinished">Ziehen Sie einen Rahmen, um ihn zu vergrößern. Esc lässt alles, wie es ist.</translation>
    </message>
</context>
<context>
    <name>desk::PageWidget</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>Context menu of the page.</extracomment>
        <translation type="unfinished">Text kopieren</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <extracomment>Context menu of the page.</extracomment>
        <translation type="unfinished">Allen Text der Seite auswählen</translation>
    </message>
</context>
<context>
    <name>desk::PalettePresenter</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>Behind the name of a supplier: so many invoices of it are here.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>In the command palette, at the end of a line: what it is.</extracomment>
        <translation type="unfinished">Lieferant</translation>
    </message>
</context>
<context>
    <name>desk::PayablesAskWidget</name>
    <message>
        <source>Reason for the hold</source>
        <translation type="unfinished">Grund der Sperre</translation>
    </message>
    <message>
        <source>For example: goods came back, wait for the credit note</source>
        <translation type="unfinished">Zum Beispiel: Ware ging zurück, auf die Gutschrift warten</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation type="unfinished">Tag der Zahlung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside a question: do nothing after all.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why are %Ln invoice(s) not to be paid now?</source>
        <translation type="unfinished">
            <numerusform>&amp;Warum soll %Ln Rechnung jetzt nicht gezahlt werden?</numerusform>
            <numerusform>&amp;Warum sollen %Ln Rechnungen jetzt nicht gezahlt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Button: do not pay for now.</extracomment>
        <translation type="unfinished">Sperren</translation>
    </message>
    <message numerus="yes">
        <source>On which &amp;day were %Ln invoice(s) paid?</source>
        <translation type="unfinished">
            <numerusform>An welchem &amp;Tag wurde %Ln Rechnung gezahlt?</numerusform>
            <numerusform>An welchem &amp;Tag wurden %Ln Rechnungen gezahlt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <extracomment>Button: remember that these were paid.</extracomment>
        <translation type="unfinished">Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Bestätigen</translation>
    </message>
</context>
<context>
    <name>desk::PayablesChipsWidget</name>
    <message>
        <source>All</source>
        <extracomment>Filter of what is to be paid: in whatever state</extracomment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>Filter of what is to be paid: something is in the way (no IBAN, a warning, another person must release it)</extracomment>
        <translation type="unfinished">Zu klären</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>Filter of the list with its count. %1: &quot;Released&quot;, %2: how many.</extracomment>
        <translation type="unfinished">%1  %2</translation>
    </message>
</context>
<context>
    <name>desk::PayablesModel</name>
    <message>
        <source>Supplier and number</source>
        <comment>column</comment>
        <translation type="unfinished">Lieferant und Nummer</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: day on which it has to be paid</comment>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>To pay</source>
        <comment>column: amount</comment>
        <translation type="unfinished">Zu zahlen</translation>
    </message>
    <message>
        <source>Cash discount</source>
        <comment>column</comment>
        <translation type="unfinished">Skonto</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>column: how far the payment is</comment>
        <translation type="unfinished">Zahlung</translation>
    </message>
    <message>
        <source>Paid in the last 90 days</source>
        <translation type="unfinished">In den letzten 90 Tagen bezahlt</translation>
    </message>
    <message>
        <source>%1 less if paid in time</source>
        <extracomment>Of a week. %1: one or more amounts.</extracomment>
        <translation type="unfinished">mit Skonto %1 weniger</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A week for a screen reader. %1: its name, %2: how many invoices, %3: the sum.</extracomment>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>amount</comment>
        <translation type="unfinished">unbekannt</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A cash discount that was made use of.</extracomment>
        <translation type="unfinished">genutzt</translation>
    </message>
    <message>
        <source>assumed, %1</source>
        <translation type="unfinished">angenommen, %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Under a discount: the last day on which it may be taken.</extracomment>
        <translation type="unfinished">bis %1</translation>
    </message>
    <message>
        <source>No due date is printed: 30 days after the issue date are assumed.</source>
        <translation type="unfinished">Es ist keine Fälligkeit gedruckt: Angenommen werden 30 Tage nach dem Rechnungsdatum.</translation>
    </message>
    <message>
        <source>%1 % (%2) until %3</source>
        <extracomment>A printed cash discount. %1: percent, %2: amount, %3: last day.</extracomment>
        <translation type="unfinished">%1 % (%2) bis %3</translation>
    </message>
</context>
<context>
    <name>desk::PayablesOrderDialog</name>
    <message>
        <source>Payment file for the bank</source>
        <translation type="unfinished">Zahlungsdatei für die Bank</translation>
    </message>
    <message>
        <source>The program pays nothing. It writes a SEPA file (pain.001) with what was released; you give the file to your bank and approve it there.</source>
        <translation type="unfinished">Das Programm zahlt nichts. Es schreibt eine SEPA-Datei (pain.001) mit dem, was zur Zahlung freigegeben ist; Sie geben die Datei Ihrer Bank und bestätigen sie dort.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation type="unfinished">Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>Day on which the bank is to pay</source>
        <translation type="unfinished">Tag, an dem die Bank zahlen soll</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Choose...</source>
        <extracomment>Button: choose where the file is written.</extracomment>
        <translation type="unfinished">Wählen...</translation>
    </message>
    <message>
        <source>&amp;Paid by the bank on</source>
        <translation type="unfinished">&amp;Ausführung am</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>Button: write the file for the bank.</extracomment>
        <translation type="unfinished">Datei erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leave the dialog.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>The next day on which the banks work.</source>
        <translation type="unfinished">Der nächste Tag, an dem die Banken arbeiten.</translation>
    </message>
    <message>
        <source>There is nothing to pay in a file.</source>
        <translation type="unfinished">In einer Datei gibt es nichts zu zahlen.</translation>
    </message>
    <message>
        <source>Release invoices first; only those are paid.</source>
        <translation type="unfinished">Geben Sie erst Rechnungen zur Zahlung frei; nur diese werden gezahlt.</translation>
    </message>
    <message>
        <source>Below stands what is in the way of each invoice.</source>
        <translation type="unfinished">Unten steht, was jeder Rechnung im Weg steht.</translation>
    </message>
    <message>
        <source>the name of the account that pays</source>
        <translation type="unfinished">der Name des zahlenden Kontos</translation>
    </message>
    <message>
        <source>its IBAN</source>
        <translation type="unfinished">seine IBAN</translation>
    </message>
    <message>
        <source>Missing in the settings: %1.</source>
        <extracomment>%1 is a list such as &quot;the name of the account that pays, its IBAN&quot;.</extracomment>
        <translation type="unfinished">Fehlt in den Einstellungen: %1.</translation>
    </message>
    <message>
        <source>The bank needs to know which account pays. Fill it in once; this file waits.</source>
        <translation type="unfinished">Die Bank muss wissen, welches Konto zahlt. Tragen Sie es einmal ein; diese Datei wartet.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>Button: go to the settings of the own company.</extracomment>
        <translation type="unfinished">Einstellungen öffnen</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Below the plan. %1: &quot;3 payments&quot;, %2: &quot;for 5 invoices&quot;, %3: the sum.</extracomment>
        <translation type="unfinished">%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Zahlung</numerusform>
            <numerusform>%Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>für %Ln Rechnung</numerusform>
            <numerusform>für %Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>Name of a file of payments, without its ending. %1: the day on which they are made.</extracomment>
        <translation type="unfinished">Zahlungen %1</translation>
    </message>
    <message>
        <source>SEPA file (*.xml)</source>
        <translation type="unfinished">SEPA-Datei (*.xml)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished">Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name the folder as well, or choose one.</source>
        <translation type="unfinished">Nennen Sie auch den Ordner oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished">Das ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This file exists; it will be replaced.</source>
        <translation type="unfinished">Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: leave the dialog after all is done.</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message numerus="yes">
        <source>The file is written: %Ln payment(s).</source>
        <translation type="unfinished">
            <numerusform>Die Datei ist geschrieben: %Ln Zahlung.</numerusform>
            <numerusform>Die Datei ist geschrieben: %Ln Zahlungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it to your bank and approve it there. Mark the invoices as paid once the money has left.</source>
        <translation type="unfinished">Geben Sie die Datei Ihrer Bank und bestätigen Sie sie dort. Markieren Sie die Rechnungen als bezahlt, sobald das Geld abgegangen ist.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the file.</extracomment>
        <translation type="unfinished">Ordner öffnen</translation>
    </message>
    <message>
        <source>Nothing was written: an invoice changed in the meantime.</source>
        <translation type="unfinished">Nichts wurde geschrieben: Eine Rechnung wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at what the file would hold now, then make it.</source>
        <translation type="unfinished">Sehen Sie an, was die Datei jetzt enthielte, und erstellen Sie sie dann.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
</context>
<context>
    <name>desk::PayablesPlanModel</name>
    <message>
        <source>Payment to</source>
        <comment>column</comment>
        <translation type="unfinished">Zahlung an</translation>
    </message>
    <message>
        <source>Account and reference</source>
        <comment>column</comment>
        <translation type="unfinished">Konto und Verwendungszweck</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column</comment>
        <translation type="unfinished">Betrag</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Ausgelassen: %Ln Rechnung</numerusform>
            <numerusform>Ausgelassen: %Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A supplier and the number of its invoice.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>cash discount of %1 taken (until %2)</source>
        <extracomment>An invoice in a payment. %1: the discount as an amount, %2: its last day.</extracomment>
        <translation type="unfinished">Skonto von %1 genutzt (bis %2)</translation>
    </message>
</context>
<context>
    <name>desk::PayablesPresenter</name>
    <message>
        <source>release</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Zahlungsfreigabe</translation>
    </message>
    <message>
        <source>take back</source>
        <extracomment>For the undo menu: a release or a hold was taken back.</extracomment>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>For the undo menu: put on hold.</extracomment>
        <translation type="unfinished">Zahlungssperre</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>For the undo menu: marked as paid.</extracomment>
        <translation type="unfinished">bezahlt</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">nicht bezahlt</translation>
    </message>
</context>
<context>
    <name>desk::PayablesView</name>
    <message>
        <source>What is to be paid, by week</source>
        <translation type="unfinished">Was zu zahlen ist, nach Wochen</translation>
    </message>
</context>
<context>
    <name>desk::PayablesWidget</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What the list shows. %1: &quot;12 to pay&quot;, %2: their sum.
----------
The marked payments. %1: &quot;3 marked&quot;, %2: their sum.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pay</source>
        <translation type="unfinished">
            <numerusform>%Ln zu zahlen</numerusform>
            <numerusform>%Ln zu zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation type="unfinished">
            <numerusform>%Ln markiert</numerusform>
            <numerusform>%Ln markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Space marks a row, Shift with the arrows marks on the way, Escape takes all marks away.</source>
        <translation type="unfinished">Die Leertaste markiert eine Zeile, Shift mit den Pfeiltasten markiert unterwegs, Escape hebt alle Markierungen auf.</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <extracomment>Menu: what was put on hold may be paid again.</extracomment>
        <translation type="unfinished">Sperre aufheben</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <extracomment>Menu: the mark &quot;paid&quot; was a mistake.</extracomment>
        <translation type="unfinished">Doch nicht bezahlt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Button: the mark &quot;paid&quot; was a mistake.</extracomment>
        <translation type="unfinished">Nicht bezahlt</translation>
    </message>
    <message>
        <source>Paid...</source>
        <extracomment>Button: remember that the chosen invoices were paid.</extracomment>
        <translation type="unfinished">Bezahlt...</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show this invoice.</extracomment>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are in a file for the bank.</source>
        <translation type="unfinished">
            <numerusform>%Ln davon ist in einer Datei für die Bank.</numerusform>
            <numerusform>%Ln davon sind in einer Datei für die Bank.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not called back: if the bank has it, stop the payment there first, or it is paid twice.</source>
        <translation type="unfinished">Die Datei wird nicht zurückgerufen: Hat die Bank sie schon, halten Sie die Zahlung zuerst dort an, sonst wird doppelt gezahlt.</translation>
    </message>
    <message>
        <source>Take back all the same</source>
        <extracomment>Button: take invoices out of a file that was made for the bank.</extracomment>
        <translation type="unfinished">Trotzdem zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) released for payment.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung zur Zahlung freigegeben.</numerusform>
            <numerusform>%Ln Rechnungen zur Zahlung freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) taken back.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wieder offen.</numerusform>
            <numerusform>%Ln Rechnungen wieder offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) put on hold.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung gesperrt.</numerusform>
            <numerusform>%Ln Rechnungen gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) marked as paid.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung als bezahlt markiert.</numerusform>
            <numerusform>%Ln Rechnungen als bezahlt markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) not paid after all.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung doch nicht bezahlt.</numerusform>
            <numerusform>%Ln Rechnungen doch nicht bezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) as before.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung wie zuvor.</numerusform>
            <numerusform>%Ln Rechnungen wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold (take it off hold first)</source>
        <translation type="unfinished">
            <numerusform>%Ln gesperrt (erst die Sperre aufheben)</numerusform>
            <numerusform>%Ln gesperrt (erst die Sperre aufheben)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bank file (take them back first)</source>
        <translation type="unfinished">
            <numerusform>%Ln in einer Bankdatei (erst zurücknehmen)</numerusform>
            <numerusform>%Ln in einer Bankdatei (erst zurücknehmen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a state that forbids it</source>
        <translation type="unfinished">
            <numerusform>%Ln in einem Zustand, der es nicht erlaubt</numerusform>
            <numerusform>%Ln in einem Zustand, der es nicht erlaubt</numerusform>
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
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 without an IBAN; 1 on hold&quot;.</extracomment>
        <translation type="unfinished">Unverändert: %1.</translation>
    </message>
    <message>
        <source>The file that was made for the bank still holds them.</source>
        <translation type="unfinished">Die für die Bank erstellte Datei enthält sie noch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Show what is paid</source>
        <extracomment>Button: show invoices that are paid as well.</extracomment>
        <translation type="unfinished">Bezahltes zeigen</translation>
    </message>
    <message>
        <source>What was marked as paid in the last 90 days.</source>
        <translation type="unfinished">Was in den letzten 90 Tagen als bezahlt markiert wurde.</translation>
    </message>
    <message>
        <source>Filter what is to be paid</source>
        <translation type="unfinished">Filtern, was zu zahlen ist</translation>
    </message>
    <message>
        <source>Supplier, number or amount</source>
        <translation type="unfinished">Lieferant, Nummer oder Betrag</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Button: say that the chosen invoices may be paid.</extracomment>
        <translation type="unfinished">Freigeben</translation>
    </message>
    <message>
        <source>Hold...</source>
        <extracomment>Button: the chosen invoices are not to be paid for now.</extracomment>
        <translation type="unfinished">Sperren...</translation>
    </message>
    <message>
        <source>Payment file...</source>
        <extracomment>Button: write a file for the bank with what was released.</extracomment>
        <translation type="unfinished">Zahlungsdatei...</translation>
    </message>
    <message>
        <source>Nothing to pay yet</source>
        <translation type="unfinished">Noch nichts zu zahlen</translation>
    </message>
    <message>
        <source>What is approved stands here by the week in which it is due, until it is paid. The program pays nothing itself: it makes the file for your bank.</source>
        <translation type="unfinished">Was freigegeben ist, steht hier nach der Woche, in der es fällig ist, bis es bezahlt ist. Das Programm zahlt selbst nichts: Es erstellt die Datei für Ihre Bank.</translation>
    </message>
    <message>
        <source>Go to the invoices</source>
        <translation type="unfinished">Zu den Rechnungen</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation type="unfinished">Alles ist bezahlt</translation>
    </message>
    <message>
        <source>What is approved next will stand here by the week in which it is due.</source>
        <translation type="unfinished">Was als Nächstes freigegeben wird, steht dann hier nach der Woche, in der es fällig ist.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nichts passt</translation>
    </message>
    <message>
        <source>No payment has all of these words in this state.</source>
        <translation type="unfinished">Keine Zahlung in diesem Zustand hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>Button: show all payments again.</extracomment>
        <translation type="unfinished">Filter leeren</translation>
    </message>
</context>
<context>
    <name>desk::PaymentsDueWidget</name>
    <message>
        <source>To pay</source>
        <extracomment>Heading of a few figures: payments.</extracomment>
        <translation type="unfinished">Zu zahlen</translation>
    </message>
    <message>
        <source>Show what is to be paid</source>
        <translation type="unfinished">Zeigen, was zu zahlen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation type="unfinished">
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due this week</source>
        <translation type="unfinished">
            <numerusform>%Ln diese Woche fällig</numerusform>
            <numerusform>%Ln diese Woche fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cash discount(s) end within 3 days</source>
        <translation type="unfinished">
            <numerusform>%Ln Skontofrist endet binnen 3 Tagen</numerusform>
            <numerusform>%Ln Skontofristen enden binnen 3 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PlaceSwitchWidget</name>
    <message>
        <source>Invoices</source>
        <extracomment>Switch above the list: all invoices.</extracomment>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Switch above the list: what is to be paid.</extracomment>
        <translation type="unfinished">Zu zahlen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <extracomment>Switch above the list: who the invoices come from.</extracomment>
        <translation type="unfinished">Lieferanten</translation>
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
    <name>desk::ReviewConflictWidget</name>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A cell of a table. %1: number of the line, %2: name of the column.</extracomment>
        <translation type="unfinished">Zeile %1, %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished">(leer)</translation>
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
        <source>Somebody else</source>
        <extracomment>Who saved something: a person or a program that is not known by name.</extracomment>
        <translation type="unfinished">Jemand anderes</translation>
    </message>
    <message>
        <source>%1 changed the rows of this table meanwhile. Your change is not saved yet.</source>
        <extracomment>Rows of a table were added or removed elsewhere while this person changed one. %1: who.</extracomment>
        <translation type="unfinished">%1 hat inzwischen die Zeilen dieser Tabelle geändert. Ihre Änderung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 saved another value meanwhile. Which one is right?</source>
        <extracomment>%1: who.</extracomment>
        <translation type="unfinished">%1 hat inzwischen einen anderen Wert gespeichert. Welcher ist richtig?</translation>
    </message>
    <message>
        <source>%1 saved another value meanwhile (%2). Which one is right?</source>
        <extracomment>%1: who, %2: date and time.</extracomment>
        <translation type="unfinished">%1 hat inzwischen einen anderen Wert gespeichert (%2). Welcher ist richtig?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>One of two values to choose from. %1: the value that somebody else saved.</extracomment>
        <translation type="unfinished">Deren: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <extracomment>One of two values to choose from. %1: the value that this person typed.</extracomment>
        <translation type="unfinished">Meiner: %1</translation>
    </message>
</context>
<context>
    <name>desk::ReviewHeaderWidget</name>
    <message>
        <source>All invoices</source>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>Back to the list of invoices</source>
        <translation type="unfinished">Zurück zur Liste der Rechnungen</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Art des Dokuments</translation>
    </message>
    <message>
        <source>More that can be done with the invoice</source>
        <translation type="unfinished">Was sich mit der Rechnung noch tun lässt</translation>
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
        <source>Me</source>
        <extracomment>On the button of who looks at an invoice: this person.</extracomment>
        <translation type="unfinished">Ich</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <extracomment>%1: who is to look at the invoice.</extracomment>
        <translation type="unfinished">Zugewiesen an %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of the invoice in the list. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 that need review</source>
        <extracomment>Place of the invoice among those that need review. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 von %2 zu prüfenden</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPresenter</name>
    <message>
        <source>Accept &quot;%1&quot;</source>
        <extracomment>For the undo menu: a warning was accepted with a reason. %1: what kind of warning.</extracomment>
        <translation type="unfinished">„%1“ hinnehmen</translation>
    </message>
    <message>
        <source>Reopen &quot;%1&quot;</source>
        <extracomment>For the undo menu: the acceptance of a warning was taken back. %1: what kind of warning.</extracomment>
        <translation type="unfinished">„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>For the undo menu: somebody is to look at the invoice.</extracomment>
        <translation type="unfinished">Zuweisen</translation>
    </message>
</context>
<context>
    <name>desk::ReviewSupplierPresenter</name>
    <message>
        <source>Bank account</source>
        <extracomment>For the undo menu: a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Bankkonto</translation>
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
        <extracomment>%1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Diese Rechnung ist abgelehnt: %1</translation>
    </message>
    <message>
        <source>This invoice was approved automatically: every key field is certain.</source>
        <translation type="unfinished">Diese Rechnung wurde automatisch freigegeben: Jedes Pflichtfeld ist sicher.</translation>
    </message>
    <message>
        <source>This invoice is approved.</source>
        <extracomment>%1: who, %2: when.</extracomment>
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
        <source>The invoice was changed by somebody else meanwhile.</source>
        <translation type="unfinished">Die Rechnung wurde inzwischen von jemand anderem geändert.</translation>
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
        <source>&amp;Why is it rejected?</source>
        <translation type="unfinished">&amp;Warum wird sie abgelehnt?</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Art des Dokuments</translation>
    </message>
    <message>
        <source>This document is in the trash since %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation type="unfinished">Dieses Dokument liegt seit %1 im Papierkorb.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing in it can be changed until it is restored.</source>
        <translation type="unfinished">Es zählt nirgends, und nichts darin lässt sich ändern, bis es zurückgeholt ist.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: take a document out of the trash.</extracomment>
        <translation type="unfinished">Zurückholen</translation>
    </message>
    <message>
        <source>Rejected by %1 on %2: %3</source>
        <translation type="unfinished">Abgelehnt von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation type="unfinished">Freigegeben von %1 am %2.</translation>
    </message>
    <message>
        <source>No program on this system opens this kind of file.</source>
        <translation type="unfinished">Kein Programm auf diesem System öffnet diese Art von Datei.</translation>
    </message>
    <message>
        <source>Save the original, and open it with a program of your choice.</source>
        <translation type="unfinished">Speichern Sie das Original und öffnen Sie es mit einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>desk::SettingsApprovalWidget</name>
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
        <source>At most 1 in %1 documents</source>
        <extracomment>How many mistakes are put up with. %1: a number of approved documents.</extracomment>
        <translation type="unfinished">Höchstens in 1 von %1 Dokumenten</translation>
    </message>
    <message>
        <source>Own certainty</source>
        <extracomment>Instead of a number of mistakes: the certainty is set by hand.</extracomment>
        <translation type="unfinished">Sicherheit selbst wählen</translation>
    </message>
    <message>
        <source>Wrong key fields put up with</source>
        <translation type="unfinished">Hingenommene Fehler in Pflichtfeldern</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent.</extracomment>
        <translation type="unfinished"> %</translation>
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
        <source>In the currency of the invoice, however certain everything is.</source>
        <translation type="unfinished">In der Währung der Rechnung, so sicher auch alles ist.</translation>
    </message>
    <message>
        <source>That asks for %1 certainty of each key field.</source>
        <extracomment>%1: a percentage.</extracomment>
        <translation type="unfinished">Das verlangt %1 Sicherheit für jedes Pflichtfeld.</translation>
    </message>
    <message>
        <source>Of %1 documents with known truth that pass it, %2 had a wrong key field.</source>
        <extracomment>How well a threshold did. %1: a number of documents, %2: how many of them were wrong.</extracomment>
        <translation type="unfinished">Von %1 Dokumenten mit bekannten richtigen Werten, die das erfüllen, hatten %2 ein falsches Pflichtfeld.</translation>
    </message>
    <message>
        <source>That is too few to prove it: with 95 % confidence it is at most %1 %.</source>
        <extracomment>%1: a percentage with a decimal.</extracomment>
        <translation type="unfinished">Das sind zu wenige, um es zu belegen: Mit 95 % Konfidenz sind es höchstens %1 %.</translation>
    </message>
    <message>
        <source>Nothing was measured yet that proves it.</source>
        <translation type="unfinished">Es wurde noch nichts gemessen, was das belegt.</translation>
    </message>
    <message>
        <source>wrong key fields put up with</source>
        <translation type="unfinished">hingenommene Fehler in Pflichtfeldern</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished">Sicherheit</translation>
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
</context>
<context>
    <name>desk::SettingsCompanyWidget</name>
    <message>
        <source>Our company</source>
        <translation type="unfinished">Unser Unternehmen</translation>
    </message>
    <message>
        <source>Invoices to somebody else are doubted, and payment files name the account that pays. Nothing of this leaves the machine by itself.</source>
        <translation type="unfinished">Rechnungen an andere werden angezweifelt, und Zahlungsdateien nennen das zahlende Konto. Nichts davon verlässt diesen Rechner von selbst.</translation>
    </message>
    <message>
        <source>Our names on invoices</source>
        <translation type="unfinished">Unsere Namen auf Rechnungen</translation>
    </message>
    <message>
        <source>One in each line, as suppliers write them. Left empty, the addressee is not checked.</source>
        <translation type="unfinished">Je Zeile einer, so wie Lieferanten sie schreiben. Bleibt das Feld leer, wird der Empfänger nicht geprüft.</translation>
    </message>
    <message>
        <source>Our VAT numbers</source>
        <translation type="unfinished">Unsere USt-Id-Nummern</translation>
    </message>
    <message>
        <source>One in each line, with the country in front, for example DE136695976.</source>
        <translation type="unfinished">Je Zeile eine, mit dem Land davor, zum Beispiel DE136695976.</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation type="unfinished">Name des zahlenden Kontos</translation>
    </message>
    <message>
        <source>As the bank knows it; at most 70 characters.</source>
        <translation type="unfinished">Wie die Bank ihn kennt; höchstens 70 Zeichen.</translation>
    </message>
    <message>
        <source>Its IBAN</source>
        <translation type="unfinished">Seine IBAN</translation>
    </message>
    <message>
        <source>Its BIC</source>
        <translation type="unfinished">Seine BIC</translation>
    </message>
    <message>
        <source>May be left empty within the euro payments area.</source>
        <translation type="unfinished">Kann im Euro-Zahlungsraum leer bleiben.</translation>
    </message>
    <message>
        <source>our names</source>
        <translation type="unfinished">unsere Namen</translation>
    </message>
    <message>
        <source>our VAT numbers</source>
        <translation type="unfinished">unsere USt-Id-Nummern</translation>
    </message>
    <message>
        <source>name of the account that pays</source>
        <translation type="unfinished">Name des zahlenden Kontos</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation type="unfinished">IBAN des zahlenden Kontos</translation>
    </message>
    <message>
        <source>BIC of the account that pays</source>
        <translation type="unfinished">BIC des zahlenden Kontos</translation>
    </message>
    <message>
        <source>The check digits are right.</source>
        <translation type="unfinished">Die Prüfziffern stimmen.</translation>
    </message>
    <message>
        <source>%1 is no country with IBANs.</source>
        <extracomment>%1 is two letters that should be a country.</extracomment>
        <translation type="unfinished">%1 ist kein Land mit IBANs.</translation>
    </message>
    <message>
        <source>Begin with the country, for example DE.</source>
        <translation type="unfinished">Beginnen Sie mit dem Land, zum Beispiel DE.</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation type="unfinished">%1 von %2 Zeichen.</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters.</source>
        <extracomment>%1 is how many characters the number has, %2 how many it should have.</extracomment>
        <translation type="unfinished">Zu lang: %1 von %2 Zeichen.</translation>
    </message>
    <message>
        <source>Not saved: the check digits do not match.</source>
        <translation type="unfinished">Nicht gespeichert: Die Prüfziffern stimmen nicht.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 characters, for example COBADEFFXXX.</source>
        <translation type="unfinished">Eine BIC hat 8 oder 11 Zeichen, zum Beispiel COBADEFFXXX.</translation>
    </message>
    <message>
        <source>Look again: %1 cannot be a VAT number.</source>
        <extracomment>%1 is one or more VAT numbers.</extracomment>
        <translation type="unfinished">Sehen Sie noch einmal nach: %1 kann keine USt-IdNr. sein.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>Shown in an empty field. %1: an example.</extracomment>
        <translation type="unfinished">zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPaymentWidget</name>
    <message>
        <source>Approval and payment</source>
        <translation type="unfinished">Freigabe und Zahlung</translation>
    </message>
    <message>
        <source>Approving says that the reading is right. Releasing says that it may be paid. The program pays nothing itself: it makes a file for the bank.</source>
        <translation type="unfinished">Freigeben heißt, dass die Lesung stimmt. Zur Zahlung freigeben heißt, dass gezahlt werden darf. Das Programm zahlt selbst nichts: Es erstellt eine Datei für die Bank.</translation>
    </message>
    <message>
        <source>Payments are released in a step of their own</source>
        <translation type="unfinished">Zahlungen werden in einem eigenen Schritt freigegeben</translation>
    </message>
    <message>
        <source>Without it, what is approved counts as released.</source>
        <translation type="unfinished">Ohne ihn gilt Freigegebenes auch als zur Zahlung freigegeben.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">Keine Grenze</translation>
    </message>
    <message>
        <source>Another person releases above</source>
        <translation type="unfinished">Andere Person gibt Zahlung frei über</translation>
    </message>
    <message>
        <source>Above it, whoever approved an invoice cannot release it as well. In the currency of the invoice.</source>
        <translation type="unfinished">Darüber kann, wer eine Rechnung freigegeben hat, nicht auch ihre Zahlung freigeben. In der Währung der Rechnung.</translation>
    </message>
    <message>
        <source>release of payments</source>
        <translation type="unfinished">Freigabe von Zahlungen</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Das ist kein Betrag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>limit for one person</source>
        <translation type="unfinished">Grenze für eine Person</translation>
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
        <source>Reading</source>
        <comment>heading of settings</comment>
        <translation type="unfinished">Lesen</translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation type="unfinished">Bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>originals in watched folders</source>
        <translation type="unfinished">Originale in überwachten Ordnern</translation>
    </message>
    <message>
        <source>Originals in watched folders</source>
        <translation type="unfinished">Originale in überwachten Ordnern</translation>
    </message>
    <message>
        <source>orchestrator watch FOLDER, in a terminal, imports what appears in a folder. Nothing in it is ever deleted or replaced.</source>
        <translation type="unfinished">orchestrator watch FOLDER, im Terminal, importiert, was in einem Ordner erscheint. Nichts darin wird je gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>Move to “%1” or “%2” once they are read</source>
        <extracomment>%1 and %2 are names of sub-folders.</extracomment>
        <translation type="unfinished">Nach dem Lesen in „%1“ oder „%2“ verschieben</translation>
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
    <name>desk::SplitPageWidget</name>
    <message>
        <source>The first invoice begins with page 1</source>
        <extracomment>%1: number of a page.</extracomment>
        <translation type="unfinished">Die erste Rechnung beginnt mit Seite 1</translation>
    </message>
    <message>
        <source>An invoice begins with page %1</source>
        <translation type="unfinished">Mit Seite %1 beginnt eine Rechnung</translation>
    </message>
    <message>
        <source>Click: an invoice begins with this page, or not</source>
        <translation type="unfinished">Klicken: Mit dieser Seite beginnt eine Rechnung oder nicht</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>Above the pages of an invoice within a file. %1: its number in the file.</extracomment>
        <translation type="unfinished">Rechnung %1</translation>
    </message>
</context>
<context>
    <name>desk::SplitPresenter</name>
    <message>
        <source>Split</source>
        <extracomment>For the undo menu: a file was split into several invoices.</extracomment>
        <translation type="unfinished">Teilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>For the undo menu: several files were merged into one invoice.</extracomment>
        <translation type="unfinished">Verbinden</translation>
    </message>
</context>
<context>
    <name>desk::SplitWidget</name>
    <message>
        <source>another invoice number</source>
        <translation type="unfinished">eine andere Rechnungsnummer</translation>
    </message>
    <message>
        <source>another seller</source>
        <translation type="unfinished">ein anderer Verkäufer</translation>
    </message>
    <message>
        <source>another date</source>
        <translation type="unfinished">ein anderes Datum</translation>
    </message>
    <message>
        <source>totals of its own</source>
        <translation type="unfinished">eigene Summen</translation>
    </message>
    <message>
        <source>a heading of its own</source>
        <translation type="unfinished">eine eigene Überschrift</translation>
    </message>
    <message>
        <source>pages that count from 1 again</source>
        <translation type="unfinished">neue Seitenzählung ab 1</translation>
    </message>
    <message>
        <source>the page before said that it was the last</source>
        <translation type="unfinished">die Seite davor nennt sich die letzte</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: split the file now.</extracomment>
        <translation type="unfinished">Teilen</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <extracomment>Button: show the pages, so that where invoices begin can be changed.</extracomment>
        <translation type="unfinished">Seiten ändern</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: do not split the file.</extracomment>
        <translation type="unfinished">Jetzt nicht</translation>
    </message>
    <message>
        <source>Noticed: %1.</source>
        <extracomment>%1: a list, &quot;another invoice number, another seller&quot;.</extracomment>
        <translation type="unfinished">Aufgefallen: %1.</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>Page of one invoice within a file. %1: its number.</extracomment>
        <translation type="unfinished">Seite %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <extracomment>Pages of one invoice within a file. %1: &quot;3-5&quot;.</extracomment>
        <translation type="unfinished">Seiten %1</translation>
    </message>
    <message>
        <source>Click the pages with which another invoice begins.</source>
        <translation type="unfinished">Klicken Sie die Seiten an, mit denen eine weitere Rechnung beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Diese Datei enthält anscheinend %Ln Rechnung.</numerusform>
            <numerusform>Diese Datei enthält anscheinend %Ln Rechnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is cut into %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Die Datei wird in %Ln Rechnung geteilt.</numerusform>
            <numerusform>Die Datei wird in %Ln Rechnungen geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>In %Ln Rechnung teilen</numerusform>
            <numerusform>In %Ln Rechnungen teilen</numerusform>
        </translation>
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
    <message>
        <source>The data is damaged, or is not of this program.</source>
        <translation type="unfinished">Die Daten sind beschädigt oder nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>Restore a backup, or choose another folder.</source>
        <translation type="unfinished">Stellen Sie eine Sicherung wieder her oder wählen Sie einen anderen Ordner.</translation>
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
    <message>
        <source>Trash</source>
        <extracomment>Filter of the list: what was thrown away and can be restored.</extracomment>
        <translation type="unfinished">Papierkorb</translation>
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
    <name>desk::SupplierInvoicesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;inv-000012&quot;, %2: kind of document.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column: issue date</comment>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of the invoice</comment>
        <translation type="unfinished">Nummer</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation type="unfinished">Summe</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>To look at</source>
        <comment>column: what is wrong or unusual</comment>
        <translation type="unfinished">Auffälliges</translation>
    </message>
</context>
<context>
    <name>desk::SupplierInvoicesWidget</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>Invoices of the supplier</source>
        <translation type="unfinished">Rechnungen des Lieferanten</translation>
    </message>
    <message>
        <source>For invoices that were taken for this supplier&apos;s, but come from somebody else</source>
        <translation type="unfinished">Für Rechnungen, die diesem Lieferanten zugeordnet wurden, aber von jemand anderem kommen</translation>
    </message>
    <message numerus="yes">
        <source>Make a supplier of its own of %Ln invoice(s)</source>
        <extracomment>Button: %n chosen invoices become a supplier of their own.</extracomment>
        <translation type="unfinished">
            <numerusform>Aus %Ln Rechnung einen eigenen Lieferanten machen</numerusform>
            <numerusform>Aus %Ln Rechnungen einen eigenen Lieferanten machen</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no invoice now.</source>
        <translation type="unfinished">Derzeit ohne Rechnung.</translation>
    </message>
    <message>
        <source>Enter opens an invoice.</source>
        <translation type="unfinished">Die Eingabetaste öffnet eine Rechnung.</translation>
    </message>
    <message>
        <source>Enter opens an invoice. Choose some to make a supplier of its own of them.</source>
        <translation type="unfinished">Die Eingabetaste öffnet eine Rechnung. Wählen Sie einige, um daraus einen eigenen Lieferanten zu machen.</translation>
    </message>
</context>
<context>
    <name>desk::SupplierJoinWidget</name>
    <message>
        <source>Join with another supplier</source>
        <translation type="unfinished">Mit anderem Lieferanten zusammenführen</translation>
    </message>
    <message>
        <source>For one supplier that was taken for two. Invoices, accounts and what was learned count for the one that you choose; it can be taken back at any time.</source>
        <translation type="unfinished">Für einen Lieferanten, der für zwei gehalten wurde. Rechnungen, Konten und Gelerntes zählen dann für den, den Sie wählen; das lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Name, VAT ID or account of the other supplier</source>
        <translation type="unfinished">Name, USt-IdNr. oder Konto des anderen Lieferanten</translation>
    </message>
    <message>
        <source>Other suppliers</source>
        <translation type="unfinished">Andere Lieferanten</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>Button: two suppliers become one.</extracomment>
        <translation type="unfinished">Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not join after all.</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>No other supplier has these words.</source>
        <translation type="unfinished">Kein anderer Lieferant enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <extracomment>Button: two suppliers become one. %1: name of the other one.</extracomment>
        <translation type="unfinished">Mit %1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>desk::SupplierWidget</name>
    <message>
        <source>The supplier</source>
        <translation type="unfinished">Der Lieferant</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation type="unfinished">Bankkonten</translation>
    </message>
    <message>
        <source>Only an account that you confirmed is known. Confirm one when the supplier named it on a number that you know, or when it stands in a contract; never because it stands on an invoice.</source>
        <translation type="unfinished">Bekannt ist nur ein Konto, das Sie bestätigt haben. Bestätigen Sie eines, wenn der Lieferant es unter einer Nummer genannt hat, die Sie kennen, oder wenn es in einem Vertrag steht; nie, weil es auf einer Rechnung steht.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation type="unfinished">Übliche Werte</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">Gelerntes</translation>
    </message>
    <message>
        <source>From your corrections. It chooses among what is printed, and never writes what does not stand there.</source>
        <translation type="unfinished">Aus Ihren Berichtigungen. Es wählt unter dem, was gedruckt ist, und schreibt nie, was nicht dasteht.</translation>
    </message>
    <message>
        <source>Joined to this supplier</source>
        <translation type="unfinished">Mit diesem Lieferanten zusammengeführt</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation type="unfinished">Name des Lieferanten</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: give the supplier another name.</extracomment>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>Join...</source>
        <extracomment>Button: this supplier is the same as another one.</extracomment>
        <translation type="unfinished">Zusammenführen...</translation>
    </message>
    <message>
        <source>This supplier is the same as another one</source>
        <translation type="unfinished">Dieser Lieferant ist derselbe wie ein anderer</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <extracomment>%1: a VAT number.</extracomment>
        <translation type="unfinished">USt-IdNr. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <extracomment>Badge: so many invoices of the supplier wait for a person.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: the bank account belongs to the supplier.</extracomment>
        <translation type="unfinished">Bestätigen</translation>
    </message>
    <message>
        <source>Later invoices that name this account are not held because of it</source>
        <translation type="unfinished">Spätere Rechnungen, die dieses Konto nennen, werden seinetwegen nicht zurückgehalten</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <extracomment>Button: the bank account does not belong to the supplier.</extracomment>
        <translation type="unfinished">Nicht sein Konto</translation>
    </message>
    <message>
        <source>Every invoice that names this account is held</source>
        <translation type="unfinished">Jede Rechnung, die dieses Konto nennt, wird zurückgehalten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: take back that a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>The account is not confirmed any more</source>
        <translation type="unfinished">Das Konto ist nicht mehr bestätigt</translation>
    </message>
    <message>
        <source>No invoice of this supplier has named a bank account yet.</source>
        <translation type="unfinished">Noch keine Rechnung dieses Lieferanten hat ein Bankkonto genannt.</translation>
    </message>
    <message>
        <source>They are drawn from approved invoices; there is none yet.</source>
        <translation type="unfinished">Sie werden aus freigegebenen Rechnungen gewonnen; noch gibt es keine.</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>Button: something that was learned and forgotten is used again.</extracomment>
        <translation type="unfinished">Wieder verwenden</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: something that was learned is not used any more.</extracomment>
        <translation type="unfinished">Vergessen</translation>
    </message>
    <message>
        <source>Nothing yet. Correct a field and approve the invoice: from the next one on it counts.</source>
        <translation type="unfinished">Noch nichts. Berichtigen Sie ein Feld und geben Sie die Rechnung frei: Ab der nächsten zählt es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s).</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung.</numerusform>
            <numerusform>%Ln Rechnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined by %1 on %2.</source>
        <translation type="unfinished">Zusammengeführt von %1 am %2.</translation>
    </message>
    <message>
        <source>Separate</source>
        <extracomment>Button: a supplier that was joined to another stands by itself again.</extracomment>
        <translation type="unfinished">Trennen</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersModel</name>
    <message numerus="yes">
        <source>%Ln bank account(s) not confirmed</source>
        <translation type="unfinished">
            <numerusform>%Ln Bankkonto nicht bestätigt</numerusform>
            <numerusform>%Ln Bankkonten nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>column</comment>
        <translation type="unfinished">Lieferant</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>column: how many</comment>
        <translation type="unfinished">Rechnungen</translation>
    </message>
    <message>
        <source>Invoices that wait for a person</source>
        <translation type="unfinished">Rechnungen, die auf einen Menschen warten</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>column: how many</comment>
        <translation type="unfinished">Zu prüfen</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: date of the last invoice</comment>
        <translation type="unfinished">Letzte</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersPresenter</name>
    <message>
        <source>The supplier is called %1 now.</source>
        <extracomment>For the undo menu: a supplier got another name.</extracomment>
        <translation type="unfinished">Der Lieferant heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>%1 is confirmed as their account.</source>
        <extracomment>%1: a bank account.</extracomment>
        <translation type="unfinished">%1 ist als sein Konto bestätigt.</translation>
    </message>
    <message>
        <source>%1 is not their account.</source>
        <translation type="unfinished">%1 ist nicht sein Konto.</translation>
    </message>
    <message>
        <source>%1 is not confirmed any more.</source>
        <translation type="unfinished">%1 ist nicht mehr bestätigt.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>For the undo menu: a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Bankkonto</translation>
    </message>
    <message>
        <source>Forgotten: it is not used any more.</source>
        <translation type="unfinished">Vergessen: Es wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>For the undo menu: something that was learned is not used any more.</extracomment>
        <translation type="unfinished">Vergessen</translation>
    </message>
    <message>
        <source>It is used again.</source>
        <translation type="unfinished">Es wird wieder verwendet.</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>For the undo menu: something that was learned is used again.</extracomment>
        <translation type="unfinished">Wieder verwenden</translation>
    </message>
    <message>
        <source>%1 is joined to this supplier.</source>
        <extracomment>%1: name of a supplier.</extracomment>
        <translation type="unfinished">%1 ist mit diesem Lieferanten zusammengeführt.</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>For the undo menu: two suppliers were made one.</extracomment>
        <translation type="unfinished">Zusammenführen</translation>
    </message>
    <message>
        <source>It stands by itself again.</source>
        <translation type="unfinished">Er steht wieder für sich.</translation>
    </message>
    <message>
        <source>Separate</source>
        <extracomment>For the undo menu: a supplier that was joined to another stands by itself again.</extracomment>
        <translation type="unfinished">Trennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) make a supplier of their own now.</source>
        <translation type="unfinished">
            <numerusform>%Ln Rechnung bildet jetzt einen eigenen Lieferanten.</numerusform>
            <numerusform>%Ln Rechnungen bilden jetzt einen eigenen Lieferanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier of its own</source>
        <extracomment>For the undo menu: some invoices became a supplier of their own.</extracomment>
        <translation type="unfinished">Eigener Lieferant</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersScreen</name>
    <message>
        <source>Choose a supplier</source>
        <translation type="unfinished">Wählen Sie einen Lieferanten</translation>
    </message>
    <message>
        <source>Its accounts, usual figures and invoices are shown here.</source>
        <translation type="unfinished">Seine Konten, üblichen Werte und Rechnungen werden hier gezeigt.</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation type="unfinished">Noch keine Lieferanten</translation>
    </message>
    <message>
        <source>Every supplier whose invoice is read gets a page: its bank accounts, its usual figures, and what your corrections taught.</source>
        <translation type="unfinished">Jeder Lieferant, dessen Rechnung gelesen wird, bekommt eine Seite: seine Bankkonten, seine üblichen Werte und was Ihre Berichtigungen gelehrt haben.</translation>
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
        <source>Find a supplier by name, VAT ID or account</source>
        <translation type="unfinished">Lieferanten nach Name, USt-IdNr. oder Konto suchen</translation>
    </message>
    <message>
        <source>Name, VAT ID or account</source>
        <translation type="unfinished">Name, USt-IdNr. oder Konto</translation>
    </message>
    <message>
        <source>Only with accounts to confirm</source>
        <translation type="unfinished">Nur mit zu bestätigenden Konten</translation>
    </message>
    <message>
        <source>No supplier has these words.</source>
        <translation type="unfinished">Kein Lieferant enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished">Lieferanten</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Rückgängig</translation>
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
    <name>desk::TotalsRowWidget</name>
    <message>
        <source>%1 without a currency</source>
        <extracomment>A sum of invoices whose currency could not be read. %1: the amount.</extracomment>
        <translation type="unfinished">%1 ohne Währung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sum, and in brackets how many invoices it is of.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a total</source>
        <translation type="unfinished">
            <numerusform>%Ln ohne Summe</numerusform>
            <numerusform>%Ln ohne Summe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %Ln selected:</source>
        <extracomment>Before the sums of the selected invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Summe von %Ln ausgewählten:</numerusform>
            <numerusform>Summe von %Ln ausgewählten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Total:</source>
        <translation type="unfinished">Summe:</translation>
    </message>
    <message>
        <source>By currency; credit notes are taken off. %1</source>
        <translation type="unfinished">Je Währung; Gutschriften sind abgezogen. %1</translation>
    </message>
    <message>
        <source>The words stand in its names, not in the text of the document.</source>
        <translation type="unfinished">Die Wörter stehen in den Namen, nicht im Text des Dokuments.</translation>
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
