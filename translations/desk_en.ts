<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message numerus="yes">
        <source>%Ln earlier invoice(s) in a row named the old one.</source>
        <translation type="unfinished">
            <numerusform>%Ln earlier invoice named the old one.</numerusform>
            <numerusform>%Ln earlier invoices in a row named the old one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its last %Ln invoice(s) came to between %1 and %2.</source>
        <extracomment>%1 and %2 are amounts, %n is a number of invoices.</extracomment>
        <translation>
            <numerusform>Its last invoice came to between %1 and %2.</numerusform>
            <numerusform>Its last %Ln invoices came to between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) before it were written like %1.</source>
        <extracomment>%1: the number of an earlier invoice.</extracomment>
        <translation>
            <numerusform>One invoice before it was written like %1.</numerusform>
            <numerusform>%Ln invoices before it were written like %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldReasons</name>
    <message numerus="yes">
        <source>Stands in %Ln other place(s) of the document as well.</source>
        <translation>
            <numerusform>Stands in one other place of the document as well.</numerusform>
            <numerusform>Stands in %Ln other places of the document as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long ago, minutes.
----------
Minutes that are left.</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>How long ago, hours.</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>How long ago, days.</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds that are left.</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln cell(s) of the tables</source>
        <translation>
            <numerusform>%Ln cell of the tables</numerusform>
            <numerusform>%Ln cells of the tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceListBulkCommand</name>
    <message numerus="yes">
        <source>approval of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation>
            <numerusform>approval of %Ln invoice</numerusform>
            <numerusform>approval of %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation>
            <numerusform>rejection of %Ln invoice</numerusform>
            <numerusform>rejection of %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln invoice(s) to the trash</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation>
            <numerusform>moving %Ln invoice to the trash</numerusform>
            <numerusform>moving %Ln invoices to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation>
            <numerusform>restoring %Ln invoice</numerusform>
            <numerusform>restoring %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assignment of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation>
            <numerusform>assignment of %Ln invoice</numerusform>
            <numerusform>assignment of %Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceListWords</name>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to nobody.</source>
        <translation>
            <numerusform>%Ln invoice assigned to nobody.</numerusform>
            <numerusform>%Ln invoices assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln invoice assigned to %1.</numerusform>
            <numerusform>%Ln invoices assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither approved nor rejected</source>
        <translation type="unfinished">
            <numerusform>%Ln neither approved nor rejected</numerusform>
            <numerusform>%Ln neither approved nor rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved or rejected before</source>
        <translation type="unfinished">
            <numerusform>%Ln approved or rejected before</numerusform>
            <numerusform>%Ln approved or rejected before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being read or released for payment</source>
        <translation>
            <numerusform>%Ln being read or released for payment</numerusform>
            <numerusform>%Ln being read or released for payment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the trash any more</source>
        <translation>
            <numerusform>%Ln not in the trash any more</numerusform>
            <numerusform>%Ln not in the trash any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) approved.</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice approved.</numerusform>
            <numerusform>%Ln invoices approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) rejected.</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice rejected.</numerusform>
            <numerusform>%Ln invoices rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) reopened.</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice reopened.</numerusform>
            <numerusform>%Ln invoices reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be read again.</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice will be read again.</numerusform>
            <numerusform>%Ln invoices will be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln invoice moved to the trash.</numerusform>
            <numerusform>%Ln invoices moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) restored.</source>
        <translation>
            <numerusform>%Ln invoice restored.</numerusform>
            <numerusform>%Ln invoices restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) saved.</source>
        <translation>
            <numerusform>%Ln original saved.</numerusform>
            <numerusform>%Ln originals saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a finding that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln with a finding that blocks</numerusform>
            <numerusform>%Ln with a finding that blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a field that is needed</source>
        <translation type="unfinished">
            <numerusform>%Ln without a field that is needed</numerusform>
            <numerusform>%Ln without a field that is needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun when it was cancelled</source>
        <translation>
            <numerusform>%Ln not begun when it was cancelled</numerusform>
            <numerusform>%Ln not begun when it was cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayableWords</name>
    <message numerus="yes">
        <source>%Ln without an amount due</source>
        <translation>
            <numerusform>%Ln without an amount due</numerusform>
            <numerusform>%Ln without an amount due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an IBAN</source>
        <translation>
            <numerusform>%Ln without an IBAN</numerusform>
            <numerusform>%Ln without an IBAN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an IBAN that cannot be right</source>
        <translation>
            <numerusform>%Ln with an IBAN that cannot be right</numerusform>
            <numerusform>%Ln with an IBAN that cannot be right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning that blocks</source>
        <translation>
            <numerusform>%Ln with a warning that blocks</numerusform>
            <numerusform>%Ln with a warning that blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release</source>
        <translation>
            <numerusform>%Ln that somebody else must release</numerusform>
            <numerusform>%Ln that somebody else must release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release (above %1)</source>
        <extracomment>%1 is an amount, %n a number of invoices.</extracomment>
        <translation>
            <numerusform>%Ln that somebody else must release (above %1)</numerusform>
            <numerusform>%Ln that somebody else must release (above %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in euro</source>
        <translation>
            <numerusform>%Ln not in euro</numerusform>
            <numerusform>%Ln not in euro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an account outside SEPA</source>
        <translation>
            <numerusform>%Ln with an account outside SEPA</numerusform>
            <numerusform>%Ln with an account outside SEPA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used up by credit notes</source>
        <translation>
            <numerusform>%Ln used up by credit notes</numerusform>
            <numerusform>%Ln used up by credit notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since the release</source>
        <translation>
            <numerusform>%Ln changed since the release</numerusform>
            <numerusform>%Ln changed since the release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not released</source>
        <translation>
            <numerusform>%Ln not released</numerusform>
            <numerusform>%Ln not released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another state</source>
        <translation>
            <numerusform>%Ln in another state</numerusform>
            <numerusform>%Ln in another state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStand</name>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>And %Ln more finding.</numerusform>
            <numerusform>And %Ln more findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln field to check</numerusform>
            <numerusform>%Ln fields to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) to look at</source>
        <translation>
            <numerusform>%Ln warning to look at</numerusform>
            <numerusform>%Ln warnings to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%Ln line(s): quantity times price is not the amount.</source>
        <translation>
            <numerusform>%Ln line: quantity times price is not the amount.</numerusform>
            <numerusform>%Ln lines: quantity times price is not the amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): the parts do not come to the amount.</source>
        <translation>
            <numerusform>%Ln line: the parts do not come to the amount.</numerusform>
            <numerusform>%Ln lines: the parts do not come to the amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) of the tax breakdown do not add up.</source>
        <translation>
            <numerusform>%Ln sum of the tax breakdown does not add up.</numerusform>
            <numerusform>%Ln sums of the tax breakdown do not add up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) are not written like amounts of this currency.</source>
        <translation>
            <numerusform>%Ln amount is not written like amounts of this currency.</numerusform>
            <numerusform>%Ln amounts are not written like amounts of this currency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check digits of %Ln VAT ID(s) are wrong.</source>
        <translation>
            <numerusform>The check digits of %Ln VAT ID are wrong.</numerusform>
            <numerusform>The check digits of %Ln VAT IDs are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are in the wrong order or unusual.</source>
        <translation>
            <numerusform>%Ln date is in the wrong order or unusual.</numerusform>
            <numerusform>%Ln dates are in the wrong order or unusual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) cannot be.</source>
        <translation>
            <numerusform>%Ln date cannot be.</numerusform>
            <numerusform>%Ln dates cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-invoice and the page differ in %Ln value(s).</source>
        <translation>
            <numerusform>The e-invoice and the page differ in %Ln value.</numerusform>
            <numerusform>The e-invoice and the page differ in %Ln values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s).</source>
        <extracomment>Several findings of one rule. %1: what they are about, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1: %Ln finding.</numerusform>
            <numerusform>%1: %Ln findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message numerus="yes">
        <source>On %Ln invoice(s), the last of %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>On %Ln invoice, the last of %1.</numerusform>
            <numerusform>On %Ln invoices, the last of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s).</source>
        <translation>
            <numerusform>On %Ln invoice.</numerusform>
            <numerusform>On %Ln invoices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved invoice(s)</source>
        <translation>
            <numerusform>%Ln approved invoice</numerusform>
            <numerusform>%Ln approved invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::CodingWidget</name>
    <message numerus="yes">
        <source>as in %Ln earlier invoice(s) of this supplier</source>
        <extracomment>Beside a code that the program filled in by itself.</extracomment>
        <translation>
            <numerusform>as in %Ln earlier invoice of this supplier</numerusform>
            <numerusform>as in %Ln earlier invoices of this supplier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last %Ln invoice(s) of this supplier</source>
        <translation>
            <numerusform>as in the last %Ln invoice of this supplier</numerusform>
            <numerusform>as in the last %Ln invoices of this supplier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DropOverlayWidget</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %Ln folder(s)...</source>
        <extracomment>While the documents in dragged folders are counted. %Ln: how many folders.</extracomment>
        <translation>
            <numerusform>Looking into %Ln folder...</numerusform>
            <numerusform>Looking into %Ln folders...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Export %Ln invoice</numerusform>
            <numerusform>Export %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln invoice(s)...</source>
        <translation>
            <numerusform>Looking through %Ln invoice...</numerusform>
            <numerusform>Looking through %Ln invoices...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be exported.</source>
        <translation>
            <numerusform>%Ln invoice will be exported.</numerusform>
            <numerusform>%Ln invoices will be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen invoices will be exported.</source>
        <translation>
            <numerusform>%Ln of the chosen invoices will be exported.</numerusform>
            <numerusform>%Ln of the chosen invoices will be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>%Ln file was written.</numerusform>
            <numerusform>%Ln files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were left out.</source>
        <translation>
            <numerusform>%Ln invoice was left out.</numerusform>
            <numerusform>%Ln invoices were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) do not exist in Windows-1252 and were replaced.</source>
        <translation>
            <numerusform>%Ln character does not exist in Windows-1252 and was replaced.</numerusform>
            <numerusform>%Ln characters do not exist in Windows-1252 and were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice exported.</numerusform>
            <numerusform>%Ln invoices exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FieldWidget</name>
    <message numerus="yes">
        <source>%Ln on the page</source>
        <extracomment>At the end of a field while its value is typed: places on the page that read alike.</extracomment>
        <translation>
            <numerusform>%Ln on the page</numerusform>
            <numerusform>%Ln on the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FindingsGroupWidget</name>
    <message numerus="yes">
        <source>Accept %Ln finding(s)</source>
        <translation>
            <numerusform>Accept %Ln finding</numerusform>
            <numerusform>Accept %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FindingsWidget</name>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <translation>
            <numerusform>%Ln check passed</numerusform>
            <numerusform>%Ln checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation>
            <numerusform>%Ln document imported</numerusform>
            <numerusform>%Ln documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <extracomment>These files had been imported before.</extracomment>
        <translation>
            <numerusform>%Ln already known</numerusform>
            <numerusform>%Ln already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln could not be used</numerusform>
            <numerusform>%Ln could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListAssignWidget</name>
    <message numerus="yes">
        <source>Assign %Ln</source>
        <extracomment>Button: the person typed is to look at %Ln invoices.</extracomment>
        <translation>
            <numerusform>Assign %Ln</numerusform>
            <numerusform>Assign %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListModel</name>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation>
            <numerusform>%Ln field to check</numerusform>
            <numerusform>%Ln fields to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListWidget</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected invoice(s) into a file.</source>
        <translation>
            <numerusform>Writes the selected invoice into a file.</numerusform>
            <numerusform>Writes the %Ln selected invoices into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes all %Ln invoice(s) of this list into a file.</source>
        <translation>
            <numerusform>Writes the invoice of this list into a file.</numerusform>
            <numerusform>Writes all %Ln invoices of this list into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %Ln original(s)</source>
        <translation>
            <numerusform>Folder for %Ln original</numerusform>
            <numerusform>Folder for %Ln originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are opened.</source>
        <translation>
            <numerusform>The first %Ln is opened.</numerusform>
            <numerusform>The first %Ln are opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoicesScreen</name>
    <message numerus="yes">
        <source>The file is split into %Ln invoice(s).</source>
        <translation>
            <numerusform>The file is split into %Ln invoice.</numerusform>
            <numerusform>The file is split into %Ln invoices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are one invoice now.</source>
        <translation>
            <numerusform>%Ln file is one invoice now.</numerusform>
            <numerusform>%Ln files are one invoice now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesWidget</name>
    <message numerus="yes">
        <source>%Ln code(s) that invoices carry were hidden, not removed.</source>
        <translation>
            <numerusform>%Ln code that invoices carry was hidden, not removed.</numerusform>
            <numerusform>%Ln codes that invoices carry were hidden, not removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LedgerImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln with another name</numerusform>
            <numerusform>%Ln with another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation>
            <numerusform>%Ln as it is</numerusform>
            <numerusform>%Ln as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln code(s)</source>
        <extracomment>Button: import the codes of the list.</extracomment>
        <translation>
            <numerusform>Take %Ln code</numerusform>
            <numerusform>Take %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>Sum of the chosen rows of a table. %1: an amount.</extracomment>
        <translation>
            <numerusform>%Ln row: %1</numerusform>
            <numerusform>%Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln line(s)</source>
        <translation>
            <numerusform>Merge %Ln line</numerusform>
            <numerusform>Merge %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds more than %Ln row(s), or too many columns. Copy the lines only.</source>
        <translation>
            <numerusform>The clipboard holds more than %Ln row, or too many columns. Copy the lines only.</numerusform>
            <numerusform>The clipboard holds more than %Ln rows, or too many columns. Copy the lines only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LinePasteDialog</name>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1.</source>
        <extracomment>What a paste does not take. %1: titles of columns.</extracomment>
        <translation>
            <numerusform>%Ln column left out: %1.</numerusform>
            <numerusform>%Ln columns left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no value of their column; they are marked.</source>
        <translation>
            <numerusform>%Ln cell holds no value of its column; it is marked.</numerusform>
            <numerusform>%Ln cells hold no value of their column; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that cannot be shown were left out.</source>
        <translation>
            <numerusform>%Ln character that cannot be shown was left out.</numerusform>
            <numerusform>%Ln characters that cannot be shown were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln line(s)</source>
        <extracomment>Button: take the rows over.</extracomment>
        <translation>
            <numerusform>Paste %Ln line</numerusform>
            <numerusform>Paste %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LineSumWidget</name>
    <message numerus="yes">
        <source>%Ln row(s) without an amount.</source>
        <translation>
            <numerusform>%Ln row without an amount.</numerusform>
            <numerusform>%Ln rows without an amount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LineTableModel</name>
    <message numerus="yes">
        <source>A code of at most %Ln characters is expected.</source>
        <translation>
            <numerusform>A code of at most %Ln characters is expected.</numerusform>
            <numerusform>A code of at most %Ln characters is expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text of at most %Ln characters is expected.</source>
        <translation>
            <numerusform>A text of at most %Ln characters is expected.</numerusform>
            <numerusform>A text of at most %Ln characters is expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LineTableWidget</name>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <extracomment>For the undo menu: cells of a table were emptied.</extracomment>
        <translation>
            <numerusform>Clear %Ln cell</numerusform>
            <numerusform>Clear %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <extracomment>For the undo menu: cells were pasted into a table.</extracomment>
        <translation>
            <numerusform>Paste %Ln cell</numerusform>
            <numerusform>Paste %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Delete %Ln line</numerusform>
            <numerusform>Delete %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) up</source>
        <translation>
            <numerusform>Move %Ln line up</numerusform>
            <numerusform>Move %Ln lines up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) down</source>
        <translation>
            <numerusform>Move %Ln line down</numerusform>
            <numerusform>Move %Ln lines down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %Ln file(s)</source>
        <translation>
            <numerusform>Merge %Ln file</numerusform>
            <numerusform>Merge %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NeedsYouDelegate</name>
    <message numerus="yes">
        <source>%Ln doubtful field(s)</source>
        <translation>
            <numerusform>%Ln doubtful field</numerusform>
            <numerusform>%Ln doubtful fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more doubtful field(s)</source>
        <extracomment>%1 is a problem in a few words, %Ln how many other fields are doubtful.</extracomment>
        <translation>
            <numerusform>%1, and %Ln more doubtful field</numerusform>
            <numerusform>%1, and %Ln more doubtful fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsModel</name>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln field to check</numerusform>
            <numerusform>%Ln fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PalettePresenter</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>Behind the name of a supplier: so many invoices of it are here.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PayablesAskWidget</name>
    <message numerus="yes">
        <source>&amp;Why are %Ln invoice(s) not to be paid now?</source>
        <translation>
            <numerusform>&amp;Why is %Ln invoice not to be paid now?</numerusform>
            <numerusform>&amp;Why are %Ln invoices not to be paid now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On which &amp;day were %Ln invoice(s) paid?</source>
        <translation>
            <numerusform>On which &amp;day was %Ln invoice paid?</numerusform>
            <numerusform>On which &amp;day were %Ln invoices paid?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PayablesModel</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PayablesOrderDialog</name>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln invoice(s)</source>
        <translation>
            <numerusform>for %Ln invoice</numerusform>
            <numerusform>for %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is written: %Ln payment(s).</source>
        <translation>
            <numerusform>The file is written: %Ln payment.</numerusform>
            <numerusform>The file is written: %Ln payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PayablesPlanModel</name>
    <message numerus="yes">
        <source>Left out: %Ln invoice(s)</source>
        <translation>
            <numerusform>Left out: %Ln invoice</numerusform>
            <numerusform>Left out: %Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PayablesWidget</name>
    <message numerus="yes">
        <source>%Ln to pay</source>
        <translation>
            <numerusform>%Ln to pay</numerusform>
            <numerusform>%Ln to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are in a file for the bank.</source>
        <translation>
            <numerusform>%Ln of them is in a file for the bank.</numerusform>
            <numerusform>%Ln of them are in a file for the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) released for payment.</source>
        <translation>
            <numerusform>%Ln invoice released for payment.</numerusform>
            <numerusform>%Ln invoices released for payment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) taken back.</source>
        <translation>
            <numerusform>%Ln invoice taken back.</numerusform>
            <numerusform>%Ln invoices taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) put on hold.</source>
        <translation>
            <numerusform>%Ln invoice put on hold.</numerusform>
            <numerusform>%Ln invoices put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) marked as paid.</source>
        <translation>
            <numerusform>%Ln invoice marked as paid.</numerusform>
            <numerusform>%Ln invoices marked as paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) not paid after all.</source>
        <translation>
            <numerusform>%Ln invoice not paid after all.</numerusform>
            <numerusform>%Ln invoices not paid after all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) as before.</source>
        <translation>
            <numerusform>%Ln invoice as before.</numerusform>
            <numerusform>%Ln invoices as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold (take it off hold first)</source>
        <translation>
            <numerusform>%Ln on hold (take it off hold first)</numerusform>
            <numerusform>%Ln on hold (take it off hold first)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bank file (take them back first)</source>
        <translation>
            <numerusform>%Ln in a bank file (take it back first)</numerusform>
            <numerusform>%Ln in a bank file (take them back first)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a state that forbids it</source>
        <translation>
            <numerusform>%Ln in a state that forbids it</numerusform>
            <numerusform>%Ln in a state that forbids it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaymentsDueWidget</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due this week</source>
        <translation>
            <numerusform>%Ln due this week</numerusform>
            <numerusform>%Ln due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cash discount(s) end within 3 days</source>
        <translation>
            <numerusform>%Ln cash discount ends within 3 days</numerusform>
            <numerusform>%Ln cash discounts end within 3 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RailWidget</name>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <translation>
            <numerusform>%Ln invoice needs you</numerusform>
            <numerusform>%Ln invoices need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewConflictWidget</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewHeaderWidget</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SplitWidget</name>
    <message numerus="yes">
        <source>This file seems to hold %Ln invoice(s).</source>
        <translation>
            <numerusform>This file seems to hold %Ln invoice.</numerusform>
            <numerusform>This file seems to hold %Ln invoices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is cut into %Ln invoice(s).</source>
        <translation>
            <numerusform>The file is cut into %Ln invoice.</numerusform>
            <numerusform>The file is cut into %Ln invoices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln invoice(s)</source>
        <translation>
            <numerusform>Split into %Ln invoice</numerusform>
            <numerusform>Split into %Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StatusStripWidget</name>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <extracomment>In the status bar: how many invoices need review.</extracomment>
        <translation>
            <numerusform>%Ln needs review</numerusform>
            <numerusform>%Ln need review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>In the status bar: how many invoices there are.</extracomment>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading</source>
        <extracomment>In the status bar: documents that are being read.</extracomment>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>In the status bar: documents that wait to be read.</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SupplierInvoicesWidget</name>
    <message numerus="yes">
        <source>Make a supplier of its own of %Ln invoice(s)</source>
        <extracomment>Button: %n chosen invoices become a supplier of their own.</extracomment>
        <translation>
            <numerusform>Make a supplier of its own of %Ln invoice</numerusform>
            <numerusform>Make a supplier of its own of %Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SupplierWidget</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <extracomment>Badge: so many invoices of the supplier wait for a person.</extracomment>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s).</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation>
            <numerusform>%Ln invoice.</numerusform>
            <numerusform>%Ln invoices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SuppliersModel</name>
    <message numerus="yes">
        <source>%Ln bank account(s) not confirmed</source>
        <translation>
            <numerusform>%Ln bank account not confirmed</numerusform>
            <numerusform>%Ln bank accounts not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SuppliersPresenter</name>
    <message numerus="yes">
        <source>%Ln invoice(s) make a supplier of their own now.</source>
        <translation>
            <numerusform>%Ln invoice makes a supplier of its own now.</numerusform>
            <numerusform>%Ln invoices make a supplier of their own now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::TodayScreen</name>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <extracomment>Heading of a list. %Ln is how many invoices need a person.</extracomment>
        <translation>
            <numerusform>%Ln invoice needs you</numerusform>
            <numerusform>%Ln invoices need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::TotalsRowWidget</name>
    <message numerus="yes">
        <source>%Ln without a total</source>
        <translation>
            <numerusform>%Ln without a total</numerusform>
            <numerusform>%Ln without a total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %Ln selected:</source>
        <extracomment>Before the sums of the selected invoices.</extracomment>
        <translation>
            <numerusform>Total of %Ln selected:</numerusform>
            <numerusform>Total of %Ln selected:</numerusform>
        </translation>
    </message>
</context>
</TS>
