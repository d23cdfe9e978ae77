<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long ago, minutes.
----------
Minutes that are left.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long ago, hours.</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long ago, days.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds that are left.</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DropOverlayWidget</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FindingsWidget</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportPresenter</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <extracomment>These files had been imported before.</extracomment>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n could not be used</numerusform>
            <numerusform>%n could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListModel</name>
    <message numerus="yes">
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n field to check</numerusform>
            <numerusform>%n fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListWidget</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes the %n selected invoice(s) into a file.</source>
        <translation>
            <numerusform>Writes the selected invoice into a file.</numerusform>
            <numerusform>Writes the %n selected invoices into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes all %n invoice(s) of this list into a file.</source>
        <translation>
            <numerusform>Writes the invoice of this list into a file.</numerusform>
            <numerusform>Writes all %n invoices of this list into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a finding that blocks</source>
        <translation>
            <numerusform>%n with a finding that blocks</numerusform>
            <numerusform>%n with a finding that blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a field that is needed</source>
        <translation>
            <numerusform>%n without a field that is needed</numerusform>
            <numerusform>%n without a field that is needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neither approved nor rejected</source>
        <translation>
            <numerusform>%n neither approved nor rejected</numerusform>
            <numerusform>%n neither approved nor rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved or rejected before</source>
        <translation>
            <numerusform>%n approved or rejected before</numerusform>
            <numerusform>%n approved or rejected before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%n changed by somebody else meanwhile</numerusform>
            <numerusform>%n changed by somebody else meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) approved.</source>
        <translation>
            <numerusform>%n invoice approved.</numerusform>
            <numerusform>%n invoices approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) rejected.</source>
        <translation>
            <numerusform>%n invoice rejected.</numerusform>
            <numerusform>%n invoices rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) reopened.</source>
        <translation>
            <numerusform>%n invoice reopened.</numerusform>
            <numerusform>%n invoices reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) will be read again.</source>
        <translation>
            <numerusform>%n invoice will be read again.</numerusform>
            <numerusform>%n invoices will be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n invoice(s)</source>
        <translation>
            <numerusform>Export %n invoice</numerusform>
            <numerusform>Export %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) exported.</source>
        <translation>
            <numerusform>%n invoice exported.</numerusform>
            <numerusform>%n invoices exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Delete %n line</numerusform>
            <numerusform>Delete %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NeedsYouDelegate</name>
    <message numerus="yes">
        <source>%n doubtful field(s)</source>
        <translation>
            <numerusform>%n doubtful field</numerusform>
            <numerusform>%n doubtful fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more doubtful field(s)</source>
        <extracomment>%1 is a problem in a few words, %n how many other fields are doubtful.</extracomment>
        <translation>
            <numerusform>%1, and %n more doubtful field</numerusform>
            <numerusform>%1, and %n more doubtful fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RailWidget</name>
    <message numerus="yes">
        <source>%n invoice(s) need you</source>
        <translation>
            <numerusform>%n invoice needs you</numerusform>
            <numerusform>%n invoices need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewWidget</name>
    <message numerus="yes">
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n field to check</numerusform>
            <numerusform>%n fields to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more finding(s).</source>
        <translation>
            <numerusform>And %n more finding.</numerusform>
            <numerusform>And %n more findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StatusStripWidget</name>
    <message numerus="yes">
        <source>%n need(s) review</source>
        <extracomment>In the status bar: how many invoices need review.</extracomment>
        <translation>
            <numerusform>%n needs review</numerusform>
            <numerusform>%n need review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <extracomment>In the status bar: how many invoices there are.</extracomment>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading</source>
        <extracomment>In the status bar: documents that are being read.</extracomment>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>In the status bar: documents that wait to be read.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::TodayScreen</name>
    <message numerus="yes">
        <source>%n invoice(s) need you</source>
        <extracomment>Heading of a list. %n is how many invoices need a person.</extracomment>
        <translation>
            <numerusform>%n invoice needs you</numerusform>
            <numerusform>%n invoices need you</numerusform>
        </translation>
    </message>
</context>
</TS>
