<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>desk::DropOverlayWidget</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
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
    <name>desk::InvoiceListModel</name>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation>
            <numerusform>%Ln field to check</numerusform>
            <numerusform>%Ln fields to check</numerusform>
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
        <source>%Ln with a finding that blocks</source>
        <translation>
            <numerusform>%Ln with a finding that blocks</numerusform>
            <numerusform>%Ln with a finding that blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a field that is needed</source>
        <translation>
            <numerusform>%Ln without a field that is needed</numerusform>
            <numerusform>%Ln without a field that is needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither approved nor rejected</source>
        <translation>
            <numerusform>%Ln neither approved nor rejected</numerusform>
            <numerusform>%Ln neither approved nor rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved or rejected before</source>
        <translation>
            <numerusform>%Ln approved or rejected before</numerusform>
            <numerusform>%Ln approved or rejected before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) approved.</source>
        <translation>
            <numerusform>%Ln invoice approved.</numerusform>
            <numerusform>%Ln invoices approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) rejected.</source>
        <translation>
            <numerusform>%Ln invoice rejected.</numerusform>
            <numerusform>%Ln invoices rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) reopened.</source>
        <translation>
            <numerusform>%Ln invoice reopened.</numerusform>
            <numerusform>%Ln invoices reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be read again.</source>
        <translation>
            <numerusform>%Ln invoice will be read again.</numerusform>
            <numerusform>%Ln invoices will be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation>
            <numerusform>Export %Ln invoice</numerusform>
            <numerusform>Export %Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation>
            <numerusform>%Ln invoice exported.</numerusform>
            <numerusform>%Ln invoices exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation>
            <numerusform>Delete %Ln line</numerusform>
            <numerusform>Delete %Ln lines</numerusform>
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
    <name>desk::ReviewWidget</name>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation>
            <numerusform>%Ln field to check</numerusform>
            <numerusform>%Ln fields to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>And %Ln more finding.</numerusform>
            <numerusform>And %Ln more findings.</numerusform>
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
</TS>
