<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import files...</source>
        <comment>menu</comment>
        <translation type="unfinished">Importar archivos...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <comment>menu</comment>
        <translation type="unfinished">Importar una carpeta...</translation>
    </message>
    <message>
        <source>Export...</source>
        <comment>menu</comment>
        <translation type="unfinished">Exportar...</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>menu</comment>
        <translation type="unfinished">Cancelar la lectura</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu</comment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu</comment>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <comment>menu</comment>
        <translation type="unfinished">Buscar en los documentos</translation>
    </message>
    <message>
        <source>Select all in the list</source>
        <comment>menu</comment>
        <translation type="unfinished">Seleccionar toda la lista</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>menu: say that the reading is right</comment>
        <translation type="unfinished">Aprobar</translation>
    </message>
    <message>
        <source>Reject...</source>
        <comment>menu: refuse the document, with a reason</comment>
        <translation type="unfinished">Rechazar...</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>menu: take approval or rejection back</comment>
        <translation type="unfinished">Reabrir</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>menu: read the document anew</comment>
        <translation type="unfinished">Volver a leer</translation>
    </message>
    <message>
        <source>Next doubtful field</source>
        <comment>menu</comment>
        <translation type="unfinished">Siguiente campo dudoso</translation>
    </message>
    <message>
        <source>Previous doubtful field</source>
        <comment>menu</comment>
        <translation type="unfinished">Anterior campo dudoso</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <comment>menu</comment>
        <translation type="unfinished">Factura siguiente</translation>
    </message>
    <message>
        <source>Previous invoice</source>
        <comment>menu</comment>
        <translation type="unfinished">Factura anterior</translation>
    </message>
    <message>
        <source>Save the original as...</source>
        <comment>menu</comment>
        <translation type="unfinished">Guardar el original como...</translation>
    </message>
    <message>
        <source>Open the original</source>
        <comment>menu</comment>
        <translation type="unfinished">Abrir el original</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>menu</comment>
        <translation type="unfinished">Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>menu</comment>
        <translation type="unfinished">Alejar</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <comment>menu: the whole page is seen</comment>
        <translation type="unfinished">Página completa</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <comment>menu: the page is as wide as the pane</comment>
        <translation type="unfinished">Ancho de página</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <comment>menu: by 90 degrees</comment>
        <translation type="unfinished">Girar la página</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>menu</comment>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>menu</comment>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <comment>menu: show icons without words at the left</comment>
        <translation type="unfinished">Estrechar la barra lateral</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>menu: change the theme</comment>
        <translation type="unfinished">Claro u oscuro</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu: to the place before</comment>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Go to anything...</source>
        <comment>menu: open the command palette</comment>
        <translation type="unfinished">Ir a...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <comment>menu</comment>
        <translation type="unfinished">Probar con ejemplos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation type="unfinished">Atajos de teclado</translation>
    </message>
    <message>
        <source>About Orchestrator Desk</source>
        <comment>menu</comment>
        <translation type="unfinished">Acerca de Orchestrator Desk</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <comment>menu</comment>
        <translation type="unfinished">Importar del portapapeles</translation>
    </message>
    <message>
        <source>More filters</source>
        <comment>menu</comment>
        <translation type="unfinished">Más filtros</translation>
    </message>
    <message>
        <source>Save the filter...</source>
        <comment>menu</comment>
        <translation type="unfinished">Guardar el filtro...</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <comment>menu</comment>
        <translation type="unfinished">Buscar en este documento</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <comment>menu: in this document</comment>
        <translation type="unfinished">Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <comment>menu: in this document</comment>
        <translation type="unfinished">Coincidencia anterior</translation>
    </message>
    <message>
        <source>History</source>
        <comment>menu: what became of the field or of the invoice</comment>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Take the other answer</source>
        <comment>menu: two readings differ; the one that is not chosen</comment>
        <translation type="unfinished">Tomar la otra lectura</translation>
    </message>
    <message>
        <source>Note...</source>
        <comment>menu: write a note beside the invoice</comment>
        <translation type="unfinished">Nota...</translation>
    </message>
    <message>
        <source>Assign...</source>
        <comment>menu: say who is to look at it</comment>
        <translation type="unfinished">Asignar...</translation>
    </message>
    <message>
        <source>Coding</source>
        <comment>menu: go to account, cost centre and tax code</comment>
        <translation type="unfinished">Imputación</translation>
    </message>
    <message>
        <source>Take the proposed coding</source>
        <comment>menu</comment>
        <translation type="unfinished">Tomar la imputación propuesta</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <comment>menu</comment>
        <translation type="unfinished">Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <comment>menu</comment>
        <translation type="unfinished">Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Add a line</source>
        <comment>menu: line item</comment>
        <translation type="unfinished">Añadir una línea</translation>
    </message>
    <message>
        <source>Delete the lines</source>
        <comment>menu: line items</comment>
        <translation type="unfinished">Eliminar las líneas</translation>
    </message>
    <message>
        <source>Split the line</source>
        <comment>menu: line item</comment>
        <translation type="unfinished">Dividir la línea</translation>
    </message>
    <message>
        <source>Merge the lines</source>
        <comment>menu: line items</comment>
        <translation type="unfinished">Unir las líneas</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <comment>menu</comment>
        <translation type="unfinished">Pegar líneas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Release for payment</source>
        <comment>menu</comment>
        <translation type="unfinished">Liberar para el pago</translation>
    </message>
    <message>
        <source>Put on hold...</source>
        <comment>menu: do not pay for now</comment>
        <translation type="unfinished">Retener...</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <comment>menu: payment</comment>
        <translation type="unfinished">Anular la liberación</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <comment>menu</comment>
        <translation type="unfinished">Marcar como pagada</translation>
    </message>
    <message>
        <source>Make a payment file...</source>
        <comment>menu: SEPA file for the bank</comment>
        <translation type="unfinished">Crear archivo de pagos...</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <comment>menu: of the page</comment>
        <translation type="unfinished">Ampliar la selección</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>menu: small pictures of all pages</comment>
        <translation type="unfinished">Miniaturas</translation>
    </message>
    <message>
        <source>To pay</source>
        <comment>menu: go to what is to be paid</comment>
        <translation type="unfinished">Por pagar</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <comment>menu: what speaks for the value of the field, and what against it</comment>
        <translation type="unfinished">¿Por qué este valor?</translation>
    </message>
    <message>
        <source>The supplier&apos;s page</source>
        <comment>menu: what is known of the supplier of this invoice</comment>
        <translation type="unfinished">Ficha del proveedor</translation>
    </message>
    <message>
        <source>Split into several invoices...</source>
        <comment>menu: a file that holds more than one</comment>
        <translation type="unfinished">Dividir en varias facturas...</translation>
    </message>
    <message>
        <source>Merge into one invoice...</source>
        <comment>menu: an invoice that lies in several files</comment>
        <translation type="unfinished">Unir en una factura...</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>menu: go to what is known of suppliers</comment>
        <translation type="unfinished">Proveedores</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Call the supplier on a number that you know, not on one from this invoice, before it is paid.</source>
        <translation type="unfinished">Antes de pagarla, llame al proveedor a un número que ya conozca, no a uno de esta factura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier invoice(s) in a row named the old one.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura anterior indicaba la cuenta antigua.</numerusform>
            <numerusform>%Ln facturas anteriores seguidas indicaban la cuenta antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pay to it. Reject the invoice, and tell the supplier on a number that you know.</source>
        <translation type="unfinished">No pague a esa cuenta. Rechace la factura y avise al proveedor en un número que ya conozca.</translation>
    </message>
    <message>
        <source>The first account of a supplier is always looked at by a person.</source>
        <translation type="unfinished">La primera cuenta de un proveedor siempre la revisa una persona.</translation>
    </message>
    <message>
        <source>Compare it with a contract or an earlier letter, or call the supplier on a number that you know.</source>
        <translation type="unfinished">Compárela con un contrato o una carta anterior, o llame al proveedor a un número que ya conozca.</translation>
    </message>
    <message>
        <source>Letters of another alphabet can look exactly like ours; forgers use that.</source>
        <translation type="unfinished">Las letras de otro alfabeto pueden ser idénticas a las nuestras; los falsificadores lo aprovechan.</translation>
    </message>
    <message>
        <source>%1 has the VAT ID %2.</source>
        <extracomment>%1: name of a supplier, %2: its VAT ID.</extracomment>
        <translation type="unfinished">%1 tiene el NIF-IVA %2.</translation>
    </message>
    <message>
        <source>Is it the same supplier? Then join both on the supplier&apos;s page. If not, ask who sent it.</source>
        <translation type="unfinished">¿Es el mismo proveedor? Entonces fusione ambos en la ficha del proveedor. Si no, pregunte quién la envió.</translation>
    </message>
    <message numerus="yes">
        <source>Its last %Ln invoice(s) came to between %1 and %2.</source>
        <extracomment>%1 and %2 are amounts, %n is a number of invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Su %Ln factura anterior se situó entre %1 y %2.</numerusform>
            <numerusform>Sus últimas %Ln facturas se situaron entre %1 y %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether the amount was read right, and whether so much was ordered.</source>
        <translation type="unfinished">Compruebe si el importe se leyó bien y si se pidió tanto.</translation>
    </message>
    <message>
        <source>Look whether the number was read right. If it stands so on the page, ask the supplier.</source>
        <translation type="unfinished">Compruebe si el número se leyó bien. Si figura así en la página, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The largest step so far was %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation type="unfinished">El mayor salto hasta ahora fue de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) before it were written like %1.</source>
        <extracomment>%1: the number of an earlier invoice.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln factura anterior se escribía como %1.</numerusform>
            <numerusform>%Ln facturas anteriores se escribían como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other one. If both are one bill, reject this one, so that it is not paid twice.</source>
        <translation type="unfinished">Abra la otra. Si ambas son la misma factura, rechace esta para que no se pague dos veces.</translation>
    </message>
    <message>
        <source>Is it yours? Then add the name under Settings, or accept it. If not, reject it.</source>
        <translation type="unfinished">¿Es de su empresa? Añada el nombre en Ajustes o acepte la advertencia. Si no, rechace la factura.</translation>
    </message>
</context>
<context>
    <name>CodingWords</name>
    <message>
        <source>Account</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Cuenta</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Centro de coste</translation>
    </message>
    <message>
        <source>Tax code</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Código IVA</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Reads invoices on this machine.</source>
        <translation type="unfinished">Lee facturas en este equipo.</translation>
    </message>
    <message>
        <source>Folder of the data.</source>
        <translation type="unfinished">Carpeta de los datos.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished">carpeta</translation>
    </message>
    <message>
        <source>Language of the program, for example de.</source>
        <translation type="unfinished">Idioma del programa, por ejemplo es.</translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished">idioma</translation>
    </message>
    <message>
        <source>Files or folders to import.</source>
        <translation type="unfinished">Archivos o carpetas que se importan.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>invoice number</source>
        <translation type="unfinished">número de factura</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation type="unfinished">fecha de factura</translation>
    </message>
    <message>
        <source>kind of document: neither an invoice nor a credit note</source>
        <translation type="unfinished">tipo de documento: ni factura ni abono</translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished">moneda</translation>
    </message>
    <message>
        <source>due date, or payment terms (BT-20)</source>
        <translation type="unfinished">vencimiento o condiciones de pago (BT-20)</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation type="unfinished">condiciones de pago</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation type="unfinished">nombre del vendedor</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation type="unfinished">NIF-IVA del vendedor</translation>
    </message>
    <message>
        <source>seller country</source>
        <translation type="unfinished">país del vendedor</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation type="unfinished">nombre del comprador</translation>
    </message>
    <message>
        <source>buyer country</source>
        <translation type="unfinished">país del comprador</translation>
    </message>
    <message>
        <source>amount of the allowance</source>
        <translation type="unfinished">importe del descuento</translation>
    </message>
    <message>
        <source>VAT of the allowance</source>
        <translation type="unfinished">IVA del descuento</translation>
    </message>
    <message>
        <source>reason for the allowance</source>
        <translation type="unfinished">motivo del descuento</translation>
    </message>
    <message>
        <source>amount of the charge</source>
        <translation type="unfinished">importe del cargo</translation>
    </message>
    <message>
        <source>VAT of the charge</source>
        <translation type="unfinished">IVA del cargo</translation>
    </message>
    <message>
        <source>reason for the charge</source>
        <translation type="unfinished">motivo del cargo</translation>
    </message>
    <message>
        <source>total without VAT</source>
        <translation type="unfinished">total sin IVA</translation>
    </message>
    <message>
        <source>total with VAT</source>
        <translation type="unfinished">total con IVA</translation>
    </message>
    <message>
        <source>taxable amount</source>
        <translation type="unfinished">base imponible</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation type="unfinished">cuota de IVA</translation>
    </message>
    <message>
        <source>reason for 0 % VAT (BT-120)</source>
        <translation type="unfinished">motivo del IVA al 0 % (BT-120)</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished">tipo de IVA</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished">cantidad</translation>
    </message>
    <message>
        <source>amount of the line</source>
        <translation type="unfinished">importe de la línea</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation type="unfinished">precio unitario</translation>
    </message>
    <message>
        <source>tax rate of the line</source>
        <translation type="unfinished">tipo de IVA de la línea</translation>
    </message>
    <message>
        <source>description of the line</source>
        <translation type="unfinished">descripción de la línea</translation>
    </message>
    <message>
        <source>seller address</source>
        <translation type="unfinished">dirección del vendedor</translation>
    </message>
    <message>
        <source>buyer address</source>
        <translation type="unfinished">dirección del comprador</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation type="unfinished">IVA por tipo</translation>
    </message>
    <message>
        <source>line items</source>
        <translation type="unfinished">líneas</translation>
    </message>
    <message>
        <source>a VAT ID begins with its country</source>
        <translation type="unfinished">un NIF-IVA empieza por su país</translation>
    </message>
    <message>
        <source>the lines do not come to the total without VAT</source>
        <translation type="unfinished">las líneas no suman el total sin IVA</translation>
    </message>
    <message>
        <source>the VAT amounts do not come to the total VAT</source>
        <translation type="unfinished">las cuotas de IVA no suman el total IVA</translation>
    </message>
    <message>
        <source>net and VAT do not come to the total with VAT</source>
        <translation type="unfinished">la base y el IVA no suman el total con IVA</translation>
    </message>
    <message>
        <source>total and payment do not come to the amount due</source>
        <translation type="unfinished">el total y lo pagado no dan el importe a pagar</translation>
    </message>
    <message>
        <source>the VAT amount does not fit its rate</source>
        <translation type="unfinished">la cuota de IVA no corresponde a su tipo</translation>
    </message>
    <message>
        <source>a rate of the lines is not in the VAT by rate</source>
        <translation type="unfinished">un tipo de las líneas no está en el IVA por tipo</translation>
    </message>
    <message>
        <source>the lines of a rate do not come to its taxable amount</source>
        <translation type="unfinished">las líneas de un tipo no suman su base imponible</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Behind what an invoice lacks. %1: numbers of its lines, such as &quot;2&quot; or &quot;1, 3&quot;.</extracomment>
        <translation type="unfinished">línea %1</translation>
    </message>
    <message>
        <source>Consultant number</source>
        <translation type="unfinished">Número de asesor</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation type="unfinished">Número de cliente</translation>
    </message>
    <message>
        <source>Creditor account</source>
        <translation type="unfinished">Cuenta de acreedor</translation>
    </message>
    <message>
        <source>Account where none is coded</source>
        <translation type="unfinished">Cuenta si no hay imputación</translation>
    </message>
    <message>
        <source>Length of the accounts</source>
        <translation type="unfinished">Longitud de las cuentas</translation>
    </message>
    <message>
        <source>account: code the invoice, or give the profile one for all that are not coded</source>
        <translation type="unfinished">cuenta: impute la factura o indique en el perfil una para todas las no imputadas</translation>
    </message>
    <message>
        <source>tax code: DATEV takes at most four figures</source>
        <translation type="unfinished">código de IVA: DATEV admite como máximo cuatro cifras</translation>
    </message>
    <message>
        <source>cost centre: DATEV takes at most 36 characters</source>
        <translation type="unfinished">centro de coste: DATEV admite como máximo 36 caracteres</translation>
    </message>
    <message>
        <source>the lines do not come to the total, so it cannot be parted by account</source>
        <translation type="unfinished">las líneas no suman el total, por lo que no se puede repartir por cuentas</translation>
    </message>
    <message>
        <source>the VAT by rate does not come to the total, so it cannot be parted by account</source>
        <translation type="unfinished">el IVA por tipo no suma el total, por lo que no se puede repartir por cuentas</translation>
    </message>
    <message>
        <source>currency: only invoices in EUR can be booked, there is no exchange rate here</source>
        <translation type="unfinished">moneda: solo se pueden contabilizar facturas en EUR, aquí no hay tipo de cambio</translation>
    </message>
    <message>
        <source>kind of document: neither invoice, credit note nor receipt</source>
        <translation type="unfinished">tipo de documento: ni factura, ni abono, ni recibo</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished">Hoja de cálculo (CSV)</translation>
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
        <translation type="unfinished">E-facturas (UBL)</translation>
    </message>
    <message>
        <source>DATEV booking batch</source>
        <translation type="unfinished">Lote de asientos DATEV</translation>
    </message>
    <message>
        <source>One row an invoice or a line item, for spreadsheets and other programs.</source>
        <translation type="unfinished">Una fila por factura o por línea, para hojas de cálculo y otros programas.</translation>
    </message>
    <message>
        <source>Everything that is known of each invoice, with places and findings, for programs.</source>
        <translation type="unfinished">Todo lo que se sabe de cada factura, con posiciones y observaciones, para programas.</translation>
    </message>
    <message>
        <source>A workbook with real numbers and dates: one sheet of invoices, one of line items.</source>
        <translation type="unfinished">Un libro con números y fechas reales: una hoja de facturas y otra de líneas.</translation>
    </message>
    <message>
        <source>One XML file an invoice, as EN 16931 asks for. An invoice that lacks something mandatory is left out and named; nothing is made up.</source>
        <translation type="unfinished">Un archivo XML por factura, según EN 16931. La factura a la que le falta un dato obligatorio se omite y se indica; no se inventa nada.</translation>
    </message>
    <message>
        <source>Bookings for your tax adviser (EXTF 700), one file for each fiscal year. The numbers below come from the adviser.</source>
        <translation type="unfinished">Asientos para su asesor fiscal (EXTF 700), un archivo por ejercicio. Los números siguientes los facilita el asesor.</translation>
    </message>
    <message>
        <source>Fixed text: %1</source>
        <extracomment>A column of an export that holds the same text in each row. %1: that text.</extracomment>
        <translation type="unfinished">Texto fijo: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation type="unfinished">Importada el</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Aprobada por</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation type="unfinished">Suma de control (SHA-256)</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished">Observaciones abiertas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Cuenta</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished">Centro de coste</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished">Código IVA</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished">Número de línea</translation>
    </message>
    <message>
        <source>Another profile has this name; choose a different one.</source>
        <translation type="unfinished">Otro perfil tiene este nombre; elija uno distinto.</translation>
    </message>
    <message>
        <source>Give the profile a name of at most 80 characters.</source>
        <translation type="unfinished">Dé al perfil un nombre de 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A column has no heading.</source>
        <translation type="unfinished">Una columna no tiene encabezado.</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;; give one of them another heading.</source>
        <translation type="unfinished">Dos columnas tienen el encabezado «%1»; dé otro a una de ellas.</translation>
    </message>
    <message>
        <source>A column does not say what it holds.</source>
        <translation type="unfinished">Una columna no indica qué contiene.</translation>
    </message>
    <message>
        <source>The date format needs day, month and year, for example dd.MM.yyyy.</source>
        <translation type="unfinished">El formato de fecha requiere día, mes y año, por ejemplo dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>A setting of the profile cannot be: %1.</source>
        <translation type="unfinished">Un ajuste del perfil no es posible: %1.</translation>
    </message>
    <message>
        <source>%1: this number cannot be.</source>
        <extracomment>%1: the name of a setting, for example &quot;Client number&quot;.</extracomment>
        <translation type="unfinished">%1: este número no es posible.</translation>
    </message>
</context>
<context>
    <name>FieldReasons</name>
    <message>
        <source>Stands exactly so in the e-invoice.</source>
        <translation type="unfinished">Figura exactamente así en la factura electrónica.</translation>
    </message>
    <message>
        <source>Read from the text of the file, on page %1.</source>
        <translation type="unfinished">Leído del texto del archivo, en la página %1.</translation>
    </message>
    <message>
        <source>Read from the text of the file.</source>
        <translation type="unfinished">Leído del texto del archivo.</translation>
    </message>
    <message>
        <source>Recognised in the picture of page %1.</source>
        <translation type="unfinished">Reconocido en la imagen de la página %1.</translation>
    </message>
    <message>
        <source>Recognised in the picture of the page.</source>
        <translation type="unfinished">Reconocido en la imagen de la página.</translation>
    </message>
    <message>
        <source>Answered by the model %1.</source>
        <extracomment>%1: name of an AI model.</extracomment>
        <translation type="unfinished">Respuesta del modelo %1.</translation>
    </message>
    <message>
        <source>Known from earlier invoices of this supplier.</source>
        <translation type="unfinished">Conocido por facturas anteriores de este proveedor.</translation>
    </message>
    <message>
        <source>Typed or confirmed by a person.</source>
        <translation type="unfinished">Escrito o confirmado por una persona.</translation>
    </message>
    <message>
        <source>Its least clear letters were read with %1 certainty.</source>
        <extracomment>%1: a percentage.</extracomment>
        <translation type="unfinished">Sus caracteres menos claros se leyeron con una certeza del %1.</translation>
    </message>
    <message>
        <source>Stands beside “%1”.</source>
        <extracomment>%1: words printed on the document, &quot;Invoice no.&quot;</extracomment>
        <translation type="unfinished">Figura junto a «%1».</translation>
    </message>
    <message>
        <source>Stands at the head of the first page.</source>
        <translation type="unfinished">Figura en la cabecera de la primera página.</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %Ln other place(s) of the document as well.</source>
        <translation type="unfinished">
            <numerusform>Figura también en %Ln lugar más del documento.</numerusform>
            <numerusform>Figura también en %Ln lugares más del documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Accepted: %2</source>
        <extracomment>Behind a warning that was accepted. %1: the warning, a sentence; %2: the reason given.</extracomment>
        <translation type="unfinished">%1 Aceptado: %2</translation>
    </message>
    <message>
        <source>The next likely value is %1 (%2).</source>
        <extracomment>%1: another value of the same field, %2: how sure it is, a percentage.</extracomment>
        <translation type="unfinished">El siguiente valor más probable es %1 (%2).</translation>
    </message>
    <message>
        <source>Below %1 a person looks at this field.</source>
        <extracomment>%1: a percentage of the settings.</extracomment>
        <translation type="unfinished">Por debajo del %1, una persona revisa este campo.</translation>
    </message>
    <message>
        <source>Nothing on the pages was taken for it, and it is needed.</source>
        <translation type="unfinished">Nada en las páginas se tomó por este valor, y es obligatorio.</translation>
    </message>
    <message>
        <source>Nothing on the pages was taken for it. It may be empty.</source>
        <translation type="unfinished">Nada en las páginas se tomó por este valor. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Of 100 values that are as sure as this one, about %1 are right.</source>
        <translation type="unfinished">De cada 100 valores tan seguros como este, unos %1 son correctos.</translation>
    </message>
    <message>
        <source>Printed as “%1”.</source>
        <extracomment>%1: a value as it is printed on the document.</extracomment>
        <translation type="unfinished">Impreso como «%1».</translation>
    </message>
</context>
<context>
    <name>FilterPresets</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter by a date: whatever date.</extracomment>
        <translation type="unfinished">Cualquiera</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <extracomment>Filter by a date: the person types the days.</extracomment>
        <translation type="unfinished">Desde ... hasta ...</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Filter by the due date: it is past.</extracomment>
        <translation type="unfinished">Vencidas</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>Filter by the due date.</extracomment>
        <translation type="unfinished">En 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Año pasado</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>from %1</source>
        <extracomment>A range without an end. %1: a date or an amount.</extracomment>
        <translation type="unfinished">desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>A range without a beginning. %1: a date or an amount.</extracomment>
        <translation type="unfinished">hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1 and %2: dates or amounts.</extracomment>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished">Sin asignar</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation type="unfinished">Asignada a mí</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <extracomment>Filter of the list. %1: a person&apos;s name.</extracomment>
        <translation type="unfinished">Asignada a %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>Filter of the list by the issue date. %1: &quot;this month&quot;, &quot;from 1/3/26&quot;.</extracomment>
        <translation type="unfinished">Fecha: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>Filter of the list by the due date. %1: &quot;overdue&quot;, &quot;from 1/3/26&quot;.</extracomment>
        <translation type="unfinished">Vencimiento: %1</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <extracomment>Filter of the list. %1: part of the supplier&apos;s name.</extracomment>
        <translation type="unfinished">Proveedor: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <extracomment>Filter of the list by the total. %1: &quot;from 100.00&quot;.</extracomment>
        <translation type="unfinished">Total: %1</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>Filter of the list: only invoices beside which somebody wrote a note.</extracomment>
        <translation type="unfinished">Con notas</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <comment>how long ago</comment>
        <translation type="unfinished">ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long ago, minutes.
----------
Minutes that are left.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>How long ago, hours.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>How long ago, days.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation type="unfinished">%1 h %2 min</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Documents a second.</extracomment>
        <translation type="unfinished">%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <extracomment>Documents a minute.</extracomment>
        <translation type="unfinished">%1/min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage.</extracomment>
        <translation type="unfinished">%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished">(vacío)</translation>
    </message>
    <message>
        <source>printed as &quot;%1&quot;</source>
        <extracomment>In a history: how a value is printed on the document.</extracomment>
        <translation type="unfinished">impreso como «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the tables</source>
        <translation type="unfinished">
            <numerusform>%Ln celda de las tablas</numerusform>
            <numerusform>%Ln celdas de las tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished">Importada</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Leída</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation type="unfinished">Por leer de nuevo</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished">No se pudo leer</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation type="unfinished">Lectura cancelada</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Corregida</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished">Imputada</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation type="unfinished">Advertencia aceptada</translation>
    </message>
    <message>
        <source>Acceptance of a warning taken back</source>
        <translation type="unfinished">Aceptación de una advertencia anulada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rechazada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished">Reabierta</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportada</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished">Asignada</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished">Nota escrita</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished">Nota modificada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished">Nota eliminada</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished">Movida a la papelera</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished">Restaurada de la papelera</translation>
    </message>
    <message>
        <source>to nobody</source>
        <comment>assigned</comment>
        <translation type="unfinished">a nadie</translation>
    </message>
    <message>
        <source>the program</source>
        <extracomment>In a history, in the place of a person&apos;s name: the program itself.</extracomment>
        <translation type="unfinished">el programa</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <extracomment>In the history of a field: what the reading found. %1: the value.</extracomment>
        <translation type="unfinished">Leído: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>In the history of a field. %1: the value before, %2: the value after.</extracomment>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>Put back: %1 → %2</source>
        <extracomment>In the history of a field: somebody undid a change. %1: the value before, %2: the value after.</extracomment>
        <translation type="unfinished">Restaurado: %1 → %2</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation type="unfinished">Línea añadida</translation>
    </message>
    <message>
        <source>Line deleted</source>
        <translation type="unfinished">Línea eliminada</translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>In a history: what was said there has been erased for privacy.</extracomment>
        <translation type="unfinished">(borrado)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a history. %1: what happened, %2: to what, or why.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Reading was interrupted; it is tried again</source>
        <translation type="unfinished">Lectura interrumpida; se intenta de nuevo</translation>
    </message>
    <message>
        <source>Compared again with other invoices</source>
        <translation type="unfinished">Comparada de nuevo con otras facturas</translation>
    </message>
</context>
<context>
    <name>InvoiceListBulkCommand</name>
    <message numerus="yes">
        <source>approval of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>aprobación de %Ln factura</numerusform>
            <numerusform>aprobación de %Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>rechazo de %Ln factura</numerusform>
            <numerusform>rechazo de %Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln invoice(s) to the trash</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>envío de %Ln factura a la papelera</numerusform>
            <numerusform>envío de %Ln facturas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>restauración de %Ln factura</numerusform>
            <numerusform>restauración de %Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assignment of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>asignación de %Ln factura</numerusform>
            <numerusform>asignación de %Ln facturas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceListWords</name>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to nobody.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura sin asignar.</numerusform>
            <numerusform>%Ln facturas sin asignar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln factura asignada a %1.</numerusform>
            <numerusform>%Ln facturas asignadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither approved nor rejected</source>
        <translation type="unfinished">
            <numerusform>%Ln ni aprobada ni rechazada</numerusform>
            <numerusform>%Ln ni aprobadas ni rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved or rejected before</source>
        <translation type="unfinished">
            <numerusform>%Ln ya aprobada o rechazada</numerusform>
            <numerusform>%Ln ya aprobadas o rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being read or released for payment</source>
        <translation type="unfinished">
            <numerusform>%Ln en lectura o liberada para el pago</numerusform>
            <numerusform>%Ln en lectura o liberadas para el pago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the trash any more</source>
        <translation type="unfinished">
            <numerusform>%Ln ya no está en la papelera</numerusform>
            <numerusform>%Ln ya no están en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Aprobando</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Rechazando</translation>
    </message>
    <message>
        <source>Reopening</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Reabriendo</translation>
    </message>
    <message>
        <source>Queueing</source>
        <extracomment>Beside a progress bar: the documents are put into the queue for reading.</extracomment>
        <translation type="unfinished">En cola</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Moviendo a la papelera</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Restaurando</translation>
    </message>
    <message>
        <source>Assigning</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Asignando</translation>
    </message>
    <message>
        <source>Saving originals</source>
        <extracomment>Beside a progress bar: original documents are written into a folder.</extracomment>
        <translation type="unfinished">Guardando originales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) approved.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura aprobada.</numerusform>
            <numerusform>%Ln facturas aprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) rejected.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura rechazada.</numerusform>
            <numerusform>%Ln facturas rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) reopened.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura reabierta.</numerusform>
            <numerusform>%Ln facturas reabiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be read again.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura se leerá de nuevo.</numerusform>
            <numerusform>%Ln facturas se leerán de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) moved to the trash.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura movida a la papelera.</numerusform>
            <numerusform>%Ln facturas movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) restored.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura restaurada.</numerusform>
            <numerusform>%Ln facturas restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) saved.</source>
        <translation type="unfinished">
            <numerusform>%Ln original guardado.</numerusform>
            <numerusform>%Ln originales guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a finding that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln con una observación bloqueante</numerusform>
            <numerusform>%Ln con una observación bloqueante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a field that is needed</source>
        <translation type="unfinished">
            <numerusform>%Ln sin un campo obligatorio</numerusform>
            <numerusform>%Ln sin un campo obligatorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform>%Ln no leída</numerusform>
            <numerusform>%Ln no leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln modificada por otra persona entretanto</numerusform>
            <numerusform>%Ln modificadas por otra persona entretanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun when it was cancelled</source>
        <translation type="unfinished">
            <numerusform>%Ln sin empezar al cancelarse</numerusform>
            <numerusform>%Ln sin empezar al cancelarse</numerusform>
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
        <translation type="unfinished">Sin cambios: %1.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Seller</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Vendedor</translation>
    </message>
    <message>
        <source>Seller VAT ID</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">NIF-IVA vendedor</translation>
    </message>
    <message>
        <source>Seller address</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Dirección vendedor</translation>
    </message>
    <message>
        <source>Buyer</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Comprador</translation>
    </message>
    <message>
        <source>Buyer VAT ID</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">NIF-IVA comprador</translation>
    </message>
    <message>
        <source>Buyer address</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Dirección comprador</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Número de factura</translation>
    </message>
    <message>
        <source>Issue date</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Fecha de factura</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Vencimiento</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Moneda</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Total sin IVA</translation>
    </message>
    <message>
        <source>Total tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Total IVA</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Total con IVA</translation>
    </message>
    <message>
        <source>Already paid</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Ya pagado</translation>
    </message>
    <message>
        <source>Amount due</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Importe a pagar</translation>
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
        <translation type="unfinished">Pedido</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Condiciones de pago</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Precio unitario</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <comment>column of the line items, percent</comment>
        <translation type="unfinished">Tipo de IVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Importe</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <comment>column of the tax breakdown</comment>
        <translation type="unfinished">Base imponible</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <comment>column of the tax breakdown</comment>
        <translation type="unfinished">Cuota de IVA</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of allowances and charges</comment>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status: to be read</comment>
        <translation type="unfinished">En espera</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>status: being read</comment>
        <translation type="unfinished">En lectura</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status</comment>
        <translation type="unfinished">Por revisar</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation type="unfinished">Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation type="unfinished">Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status: could not be read</comment>
        <translation type="unfinished">Con error</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Desconocido</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Factura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Abono</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Recibo</translation>
    </message>
    <message>
        <source>Other document</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Otro documento</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <comment>source of a value: the XML</comment>
        <translation type="unfinished">E-factura</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>source of a value: text of the page</comment>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>OCR</source>
        <comment>source of a value: letters recognised in a picture</comment>
        <translation type="unfinished">OCR</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>source of a value: an AI model</comment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>source of a value: known from earlier invoices</comment>
        <translation type="unfinished">Proveedor</translation>
    </message>
    <message>
        <source>You</source>
        <comment>source of a value: typed by a person</comment>
        <translation type="unfinished">Usted</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Falta</translation>
    </message>
    <message>
        <source>Certain</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Probable</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Dudoso</translation>
    </message>
    <message>
        <source>Nothing on the page looks like it.</source>
        <translation type="unfinished">Nada en la página se le parece.</translation>
    </message>
    <message>
        <source>%1 is about as likely.</source>
        <extracomment>%1 is another value of the same field.</extracomment>
        <translation type="unfinished">%1 es casi igual de probable.</translation>
    </message>
    <message>
        <source>No label near it says what it is.</source>
        <translation type="unfinished">Ninguna etiqueta cercana indica qué es.</translation>
    </message>
    <message>
        <source>The letters were read with only %1 % certainty.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">Los caracteres se leyeron con solo un %1&#xa0;% de certeza.</translation>
    </message>
    <message>
        <source>Could be %1 or %2: day and month may be exchanged.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation type="unfinished">Puede ser %1 o %2: el día y el mes podrían estar cambiados.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <extracomment>%1 and %2 are amounts.</extracomment>
        <translation type="unfinished">Las partes suman %1, el total indica %2.</translation>
    </message>
    <message>
        <source>Its check digits are wrong.</source>
        <translation type="unfinished">Sus dígitos de control no son correctos.</translation>
    </message>
    <message>
        <source>Nothing else on the page confirms it.</source>
        <translation type="unfinished">Nada más en la página lo confirma.</translation>
    </message>
    <message>
        <source>The e-invoice says %1, the page says %2.</source>
        <extracomment>%1 and %2 are values of a field.</extracomment>
        <translation type="unfinished">La factura electrónica indica %1, la página %2.</translation>
    </message>
    <message>
        <source>Derived from other things; it is not printed.</source>
        <translation type="unfinished">Se deduce de otros datos; no está impreso.</translation>
    </message>
    <message>
        <source>%1 cannot be.</source>
        <extracomment>%1 is what stands on the page.</extracomment>
        <translation type="unfinished">%1 no es posible.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">Ya no está ahí.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation type="unfinished">Compruebe si se ha movido o renombrado y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation type="unfinished">No está permitido leer el archivo.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then import it again.</source>
        <translation type="unfinished">Compruebe que tiene permiso para abrirlo y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">El archivo está vacío.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it once more from where it came.</source>
        <translation type="unfinished">Pídalo de nuevo o vuelva a copiarlo desde su origen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation type="unfinished">Este tipo de archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Use PDF, PNG, JPEG, TIFF, WebP, BMP or e-invoice XML.</source>
        <translation type="unfinished">Use PDF, PNG, JPEG, TIFF, WebP, BMP o el XML de una factura electrónica.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished">El archivo está dañado.</translation>
    </message>
    <message>
        <source>Open it in a viewer to check it, and ask the sender for a new copy.</source>
        <translation type="unfinished">Ábralo en un visor para comprobarlo y pida una copia nueva al remitente.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">El documento está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Save an unlocked copy, or read it in the terminal with a password file.</source>
        <translation type="unfinished">Guarde una copia sin protección o léalo en el terminal con un archivo de contraseña.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation type="unfinished">El documento no tiene páginas.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Pida una copia nueva al remitente.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation type="unfinished">El documento es demasiado grande.</translation>
    </message>
    <message>
        <source>Split it, or scan it with fewer dots per inch. The limit is 200 MB.</source>
        <translation type="unfinished">Divídalo o escanéelo con menos resolución. El límite es de 200&#xa0;MB.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation type="unfinished">La lectura tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Read it again; if it happens again, split the document.</source>
        <translation type="unfinished">Vuelva a leerlo; si ocurre otra vez, divida el documento.</translation>
    </message>
    <message>
        <source>There was not enough memory to read the document.</source>
        <translation type="unfinished">No hubo memoria suficiente para leer el documento.</translation>
    </message>
    <message>
        <source>Close other programs, or read fewer documents at once in the settings.</source>
        <translation type="unfinished">Cierre otros programas o reduzca en los ajustes los documentos que se leen a la vez.</translation>
    </message>
    <message>
        <source>The reader stopped at this document.</source>
        <translation type="unfinished">El lector se detuvo en este documento.</translation>
    </message>
    <message>
        <source>The other documents were not harmed. The file is probably malformed: ask for a new copy.</source>
        <translation type="unfinished">Los demás documentos están intactos. El archivo parece mal formado: pida una copia nueva.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing that was saved is lost.</source>
        <translation type="unfinished">Libere espacio e inténtelo de nuevo. No se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>Another program holds the data folder.</source>
        <translation type="unfinished">Otro programa está usando la carpeta de datos.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation type="unfinished">Espere a que termine o ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished">Se ha cancelado.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation type="unfinished">Iníciela de nuevo cuando quiera; lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>The system could not read or write a file.</source>
        <translation type="unfinished">El sistema no pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder, then try again.</source>
        <translation type="unfinished">Compruebe el disco y los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished">Este valor no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation type="unfinished">Otra persona ha cambiado esto entretanto.</translation>
    </message>
    <message>
        <source>The new state is shown; make your change again if it is still needed.</source>
        <translation type="unfinished">Se muestra el nuevo estado; repita su cambio si sigue siendo necesario.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation type="unfinished">No es posible en el estado actual.</translation>
    </message>
    <message>
        <source>Settle what is marked as blocking, or reopen the invoice first.</source>
        <translation type="unfinished">Resuelva lo marcado como bloqueante o reabra antes la factura.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program.</source>
        <translation type="unfinished">La carpeta de datos se escribió con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation type="unfinished">Instale la versión más reciente o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished">No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation type="unfinished">Concédase permiso de escritura o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The reader gave an answer that makes no sense.</source>
        <translation type="unfinished">El lector dio una respuesta incomprensible.</translation>
    </message>
    <message>
        <source>Try again; if it stays, install the program anew so that its parts match.</source>
        <translation type="unfinished">Inténtelo de nuevo; si persiste, reinstale el programa para que sus partes concuerden.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation type="unfinished">Se ha producido un error en el propio programa.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log.</source>
        <translation type="unfinished">Inténtelo de nuevo; si persiste, comuníquelo con el registro.</translation>
    </message>
    <message>
        <source>This system cannot lock the reader in, so the document was not opened.</source>
        <translation type="unfinished">Este sistema no puede aislar al lector, por eso no se abrió el documento.</translation>
    </message>
    <message>
        <source>Update the system: documents from strangers are opened only where they can do no harm.</source>
        <translation type="unfinished">Actualice el sistema: los documentos de desconocidos solo se abren donde no pueden causar daño.</translation>
    </message>
    <message>
        <source>The system does not offer this, or it did not answer in time.</source>
        <translation type="unfinished">El sistema no lo ofrece o no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or go on without it.</source>
        <translation type="unfinished">Desbloquee el llavero e inténtelo de nuevo, o continúe sin él.</translation>
    </message>
</context>
<context>
    <name>PayableWords</name>
    <message>
        <source>Whoever approved it cannot release it; another person must.</source>
        <translation type="unfinished">Quien la aprobó no puede liberarla; debe hacerlo otra persona.</translation>
    </message>
    <message>
        <source>Approved by %1. Above %2 another person must release it.</source>
        <extracomment>%1 is a person, %2 an amount.</extracomment>
        <translation type="unfinished">Aprobada por %1. Por encima de %2 debe liberarla otra persona.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>payment: not released yet</comment>
        <translation type="unfinished">Pendiente</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>payment: not to be paid for now</comment>
        <translation type="unfinished">Retenida</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>payment: may be paid</comment>
        <translation type="unfinished">Liberada</translation>
    </message>
    <message>
        <source>In the bank file</source>
        <comment>payment</comment>
        <translation type="unfinished">En archivo bancario</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>payment</comment>
        <translation type="unfinished">Pagada</translation>
    </message>
    <message>
        <source>No amount due: open it and enter it</source>
        <translation type="unfinished">Sin importe a pagar: ábrala e indíquelo</translation>
    </message>
    <message>
        <source>No IBAN: open it and enter one</source>
        <translation type="unfinished">Sin IBAN: ábrala e indique uno</translation>
    </message>
    <message>
        <source>Wrong IBAN: open it and correct it</source>
        <translation type="unfinished">IBAN incorrecto: ábrala y corríjalo</translation>
    </message>
    <message>
        <source>A warning blocks it: open it and settle it</source>
        <translation type="unfinished">Una advertencia la bloquea: ábrala y resuélvala</translation>
    </message>
    <message>
        <source>Approved by %1: another person must release it</source>
        <extracomment>%1 is a person.</extracomment>
        <translation type="unfinished">Aprobada por %1: debe liberarla otra persona</translation>
    </message>
    <message>
        <source>Not in euro: pay it at the bank</source>
        <translation type="unfinished">No está en euros: páguela en el banco</translation>
    </message>
    <message>
        <source>Account outside SEPA: pay it at the bank</source>
        <translation type="unfinished">Cuenta fuera de SEPA: páguela en el banco</translation>
    </message>
    <message>
        <source>Used up by credit notes</source>
        <translation type="unfinished">Compensada con abonos</translation>
    </message>
    <message>
        <source>Changed since its release: look and release again</source>
        <translation type="unfinished">Modificada tras liberarla: revísela y libérela de nuevo</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation type="unfinished">Aún sin liberar</translation>
    </message>
    <message>
        <source>No amount due is known. Open it and enter the amount and its currency.</source>
        <translation type="unfinished">No se conoce el importe a pagar. Ábrala e indique el importe y su moneda.</translation>
    </message>
    <message>
        <source>No IBAN. Open it and enter one, or pay it in another way.</source>
        <translation type="unfinished">Sin IBAN. Ábrala e indique uno, o páguela de otra forma.</translation>
    </message>
    <message>
        <source>The IBAN cannot be right. Open it and correct the IBAN.</source>
        <translation type="unfinished">El IBAN no puede ser correcto. Ábrala y corrija el IBAN.</translation>
    </message>
    <message>
        <source>A warning blocks it. Open it and settle the warning.</source>
        <translation type="unfinished">Una advertencia la bloquea. Ábrala y resuelva la advertencia.</translation>
    </message>
    <message>
        <source>Not in euro: it fits in no SEPA file. Pay it at the bank and mark it as paid.</source>
        <translation type="unfinished">No está en euros: no cabe en ningún archivo SEPA. Páguela en el banco y márquela como pagada.</translation>
    </message>
    <message>
        <source>The account is outside SEPA. Pay it at the bank and mark it as paid.</source>
        <translation type="unfinished">La cuenta está fuera de SEPA. Páguela en el banco y márquela como pagada.</translation>
    </message>
    <message>
        <source>Credit notes of this supplier use it up; nothing is left to pay.</source>
        <translation type="unfinished">Los abonos de este proveedor la compensan; no queda nada por pagar.</translation>
    </message>
    <message>
        <source>It changed after it was released. Look at account and amount, then release it again.</source>
        <translation type="unfinished">Se modificó después de liberarla. Revise la cuenta y el importe y libérela de nuevo.</translation>
    </message>
    <message>
        <source>Not released yet.</source>
        <translation type="unfinished">Aún sin liberar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount due</source>
        <translation type="unfinished">
            <numerusform>%Ln sin importe a pagar</numerusform>
            <numerusform>%Ln sin importe a pagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an IBAN</source>
        <translation type="unfinished">
            <numerusform>%Ln sin IBAN</numerusform>
            <numerusform>%Ln sin IBAN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an IBAN that cannot be right</source>
        <translation type="unfinished">
            <numerusform>%Ln con un IBAN que no puede ser correcto</numerusform>
            <numerusform>%Ln con un IBAN que no puede ser correcto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln con una advertencia bloqueante</numerusform>
            <numerusform>%Ln con una advertencia bloqueante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release</source>
        <translation type="unfinished">
            <numerusform>%Ln que debe liberar otra persona</numerusform>
            <numerusform>%Ln que debe liberar otra persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release (above %1)</source>
        <extracomment>%1 is an amount, %n a number of invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln que debe liberar otra persona (por encima de %1)</numerusform>
            <numerusform>%Ln que debe liberar otra persona (por encima de %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in euro</source>
        <translation type="unfinished">
            <numerusform>%Ln no en euros</numerusform>
            <numerusform>%Ln no en euros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an account outside SEPA</source>
        <translation type="unfinished">
            <numerusform>%Ln con una cuenta fuera de SEPA</numerusform>
            <numerusform>%Ln con una cuenta fuera de SEPA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used up by credit notes</source>
        <translation type="unfinished">
            <numerusform>%Ln compensada con abonos</numerusform>
            <numerusform>%Ln compensadas con abonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since the release</source>
        <translation type="unfinished">
            <numerusform>%Ln modificada tras liberarla</numerusform>
            <numerusform>%Ln modificadas tras liberarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not released</source>
        <translation type="unfinished">
            <numerusform>%Ln sin liberar</numerusform>
            <numerusform>%Ln sin liberar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another state</source>
        <translation type="unfinished">
            <numerusform>%Ln en otro estado</numerusform>
            <numerusform>%Ln en otro estado</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation type="unfinished">por %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished">el %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of a week is written, in the letters of QLocale: d = day, MMM = short name of the month.</extracomment>
        <translation type="unfinished">d MMM</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading: the due date has passed</comment>
        <translation type="unfinished">Vencidas</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished">Sin vencimiento</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <extracomment>%1 is the span of its days, &quot;16 Nov - 22 Nov&quot;.</extracomment>
        <translation type="unfinished">Esta semana (%1)</translation>
    </message>
    <message>
        <source>Next week (%1)</source>
        <extracomment>%1 is the span of its days, &quot;23 Nov - 29 Nov&quot;.</extracomment>
        <translation type="unfinished">Próxima semana (%1)</translation>
    </message>
    <message>
        <source>Week %1 (%2)</source>
        <extracomment>%1 is the number of the week in the year, %2 the span of its days.</extracomment>
        <translation type="unfinished">Semana %1 (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation type="unfinished">hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>due</comment>
        <translation type="unfinished">mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStand</name>
    <message>
        <source>Cannot be approved yet. %1</source>
        <extracomment>Why an invoice cannot be approved. %1: what a rule found, a sentence.</extracomment>
        <translation type="unfinished">Aún no se puede aprobar. %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>Y %Ln observación más.</numerusform>
            <numerusform>Y %Ln observaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be approved yet. Missing: %1.</source>
        <extracomment>Why an invoice cannot be approved. %1: names of fields.</extracomment>
        <translation type="unfinished">Aún no se puede aprobar. Falta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln campo por revisar</numerusform>
            <numerusform>%Ln campos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 And %2.</source>
        <extracomment>What is to be looked at first, and what else. %1: a sentence, %2: &quot;3 fields to check&quot;.</extracomment>
        <translation type="unfinished">%1 Y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%Ln advertencia por revisar</numerusform>
            <numerusform>%Ln advertencias por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation type="unfinished">Todo está revisado.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Totals do not add up</source>
        <translation type="unfinished">Los totales no cuadran</translation>
    </message>
    <message>
        <source>%1 + %2 = %3.</source>
        <translation type="unfinished">%1 + %2 = %3.</translation>
    </message>
    <message>
        <source>Lines do not add up</source>
        <translation type="unfinished">Las líneas no cuadran</translation>
    </message>
    <message>
        <source>The lines add up to %1, the total without tax says %2.</source>
        <translation type="unfinished">Las líneas suman %1, el total sin IVA indica %2.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation type="unfinished">Las líneas suman %1.</translation>
    </message>
    <message>
        <source>A line does not multiply out</source>
        <translation type="unfinished">Una línea no cuadra</translation>
    </message>
    <message>
        <source>Line %1: quantity times price is %2, the amount says %3.</source>
        <translation type="unfinished">Línea %1: cantidad por precio da %2, el importe indica %3.</translation>
    </message>
    <message>
        <source>Quantity times price fits on every line.</source>
        <translation type="unfinished">Cantidad por precio cuadra en todas las líneas.</translation>
    </message>
    <message>
        <source>Tax breakdown does not add up</source>
        <translation type="unfinished">El desglose del IVA no cuadra</translation>
    </message>
    <message>
        <source>The tax breakdown adds up to %1, the total tax says %2.</source>
        <translation type="unfinished">El desglose del IVA suma %1, el total IVA indica %2.</translation>
    </message>
    <message>
        <source>The tax breakdown adds up to %1.</source>
        <translation type="unfinished">El desglose del IVA suma %1.</translation>
    </message>
    <message>
        <source>Unusual tax rate</source>
        <translation type="unfinished">Tipo de IVA inusual</translation>
    </message>
    <message>
        <source>The tax comes to %1 %, which is an unusual rate.</source>
        <translation type="unfinished">El IVA resulta del %1&#xa0;%, un tipo inusual.</translation>
    </message>
    <message>
        <source>The tax rate of %1 % is a usual one.</source>
        <translation type="unfinished">El tipo de IVA del %1&#xa0;% es habitual.</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation type="unfinished">Fechas en orden erróneo</translation>
    </message>
    <message>
        <source>The due date %2 lies before the issue date %1.</source>
        <translation type="unfinished">El vencimiento %2 es anterior a la fecha de factura %1.</translation>
    </message>
    <message>
        <source>The dates are in order.</source>
        <translation type="unfinished">Las fechas están en orden.</translation>
    </message>
    <message>
        <source>Date that cannot be</source>
        <translation type="unfinished">Fecha imposible</translation>
    </message>
    <message>
        <source>The date %1 cannot be.</source>
        <translation type="unfinished">La fecha %1 no es posible.</translation>
    </message>
    <message>
        <source>The dates are plausible.</source>
        <translation type="unfinished">Las fechas son verosímiles.</translation>
    </message>
    <message>
        <source>IBAN is wrong</source>
        <translation type="unfinished">IBAN incorrecto</translation>
    </message>
    <message>
        <source>The check digits of the IBAN %1 are wrong.</source>
        <translation type="unfinished">Los dígitos de control del IBAN %1 no son correctos.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are right.</source>
        <translation type="unfinished">Los dígitos de control del IBAN son correctos.</translation>
    </message>
    <message>
        <source>VAT ID is wrong</source>
        <translation type="unfinished">NIF-IVA incorrecto</translation>
    </message>
    <message>
        <source>The check digits of the VAT ID %1 are wrong.</source>
        <translation type="unfinished">Los dígitos de control del NIF-IVA %1 no son correctos.</translation>
    </message>
    <message>
        <source>The check digits of the VAT ID are right.</source>
        <translation type="unfinished">Los dígitos de control del NIF-IVA son correctos.</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation type="unfinished">Falta la moneda</translation>
    </message>
    <message>
        <source>No currency was found.</source>
        <translation type="unfinished">No se encontró ninguna moneda.</translation>
    </message>
    <message>
        <source>The currency is named.</source>
        <translation type="unfinished">La moneda está indicada.</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation type="unfinished">Moneda desconocida</translation>
    </message>
    <message>
        <source>%1 is not a currency in use.</source>
        <translation type="unfinished">%1 no es una moneda en uso.</translation>
    </message>
    <message>
        <source>The currency is in use.</source>
        <translation type="unfinished">La moneda está en uso.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished">Falta algo</translation>
    </message>
    <message>
        <source>Fields that must be filled are empty: %1.</source>
        <translation type="unfinished">Hay campos obligatorios vacíos: %1.</translation>
    </message>
    <message>
        <source>All fields that must be filled are.</source>
        <translation type="unfinished">Todos los campos obligatorios están rellenos.</translation>
    </message>
    <message>
        <source>Negative total</source>
        <translation type="unfinished">Total negativo</translation>
    </message>
    <message>
        <source>The total %1 is negative, but this is not a credit note.</source>
        <translation type="unfinished">El total %1 es negativo, pero esto no es un abono.</translation>
    </message>
    <message>
        <source>The total is not negative.</source>
        <translation type="unfinished">El total no es negativo.</translation>
    </message>
    <message>
        <source>Not an invoice</source>
        <translation type="unfinished">No es una factura</translation>
    </message>
    <message>
        <source>This does not look like an invoice.</source>
        <translation type="unfinished">Esto no parece una factura.</translation>
    </message>
    <message>
        <source>Probable duplicate</source>
        <translation type="unfinished">Duplicado probable</translation>
    </message>
    <message>
        <source>%1 has the same seller, number and total.</source>
        <translation type="unfinished">%1 tiene el mismo vendedor, número y total.</translation>
    </message>
    <message>
        <source>Number was used before</source>
        <translation type="unfinished">Número ya usado</translation>
    </message>
    <message>
        <source>%1 has the same seller and number, but another total.</source>
        <translation type="unfinished">%1 tiene el mismo vendedor y número, pero otro total.</translation>
    </message>
    <message>
        <source>E-invoice and page differ</source>
        <translation type="unfinished">Factura electrónica y página difieren</translation>
    </message>
    <message>
        <source>The e-invoice says %1, the page says %2.</source>
        <translation type="unfinished">La factura electrónica indica %1, la página %2.</translation>
    </message>
    <message>
        <source>The e-invoice and the page agree.</source>
        <translation type="unfinished">La factura electrónica y la página coinciden.</translation>
    </message>
    <message>
        <source>E-invoice cannot be read</source>
        <translation type="unfinished">Factura electrónica ilegible</translation>
    </message>
    <message>
        <source>The embedded e-invoice %1 cannot be read.</source>
        <translation type="unfinished">La factura electrónica incrustada %1 no se puede leer.</translation>
    </message>
    <message>
        <source>E-invoice format not read</source>
        <translation type="unfinished">Formato electrónico no leído</translation>
    </message>
    <message>
        <source>The format %1 is recognised, but not read yet.</source>
        <translation type="unfinished">El formato %1 se reconoce, pero aún no se lee.</translation>
    </message>
    <message>
        <source>Several e-invoices</source>
        <translation type="unfinished">Varias facturas electrónicas</translation>
    </message>
    <message>
        <source>Several e-invoices are embedded; %1 was taken.</source>
        <translation type="unfinished">Hay varias facturas electrónicas incrustadas; se tomó %1.</translation>
    </message>
    <message>
        <source>Several bank accounts</source>
        <translation type="unfinished">Varias cuentas bancarias</translation>
    </message>
    <message>
        <source>The e-invoice names several accounts; the first was taken: %1.</source>
        <translation type="unfinished">La factura electrónica indica varias cuentas; se tomó la primera: %1.</translation>
    </message>
    <message>
        <source>E-invoice without a profile</source>
        <translation type="unfinished">Factura electrónica sin perfil</translation>
    </message>
    <message>
        <source>The e-invoice does not name its profile.</source>
        <translation type="unfinished">La factura electrónica no indica su perfil.</translation>
    </message>
    <message>
        <source>Date in an unusual form</source>
        <translation type="unfinished">Fecha en forma inusual</translation>
    </message>
    <message>
        <source>The e-invoice writes a date as %1, which its own format does not mean.</source>
        <translation type="unfinished">La factura electrónica escribe una fecha como %1, algo que su propio formato no prevé.</translation>
    </message>
    <message>
        <source>Line %1: the parts come to %2, the amount says %3.</source>
        <translation type="unfinished">Línea %1: las partes dan %2, el importe indica %3.</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished">Texto oculto</translation>
    </message>
    <message>
        <source>Text that cannot be seen on the page was left out.</source>
        <translation type="unfinished">Se omitió texto que no se ve en la página.</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation type="unfinished">Resolución baja</translation>
    </message>
    <message>
        <source>The picture has too few dots per inch to be read safely.</source>
        <translation type="unfinished">La resolución de la imagen es demasiado baja para leerla con seguridad.</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation type="unfinished">Falta un idioma</translation>
    </message>
    <message>
        <source>A language of the settings is not installed for reading pictures.</source>
        <translation type="unfinished">Un idioma de los ajustes no está instalado para leer imágenes.</translation>
    </message>
    <message>
        <source>Pages left out</source>
        <translation type="unfinished">Páginas omitidas</translation>
    </message>
    <message>
        <source>The document has more pages than are read; the rest was left out.</source>
        <translation type="unfinished">El documento tiene más páginas de las que se leen; el resto se omitió.</translation>
    </message>
    <message>
        <source>Unusable text</source>
        <translation type="unfinished">Texto inservible</translation>
    </message>
    <message>
        <source>The text inside the file makes no sense, so the picture was read.</source>
        <translation type="unfinished">El texto del archivo no tiene sentido, por eso se leyó la imagen.</translation>
    </message>
    <message>
        <source>A page took too long</source>
        <translation type="unfinished">Una página tardó demasiado</translation>
    </message>
    <message>
        <source>A page took too long to read; what was read of it is kept.</source>
        <translation type="unfinished">La lectura de una página tardó demasiado; se conserva lo leído.</translation>
    </message>
    <message>
        <source>Restricted PDF</source>
        <translation type="unfinished">PDF restringido</translation>
    </message>
    <message>
        <source>The PDF&apos;s owner restricts copying or printing.</source>
        <translation type="unfinished">El propietario del PDF restringe la copia o la impresión.</translation>
    </message>
    <message>
        <source>%1 is doubtful</source>
        <extracomment>In a list: which field is doubtful. %1 is its name.</extracomment>
        <translation type="unfinished">%1: dudoso</translation>
    </message>
    <message>
        <source>%1 + %2 = %3, but the total says %4.</source>
        <translation type="unfinished">%1 + %2 = %3, pero el total indica %4.</translation>
    </message>
    <message>
        <source>Amount due does not add up</source>
        <translation type="unfinished">El importe a pagar no cuadra</translation>
    </message>
    <message>
        <source>%1 - %2 = %3, but the amount due says %4.</source>
        <translation type="unfinished">%1 - %2 = %3, pero el importe a pagar indica %4.</translation>
    </message>
    <message>
        <source>%1 - %2 = %3.</source>
        <translation type="unfinished">%1 - %2 = %3.</translation>
    </message>
    <message>
        <source>Unusual issue date</source>
        <translation type="unfinished">Fecha de factura inusual</translation>
    </message>
    <message>
        <source>The issue date %1 lies in the future or long ago.</source>
        <translation type="unfinished">La fecha de factura %1 es futura o muy antigua.</translation>
    </message>
    <message>
        <source>The issue date is plausible.</source>
        <translation type="unfinished">La fecha de factura es verosímil.</translation>
    </message>
    <message>
        <source>Amount in an unusual form</source>
        <translation type="unfinished">Importe en forma inusual</translation>
    </message>
    <message>
        <source>%1 is not written like an amount of this currency.</source>
        <translation type="unfinished">%1 no se escribe como un importe en esta moneda.</translation>
    </message>
    <message>
        <source>Neither number, date nor totals of the e-invoice stand on the page.</source>
        <translation type="unfinished">Ni el número, ni la fecha, ni los totales de la factura electrónica figuran en la página.</translation>
    </message>
    <message>
        <source>E-invoice and page agree</source>
        <translation type="unfinished">Factura electrónica y página coinciden</translation>
    </message>
    <message>
        <source>The page shows the same: %1.</source>
        <translation type="unfinished">La página indica lo mismo: %1.</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation type="unfinished">No figura en la página</translation>
    </message>
    <message>
        <source>These values of the e-invoice were not found on the page: %1.</source>
        <translation type="unfinished">Estos valores de la factura electrónica no se encontraron en la página: %1.</translation>
    </message>
    <message>
        <source>E-invoice is not announced</source>
        <translation type="unfinished">Factura electrónica no anunciada</translation>
    </message>
    <message>
        <source>The PDF does not announce its e-invoice.</source>
        <translation type="unfinished">El PDF no anuncia su factura electrónica.</translation>
    </message>
    <message>
        <source>Bank account has changed</source>
        <translation type="unfinished">Ha cambiado la cuenta bancaria</translation>
    </message>
    <message>
        <source>The bank account differs from that of earlier invoices of this supplier.</source>
        <translation type="unfinished">La cuenta bancaria difiere de la de facturas anteriores de este proveedor.</translation>
    </message>
    <message>
        <source>Not addressed to us</source>
        <translation type="unfinished">No dirigida a nosotros</translation>
    </message>
    <message>
        <source>The buyer on this invoice is %1, not one of our names.</source>
        <translation type="unfinished">El comprador de esta factura es %1, que no es ninguno de nuestros nombres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): quantity times price is not the amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln línea: cantidad por precio no da el importe.</numerusform>
            <numerusform>%Ln líneas: cantidad por precio no da el importe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): the parts do not come to the amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln línea: las partes no suman el importe.</numerusform>
            <numerusform>%Ln líneas: las partes no suman el importe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) of the tax breakdown do not add up.</source>
        <translation type="unfinished">
            <numerusform>%Ln suma del desglose del IVA no cuadra.</numerusform>
            <numerusform>%Ln sumas del desglose del IVA no cuadran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) are not written like amounts of this currency.</source>
        <translation type="unfinished">
            <numerusform>%Ln importe no se escribe como los importes de esta moneda.</numerusform>
            <numerusform>%Ln importes no se escriben como los importes de esta moneda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check digits of %Ln VAT ID(s) are wrong.</source>
        <translation type="unfinished">
            <numerusform>Los dígitos de control de %Ln NIF-IVA no son correctos.</numerusform>
            <numerusform>Los dígitos de control de %Ln NIF-IVA no son correctos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are in the wrong order or unusual.</source>
        <translation type="unfinished">
            <numerusform>%Ln fecha está en orden erróneo o es inusual.</numerusform>
            <numerusform>%Ln fechas están en orden erróneo o son inusuales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) cannot be.</source>
        <translation type="unfinished">
            <numerusform>%Ln fecha no es posible.</numerusform>
            <numerusform>%Ln fechas no son posibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-invoice and the page differ in %Ln value(s).</source>
        <translation type="unfinished">
            <numerusform>La factura electrónica y la página difieren en %Ln valor.</numerusform>
            <numerusform>La factura electrónica y la página difieren en %Ln valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s).</source>
        <extracomment>Several findings of one rule. %1: what they are about, %n: how many there are.</extracomment>
        <translation type="unfinished">
            <numerusform>%1: %Ln observación.</numerusform>
            <numerusform>%1: %Ln observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several invoices in one file</source>
        <translation type="unfinished">Varias facturas en un archivo</translation>
    </message>
    <message>
        <source>Orders to a program</source>
        <translation type="unfinished">Órdenes a un programa</translation>
    </message>
    <message>
        <source>The document speaks to a program that reads it: “%1”. Nothing of that was followed; check who sent it.</source>
        <translation type="unfinished">El documento se dirige a un programa que lo lee: «%1». No se ha seguido nada de ello; compruebe quién lo envió.</translation>
    </message>
    <message>
        <source>Hardly readable</source>
        <translation type="unfinished">Apenas legible</translation>
    </message>
    <message>
        <source>The letters can hardly be made out (page %1). What could not be read surely was left empty; ask for a better copy.</source>
        <translation type="unfinished">Los caracteres apenas se distinguen (página %1). Lo que no se pudo leer con seguridad quedó vacío; pida una copia mejor.</translation>
    </message>
    <message>
        <source>QR code for payment</source>
        <translation type="unfinished">Código QR de pago</translation>
    </message>
    <message>
        <source>The QR code for payment says the same as the page.</source>
        <translation type="unfinished">El código QR de pago indica lo mismo que la página.</translation>
    </message>
    <message>
        <source>Taken from the QR code</source>
        <translation type="unfinished">Tomado del código QR</translation>
    </message>
    <message>
        <source>The page names no readable bank account; %1 was taken from the QR code.</source>
        <translation type="unfinished">La página no indica ninguna cuenta bancaria legible; %1 se tomó del código QR.</translation>
    </message>
    <message>
        <source>QR code names another bank account</source>
        <translation type="unfinished">El código QR indica otra cuenta bancaria</translation>
    </message>
    <message>
        <source>The page names the bank account %1, the QR code for payment names %2.</source>
        <translation type="unfinished">La página indica la cuenta bancaria %1; el código QR de pago indica %2.</translation>
    </message>
    <message>
        <source>QR code asks for another amount</source>
        <translation type="unfinished">El código QR pide otro importe</translation>
    </message>
    <message>
        <source>The page says %1, the QR code for payment says %2.</source>
        <translation type="unfinished">La página indica %1, el código QR de pago %2.</translation>
    </message>
    <message>
        <source>QR code asks for another currency</source>
        <translation type="unfinished">El código QR pide otra moneda</translation>
    </message>
    <message>
        <source>QR code pays somebody else</source>
        <translation type="unfinished">El código QR paga a otro destinatario</translation>
    </message>
    <message>
        <source>The seller is %1, but the QR code pays %2, who is not named on the page.</source>
        <translation type="unfinished">El vendedor es %1, pero el código QR paga a %2, que no figura en la página.</translation>
    </message>
    <message>
        <source>QR code names another reference</source>
        <translation type="unfinished">El código QR indica otra referencia</translation>
    </message>
    <message>
        <source>The page names the reference %1, the QR code for payment names %2.</source>
        <translation type="unfinished">La página indica la referencia %1; el código QR de pago indica %2.</translation>
    </message>
    <message>
        <source>QR code cannot be used</source>
        <translation type="unfinished">Código QR inservible</translation>
    </message>
    <message>
        <source>The QR code for payment cannot be used: %1.</source>
        <translation type="unfinished">El código QR de pago no se puede utilizar: %1.</translation>
    </message>
    <message>
        <source>Bank account not confirmed</source>
        <translation type="unfinished">Cuenta bancaria sin confirmar</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is this supplier&apos;s bank account.</source>
        <translation type="unfinished">Nadie ha confirmado aún que %1 sea la cuenta bancaria de este proveedor.</translation>
    </message>
    <message>
        <source>Refused bank account</source>
        <translation type="unfinished">Cuenta bancaria rechazada</translation>
    </message>
    <message>
        <source>The bank account %1 was refused: it is not this supplier&apos;s.</source>
        <translation type="unfinished">La cuenta bancaria %1 se rechazó: no es de este proveedor.</translation>
    </message>
    <message>
        <source>Looks like another supplier</source>
        <translation type="unfinished">Se parece a otro proveedor</translation>
    </message>
    <message>
        <source>“%1” looks like your supplier “%2”, but is not the same.</source>
        <translation type="unfinished">«%1» se parece a su proveedor «%2», pero no es el mismo.</translation>
    </message>
    <message>
        <source>Letters of two alphabets</source>
        <translation type="unfinished">Letras de dos alfabetos</translation>
    </message>
    <message>
        <source>The name “%1” mixes letters of two alphabets in “%2”.</source>
        <translation type="unfinished">El nombre «%1» mezcla letras de dos alfabetos en «%2».</translation>
    </message>
    <message>
        <source>Unusual total</source>
        <translation type="unfinished">Total inusual</translation>
    </message>
    <message>
        <source>The total %1 is far from the usual one of this supplier, %2.</source>
        <translation type="unfinished">El total %1 se aleja mucho del habitual de este proveedor, %2.</translation>
    </message>
    <message>
        <source>The same bill again</source>
        <translation type="unfinished">Otra vez la misma factura</translation>
    </message>
    <message>
        <source>%1 has the same date and the same total, %3: this seems to be another copy of it.</source>
        <translation type="unfinished">%1 tiene la misma fecha y el mismo total, %3: esta factura parece ser otra copia de aquella.</translation>
    </message>
    <message>
        <source>Number out of order</source>
        <translation type="unfinished">Número fuera de orden</translation>
    </message>
    <message>
        <source>Number %1 does not fit its date: number %2 is of %3.</source>
        <translation type="unfinished">El número %1 no encaja con su fecha: el número %2 es del %3.</translation>
    </message>
    <message>
        <source>Number jumps</source>
        <translation type="unfinished">Salto en la numeración</translation>
    </message>
    <message>
        <source>From number %2 to %1 is a larger step than this supplier ever made.</source>
        <translation type="unfinished">Del número %2 al %1 hay un salto mayor que cualquiera anterior de este proveedor.</translation>
    </message>
    <message>
        <source>Number of another form</source>
        <translation type="unfinished">Número con otra forma</translation>
    </message>
    <message>
        <source>The number %1 is not written like those before it.</source>
        <translation type="unfinished">El número %1 no se escribe como los anteriores.</translation>
    </message>
    <message>
        <source>Taken as it was corrected before</source>
        <translation type="unfinished">Tomado según una corrección anterior</translation>
    </message>
    <message>
        <source>The value beside “%1” was taken, as it was corrected before.</source>
        <translation type="unfinished">Se tomó el valor que figura junto a «%1», según una corrección anterior.</translation>
    </message>
    <message>
        <source>The value at the place was taken where it stood when it was corrected before.</source>
        <translation type="unfinished">Se tomó el valor del lugar en el que figuraba cuando se corrigió anteriormente.</translation>
    </message>
    <message>
        <source>The value written like %1 was taken, as it was corrected before.</source>
        <translation type="unfinished">Se tomó el valor escrito como %1, según una corrección anterior.</translation>
    </message>
    <message>
        <source>Date read as it was corrected before</source>
        <translation type="unfinished">Fecha leída según una corrección anterior</translation>
    </message>
    <message>
        <source>The date was read with the day first, as it was corrected before.</source>
        <translation type="unfinished">La fecha se leyó con el día primero, según una corrección anterior.</translation>
    </message>
    <message>
        <source>The date was read with the month first, as it was corrected before.</source>
        <translation type="unfinished">La fecha se leyó con el mes primero, según una corrección anterior.</translation>
    </message>
    <message>
        <source>Spelled as it was corrected before</source>
        <translation type="unfinished">Escrito según una corrección anterior</translation>
    </message>
    <message>
        <source>“%1” was read; it is spelled as it is known of this supplier.</source>
        <translation type="unfinished">Se leyó «%1»; se escribe tal como se conoce de este proveedor.</translation>
    </message>
    <message>
        <source>Taken by the usual tax rates</source>
        <translation type="unfinished">Tomado según los tipos de IVA habituales</translation>
    </message>
    <message>
        <source>The amounts were taken that fit the usual tax rates (%1 %).</source>
        <translation type="unfinished">Se tomaron los importes que cuadran con los tipos de IVA habituales (%1 %).</translation>
    </message>
    <message>
        <source>This file seems to hold several invoices (pages: number): %1. Only the first was read; split the file, and each of them is.</source>
        <translation type="unfinished">Este archivo parece contener varias facturas (páginas: número): %1. Solo se leyó la primera; divida el archivo y se leerá cada una de ellas.</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A tax rate. %1: a number.</extracomment>
        <translation type="unfinished">%1&#xa0;%</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>In the place of a supplier&apos;s name.</extracomment>
        <translation type="unfinished">Sin nombre</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>bank account</comment>
        <translation type="unfinished">Sin confirmar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>bank account</comment>
        <translation type="unfinished">Confirmada</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <comment>bank account</comment>
        <translation type="unfinished">No es del proveedor</translation>
    </message>
    <message>
        <source>On no invoice now.</source>
        <translation type="unfinished">Ahora no figura en ninguna factura.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s), the last of %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation type="unfinished">
            <numerusform>En %Ln factura, la última del %1.</numerusform>
            <numerusform>En %Ln facturas, la última del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>En %Ln factura.</numerusform>
            <numerusform>En %Ln facturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Confirmada por %1 el %2.</translation>
    </message>
    <message>
        <source>Refused by %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Rechazada por %1 el %2.</translation>
    </message>
    <message>
        <source>%1 stands beside “%2”.</source>
        <extracomment>%1: a field, %2: words printed on the document.</extracomment>
        <translation type="unfinished">%1: figura junto a «%2».</translation>
    </message>
    <message>
        <source>%1 stands at a certain place of page %2.</source>
        <extracomment>%1: a field, %2: number of a page.</extracomment>
        <translation type="unfinished">%1: figura en un lugar determinado de la página %2.</translation>
    </message>
    <message>
        <source>%1 stands at a certain place.</source>
        <translation type="unfinished">%1: figura en un lugar determinado.</translation>
    </message>
    <message>
        <source>In dates the month comes first.</source>
        <translation type="unfinished">En las fechas, el mes va primero.</translation>
    </message>
    <message>
        <source>In dates the day comes first.</source>
        <translation type="unfinished">En las fechas, el día va primero.</translation>
    </message>
    <message>
        <source>%1 is written like %2 (9 is any digit, A any letter).</source>
        <extracomment>%1: a field, %2: how it is written, 9 = any digit, A = any letter.</extracomment>
        <translation type="unfinished">%1: se escribe como %2 (9 es cualquier cifra; A, cualquier letra).</translation>
    </message>
    <message>
        <source>%1 is spelled “%2”, though “%3” may be read.</source>
        <extracomment>%1: a field, %2: its right spelling, %3: what was read.</extracomment>
        <translation type="unfinished">%1: se escribe «%2», aunque se lea «%3».</translation>
    </message>
    <message>
        <source>The tax rates are %1.</source>
        <extracomment>%1: tax rates.</extracomment>
        <translation type="unfinished">Los tipos de IVA son %1.</translation>
    </message>
    <message>
        <source>Forgotten by %1 on %2; it is not used.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Olvidado por %1 el %2; no se utiliza.</translation>
    </message>
    <message>
        <source>From %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">De %1, el %2.</translation>
    </message>
    <message>
        <source>From the correction of %1 by %2 on %3.</source>
        <extracomment>Where something was learned. %1: &quot;inv-000012&quot;, %2: who, %3: when.</extracomment>
        <translation type="unfinished">De la corrección de %1 por %2 el %3.</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <extracomment>How much a supplier usually asks. %1: an amount, %2 and %3: the lowest and the highest.</extracomment>
        <translation type="unfinished">%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Usual total</source>
        <translation type="unfinished">Total habitual</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished">Tipos de IVA</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation type="unfinished">Plazo de pago</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <extracomment>How invoice numbers are written. %1: the last one.</extracomment>
        <translation type="unfinished">Números de factura</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation type="unfinished">como %1</translation>
    </message>
    <message>
        <source>Order of numbers</source>
        <translation type="unfinished">Orden de los números</translation>
    </message>
    <message>
        <source>they rise with the dates</source>
        <translation type="unfinished">aumentan con las fechas</translation>
    </message>
    <message>
        <source>Invoices from</source>
        <extracomment>First and last date of the invoices. %1, %2: dates.</extracomment>
        <translation type="unfinished">Periodo de las facturas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">A partir de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln factura aprobada</numerusform>
            <numerusform>%Ln facturas aprobadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>A date is expected, for example %1.</source>
        <extracomment>Below a field that holds no date. %1: an example.</extracomment>
        <translation type="unfinished">Se espera una fecha, por ejemplo %1.</translation>
    </message>
    <message>
        <source>An amount is expected, for example %1.</source>
        <extracomment>Below a field that holds no number. %1: an example in the person&apos;s own notation.</extracomment>
        <translation type="unfinished">Se espera un importe, por ejemplo %1.</translation>
    </message>
    <message>
        <source>A currency code of three letters is expected, for example EUR.</source>
        <translation type="unfinished">Se espera un código de moneda de tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>This value cannot be.</source>
        <translation type="unfinished">Este valor no es posible.</translation>
    </message>
    <message>
        <source>An IBAN is expected, for example %1.</source>
        <extracomment>Below a field that holds no IBAN. %1: an example.</extracomment>
        <translation type="unfinished">Se espera un IBAN, por ejemplo %1.</translation>
    </message>
    <message>
        <source>A BIC of 8 or 11 letters and digits is expected.</source>
        <translation type="unfinished">Se espera un BIC de 8 u 11 letras y cifras.</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar.</source>
        <extracomment>Below a date field. %1: what was typed, for example 31/02/2026.</extracomment>
        <translation type="unfinished">%1 no es un día del calendario.</translation>
    </message>
    <message>
        <source>%1 is not a currency in use.</source>
        <extracomment>Below the field of the currency. %1: what was typed, for example XYZ.</extracomment>
        <translation type="unfinished">%1 no es una moneda en uso.</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 characters, this one has %3.</source>
        <extracomment>Below the field of the IBAN. %1: country, %2 and %3: numbers of characters.</extracomment>
        <translation type="unfinished">Un IBAN de %1 tiene %2 caracteres, este tiene %3.</translation>
    </message>
</context>
<context>
    <name>desk::AboutDialog</name>
    <message>
        <source>About Orchestrator Desk</source>
        <translation type="unfinished">Acerca de Orchestrator Desk</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <extracomment>%1 is the version of the program, %2 that of Qt.</extracomment>
        <translation type="unfinished">Versión %1 con Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished">Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished">Hecho con</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of a dialog</comment>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>desk::Actions</name>
    <message>
        <source>File</source>
        <comment>menu title</comment>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu title</comment>
        <translation type="unfinished">Edición</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu title</comment>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu title: places to go to</comment>
        <translation type="unfinished">Ir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>menu title</comment>
        <translation type="unfinished">Factura</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu title</comment>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what will be undone, for example &quot;total with tax&quot;.</extracomment>
        <translation type="unfinished">Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what will be done again.</extracomment>
        <translation type="unfinished">Rehacer: %1</translation>
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
        <translation type="unfinished">¿Quién debe revisarla?</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Yo</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>A choice of who is to look at an invoice: this person. %1: the name.</extracomment>
        <translation type="unfinished">Yo (%1)</translation>
    </message>
    <message>
        <source>Somebody new: %1</source>
        <extracomment>A choice of who is to look at an invoice: a name that was not used before. %1: the name.</extracomment>
        <translation type="unfinished">Persona nueva: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nadie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>is to look at an invoice</comment>
        <translation type="unfinished">Nadie</translation>
    </message>
</context>
<context>
    <name>desk::BannerWidget</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>desk::CodingCompleter</name>
    <message>
        <source>Codes that match</source>
        <translation type="unfinished">Códigos que coinciden</translation>
    </message>
</context>
<context>
    <name>desk::CodingFieldWidget</name>
    <message>
        <source>All codes (Alt+Down)</source>
        <translation type="unfinished">Todos los códigos (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 is not among your accounts.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 no está entre sus cuentas.</translation>
    </message>
    <message>
        <source>Add %1 as a new account</source>
        <extracomment>Button. %1 is a new account of the ledger.</extracomment>
        <translation type="unfinished">Añadir %1 como cuenta nueva</translation>
    </message>
    <message>
        <source>%1 is not among your cost centres.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 no está entre sus centros de coste.</translation>
    </message>
    <message>
        <source>Add %1 as a new cost centre</source>
        <extracomment>Button. %1 is a new cost centre.</extracomment>
        <translation type="unfinished">Añadir %1 como centro de coste</translation>
    </message>
    <message>
        <source>%1 is not among your tax codes.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 no está entre sus códigos de IVA.</translation>
    </message>
    <message>
        <source>Add %1 as a new tax code</source>
        <extracomment>Button. %1 is a new tax code.</extracomment>
        <translation type="unfinished">Añadir %1 como código de IVA</translation>
    </message>
    <message>
        <source>Enter adds it; Escape puts back what was there.</source>
        <translation type="unfinished">Enter lo añade; Escape restablece lo que había.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Beside a code. %1: its name, %2: where it comes from.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Enter this code into the list</source>
        <translation type="unfinished">Añadir este código a la lista</translation>
    </message>
</context>
<context>
    <name>desk::CodingWidget</name>
    <message>
        <source>Coding</source>
        <comment>heading: account, cost centre and tax code</comment>
        <translation type="unfinished">Imputación</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <extracomment>Button: fill in the account, cost centre and tax code that are proposed.</extracomment>
        <translation type="unfinished">Tomar la propuesta</translation>
    </message>
    <message>
        <source>This code cannot be entered: it has at most 36 characters and no line break.</source>
        <translation type="unfinished">Este código no se puede introducir: admite como máximo 36 caracteres y ningún salto de línea.</translation>
    </message>
    <message numerus="yes">
        <source>as in %Ln earlier invoice(s) of this supplier</source>
        <extracomment>Beside a code that the program filled in by itself.</extracomment>
        <translation type="unfinished">
            <numerusform>como en %Ln factura anterior de este proveedor</numerusform>
            <numerusform>como en %Ln facturas anteriores de este proveedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last %Ln invoice(s) of this supplier</source>
        <translation type="unfinished">
            <numerusform>como en la última factura de este proveedor</numerusform>
            <numerusform>como en las últimas %Ln facturas de este proveedor</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1 of the last %2 invoices of this supplier</source>
        <extracomment>Why a code is proposed. %1 of %2 invoices had it.</extracomment>
        <translation type="unfinished">como en %1 de las últimas %2 facturas de este proveedor</translation>
    </message>
    <message>
        <source>Proposed coding</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Imputación propuesta</translation>
    </message>
</context>
<context>
    <name>desk::CommandPaletteWidget</name>
    <message>
        <source>Type an action, a supplier or an invoice number</source>
        <translation type="unfinished">Acción, proveedor o número de factura</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished">Ir a</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Nada se llama así.</translation>
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
        <translation type="unfinished">Suelte para importar en Facturas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %Ln folder(s)...</source>
        <extracomment>While the documents in dragged folders are counted. %Ln: how many folders.</extracomment>
        <translation type="unfinished">
            <numerusform>Examinando %Ln carpeta...</numerusform>
            <numerusform>Examinando %Ln carpetas...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ExportColumnsModel</name>
    <message>
        <source>Heading</source>
        <extracomment>Heads of the table of columns of an export.</extracomment>
        <translation type="unfinished">Encabezado</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished">Contenido</translation>
    </message>
</context>
<context>
    <name>desk::ExportColumnsWidget</name>
    <message>
        <source>Change a column</source>
        <translation type="unfinished">Cambiar una columna</translation>
    </message>
    <message>
        <source>Take the standard columns</source>
        <translation type="unfinished">Tomar las columnas estándar</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished">Columnas del archivo</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation type="unfinished">Subir la columna</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation type="unfinished">Bajar la columna</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished">Añadir columna</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished">Quitar la columna</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished">Co&amp;lumnas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished">Primeras filas del archivo</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <extracomment>Above a table of the first three rows that the exported file will have.</extracomment>
        <translation type="unfinished">Pr&amp;imeras filas</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation type="unfinished">Mover una columna</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation type="unfinished">Quitar una columna</translation>
    </message>
</context>
<context>
    <name>desk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Exportar %Ln factura</numerusform>
            <numerusform>Exportar %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices that are left out</source>
        <translation type="unfinished">Facturas omitidas</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <extracomment>Button: choose where the export is written.</extracomment>
        <translation type="unfinished">Ele&amp;gir...</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: write the file.</extracomment>
        <translation type="unfinished">E&amp;xportar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window.</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln invoice(s)...</source>
        <translation type="unfinished">
            <numerusform>Comprobando %Ln factura...</numerusform>
            <numerusform>Comprobando %Ln facturas...</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Exportando</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is saved.</source>
        <extracomment>%1: name of an export profile.</extracomment>
        <translation type="unfinished">El perfil «%1» se ha guardado.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation type="unfinished">Carpe&amp;ta</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished">Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <extracomment>%1: names of settings, separated by commas.</extracomment>
        <translation type="unfinished">Falta rellenar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be exported.</source>
        <translation type="unfinished">
            <numerusform>Se exportará %Ln factura.</numerusform>
            <numerusform>Se exportarán %Ln facturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is left out opens with a click; mend it, and it is looked at again.</source>
        <extracomment>%1: how many invoices will be exported, as a sentence.</extracomment>
        <translation type="unfinished">%1 Lo omitido se abre con un clic; corríjalo y se comprobará de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen invoices will be exported.</source>
        <translation type="unfinished">
            <numerusform>Se exportará %Ln de las facturas elegidas.</numerusform>
            <numerusform>Se exportarán %Ln de las facturas elegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation type="unfinished">
            <numerusform>Se ha escrito %Ln archivo.</numerusform>
            <numerusform>Se han escrito %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>Se ha omitido %Ln factura.</numerusform>
            <numerusform>Se han omitido %Ln facturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) do not exist in Windows-1252 and were replaced.</source>
        <translation type="unfinished">
            <numerusform>%Ln carácter no existe en Windows-1252 y se ha sustituido.</numerusform>
            <numerusform>%Ln caracteres no existen en Windows-1252 y se han sustituido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura exportada.</numerusform>
            <numerusform>%Ln facturas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: open the folder with the exported file.</extracomment>
        <translation type="unfinished">Abrir carpeta</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished">La exportación se ha cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is deleted.</source>
        <extracomment>%1: name of an export profile.</extracomment>
        <translation type="unfinished">El perfil «%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the deletion of a profile back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Folder for the e-invoices</source>
        <translation type="unfinished">Carpeta para las facturas electrónicas</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished">Exportar a</translation>
    </message>
    <message>
        <source>The file is there already (of %1) and will be replaced.</source>
        <extracomment>%1: when a file was last changed.</extracomment>
        <translation type="unfinished">El archivo ya existe (%1) y se sustituirá.</translation>
    </message>
</context>
<context>
    <name>desk::ExportDialogPresenter</name>
    <message>
        <source>invoices %1</source>
        <extracomment>Name of the exported file, without its ending. %1: the date.</extracomment>
        <translation type="unfinished">facturas %1</translation>
    </message>
</context>
<context>
    <name>desk::ExportOptionsWidget</name>
    <message>
        <source>One &amp;row for each</source>
        <translation type="unfinished">&amp;Una fila por cada</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>What a row of the exported table is.</extracomment>
        <translation type="unfinished">Factura</translation>
    </message>
    <message>
        <source>Line item</source>
        <extracomment>What a row of the exported table is.</extracomment>
        <translation type="unfinished">Línea</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished">&amp;Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished">Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished">Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Tabulator as the separator of a table&apos;s cells.</extracomment>
        <translation type="unfinished">Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished">Barra vertical</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation type="unfinished">Signo deci&amp;mal</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <extracomment>Decimal mark, with an example.</extracomment>
        <translation type="unfinished">Punto (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <extracomment>Decimal mark, with an example.</extracomment>
        <translation type="unfinished">Coma (1234,50)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished">&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished">&amp;Codificación</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets</source>
        <translation type="unfinished">UTF-8, para hojas de cálculo</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Windows-1252, for old programs</source>
        <translation type="unfinished">Windows-1252, para programas antiguos</translation>
    </message>
    <message>
        <source>Co&amp;nsultant number</source>
        <translation type="unfinished">&amp;Número de asesor</translation>
    </message>
    <message>
        <source>1001 to 9999999</source>
        <translation type="unfinished">1001 a 9999999</translation>
    </message>
    <message>
        <source>C&amp;lient number</source>
        <translation type="unfinished">Número d&amp;e cliente</translation>
    </message>
    <message>
        <source>1 to 99999</source>
        <translation type="unfinished">1 a 99999</translation>
    </message>
    <message>
        <source>Fiscal &amp;year begins in</source>
        <translation type="unfinished">El e&amp;jercicio empieza en</translation>
    </message>
    <message>
        <source>Le&amp;ngth of the accounts</source>
        <translation type="unfinished">Longitu&amp;d de las cuentas</translation>
    </message>
    <message>
        <source>Cre&amp;ditor account</source>
        <translation type="unfinished">Cuenta de acreed&amp;or</translation>
    </message>
    <message>
        <source>The account against which every invoice is booked, for example a collective creditor.</source>
        <translation type="unfinished">La cuenta de contrapartida de todas las facturas, por ejemplo un acreedor colectivo.</translation>
    </message>
    <message>
        <source>&amp;Account where none is coded</source>
        <translation type="unfinished">Cuent&amp;a si no hay imputación</translation>
    </message>
    <message>
        <source>Leave out what is not coded</source>
        <translation type="unfinished">Omitir lo no imputado</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished">Cambiar un ajuste</translation>
    </message>
    <message>
        <source>Needs day, month and year: d, M and y.</source>
        <translation type="unfinished">Requiere día (d), mes (M) y año (y).</translation>
    </message>
</context>
<context>
    <name>desk::ExportProfileWidget</name>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished">&amp;Perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: save the changes of the export profile that is chosen.</extracomment>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Save as...</source>
        <extracomment>Button: save the settings as a new export profile.</extracomment>
        <translation type="unfinished">Guardar como...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <extracomment>Button: give the export profile another name.</extracomment>
        <translation type="unfinished">Renombrar...</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete the export profile.</extracomment>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>For example: Tax adviser, monthly</source>
        <translation type="unfinished">Por ejemplo: Asesor fiscal, mensual</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation type="unfinished">Nom&amp;bre del perfil</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>Button: take the name that was typed.</extracomment>
        <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
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
        <translation type="unfinished">Omitida</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation type="unfinished">Lo que le falta</translation>
    </message>
</context>
<context>
    <name>desk::ExportSourceDelegate</name>
    <message>
        <source>What the column holds</source>
        <translation type="unfinished">Contenido de la columna</translation>
    </message>
    <message>
        <source>Choose from the list, or type text of your own in quotation marks: it stands in every row.</source>
        <translation type="unfinished">Elija de la lista o escriba un texto propio entre comillas: figurará en todas las filas.</translation>
    </message>
</context>
<context>
    <name>desk::FieldAnswersWidget</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>Where an answer comes from. %1: source (&quot;Text&quot;), %2: number of the page.</extracomment>
        <translation type="unfinished">%1, página %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a field without a value</comment>
        <translation type="unfinished">(vacío)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An answer among several, as it is spoken. %1: the value, %2: where it comes from.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Printed as &quot;%1&quot;. Take it: %2, or %3 once or more.</source>
        <extracomment>Tooltip of an answer. %1: as it is printed, %2 and %3: keys.</extracomment>
        <translation type="unfinished">Impreso como «%1». Tomarlo: %2, o %3 una o varias veces.</translation>
    </message>
</context>
<context>
    <name>desk::FieldWhyWidget</name>
    <message>
        <source>Esc closes.</source>
        <translation type="unfinished">Esc cierra.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Heading above the reasons for a value. %1: the field.</extracomment>
        <translation type="unfinished">Por qué: %1</translation>
    </message>
</context>
<context>
    <name>desk::FieldWidget</name>
    <message>
        <source>Printed as &quot;%1&quot;</source>
        <extracomment>Tooltip of a field: how the value is printed on the document.</extracomment>
        <translation type="unfinished">Impreso como «%1»</translation>
    </message>
    <message>
        <source>This field is needed and was not found. Type it, or click it on the page.</source>
        <translation type="unfinished">Este campo es obligatorio y no se encontró. Escríbalo o pulse sobre él en la página.</translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>In the place of the source of a value, while it is typed.</extracomment>
        <translation type="unfinished">no guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the page</source>
        <extracomment>At the end of a field while its value is typed: places on the page that read alike.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln en la página</numerusform>
            <numerusform>%Ln en la página</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>At the end of a field: which of the places on the page was chosen. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Tooltip: how sure a value is, and where it comes from. %1: &quot;Certain, 97 %&quot;, %2: &quot;Text&quot;.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <extracomment>Tooltip of how sure a value is. %1: &quot;Certain, 97 %&quot;.</extracomment>
        <translation type="unfinished">%1. Pulse para ver por qué.</translation>
    </message>
</context>
<context>
    <name>desk::FieldsWidget</name>
    <message>
        <source>Document</source>
        <extracomment>Heading above the fields number, dates, order</extracomment>
        <translation type="unfinished">Documento</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading above the fields of the supplier</extracomment>
        <translation type="unfinished">Vendedor</translation>
    </message>
    <message>
        <source>Buyer</source>
        <extracomment>Heading above the fields of the one who is to pay</extracomment>
        <translation type="unfinished">Comprador</translation>
    </message>
    <message>
        <source>Amounts</source>
        <extracomment>Heading above the totals</extracomment>
        <translation type="unfinished">Importes</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading above bank account and terms</extracomment>
        <translation type="unfinished">Pago</translation>
    </message>
</context>
<context>
    <name>desk::FilterChipsWidget</name>
    <message>
        <source>Take this filter away: %1</source>
        <extracomment>Tooltip of a filter that is in force. %1: &quot;Due: overdue&quot;.</extracomment>
        <translation type="unfinished">Quitar este filtro: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: show all invoices again.</extracomment>
        <translation type="unfinished">Quitar todo</translation>
    </message>
    <message>
        <source>Save...</source>
        <extracomment>Button: give this filter a name.</extracomment>
        <translation type="unfinished">Guardar...</translation>
    </message>
</context>
<context>
    <name>desk::FilterListDialog</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished">Filtros guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: give the saved filter another name.</extracomment>
        <translation type="unfinished">Renombrar</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: the saved filter goes one place up.</extracomment>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: the saved filter goes one place down.</extracomment>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: remove the saved filter.</extracomment>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted.</source>
        <extracomment>%1 is the name of a saved filter.</extracomment>
        <translation type="unfinished">«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>desk::FilterNameWidget</name>
    <message>
        <source>&amp;Name of the filter</source>
        <translation type="unfinished">&amp;Nombre del filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button beside the name of a filter.</extracomment>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the name of a filter: do not save it after all.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation type="unfinished">Otro filtro tiene este nombre.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>Button beside the name of a filter that exists already: save over it.</extracomment>
        <translation type="unfinished">Sustituirlo</translation>
    </message>
</context>
<context>
    <name>desk::FilterPanelWidget</name>
    <message>
        <source>&amp;Issue date</source>
        <translation type="unfinished">Fec&amp;ha factura</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation type="unfinished">&amp;Vencimiento</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>Accessible name of a field. %1: &quot;Issue date&quot;.</extracomment>
        <translation type="unfinished">%1 desde</translation>
    </message>
    <message>
        <source>%1 to</source>
        <extracomment>Accessible name of a field. %1: &quot;Issue date&quot;.</extracomment>
        <translation type="unfinished">%1 hasta</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Placeholder of the first day of a range.</extracomment>
        <translation type="unfinished">Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Placeholder of the last day of a range.</extracomment>
        <translation type="unfinished">Hasta</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">Proveedor</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation type="unfinished">Total desde</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation type="unfinished">Total hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Moneda</translation>
    </message>
    <message>
        <source>Only with &amp;notes</source>
        <translation type="unfinished">Solo con n&amp;otas</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation type="unfinished">&amp;Total</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <extracomment>Label of a field for a currency code such as EUR.</extracomment>
        <translation type="unfinished">Mone&amp;da</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation type="unfinished">&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation type="unfinished">&amp;Asignada a</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>Filter by assignee: whoever.</extracomment>
        <translation type="unfinished">Cualquiera</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>Filter by assignee, or a choice of who is to look at it. %1: the person&apos;s name.</extracomment>
        <translation type="unfinished">Yo (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter by assignee: those that nobody is to look at.</extracomment>
        <translation type="unfinished">Nadie</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished">El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The first amount is above the second one.</source>
        <translation type="unfinished">El primer importe es mayor que el segundo.</translation>
    </message>
</context>
<context>
    <name>desk::FilterPresenter</name>
    <message>
        <source>removal of the filter &quot;%1&quot;</source>
        <extracomment>Name of what Undo takes back. %1: the name of a saved filter.</extracomment>
        <translation type="unfinished">eliminación del filtro «%1»</translation>
    </message>
</context>
<context>
    <name>desk::FindingsGroupWidget</name>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>Below a finding that a person accepted. %1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Aceptado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Now: %1&lt;br&gt;Before: %2</source>
        <extracomment>The bank account of an invoice beside that of the invoices before. %1: this one, %2: the one before.</extracomment>
        <translation type="unfinished">Ahora: %1&lt;br&gt;Antes: %2</translation>
    </message>
    <message>
        <source>Show each</source>
        <extracomment>Button beside several warnings of one kind: list each of them.</extracomment>
        <translation type="unfinished">Ver cada una</translation>
    </message>
    <message>
        <source>Show the line</source>
        <extracomment>Button beside a finding: go to the line item that it speaks of.</extracomment>
        <translation type="unfinished">Ver la línea</translation>
    </message>
    <message>
        <source>Show the field</source>
        <extracomment>Button beside a finding: go to the first field that it speaks of.</extracomment>
        <translation type="unfinished">Ver el campo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button beside &quot;probable duplicate&quot;. %1: number of the other invoice.</extracomment>
        <translation type="unfinished">Abrir %1</translation>
    </message>
    <message>
        <source>Accept all...</source>
        <extracomment>Button beside a finding: say that it is all right, with a reason.</extracomment>
        <translation type="unfinished">Aceptar todas...</translation>
    </message>
    <message>
        <source>Accept...</source>
        <translation type="unfinished">Aceptar...</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button beside an accepted finding: it is to be dealt with after all.</extracomment>
        <translation type="unfinished">Anular</translation>
    </message>
    <message>
        <source>Why this finding is all right</source>
        <translation type="unfinished">Por qué esta observación es aceptable</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation type="unfinished">¿Por qué es aceptable?</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform>Aceptar %Ln observación</numerusform>
            <numerusform>Aceptar %Ln observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <extracomment>Tooltip of a button that accepts a warning with a reason given before. %1: the reason.</extracomment>
        <translation type="unfinished">Aceptar: %1</translation>
    </message>
    <message>
        <source>The supplier</source>
        <extracomment>Button beside an alarm: show what is known of the supplier.</extracomment>
        <translation type="unfinished">Ver el proveedor</translation>
    </message>
    <message>
        <source>Shows what is known of the supplier: earlier invoices, usual figures, bank accounts</source>
        <translation type="unfinished">Muestra lo que se sabe del proveedor: facturas anteriores, cifras habituales, cuentas bancarias</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <extracomment>Button beside a warning on a bank account: it does not belong to the supplier.</extracomment>
        <translation type="unfinished">No es del proveedor</translation>
    </message>
    <message>
        <source>Remembers that this account is not the supplier&apos;s: every invoice that names it is held</source>
        <translation type="unfinished">Recuerda que esta cuenta no es del proveedor: se retiene toda factura que la indique</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <extracomment>Button beside a warning on a bank account: it belongs to the supplier.</extracomment>
        <translation type="unfinished">Es del proveedor</translation>
    </message>
    <message>
        <source>Confirms the account: later invoices that name it are not held because of it</source>
        <translation type="unfinished">Confirma la cuenta: las facturas posteriores que la indiquen no se retienen por ello</translation>
    </message>
</context>
<context>
    <name>desk::FindingsWidget</name>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <translation type="unfinished">
            <numerusform>%Ln control superado</numerusform>
            <numerusform>%Ln controles superados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished">Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished">Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation type="unfinished">Texto de la ayuda</translation>
    </message>
    <message>
        <source>No page of the help holds these words.</source>
        <translation type="unfinished">Ninguna página de la ayuda contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>desk::HistoryWidget</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <extracomment>Heading above what became of a value. %1: the field.</extracomment>
        <translation type="unfinished">Historial de: %1</translation>
    </message>
    <message>
        <source>History of the invoice</source>
        <translation type="unfinished">Historial de la factura</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation type="unfinished">Aquí todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Enter puts a value back. Esc closes.</source>
        <translation type="unfinished">Enter restaura un valor. Esc cierra.</translation>
    </message>
    <message>
        <source>Esc closes.</source>
        <translation type="unfinished">Esc cierra.</translation>
    </message>
</context>
<context>
    <name>desk::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation type="unfinished">
            <numerusform>%Ln documento importado</numerusform>
            <numerusform>%Ln documentos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <extracomment>These files had been imported before.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln ya conocido</numerusform>
            <numerusform>%Ln ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation type="unfinished">
            <numerusform>%Ln no utilizable</numerusform>
            <numerusform>%Ln no utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished">Nada que importar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why it could not be used.</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the e-mail holds no document.</source>
        <extracomment>%1 is the file name of an e-mail.</extracomment>
        <translation type="unfinished">%1: el correo no contiene ningún documento.</translation>
    </message>
    <message>
        <source>%1: the e-mail holds no document, only %2.</source>
        <extracomment>%1 is the file name of an e-mail, %2 names of what is in it.</extracomment>
        <translation type="unfinished">%1: el correo no contiene ningún documento, solo %2.</translation>
    </message>
    <message>
        <source>There are no PDF, image, XML or e-mail files in it.</source>
        <translation type="unfinished">No contiene archivos PDF, de imagen, XML o de correo.</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListAssignWidget</name>
    <message>
        <source>&amp;Who is to look at them?</source>
        <translation type="unfinished">¿&amp;Quién debe revisarlas?</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Personas conocidas</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln</source>
        <extracomment>Button: the person typed is to look at %Ln invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Asignar %Ln</numerusform>
            <numerusform>Asignar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To me</source>
        <extracomment>Button: I am to look at the selected invoices.</extracomment>
        <translation type="unfinished">A mí</translation>
    </message>
    <message>
        <source>To nobody</source>
        <extracomment>Button: nobody in particular is to look at the selected invoices.</extracomment>
        <translation type="unfinished">A nadie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not change who is to look at the selected invoices.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListModel</name>
    <message>
        <source>free</source>
        <translation type="unfinished">gratis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln campo por revisar</numerusform>
            <numerusform>%Ln campos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on this machine, without a paid service.</source>
        <translation type="unfinished">Leído en este equipo, sin servicio de pago.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of invoices: needs review, approved ...</extracomment>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Column of the list of invoices: who sends the invoice</extracomment>
        <translation type="unfinished">Proveedor</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the list of invoices: the invoice&apos;s own number</extracomment>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>Issue date</source>
        <extracomment>Column of the list of invoices</extracomment>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Column of the list of invoices: when it is to be paid</extracomment>
        <translation type="unfinished">Vencimiento</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of the list of invoices: the amount with tax</extracomment>
        <translation type="unfinished">Total</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Column of the list of invoices: how sure the reading is</extracomment>
        <translation type="unfinished">Fiabilidad</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column of the list of invoices: where the values come from (text, OCR, e-invoice)</extracomment>
        <translation type="unfinished">Origen</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column of the list of invoices: what reading it cost</extracomment>
        <translation type="unfinished">Coste</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Vencida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column of the list of invoices: the person who is to look at it</extracomment>
        <translation type="unfinished">Asignada a</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column of the list of invoices: how many notes were written beside it</extracomment>
        <translation type="unfinished">Notas</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListWidget</name>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished">Todavía no hay facturas</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window. They are read on this machine, and what is uncertain waits here for your eyes.</source>
        <translation type="unfinished">Suelte archivos o carpetas en cualquier lugar de esta ventana. Se leen en este equipo, y lo que es incierto espera aquí su revisión.</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation type="unfinished">Importar archivos...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <translation type="unfinished">Probar con facturas de ejemplo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Sin resultados</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>Button: show all invoices again.</extracomment>
        <translation type="unfinished">Quitar el filtro</translation>
    </message>
    <message>
        <source>Filter the invoices</source>
        <translation type="unfinished">Filtrar las facturas</translation>
    </message>
    <message>
        <source>Supplier, number, file name or any word of the documents</source>
        <translation type="unfinished">Proveedor, número, archivo o palabra de los documentos</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: say that the reading of the selected invoices is right.</extracomment>
        <translation type="unfinished">Aprobar</translation>
    </message>
    <message>
        <source>Reject...</source>
        <extracomment>Button: refuse the selected invoices, with a reason.</extracomment>
        <translation type="unfinished">Rechazar...</translation>
    </message>
    <message>
        <source>Export...</source>
        <extracomment>Button: write the selected invoices, or all of the list, into a file.</extracomment>
        <translation type="unfinished">Exportar...</translation>
    </message>
    <message>
        <source>&amp;Why are they rejected?</source>
        <translation type="unfinished">&amp;Motivo del rechazo</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected invoice(s) into a file.</source>
        <translation type="unfinished">
            <numerusform>Escribe la factura seleccionada en un archivo.</numerusform>
            <numerusform>Escribe las %Ln facturas seleccionadas en un archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes all %Ln invoice(s) of this list into a file.</source>
        <translation type="unfinished">
            <numerusform>Escribe la factura de esta lista en un archivo.</numerusform>
            <numerusform>Escribe las %Ln facturas de esta lista en un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show this invoice.</extracomment>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the saved files.</extracomment>
        <translation type="unfinished">Abrir la carpeta</translation>
    </message>
    <message>
        <source>The original is saved.</source>
        <translation type="unfinished">El original se ha guardado.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Guardar el original como</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %Ln original(s)</source>
        <translation type="unfinished">
            <numerusform>Carpeta para %Ln original</numerusform>
            <numerusform>Carpeta para %Ln originales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are opened.</source>
        <translation type="unfinished">
            <numerusform>Se abre el primero.</numerusform>
            <numerusform>Se abren los primeros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have all of them at hand, save the originals into a folder.</source>
        <translation type="unfinished">Para tenerlos todos a mano, guarde los originales en una carpeta.</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>Button: show or hide the filters by date, amount, assignee ...</extracomment>
        <translation type="unfinished">&amp;Filtros</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <extracomment>Button with a menu: filters that were given a name.</extracomment>
        <translation type="unfinished">&amp;Guardados</translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation type="unfinished">Filtros con nombre</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done with the selected invoices.</extracomment>
        <translation type="unfinished">Má&amp;s</translation>
    </message>
    <message>
        <source>The filter is saved as &quot;%1&quot;.</source>
        <extracomment>%1 is the name that the person gave to a filter.</extracomment>
        <translation type="unfinished">El filtro se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>&amp;Filters (%1)</source>
        <translation type="unfinished">&amp;Filtros (%1)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation type="unfinished">Todavía no hay filtros guardados.</translation>
    </message>
    <message>
        <source>Arrange saved filters...</source>
        <extracomment>Menu entry: rename, order and delete saved filters.</extracomment>
        <translation type="unfinished">Organizar filtros guardados...</translation>
    </message>
    <message>
        <source>No invoice has all of these words and fits all of these filters.</source>
        <translation type="unfinished">Ninguna factura contiene todas estas palabras y cumple todos estos filtros.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished">La papelera está vacía</translation>
    </message>
    <message>
        <source>What you move to the trash lies here until you restore it.</source>
        <translation type="unfinished">Lo que mueva a la papelera queda aquí hasta que lo restaure.</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <extracomment>Button: from the trash back to the list.</extracomment>
        <translation type="unfinished">Ver todas las facturas</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: take the selected invoices out of the trash.</extracomment>
        <translation type="unfinished">Restaurar</translation>
    </message>
</context>
<context>
    <name>desk::InvoicesScreen</name>
    <message>
        <source>%1 is approved.</source>
        <extracomment>After approval, when the next invoice is open already. %1: &quot;inv-000012&quot;.</extracomment>
        <translation type="unfinished">%1 está aprobada.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation type="unfinished">%1 está rechazada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.
----------
Button: take approval or rejection back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Nothing on this document says who it is from.</source>
        <translation type="unfinished">Nada en este documento indica de quién es.</translation>
    </message>
    <message>
        <source>Open it and type the seller; then it belongs to a supplier.</source>
        <translation type="unfinished">Ábralo y escriba el vendedor; así pertenecerá a un proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>The file is split into %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>El archivo está dividido en %Ln factura.</numerusform>
            <numerusform>El archivo está dividido en %Ln facturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is read now.</source>
        <translation type="unfinished">Cada una se lee ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are one invoice now.</source>
        <translation type="unfinished">
            <numerusform>%Ln archivo es ahora una factura.</numerusform>
            <numerusform>%Ln archivos son ahora una factura.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read now.</source>
        <translation type="unfinished">Se lee ahora.</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation type="unfinished">Deshecho: todo está como antes.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesModel</name>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of an account, cost centre or tax code</comment>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: how many invoices and lines carry the code</comment>
        <translation type="unfinished">Usos</translation>
    </message>
    <message>
        <source>Type a new code</source>
        <translation type="unfinished">Escriba un código nuevo</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>Name of a code that is not offered any more. %1: the name.</extracomment>
        <translation type="unfinished">%1 (oculto)</translation>
    </message>
    <message>
        <source>Hidden: it is not offered while coding; what carries it keeps it.</source>
        <translation type="unfinished">Oculto: no se ofrece al imputar; lo que ya lo lleva lo conserva.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is a code that was typed.</extracomment>
        <translation type="unfinished">%1 ya existe.</translation>
    </message>
    <message>
        <source>A code has at most 36 characters.</source>
        <translation type="unfinished">Un código tiene como máximo 36 caracteres.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesPresenter</name>
    <message>
        <source>add %1</source>
        <translation type="unfinished">añadir %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation type="unfinished">nombre de %1</translation>
    </message>
    <message>
        <source>hide codes</source>
        <translation type="unfinished">ocultar códigos</translation>
    </message>
    <message>
        <source>offer codes again</source>
        <translation type="unfinished">volver a ofrecer códigos</translation>
    </message>
    <message>
        <source>remove codes</source>
        <translation type="unfinished">quitar códigos</translation>
    </message>
    <message>
        <source>import codes</source>
        <translation type="unfinished">importar códigos</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesWidget</name>
    <message>
        <source>Accounts, cost centres and tax codes</source>
        <translation type="unfinished">Cuentas, centros de coste y códigos de IVA</translation>
    </message>
    <message>
        <source>They are offered while invoices are coded for the ledger. Type them, paste them from a spreadsheet, or import a CSV file with the columns code and name.</source>
        <translation type="unfinished">Se ofrecen al imputar las facturas. Escríbalos, péguelos de una hoja de cálculo o importe un archivo CSV con las columnas código y nombre.</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished">Tipo de código</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Cuentas</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Centros de coste</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Códigos IVA</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished">Buscar un código</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished">Códigos</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: type a new account, cost centre or tax code.</extracomment>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: do not offer these codes any more.</extracomment>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take these codes away.</extracomment>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Codes that invoices carry are hidden instead: the invoices keep them.</source>
        <translation type="unfinished">Los códigos que figuran en facturas se ocultan en vez de quitarse: las facturas los conservan.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: codes that were copied from a spreadsheet.</extracomment>
        <translation type="unfinished">Pegar</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <extracomment>Button: read codes from a file.</extracomment>
        <translation type="unfinished">Importar CSV...</translation>
    </message>
    <message>
        <source>Offer again</source>
        <extracomment>Button: offer these codes again.</extracomment>
        <translation type="unfinished">Volver a ofrecer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that invoices carry were hidden, not removed.</source>
        <translation type="unfinished">
            <numerusform>%Ln código que figura en facturas se ha ocultado, no quitado.</numerusform>
            <numerusform>%Ln códigos que figuran en facturas se han ocultado, no quitado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation type="unfinished">Importar códigos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished">Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no table of codes in it. The first column must be the code, the second its name; a code has at most 36 characters.</source>
        <translation type="unfinished">No contiene ninguna tabla de códigos. La primera columna debe ser el código y la segunda, su nombre; un código tiene como máximo 36 caracteres.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerImportDialog</name>
    <message>
        <source>Import codes</source>
        <translation type="unfinished">Importar códigos</translation>
    </message>
    <message>
        <source>%1, %2, %3. Codes that are not in the list stay.</source>
        <extracomment>What an import brings. %1: &quot;12 new&quot;, %2: &quot;3 with another name&quot;, %3: &quot;40 as they are&quot;.</extracomment>
        <translation type="unfinished">%1, %2, %3. Los códigos que no están en la lista se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation type="unfinished">
            <numerusform>%Ln con otro nombre</numerusform>
            <numerusform>%Ln con otro nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation type="unfinished">
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that would be imported</source>
        <translation type="unfinished">Códigos que se importarían</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln code(s)</source>
        <extracomment>Button: import the codes of the list.</extracomment>
        <translation type="unfinished">
            <numerusform>Importar %Ln código</numerusform>
            <numerusform>Importar %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>do not import</comment>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
<context>
    <name>desk::LedgerImportModel</name>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of an account, cost centre or tax code</comment>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation type="unfinished">Qué ocurre</translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a code that is imported</comment>
        <translation type="unfinished">Nuevo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Sin cambios</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the name that a code has now.</extracomment>
        <translation type="unfinished">Ahora: %1</translation>
    </message>
</context>
<context>
    <name>desk::LineCellDelegate</name>
    <message>
        <source>Charge</source>
        <comment>kind of row</comment>
        <extracomment>Kind of a row: what is added to the invoice, or taken off it.</extracomment>
        <translation type="unfinished">Cargo</translation>
    </message>
    <message>
        <source>Allowance</source>
        <comment>kind of row</comment>
        <translation type="unfinished">Descuento</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message>
        <source>Line items</source>
        <translation type="unfinished">Líneas</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished">Añadir una línea</translation>
    </message>
    <message>
        <source>Delete the chosen lines</source>
        <translation type="unfinished">Eliminar las líneas elegidas</translation>
    </message>
    <message>
        <source>Split line %1</source>
        <extracomment>For the undo menu: one line became several.</extracomment>
        <translation type="unfinished">Dividir línea %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a table with the number of its rows. %1: the title, %2: the number.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Title of a table: the lines of an invoice.</extracomment>
        <translation type="unfinished">Líneas</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Title of a table: tax by its rates.</extracomment>
        <translation type="unfinished">IVA</translation>
    </message>
    <message>
        <source>Allowances</source>
        <extracomment>Title of a table: allowances and charges of the whole invoice.</extracomment>
        <translation type="unfinished">Descuentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>Sum of the chosen rows of a table. %1: an amount.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln fila: %1</numerusform>
            <numerusform>%Ln filas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Unir %Ln línea</numerusform>
            <numerusform>Unir %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds more than %Ln row(s), or too many columns. Copy the lines only.</source>
        <translation type="unfinished">
            <numerusform>El portapapeles contiene más de %Ln fila o demasiadas columnas. Copie solo las líneas.</numerusform>
            <numerusform>El portapapeles contiene más de %Ln filas o demasiadas columnas. Copie solo las líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing to paste. Copy the rows in the spreadsheet first.</source>
        <translation type="unfinished">El portapapeles no contiene nada que pegar. Copie antes las filas en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Add a line above</source>
        <extracomment>Menu: put an empty row into the table.</extracomment>
        <translation type="unfinished">Añadir línea encima</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Menu: move the chosen rows of the table.</extracomment>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Menu: move the chosen rows of the table.</extracomment>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the chosen cells.</extracomment>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Menu: empty the chosen cells.</extracomment>
        <translation type="unfinished">Vaciar</translation>
    </message>
    <message>
        <source>Tax breakdown</source>
        <translation type="unfinished">Desglose del IVA</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation type="unfinished">Descuentos y cargos</translation>
    </message>
    <message>
        <source>Tables of the invoice</source>
        <translation type="unfinished">Tablas de la factura</translation>
    </message>
    <message>
        <source>Allowances and charges on the whole invoice</source>
        <translation type="unfinished">Descuentos y cargos sobre toda la factura</translation>
    </message>
    <message>
        <source>Split the chosen line</source>
        <translation type="unfinished">Dividir la línea elegida</translation>
    </message>
    <message>
        <source>Merge the chosen lines</source>
        <translation type="unfinished">Unir las líneas elegidas</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation type="unfinished">Pegar líneas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation type="unfinished">Columnas de las líneas</translation>
    </message>
</context>
<context>
    <name>desk::LinePasteDialog</name>
    <message>
        <source>Paste lines</source>
        <translation type="unfinished">Pegar líneas</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation type="unfinished">La primera fila nombra las &amp;columnas</translation>
    </message>
    <message>
        <source>Where the lines go</source>
        <translation type="unfinished">Dónde van las líneas</translation>
    </message>
    <message>
        <source>Add below the last line</source>
        <extracomment>Where pasted lines go.</extracomment>
        <translation type="unfinished">Añadir tras la última línea</translation>
    </message>
    <message>
        <source>Insert above line %1</source>
        <extracomment>Where pasted lines go. %1: number of a line.</extracomment>
        <translation type="unfinished">Insertar sobre la línea %1</translation>
    </message>
    <message>
        <source>Replace all lines</source>
        <extracomment>Where pasted lines go.</extracomment>
        <translation type="unfinished">Sustituirlas todas</translation>
    </message>
    <message>
        <source>Rows that will be pasted</source>
        <translation type="unfinished">Filas que se pegarán</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Choice above a pasted column: it goes nowhere.</extracomment>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>&amp;Leave cells empty whose text cannot be</source>
        <translation type="unfinished">&amp;Dejar vacías las celdas con texto no válido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1.</source>
        <extracomment>What a paste does not take. %1: titles of columns.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln columna omitida: %1.</numerusform>
            <numerusform>%Ln columnas omitidas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no value of their column; they are marked.</source>
        <translation type="unfinished">
            <numerusform>%Ln celda no contiene un valor de su columna; está marcada.</numerusform>
            <numerusform>%Ln celdas no contienen un valor de su columna; están marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last row is the sum of the others and is left out.</source>
        <translation type="unfinished">La última fila es la suma de las demás y se omite.</translation>
    </message>
    <message>
        <source>Some rows have fewer cells than others; what is missing stays empty.</source>
        <translation type="unfinished">Algunas filas tienen menos celdas que otras; lo que falta queda vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that cannot be shown were left out.</source>
        <translation type="unfinished">
            <numerusform>Se ha omitido %Ln carácter que no se puede mostrar.</numerusform>
            <numerusform>Se han omitido %Ln caracteres que no se pueden mostrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln line(s)</source>
        <extracomment>Button: take the rows over.</extracomment>
        <translation type="unfinished">
            <numerusform>Pegar %Ln línea</numerusform>
            <numerusform>Pegar %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LinePasteHeaderView</name>
    <message>
        <source>Column %1 goes to</source>
        <extracomment>Spoken name of a choice above a column of pasted text. %1: the column&apos;s number.</extracomment>
        <translation type="unfinished">La columna %1 va a</translation>
    </message>
</context>
<context>
    <name>desk::LinePasteModel</name>
    <message>
        <source>Column %1</source>
        <extracomment>Above a column of pasted text without a title of its own. %1: its number.</extracomment>
        <translation type="unfinished">Columna %1</translation>
    </message>
</context>
<context>
    <name>desk::LineSplitWidget</name>
    <message>
        <source>Split this line</source>
        <translation type="unfinished">Dividir esta línea</translation>
    </message>
    <message>
        <source>How the line is split</source>
        <translation type="unfinished">Cómo se divide la línea</translation>
    </message>
    <message>
        <source>into equal parts</source>
        <extracomment>How a line is split: 3 equal ones</extracomment>
        <translation type="unfinished">en partes iguales</translation>
    </message>
    <message>
        <source>by quantity</source>
        <extracomment>How a line is split: the first part has this quantity</extracomment>
        <translation type="unfinished">por cantidad</translation>
    </message>
    <message>
        <source>by amount</source>
        <extracomment>How a line is split: the first part has this amount</extracomment>
        <translation type="unfinished">por importe</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation type="unfinished">Número de partes</translation>
    </message>
    <message>
        <source>Quantity or amount of the first part</source>
        <translation type="unfinished">Cantidad o importe de la primera parte</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: split the line now.</extracomment>
        <translation type="unfinished">Dividir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not split after all.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>%1 pcs for %2</source>
        <extracomment>A part of a line: quantity and amount. %1: a number, %2: an amount.</extracomment>
        <translation type="unfinished">%1 uds. por %2</translation>
    </message>
</context>
<context>
    <name>desk::LineSumWidget</name>
    <message>
        <source>Sum %1: the total tax</source>
        <extracomment>Sum of the tax table against the invoice. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1: el total IVA</translation>
    </message>
    <message>
        <source>Sum %1: the total with tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1: el total con IVA</translation>
    </message>
    <message>
        <source>Sum %1: the total without tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1: el total sin IVA</translation>
    </message>
    <message>
        <source>Sum %1, total tax %2: %3 too much</source>
        <extracomment>Sum of the tax table against the invoice. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Suma %1, total IVA %2: sobran %3</translation>
    </message>
    <message>
        <source>Sum %1, total tax %2: %3 missing</source>
        <translation type="unfinished">Suma %1, total IVA %2: faltan %3</translation>
    </message>
    <message>
        <source>Sum %1, total with tax %2: %3 too much</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Suma %1, total con IVA %2: sobran %3</translation>
    </message>
    <message>
        <source>Sum %1, total with tax %2: %3 missing</source>
        <translation type="unfinished">Suma %1, total con IVA %2: faltan %3</translation>
    </message>
    <message>
        <source>Sum %1, total without tax %2: %3 too much</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Suma %1, total sin IVA %2: sobran %3</translation>
    </message>
    <message>
        <source>Sum %1, total without tax %2: %3 missing</source>
        <translation type="unfinished">Suma %1, total sin IVA %2: faltan %3</translation>
    </message>
    <message>
        <source>Lines %1, allowances and charges %2.</source>
        <extracomment>Behind the sum of lines and allowances. %1 and %2: amounts.</extracomment>
        <translation type="unfinished">Líneas %1, descuentos y cargos %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln fila sin importe.</numerusform>
            <numerusform>%Ln filas sin importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <extracomment>Sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1</translation>
    </message>
    <message>
        <source>The difference of %1 is within rounding.</source>
        <extracomment>Behind the sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">La diferencia de %1 está dentro del redondeo.</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation type="unfinished">No se leyó ninguna línea.</translation>
    </message>
    <message>
        <source>None of the lines has an amount.</source>
        <translation type="unfinished">Ninguna línea tiene importe.</translation>
    </message>
    <message>
        <source>No tax breakdown was read.</source>
        <translation type="unfinished">No se leyó ningún desglose del IVA.</translation>
    </message>
    <message>
        <source>No allowances or charges were read.</source>
        <translation type="unfinished">No se leyeron descuentos ni cargos.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>Charges minus allowances of an invoice. %1: an amount.</extracomment>
        <translation type="unfinished">En conjunto %1</translation>
    </message>
</context>
<context>
    <name>desk::LineTableModel</name>
    <message>
        <source>Kind</source>
        <extracomment>Column: allowance or charge.</extracomment>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A rate of tax in a cell. %1: the number.</extracomment>
        <translation type="unfinished">%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>A code of at most %Ln characters is expected.</source>
        <translation type="unfinished">
            <numerusform>Se espera un código de %Ln carácter como máximo.</numerusform>
            <numerusform>Se espera un código de %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from 0 to 100 percent is expected, for example %1.</source>
        <extracomment>Below a cell that holds no rate of tax. %1: an example.</extracomment>
        <translation type="unfinished">Se espera un tipo de 0 a 100 por ciento, por ejemplo %1.</translation>
    </message>
    <message numerus="yes">
        <source>A text of at most %Ln characters is expected.</source>
        <translation type="unfinished">
            <numerusform>Se espera un texto de %Ln carácter como máximo.</numerusform>
            <numerusform>Se espera un texto de %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is expected, for example %1.</source>
        <extracomment>Below a cell that holds no quantity. %1: an example in the person&apos;s own notation.</extracomment>
        <translation type="unfinished">Se espera un número, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Nothing else in the document confirms this value.</source>
        <translation type="unfinished">Nada más en el documento confirma este valor.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>For the undo menu: a cell of a table was changed. %1: number of the row, %2: the column.</extracomment>
        <translation type="unfinished">Línea %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished">Fila %1: %2</translation>
    </message>
    <message>
        <source>Type here to add a row</source>
        <translation type="unfinished">Nueva fila</translation>
    </message>
</context>
<context>
    <name>desk::LineTableWidget</name>
    <message>
        <source>&quot;%1&quot; is not saved. %2</source>
        <extracomment>Below the table. %1: what was typed, %2: a sentence that says what is expected.</extracomment>
        <translation type="unfinished">«%1» no se ha guardado. %2</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <extracomment>For the undo menu: cells of a table were emptied.</extracomment>
        <translation type="unfinished">
            <numerusform>Vaciar %Ln celda</numerusform>
            <numerusform>Vaciar %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>More columns were copied than there are from this cell on.</source>
        <translation type="unfinished">Se copiaron más columnas de las que hay a partir de esta celda.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <extracomment>For the undo menu: cells were pasted into a table.</extracomment>
        <translation type="unfinished">
            <numerusform>Pegar %Ln celda</numerusform>
            <numerusform>Pegar %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row</source>
        <extracomment>For the undo menu: an empty row was put into the table.</extracomment>
        <translation type="unfinished">Añadir fila</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Eliminar %Ln línea</numerusform>
            <numerusform>Eliminar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) up</source>
        <translation type="unfinished">
            <numerusform>Subir %Ln línea</numerusform>
            <numerusform>Subir %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) down</source>
        <translation type="unfinished">
            <numerusform>Bajar %Ln línea</numerusform>
            <numerusform>Bajar %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Importing: %1 of %2</source>
        <extracomment>While many files are imported: %1 of %2 are stored.</extracomment>
        <translation type="unfinished">Importando: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop importing</comment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Open the known one</source>
        <extracomment>Button: opens an invoice that had been imported before.</extracomment>
        <translation type="unfinished">Abrir la ya conocida</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: goes to the list of invoices.</extracomment>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation type="unfinished">Importar facturas</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Filter of the file dialog.</extracomment>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Filter of the file dialog.</extracomment>
        <translation type="unfinished">Todos los archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Importar una carpeta</translation>
    </message>
    <message>
        <source>The sample invoices are not installed.</source>
        <translation type="unfinished">Las facturas de ejemplo no están instaladas.</translation>
    </message>
    <message>
        <source>Import a file of your own, or install the program anew.</source>
        <translation type="unfinished">Importe un archivo propio o reinstale el programa.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">quedan %1</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <extracomment>Name of a document that was dropped without one, without its ending. %1: date and time.</extracomment>
        <translation type="unfinished">Soltado %1</translation>
    </message>
    <message>
        <source>Clipboard %1</source>
        <extracomment>Name of a document from the clipboard, without its ending. %1: date and time.</extracomment>
        <translation type="unfinished">Portapapeles %1</translation>
    </message>
    <message>
        <source>There is nothing to import in the clipboard.</source>
        <translation type="unfinished">No hay nada que importar en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy files, a picture or a PDF first.</source>
        <translation type="unfinished">Copie antes archivos, una imagen o un PDF.</translation>
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
        <translation type="unfinished">Unir en una factura</translation>
    </message>
    <message>
        <source>For one invoice that lies in several files. Their pages are put together in this order and read as one invoice; it takes the name and the day of import of the first. The single ones lie in the trash then, and come back when the merge is undone.</source>
        <translation type="unfinished">Para una factura repartida en varios archivos. Sus páginas se juntan en este orden y se leen como una sola factura, que toma el nombre y el día de importación de la primera. Las facturas sueltas quedan entonces en la papelera y vuelven si se deshace la unión.</translation>
    </message>
    <message>
        <source>Files in their order</source>
        <translation type="unfinished">Archivos en su orden</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: one place further to the front of the list.</extracomment>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button: one place further to the end of the list.</extracomment>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform>Unir %Ln archivo</numerusform>
            <numerusform>Unir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not merge after all.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Not all of them can be merged now.</source>
        <translation type="unfinished">Ahora no se pueden unir todas.</translation>
    </message>
    <message>
        <source>Only invoices that wait for review can: reopen approved and rejected ones first, and wait for those that are still being read.</source>
        <translation type="unfinished">Solo se pueden unir facturas por revisar: reabra antes las aprobadas y rechazadas, y espere a las que aún se están leyendo.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation type="unfinished">Estas no se pueden unir.</translation>
    </message>
    <message>
        <source>An e-invoice of data has no pages, and an invoice has at most 300.</source>
        <translation type="unfinished">Una factura electrónica de solo datos no tiene páginas, y una factura tiene como máximo 300.</translation>
    </message>
</context>
<context>
    <name>desk::NeedsYouDelegate</name>
    <message numerus="yes">
        <source>%Ln doubtful field(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln campo dudoso</numerusform>
            <numerusform>%Ln campos dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wants a look before it is approved</source>
        <translation type="unfinished">Conviene verla antes de aprobarla</translation>
    </message>
    <message>
        <source>See why</source>
        <comment>main action of a row</comment>
        <translation type="unfinished">¿Por qué?</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>main action of a row</comment>
        <translation type="unfinished">Revisar</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more doubtful field(s)</source>
        <extracomment>%1 is a problem in a few words, %Ln how many other fields are doubtful.</extracomment>
        <translation type="unfinished">
            <numerusform>%1, y %Ln campo dudoso más</numerusform>
            <numerusform>%1, y %Ln campos dudosos más</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to you</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation type="unfinished">asignada a usted</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished">asignada a %1</translation>
    </message>
</context>
<context>
    <name>desk::NotesPresenter</name>
    <message>
        <source>Write a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Escribir una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Cambiar una nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Eliminar una nota</translation>
    </message>
</context>
<context>
    <name>desk::NotesWidget</name>
    <message>
        <source>No note yet. What should the next person know?</source>
        <translation type="unfinished">Todavía no hay notas. ¿Qué debería saber la siguiente persona?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Escribir una nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc closes.</source>
        <translation type="unfinished">Ctrl+Enter guarda, Esc cierra.</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Button: keep the changed note. / Button: keep the new note.</extracomment>
        <translation type="unfinished">Guardar nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Añadir nota</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <extracomment>After the time of a note. %1: when it was changed.</extracomment>
        <translation type="unfinished">(modificada %1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note. %1: who wrote it, %2: when.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished">Cambiar la nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished">Eliminar la nota</translation>
    </message>
</context>
<context>
    <name>desk::PageBarWidget</name>
    <message>
        <source>More tools for the page</source>
        <translation type="unfinished">Más herramientas para la página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number in the bar above the document. %1: this page, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
</context>
<context>
    <name>desk::PageSearchWidget</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished">Buscar en este documento</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished">Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>Result of a search in a document.</extracomment>
        <translation type="unfinished">Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a search&apos;s match. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsModel</name>
    <message>
        <source>Page %1</source>
        <extracomment>A page in the strip of small pictures. %1: its number.</extracomment>
        <translation type="unfinished">Página %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln campo por revisar</numerusform>
            <numerusform>%Ln campos por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsWidget</name>
    <message>
        <source>Small pictures of all pages</source>
        <translation type="unfinished">Miniaturas de todas las páginas</translation>
    </message>
</context>
<context>
    <name>desk::PageView</name>
    <message>
        <source>Loading the page...</source>
        <translation type="unfinished">Cargando la página...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
    </message>
    <message>
        <source>Asks for the picture of the page once more</source>
        <translation type="unfinished">Vuelve a pedir la imagen de la página</translation>
    </message>
    <message>
        <source>Drag a box to zoom to it. Esc leaves it as it is.</source>
        <translation type="unfinished">Arrastre un recuadro para ampliarlo. Esc lo deja como está.</translation>
    </message>
</context>
<context>
    <name>desk::PageWidget</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Páginas del documento</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>Context menu of the page.</extracomment>
        <translation type="unfinished">Copiar el texto</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <extracomment>Context menu of the page.</extracomment>
        <translation type="unfinished">Seleccionar todo el texto de la página</translation>
    </message>
</context>
<context>
    <name>desk::PalettePresenter</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>Behind the name of a supplier: so many invoices of it are here.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>In the command palette, at the end of a line: what it is.</extracomment>
        <translation type="unfinished">Proveedor</translation>
    </message>
</context>
<context>
    <name>desk::PayablesAskWidget</name>
    <message>
        <source>Reason for the hold</source>
        <translation type="unfinished">Motivo de la retención del pago</translation>
    </message>
    <message>
        <source>For example: goods came back, wait for the credit note</source>
        <translation type="unfinished">Por ejemplo: mercancía devuelta, esperar el abono</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation type="unfinished">Día del pago</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside a question: do nothing after all.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why are %Ln invoice(s) not to be paid now?</source>
        <translation type="unfinished">
            <numerusform>&amp;Motivo para no pagar ahora %Ln factura</numerusform>
            <numerusform>&amp;Motivo para no pagar ahora %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Button: do not pay for now.</extracomment>
        <translation type="unfinished">Retener</translation>
    </message>
    <message numerus="yes">
        <source>On which &amp;day were %Ln invoice(s) paid?</source>
        <translation type="unfinished">
            <numerusform>&amp;Día en que se pagó %Ln factura</numerusform>
            <numerusform>&amp;Día en que se pagaron %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <extracomment>Button: remember that these were paid.</extracomment>
        <translation type="unfinished">Marcar pagada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Confirmar</translation>
    </message>
</context>
<context>
    <name>desk::PayablesChipsWidget</name>
    <message>
        <source>All</source>
        <extracomment>Filter of what is to be paid: in whatever state</extracomment>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>Filter of what is to be paid: something is in the way (no IBAN, a warning, another person must release it)</extracomment>
        <translation type="unfinished">Bloqueadas</translation>
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
        <translation type="unfinished">Proveedor y número</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: day on which it has to be paid</comment>
        <translation type="unfinished">Vence</translation>
    </message>
    <message>
        <source>To pay</source>
        <comment>column: amount</comment>
        <translation type="unfinished">A pagar</translation>
    </message>
    <message>
        <source>Cash discount</source>
        <comment>column</comment>
        <translation type="unfinished">Pronto pago</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>column: how far the payment is</comment>
        <translation type="unfinished">Pago</translation>
    </message>
    <message>
        <source>Paid in the last 90 days</source>
        <translation type="unfinished">Pagadas en los últimos 90 días</translation>
    </message>
    <message>
        <source>%1 less if paid in time</source>
        <extracomment>Of a week. %1: one or more amounts.</extracomment>
        <translation type="unfinished">%1 menos si se paga a tiempo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A week for a screen reader. %1: its name, %2: how many invoices, %3: the sum.</extracomment>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>amount</comment>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A cash discount that was made use of.</extracomment>
        <translation type="unfinished">aplicado</translation>
    </message>
    <message>
        <source>assumed, %1</source>
        <translation type="unfinished">supuesto, %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Under a discount: the last day on which it may be taken.</extracomment>
        <translation type="unfinished">hasta el %1</translation>
    </message>
    <message>
        <source>No due date is printed: 30 days after the issue date are assumed.</source>
        <translation type="unfinished">No hay vencimiento impreso: se suponen 30 días desde la fecha de factura.</translation>
    </message>
    <message>
        <source>%1 % (%2) until %3</source>
        <extracomment>A printed cash discount. %1: percent, %2: amount, %3: last day.</extracomment>
        <translation type="unfinished">%1 % (%2) hasta el %3</translation>
    </message>
</context>
<context>
    <name>desk::PayablesOrderDialog</name>
    <message>
        <source>Payment file for the bank</source>
        <translation type="unfinished">Archivo de pagos para el banco</translation>
    </message>
    <message>
        <source>The program pays nothing. It writes a SEPA file (pain.001) with what was released; you give the file to your bank and approve it there.</source>
        <translation type="unfinished">El programa no paga nada. Escribe un archivo SEPA (pain.001) con lo liberado; usted entrega el archivo a su banco y lo autoriza allí.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation type="unfinished">Lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>Day on which the bank is to pay</source>
        <translation type="unfinished">Día en que debe pagar el banco</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Choose...</source>
        <extracomment>Button: choose where the file is written.</extracomment>
        <translation type="unfinished">Elegir...</translation>
    </message>
    <message>
        <source>&amp;Paid by the bank on</source>
        <translation type="unfinished">El banco &amp;paga el</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Archivo</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>Button: write the file for the bank.</extracomment>
        <translation type="unfinished">Crear archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leave the dialog.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>The next day on which the banks work.</source>
        <translation type="unfinished">El próximo día hábil de los bancos.</translation>
    </message>
    <message>
        <source>There is nothing to pay in a file.</source>
        <translation type="unfinished">No hay nada que pagar en un archivo.</translation>
    </message>
    <message>
        <source>Release invoices first; only those are paid.</source>
        <translation type="unfinished">Libere antes las facturas; solo se pagan las liberadas.</translation>
    </message>
    <message>
        <source>Below stands what is in the way of each invoice.</source>
        <translation type="unfinished">Abajo se indica lo que impide el pago de cada factura.</translation>
    </message>
    <message>
        <source>the name of the account that pays</source>
        <translation type="unfinished">el nombre de la cuenta pagadora</translation>
    </message>
    <message>
        <source>its IBAN</source>
        <translation type="unfinished">su IBAN</translation>
    </message>
    <message>
        <source>Missing in the settings: %1.</source>
        <extracomment>%1 is a list such as &quot;the name of the account that pays, its IBAN&quot;.</extracomment>
        <translation type="unfinished">Falta en los ajustes: %1.</translation>
    </message>
    <message>
        <source>The bank needs to know which account pays. Fill it in once; this file waits.</source>
        <translation type="unfinished">El banco necesita saber qué cuenta paga. Indíquelo una sola vez; este archivo espera.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>Button: go to the settings of the own company.</extracomment>
        <translation type="unfinished">Abrir los ajustes</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Below the plan. %1: &quot;3 payments&quot;, %2: &quot;for 5 invoices&quot;, %3: the sum.</extracomment>
        <translation type="unfinished">%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln pago</numerusform>
            <numerusform>%Ln pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>para %Ln factura</numerusform>
            <numerusform>para %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>Name of a file of payments, without its ending. %1: the day on which they are made.</extracomment>
        <translation type="unfinished">pagos %1</translation>
    </message>
    <message>
        <source>SEPA file (*.xml)</source>
        <translation type="unfinished">Archivo SEPA (*.xml)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished">Indique un archivo.</translation>
    </message>
    <message>
        <source>Name the folder as well, or choose one.</source>
        <translation type="unfinished">Indique también la carpeta o elija una.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished">Esto es una carpeta. Indique un archivo en ella.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">La carpeta no existe.</translation>
    </message>
    <message>
        <source>This file exists; it will be replaced.</source>
        <translation type="unfinished">Este archivo existe; se sustituirá.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: leave the dialog after all is done.</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>The file is written: %Ln payment(s).</source>
        <translation type="unfinished">
            <numerusform>El archivo se ha escrito: %Ln pago.</numerusform>
            <numerusform>El archivo se ha escrito: %Ln pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it to your bank and approve it there. Mark the invoices as paid once the money has left.</source>
        <translation type="unfinished">Entréguelo a su banco y autorícelo allí. Marque las facturas como pagadas cuando el dinero haya salido.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the file.</extracomment>
        <translation type="unfinished">Abrir la carpeta</translation>
    </message>
    <message>
        <source>Nothing was written: an invoice changed in the meantime.</source>
        <translation type="unfinished">No se ha escrito nada: una factura ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Look at what the file would hold now, then make it.</source>
        <translation type="unfinished">Revise lo que el archivo contendría ahora y créelo después.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Mostrarlo</translation>
    </message>
</context>
<context>
    <name>desk::PayablesPlanModel</name>
    <message>
        <source>Payment to</source>
        <comment>column</comment>
        <translation type="unfinished">Pago a</translation>
    </message>
    <message>
        <source>Account and reference</source>
        <comment>column</comment>
        <translation type="unfinished">Cuenta y concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column</comment>
        <translation type="unfinished">Importe</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Omitida: %Ln factura</numerusform>
            <numerusform>Omitidas: %Ln facturas</numerusform>
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
        <translation type="unfinished">pronto pago de %1 aplicado (hasta el %2)</translation>
    </message>
</context>
<context>
    <name>desk::PayablesPresenter</name>
    <message>
        <source>release</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">liberación</translation>
    </message>
    <message>
        <source>take back</source>
        <extracomment>For the undo menu: a release or a hold was taken back.</extracomment>
        <translation type="unfinished">anulación</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>For the undo menu: put on hold.</extracomment>
        <translation type="unfinished">retención</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>For the undo menu: marked as paid.</extracomment>
        <translation type="unfinished">pagada</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">no pagada</translation>
    </message>
</context>
<context>
    <name>desk::PayablesView</name>
    <message>
        <source>What is to be paid, by week</source>
        <translation type="unfinished">Lo que hay que pagar, por semana</translation>
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
            <numerusform>%Ln por pagar</numerusform>
            <numerusform>%Ln por pagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation type="unfinished">
            <numerusform>%Ln marcada</numerusform>
            <numerusform>%Ln marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Space marks a row, Shift with the arrows marks on the way, Escape takes all marks away.</source>
        <translation type="unfinished">Espacio marca una fila, Shift con las flechas marca al pasar, Escape quita todas las marcas.</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <extracomment>Menu: what was put on hold may be paid again.</extracomment>
        <translation type="unfinished">Dejar de retener</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <extracomment>Menu: the mark &quot;paid&quot; was a mistake.</extracomment>
        <translation type="unfinished">Finalmente no pagada</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Button: the mark &quot;paid&quot; was a mistake.</extracomment>
        <translation type="unfinished">No pagada</translation>
    </message>
    <message>
        <source>Paid...</source>
        <extracomment>Button: remember that the chosen invoices were paid.</extracomment>
        <translation type="unfinished">Pagada...</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show this invoice.</extracomment>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are in a file for the bank.</source>
        <translation type="unfinished">
            <numerusform>%Ln de ellas está en un archivo para el banco.</numerusform>
            <numerusform>%Ln de ellas están en un archivo para el banco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not called back: if the bank has it, stop the payment there first, or it is paid twice.</source>
        <translation type="unfinished">El archivo no se retira: si ya lo tiene el banco, detenga antes allí el pago o se pagará dos veces.</translation>
    </message>
    <message>
        <source>Take back all the same</source>
        <extracomment>Button: take invoices out of a file that was made for the bank.</extracomment>
        <translation type="unfinished">Anular igualmente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) released for payment.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura liberada para el pago.</numerusform>
            <numerusform>%Ln facturas liberadas para el pago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) taken back.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura vuelve a estar pendiente.</numerusform>
            <numerusform>%Ln facturas vuelven a estar pendientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) put on hold.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura retenida.</numerusform>
            <numerusform>%Ln facturas retenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) marked as paid.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura marcada como pagada.</numerusform>
            <numerusform>%Ln facturas marcadas como pagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) not paid after all.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura finalmente no pagada.</numerusform>
            <numerusform>%Ln facturas finalmente no pagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) as before.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura como antes.</numerusform>
            <numerusform>%Ln facturas como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold (take it off hold first)</source>
        <translation type="unfinished">
            <numerusform>%Ln retenida (deje antes de retenerla)</numerusform>
            <numerusform>%Ln retenidas (deje antes de retenerlas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bank file (take them back first)</source>
        <translation type="unfinished">
            <numerusform>%Ln en un archivo bancario (anúlela antes)</numerusform>
            <numerusform>%Ln en un archivo bancario (anúlelas antes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a state that forbids it</source>
        <translation type="unfinished">
            <numerusform>%Ln en un estado que lo impide</numerusform>
            <numerusform>%Ln en un estado que lo impide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln modificada por otra persona entretanto</numerusform>
            <numerusform>%Ln modificadas por otra persona entretanto</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 without an IBAN; 1 on hold&quot;.</extracomment>
        <translation type="unfinished">Sin cambios: %1.</translation>
    </message>
    <message>
        <source>The file that was made for the bank still holds them.</source>
        <translation type="unfinished">El archivo que se creó para el banco todavía las contiene.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Show what is paid</source>
        <extracomment>Button: show invoices that are paid as well.</extracomment>
        <translation type="unfinished">Ver lo pagado</translation>
    </message>
    <message>
        <source>What was marked as paid in the last 90 days.</source>
        <translation type="unfinished">Lo que se marcó como pagado en los últimos 90 días.</translation>
    </message>
    <message>
        <source>Filter what is to be paid</source>
        <translation type="unfinished">Filtrar lo que hay que pagar</translation>
    </message>
    <message>
        <source>Supplier, number or amount</source>
        <translation type="unfinished">Proveedor, número o importe</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Button: say that the chosen invoices may be paid.</extracomment>
        <translation type="unfinished">Liberar</translation>
    </message>
    <message>
        <source>Hold...</source>
        <extracomment>Button: the chosen invoices are not to be paid for now.</extracomment>
        <translation type="unfinished">Retener...</translation>
    </message>
    <message>
        <source>Payment file...</source>
        <extracomment>Button: write a file for the bank with what was released.</extracomment>
        <translation type="unfinished">Archivo de pagos...</translation>
    </message>
    <message>
        <source>Nothing to pay yet</source>
        <translation type="unfinished">Todavía nada por pagar</translation>
    </message>
    <message>
        <source>What is approved stands here by the week in which it is due, until it is paid. The program pays nothing itself: it makes the file for your bank.</source>
        <translation type="unfinished">Lo aprobado aparece aquí por la semana en que vence, hasta que se paga. El programa no paga nada por sí mismo: crea el archivo para su banco.</translation>
    </message>
    <message>
        <source>Go to the invoices</source>
        <translation type="unfinished">Ir a las facturas</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation type="unfinished">Todo está pagado</translation>
    </message>
    <message>
        <source>What is approved next will stand here by the week in which it is due.</source>
        <translation type="unfinished">Lo próximo que se apruebe aparecerá aquí por la semana en que vence.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Sin resultados</translation>
    </message>
    <message>
        <source>No payment has all of these words in this state.</source>
        <translation type="unfinished">Ningún pago en este estado contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>Button: show all payments again.</extracomment>
        <translation type="unfinished">Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>desk::PaymentsDueWidget</name>
    <message>
        <source>To pay</source>
        <extracomment>Heading of a few figures: payments.</extracomment>
        <translation type="unfinished">Por pagar</translation>
    </message>
    <message>
        <source>Show what is to be paid</source>
        <translation type="unfinished">Ver lo que hay que pagar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation type="unfinished">
            <numerusform>%Ln vencida</numerusform>
            <numerusform>%Ln vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due this week</source>
        <translation type="unfinished">
            <numerusform>%Ln vence esta semana</numerusform>
            <numerusform>%Ln vencen esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cash discount(s) end within 3 days</source>
        <translation type="unfinished">
            <numerusform>%Ln descuento por pronto pago caduca en 3 días</numerusform>
            <numerusform>%Ln descuentos por pronto pago caducan en 3 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PlaceSwitchWidget</name>
    <message>
        <source>Invoices</source>
        <extracomment>Switch above the list: all invoices.</extracomment>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Switch above the list: what is to be paid.</extracomment>
        <translation type="unfinished">Por pagar</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <extracomment>Switch above the list: who the invoices come from.</extracomment>
        <translation type="unfinished">Proveedores</translation>
    </message>
</context>
<context>
    <name>desk::ProgressStripWidget</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: %1 of %2 documents are done.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Progress: %1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">quedan %1</translation>
    </message>
</context>
<context>
    <name>desk::RailWidget</name>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <translation type="unfinished">
            <numerusform>%Ln factura le espera</numerusform>
            <numerusform>%Ln facturas le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReasonBarWidget</name>
    <message>
        <source>Reason for the rejection</source>
        <translation type="unfinished">Motivo del rechazo</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Button beside the reason: refuse now.</extracomment>
        <translation type="unfinished">Rechazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the reason: do not reject after all.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
<context>
    <name>desk::RecentWorkWidget</name>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Desde ayer</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Recibidas</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Aprobadas</translation>
    </message>
    <message>
        <source>Need review</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Por revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Con error</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">En espera de lectura</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading of figures</comment>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>documents, today</comment>
        <translation type="unfinished">Aprobadas</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>documents, today</comment>
        <translation type="unfinished">Exportadas</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation type="unfinished">Ver todas las facturas</translation>
    </message>
</context>
<context>
    <name>desk::ReviewConflictWidget</name>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A cell of a table. %1: number of the line, %2: name of the column.</extracomment>
        <translation type="unfinished">Línea %1, %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished">(vacío)</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <extracomment>Button: keep what somebody else saved.</extracomment>
        <translation type="unfinished">Usar el guardado</translation>
    </message>
    <message>
        <source>Use mine</source>
        <extracomment>Button: save what I typed over what somebody else saved.</extracomment>
        <translation type="unfinished">Usar el mío</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Who saved something: a person or a program that is not known by name.</extracomment>
        <translation type="unfinished">Otra persona</translation>
    </message>
    <message>
        <source>%1 changed the rows of this table meanwhile. Your change is not saved yet.</source>
        <extracomment>Rows of a table were added or removed elsewhere while this person changed one. %1: who.</extracomment>
        <translation type="unfinished">%1 ha cambiado entretanto las filas de esta tabla. Su cambio aún no está guardado.</translation>
    </message>
    <message>
        <source>%1 saved another value meanwhile. Which one is right?</source>
        <extracomment>%1: who.</extracomment>
        <translation type="unfinished">%1 ha guardado entretanto otro valor. ¿Cuál es el correcto?</translation>
    </message>
    <message>
        <source>%1 saved another value meanwhile (%2). Which one is right?</source>
        <extracomment>%1: who, %2: date and time.</extracomment>
        <translation type="unfinished">%1 ha guardado entretanto otro valor (%2). ¿Cuál es el correcto?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>One of two values to choose from. %1: the value that somebody else saved.</extracomment>
        <translation type="unfinished">El guardado: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <extracomment>One of two values to choose from. %1: the value that this person typed.</extracomment>
        <translation type="unfinished">El mío: %1</translation>
    </message>
</context>
<context>
    <name>desk::ReviewHeaderWidget</name>
    <message>
        <source>All invoices</source>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message>
        <source>Back to the list of invoices</source>
        <translation type="unfinished">Volver a la lista de facturas</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Tipo de documento</translation>
    </message>
    <message>
        <source>More that can be done with the invoice</source>
        <translation type="unfinished">Más acciones para la factura</translation>
    </message>
    <message>
        <source>Reject...</source>
        <extracomment>Button: refuse the document, with a reason.</extracomment>
        <translation type="unfinished">Rechazar...</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: say that the reading is right.</extracomment>
        <translation type="unfinished">Aprobar</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>On the button of who looks at an invoice: this person.</extracomment>
        <translation type="unfinished">Yo</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <extracomment>%1: who is to look at the invoice.</extracomment>
        <translation type="unfinished">Asignada a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of the invoice in the list. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 that need review</source>
        <extracomment>Place of the invoice among those that need review. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2 por revisar</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPresenter</name>
    <message>
        <source>Accept &quot;%1&quot;</source>
        <extracomment>For the undo menu: a warning was accepted with a reason. %1: what kind of warning.</extracomment>
        <translation type="unfinished">Aceptar «%1»</translation>
    </message>
    <message>
        <source>Reopen &quot;%1&quot;</source>
        <extracomment>For the undo menu: the acceptance of a warning was taken back. %1: what kind of warning.</extracomment>
        <translation type="unfinished">Reabrir «%1»</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>For the undo menu: somebody is to look at the invoice.</extracomment>
        <translation type="unfinished">Asignar</translation>
    </message>
</context>
<context>
    <name>desk::ReviewSupplierPresenter</name>
    <message>
        <source>Bank account</source>
        <extracomment>For the undo menu: a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Cuenta bancaria</translation>
    </message>
</context>
<context>
    <name>desk::ReviewWidget</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>Message after saving a copy of the document. %1: file name.</extracomment>
        <translation type="unfinished">Guardado como %1</translation>
    </message>
    <message>
        <source>This invoice is rejected: %1</source>
        <extracomment>%1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Esta factura está rechazada: %1</translation>
    </message>
    <message>
        <source>This invoice was approved automatically: every key field is certain.</source>
        <translation type="unfinished">Esta factura se aprobó automáticamente: todos los campos clave son seguros.</translation>
    </message>
    <message>
        <source>This invoice is approved.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Esta factura está aprobada.</translation>
    </message>
    <message>
        <source>Its fields cannot be changed until it is reopened.</source>
        <translation type="unfinished">Sus campos no se pueden cambiar hasta que se reabra.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>Button: take approval or rejection back, so that fields can be changed again.</extracomment>
        <translation type="unfinished">Reabrir</translation>
    </message>
    <message>
        <source>No page to show</source>
        <translation type="unfinished">No hay página que mostrar</translation>
    </message>
    <message>
        <source>This e-invoice is a file of data. Every value comes exactly from the file itself.</source>
        <translation type="unfinished">Esta factura electrónica es un archivo de datos. Cada valor procede exactamente del propio archivo.</translation>
    </message>
    <message>
        <source>Correct the field, or accept the finding with a reason.</source>
        <translation type="unfinished">Corrija el campo o acepte la observación con un motivo.</translation>
    </message>
    <message>
        <source>The invoice was changed by somebody else meanwhile.</source>
        <translation type="unfinished">Otra persona ha cambiado la factura entretanto.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat what you wanted to do.</source>
        <translation type="unfinished">Mírela de nuevo y repita lo que quería hacer.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Guardar el original como</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation type="unfinished">&amp;Motivo del rechazo</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Tipo de documento</translation>
    </message>
    <message>
        <source>This document is in the trash since %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation type="unfinished">Este documento está en la papelera desde el %1.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing in it can be changed until it is restored.</source>
        <translation type="unfinished">No cuenta en ningún sitio y no se puede cambiar nada en él hasta que se restaure.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: take a document out of the trash.</extracomment>
        <translation type="unfinished">Restaurar</translation>
    </message>
    <message>
        <source>Rejected by %1 on %2: %3</source>
        <translation type="unfinished">Rechazada por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation type="unfinished">Aprobada por %1 el %2.</translation>
    </message>
    <message>
        <source>No program on this system opens this kind of file.</source>
        <translation type="unfinished">Ningún programa de este sistema abre este tipo de archivo.</translation>
    </message>
    <message>
        <source>Save the original, and open it with a program of your choice.</source>
        <translation type="unfinished">Guarde el original y ábralo con el programa que prefiera.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">Restaurar valor</translation>
    </message>
</context>
<context>
    <name>desk::SettingsApprovalWidget</name>
    <message>
        <source>Automatic approval</source>
        <translation type="unfinished">Aprobación automática</translation>
    </message>
    <message>
        <source>Approved means that the reading is right; it never means that anything is paid.</source>
        <translation type="unfinished">Aprobada significa que la lectura es correcta; nunca, que algo esté pagado.</translation>
    </message>
    <message>
        <source>Approve without a person where everything is certain</source>
        <translation type="unfinished">Aprobar sin intervención cuando todo es seguro</translation>
    </message>
    <message>
        <source>automatic approval</source>
        <translation type="unfinished">aprobación automática</translation>
    </message>
    <message>
        <source>At most 1 in %1 documents</source>
        <extracomment>How many mistakes are put up with. %1: a number of approved documents.</extracomment>
        <translation type="unfinished">Como máximo 1 de cada %1 documentos</translation>
    </message>
    <message>
        <source>Own certainty</source>
        <extracomment>Instead of a number of mistakes: the certainty is set by hand.</extracomment>
        <translation type="unfinished">Certeza propia</translation>
    </message>
    <message>
        <source>Wrong key fields put up with</source>
        <translation type="unfinished">Campos clave erróneos tolerados</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent.</extracomment>
        <translation type="unfinished">&#xa0;%</translation>
    </message>
    <message>
        <source>Certainty of each key field</source>
        <translation type="unfinished">Certeza de cada campo clave</translation>
    </message>
    <message>
        <source>A field below it is doubtful and wants a person.</source>
        <translation type="unfinished">Un campo por debajo es dudoso y requiere revisión.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">Sin límite</translation>
    </message>
    <message>
        <source>A person always looks above</source>
        <translation type="unfinished">Revisar siempre por encima de</translation>
    </message>
    <message>
        <source>In the currency of the invoice, however certain everything is.</source>
        <translation type="unfinished">En la moneda de la factura, por muy seguro que sea todo.</translation>
    </message>
    <message>
        <source>That asks for %1 certainty of each key field.</source>
        <extracomment>%1: a percentage.</extracomment>
        <translation type="unfinished">Eso exige una certeza del %1 en cada campo clave.</translation>
    </message>
    <message>
        <source>Of %1 documents with known truth that pass it, %2 had a wrong key field.</source>
        <extracomment>How well a threshold did. %1: a number of documents, %2: how many of them were wrong.</extracomment>
        <translation type="unfinished">De %1 documentos con valores correctos conocidos que la superan, %2 tenían un campo clave erróneo.</translation>
    </message>
    <message>
        <source>That is too few to prove it: with 95 % confidence it is at most %1 %.</source>
        <extracomment>%1: a percentage with a decimal.</extracomment>
        <translation type="unfinished">Son demasiado pocos para demostrarlo: con un 95 % de confianza es como máximo un %1 %.</translation>
    </message>
    <message>
        <source>Nothing was measured yet that proves it.</source>
        <translation type="unfinished">Aún no se ha medido nada que lo demuestre.</translation>
    </message>
    <message>
        <source>wrong key fields put up with</source>
        <translation type="unfinished">campos clave erróneos tolerados</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished">certeza</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Esto no es un importe. Escríbalo como %1.</translation>
    </message>
    <message>
        <source>value limit</source>
        <translation type="unfinished">límite de valor</translation>
    </message>
</context>
<context>
    <name>desk::SettingsCompanyWidget</name>
    <message>
        <source>Our company</source>
        <translation type="unfinished">Nuestra empresa</translation>
    </message>
    <message>
        <source>Invoices to somebody else are doubted, and payment files name the account that pays. Nothing of this leaves the machine by itself.</source>
        <translation type="unfinished">Las facturas dirigidas a otros se ponen en duda y los archivos de pagos indican la cuenta pagadora. Nada de esto sale por sí solo del equipo.</translation>
    </message>
    <message>
        <source>Our names on invoices</source>
        <translation type="unfinished">Nuestros nombres en facturas</translation>
    </message>
    <message>
        <source>One in each line, as suppliers write them. Left empty, the addressee is not checked.</source>
        <translation type="unfinished">Uno por línea, tal como los escriben los proveedores. Si se deja vacío, no se comprueba el destinatario.</translation>
    </message>
    <message>
        <source>Our VAT numbers</source>
        <translation type="unfinished">Nuestros NIF-IVA</translation>
    </message>
    <message>
        <source>One in each line, with the country in front, for example DE136695976.</source>
        <translation type="unfinished">Uno por línea, con el país delante, por ejemplo DE136695976.</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation type="unfinished">Nombre de la cuenta pagadora</translation>
    </message>
    <message>
        <source>As the bank knows it; at most 70 characters.</source>
        <translation type="unfinished">Tal como lo conoce el banco; como máximo 70 caracteres.</translation>
    </message>
    <message>
        <source>Its IBAN</source>
        <translation type="unfinished">Su IBAN</translation>
    </message>
    <message>
        <source>Its BIC</source>
        <translation type="unfinished">Su BIC</translation>
    </message>
    <message>
        <source>May be left empty within the euro payments area.</source>
        <translation type="unfinished">Puede quedar vacío dentro de la zona de pagos en euros.</translation>
    </message>
    <message>
        <source>our names</source>
        <translation type="unfinished">nuestros nombres</translation>
    </message>
    <message>
        <source>our VAT numbers</source>
        <translation type="unfinished">nuestros NIF-IVA</translation>
    </message>
    <message>
        <source>name of the account that pays</source>
        <translation type="unfinished">nombre de la cuenta pagadora</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation type="unfinished">IBAN de la cuenta pagadora</translation>
    </message>
    <message>
        <source>BIC of the account that pays</source>
        <translation type="unfinished">BIC de la cuenta pagadora</translation>
    </message>
    <message>
        <source>The check digits are right.</source>
        <translation type="unfinished">Los dígitos de control son correctos.</translation>
    </message>
    <message>
        <source>%1 is no country with IBANs.</source>
        <extracomment>%1 is two letters that should be a country.</extracomment>
        <translation type="unfinished">%1 no es un país con IBAN.</translation>
    </message>
    <message>
        <source>Begin with the country, for example DE.</source>
        <translation type="unfinished">Empiece por el país, por ejemplo DE.</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation type="unfinished">%1 de %2 caracteres.</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters.</source>
        <extracomment>%1 is how many characters the number has, %2 how many it should have.</extracomment>
        <translation type="unfinished">Demasiado largo: %1 de %2 caracteres.</translation>
    </message>
    <message>
        <source>Not saved: the check digits do not match.</source>
        <translation type="unfinished">No guardado: los dígitos de control no coinciden.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 characters, for example COBADEFFXXX.</source>
        <translation type="unfinished">Un BIC tiene 8 u 11 caracteres, por ejemplo COBADEFFXXX.</translation>
    </message>
    <message>
        <source>Look again: %1 cannot be a VAT number.</source>
        <extracomment>%1 is one or more VAT numbers.</extracomment>
        <translation type="unfinished">Revíselo: %1 no puede ser un NIF-IVA.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>Shown in an empty field. %1: an example.</extracomment>
        <translation type="unfinished">por ejemplo %1</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPaymentWidget</name>
    <message>
        <source>Approval and payment</source>
        <translation type="unfinished">Aprobación y pago</translation>
    </message>
    <message>
        <source>Approving says that the reading is right. Releasing says that it may be paid. The program pays nothing itself: it makes a file for the bank.</source>
        <translation type="unfinished">Aprobar indica que la lectura es correcta. Liberar indica que se puede pagar. El programa no paga nada por sí mismo: crea un archivo para el banco.</translation>
    </message>
    <message>
        <source>Payments are released in a step of their own</source>
        <translation type="unfinished">Los pagos se liberan en un paso propio</translation>
    </message>
    <message>
        <source>Without it, what is approved counts as released.</source>
        <translation type="unfinished">Sin él, lo aprobado se considera liberado.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">Sin límite</translation>
    </message>
    <message>
        <source>Another person releases above</source>
        <translation type="unfinished">Otra persona libera por encima de</translation>
    </message>
    <message>
        <source>Above it, whoever approved an invoice cannot release it as well. In the currency of the invoice.</source>
        <translation type="unfinished">Por encima, quien aprobó una factura no puede además liberarla. En la moneda de la factura.</translation>
    </message>
    <message>
        <source>release of payments</source>
        <translation type="unfinished">liberación de pagos</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Esto no es un importe. Escríbalo como %1.</translation>
    </message>
    <message>
        <source>limit for one person</source>
        <translation type="unfinished">límite para una sola persona</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPresenter</name>
    <message>
        <source>appearance</source>
        <translation type="unfinished">apariencia</translation>
    </message>
</context>
<context>
    <name>desk::SettingsScreen</name>
    <message>
        <source>To add a language, install its data, for example: %1</source>
        <extracomment>%1 is a command that can be copied.</extracomment>
        <translation type="unfinished">Para añadir un idioma, instale sus datos, por ejemplo: %1</translation>
    </message>
    <message>
        <source>Chosen, but not installed: %1. To install: %2</source>
        <extracomment>%1 is a list of languages, %2 a command that can be copied.</extracomment>
        <translation type="unfinished">Elegido, pero no instalado: %1. Para instalar: %2</translation>
    </message>
    <message>
        <source>At least one language is needed.</source>
        <translation type="unfinished">Se necesita al menos un idioma.</translation>
    </message>
    <message>
        <source>languages of scans</source>
        <translation type="unfinished">idiomas de escaneo</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>home country</comment>
        <translation type="unfinished">Sin definir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Scans and photos are read in these languages; files with text inside need none of them.</source>
        <translation type="unfinished">Los escaneos y las fotos se leen en estos idiomas; los archivos con texto no necesitan ninguno.</translation>
    </message>
    <message>
        <source>home country</source>
        <translation type="unfinished">país de origen</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished">País de origen</translation>
    </message>
    <message>
        <source>Decides where a date or a currency could be meant in two ways.</source>
        <translation type="unfinished">Sirve para decidir cuando una fecha o una moneda puede entenderse de dos maneras.</translation>
    </message>
    <message>
        <source>As many as cores (%1)</source>
        <extracomment>A number of documents; %1 is the number of processor cores.</extracomment>
        <translation type="unfinished">Tantos como núcleos (%1)</translation>
    </message>
    <message>
        <source>documents at once</source>
        <translation type="unfinished">documentos a la vez</translation>
    </message>
    <message>
        <source>Documents read at once</source>
        <translation type="unfinished">Documentos leídos a la vez</translation>
    </message>
    <message>
        <source>Takes effect when the program is started next.</source>
        <translation type="unfinished">Tendrá efecto la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apariencia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>theme</comment>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished">Carpeta de datos</translation>
    </message>
    <message>
        <source>All invoices, their files and these settings. A copy of this folder is a backup of everything; take it while the program is closed.</source>
        <translation type="unfinished">Todas las facturas, sus archivos y estos ajustes. Una copia de esta carpeta es una copia de seguridad de todo; hágala con el programa cerrado.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Abrir la carpeta</translation>
    </message>
    <message>
        <source>No program is set up to show folders. The path is above.</source>
        <translation type="unfinished">No hay ningún programa configurado para mostrar carpetas. La ruta está arriba.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Privacidad</translation>
    </message>
    <message>
        <source>Nothing leaves this machine in this version.</source>
        <translation type="unfinished">En esta versión, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Documents are read here, without any service on the network; the program opens no connection. Documents are opened in a process of their own, and the data folder can be read by you alone.</source>
        <translation type="unfinished">Los documentos se leen aquí, sin ningún servicio de red; el programa no abre ninguna conexión. Los documentos se abren en un proceso propio, y solo usted puede leer la carpeta de datos.</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading of settings</comment>
        <translation type="unfinished">Lectura</translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation type="unfinished">Se quedan donde están</translation>
    </message>
    <message>
        <source>originals in watched folders</source>
        <translation type="unfinished">originales de carpetas vigiladas</translation>
    </message>
    <message>
        <source>Originals in watched folders</source>
        <translation type="unfinished">Originales de carpetas vigiladas</translation>
    </message>
    <message>
        <source>orchestrator watch FOLDER, in a terminal, imports what appears in a folder. Nothing in it is ever deleted or replaced.</source>
        <translation type="unfinished">orchestrator watch FOLDER, en un terminal, importa lo que aparece en una carpeta. Nada de ella se borra ni se reemplaza nunca.</translation>
    </message>
    <message>
        <source>Move to “%1” or “%2” once they are read</source>
        <extracomment>%1 and %2 are names of sub-folders.</extracomment>
        <translation type="unfinished">Mover a «%1» o «%2» una vez leídos</translation>
    </message>
</context>
<context>
    <name>desk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of a dialog</comment>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>desk::SplitPageWidget</name>
    <message>
        <source>The first invoice begins with page 1</source>
        <extracomment>%1: number of a page.</extracomment>
        <translation type="unfinished">La primera factura empieza en la página 1</translation>
    </message>
    <message>
        <source>An invoice begins with page %1</source>
        <translation type="unfinished">Una factura empieza en la página %1</translation>
    </message>
    <message>
        <source>Click: an invoice begins with this page, or not</source>
        <translation type="unfinished">Pulse: en esta página empieza una factura, o no</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>Above the pages of an invoice within a file. %1: its number in the file.</extracomment>
        <translation type="unfinished">Factura %1</translation>
    </message>
</context>
<context>
    <name>desk::SplitPresenter</name>
    <message>
        <source>Split</source>
        <extracomment>For the undo menu: a file was split into several invoices.</extracomment>
        <translation type="unfinished">Dividir</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>For the undo menu: several files were merged into one invoice.</extracomment>
        <translation type="unfinished">Unir</translation>
    </message>
</context>
<context>
    <name>desk::SplitWidget</name>
    <message>
        <source>another invoice number</source>
        <translation type="unfinished">otro número de factura</translation>
    </message>
    <message>
        <source>another seller</source>
        <translation type="unfinished">otro vendedor</translation>
    </message>
    <message>
        <source>another date</source>
        <translation type="unfinished">otra fecha</translation>
    </message>
    <message>
        <source>totals of its own</source>
        <translation type="unfinished">totales propios</translation>
    </message>
    <message>
        <source>a heading of its own</source>
        <translation type="unfinished">un encabezado propio</translation>
    </message>
    <message>
        <source>pages that count from 1 again</source>
        <translation type="unfinished">páginas que vuelven a contar desde 1</translation>
    </message>
    <message>
        <source>the page before said that it was the last</source>
        <translation type="unfinished">la página anterior indicaba que era la última</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: split the file now.</extracomment>
        <translation type="unfinished">Dividir</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <extracomment>Button: show the pages, so that where invoices begin can be changed.</extracomment>
        <translation type="unfinished">Cambiar las páginas</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: do not split the file.</extracomment>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>Noticed: %1.</source>
        <extracomment>%1: a list, &quot;another invoice number, another seller&quot;.</extracomment>
        <translation type="unfinished">Se ha detectado: %1.</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>Page of one invoice within a file. %1: its number.</extracomment>
        <translation type="unfinished">página %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <extracomment>Pages of one invoice within a file. %1: &quot;3-5&quot;.</extracomment>
        <translation type="unfinished">páginas %1</translation>
    </message>
    <message>
        <source>Click the pages with which another invoice begins.</source>
        <translation type="unfinished">Pulse sobre las páginas en las que empieza otra factura.</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Este archivo parece contener %Ln factura.</numerusform>
            <numerusform>Este archivo parece contener %Ln facturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is cut into %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>El archivo se corta en %Ln factura.</numerusform>
            <numerusform>El archivo se corta en %Ln facturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Dividir en %Ln factura</numerusform>
            <numerusform>Dividir en %Ln facturas</numerusform>
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
La carpeta de datos es %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished">Carpeta de datos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>The data is damaged, or is not of this program.</source>
        <translation type="unfinished">Los datos están dañados o no son de este programa.</translation>
    </message>
    <message>
        <source>Restore a backup, or choose another folder.</source>
        <translation type="unfinished">Restaure una copia de seguridad o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>desk::StatusChipsWidget</name>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: invoices in whatever status</extracomment>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Filter of the list: invoices that are being read, or wait for it</extracomment>
        <translation type="unfinished">En lectura</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>Filter of the list with its count. %1: &quot;Needs review&quot;, %2: how many.</extracomment>
        <translation type="unfinished">%1  %2</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Filter of the list: what was thrown away and can be restored.</extracomment>
        <translation type="unfinished">Papelera</translation>
    </message>
</context>
<context>
    <name>desk::StatusStripWidget</name>
    <message>
        <source>Show the invoices</source>
        <translation type="unfinished">Ver las facturas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop reading</comment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Show the invoices that need review</source>
        <translation type="unfinished">Ver las facturas por revisar</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation type="unfinished">Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Open the settings to read more.</source>
        <translation type="unfinished">No se envía nada a ningún sitio. En los ajustes hay más información.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <extracomment>In the status bar: how many invoices need review.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>In the status bar: how many invoices there are.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading</source>
        <extracomment>In the status bar: documents that are being read.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln en lectura</numerusform>
            <numerusform>%Ln en lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>In the status bar: documents that wait to be read.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>In the status bar: %1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">quedan %1</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation type="unfinished">Lo que se está leyendo</translation>
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
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of the invoice</comment>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation type="unfinished">Total</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>To look at</source>
        <comment>column: what is wrong or unusual</comment>
        <translation type="unfinished">Qué revisar</translation>
    </message>
</context>
<context>
    <name>desk::SupplierInvoicesWidget</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message>
        <source>Invoices of the supplier</source>
        <translation type="unfinished">Facturas del proveedor</translation>
    </message>
    <message>
        <source>For invoices that were taken for this supplier&apos;s, but come from somebody else</source>
        <translation type="unfinished">Para facturas que se tomaron por de este proveedor, pero son de otro</translation>
    </message>
    <message numerus="yes">
        <source>Make a supplier of its own of %Ln invoice(s)</source>
        <extracomment>Button: %n chosen invoices become a supplier of their own.</extracomment>
        <translation type="unfinished">
            <numerusform>Crear un proveedor aparte con %Ln factura</numerusform>
            <numerusform>Crear un proveedor aparte con %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no invoice now.</source>
        <translation type="unfinished">Ahora no tiene ninguna factura.</translation>
    </message>
    <message>
        <source>Enter opens an invoice.</source>
        <translation type="unfinished">Enter abre una factura.</translation>
    </message>
    <message>
        <source>Enter opens an invoice. Choose some to make a supplier of its own of them.</source>
        <translation type="unfinished">Enter abre una factura. Elija algunas para crear con ellas un proveedor aparte.</translation>
    </message>
</context>
<context>
    <name>desk::SupplierJoinWidget</name>
    <message>
        <source>Join with another supplier</source>
        <translation type="unfinished">Fusionar con otro proveedor</translation>
    </message>
    <message>
        <source>For one supplier that was taken for two. Invoices, accounts and what was learned count for the one that you choose; it can be taken back at any time.</source>
        <translation type="unfinished">Para un proveedor que se tomó por dos. Las facturas, las cuentas y lo aprendido cuentan para el que elija; se puede anular en cualquier momento.</translation>
    </message>
    <message>
        <source>Name, VAT ID or account of the other supplier</source>
        <translation type="unfinished">Nombre, NIF-IVA o cuenta del otro proveedor</translation>
    </message>
    <message>
        <source>Other suppliers</source>
        <translation type="unfinished">Otros proveedores</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>Button: two suppliers become one.</extracomment>
        <translation type="unfinished">Fusionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not join after all.</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>No other supplier has these words.</source>
        <translation type="unfinished">Ningún proveedor contiene estas palabras.</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <extracomment>Button: two suppliers become one. %1: name of the other one.</extracomment>
        <translation type="unfinished">Fusionar con %1</translation>
    </message>
</context>
<context>
    <name>desk::SupplierWidget</name>
    <message>
        <source>The supplier</source>
        <translation type="unfinished">El proveedor</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation type="unfinished">Cuentas bancarias</translation>
    </message>
    <message>
        <source>Only an account that you confirmed is known. Confirm one when the supplier named it on a number that you know, or when it stands in a contract; never because it stands on an invoice.</source>
        <translation type="unfinished">Solo se considera conocida una cuenta que usted haya confirmado. Confírmela cuando el proveedor se la haya indicado en un número que usted ya conozca o cuando figure en un contrato; nunca porque figure en una factura.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation type="unfinished">Cifras habituales</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">Lo aprendido</translation>
    </message>
    <message>
        <source>From your corrections. It chooses among what is printed, and never writes what does not stand there.</source>
        <translation type="unfinished">De sus correcciones. Elige entre lo que está impreso y nunca escribe lo que no figura allí.</translation>
    </message>
    <message>
        <source>Joined to this supplier</source>
        <translation type="unfinished">Fusionados con este proveedor</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation type="unfinished">Nombre del proveedor</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: give the supplier another name.</extracomment>
        <translation type="unfinished">Renombrar</translation>
    </message>
    <message>
        <source>Join...</source>
        <extracomment>Button: this supplier is the same as another one.</extracomment>
        <translation type="unfinished">Fusionar...</translation>
    </message>
    <message>
        <source>This supplier is the same as another one</source>
        <translation type="unfinished">Este proveedor es el mismo que otro</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <extracomment>%1: a VAT number.</extracomment>
        <translation type="unfinished">NIF-IVA %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln factura</numerusform>
            <numerusform>%Ln facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <extracomment>Badge: so many invoices of the supplier wait for a person.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: the bank account belongs to the supplier.</extracomment>
        <translation type="unfinished">Confirmar</translation>
    </message>
    <message>
        <source>Later invoices that name this account are not held because of it</source>
        <translation type="unfinished">Las facturas posteriores que indiquen esta cuenta no se retienen por ello</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <extracomment>Button: the bank account does not belong to the supplier.</extracomment>
        <translation type="unfinished">No es del proveedor</translation>
    </message>
    <message>
        <source>Every invoice that names this account is held</source>
        <translation type="unfinished">Se retiene toda factura que indique esta cuenta</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: take back that a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Anular</translation>
    </message>
    <message>
        <source>The account is not confirmed any more</source>
        <translation type="unfinished">La cuenta deja de estar confirmada</translation>
    </message>
    <message>
        <source>No invoice of this supplier has named a bank account yet.</source>
        <translation type="unfinished">Ninguna factura de este proveedor ha indicado aún una cuenta bancaria.</translation>
    </message>
    <message>
        <source>They are drawn from approved invoices; there is none yet.</source>
        <translation type="unfinished">Se obtienen de las facturas aprobadas; aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>Button: something that was learned and forgotten is used again.</extracomment>
        <translation type="unfinished">Volver a usar</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: something that was learned is not used any more.</extracomment>
        <translation type="unfinished">Olvidar</translation>
    </message>
    <message>
        <source>Nothing yet. Correct a field and approve the invoice: from the next one on it counts.</source>
        <translation type="unfinished">Nada todavía. Corrija un campo y apruebe la factura: cuenta a partir de la siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s).</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln factura.</numerusform>
            <numerusform>%Ln facturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined by %1 on %2.</source>
        <translation type="unfinished">Fusionado por %1 el %2.</translation>
    </message>
    <message>
        <source>Separate</source>
        <extracomment>Button: a supplier that was joined to another stands by itself again.</extracomment>
        <translation type="unfinished">Separar</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersModel</name>
    <message numerus="yes">
        <source>%Ln bank account(s) not confirmed</source>
        <translation type="unfinished">
            <numerusform>%Ln cuenta bancaria sin confirmar</numerusform>
            <numerusform>%Ln cuentas bancarias sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>column</comment>
        <translation type="unfinished">Proveedor</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>column: how many</comment>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message>
        <source>Invoices that wait for a person</source>
        <translation type="unfinished">Facturas que esperan a una persona</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>column: how many</comment>
        <translation type="unfinished">Por revisar</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: date of the last invoice</comment>
        <translation type="unfinished">Última</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersPresenter</name>
    <message>
        <source>The supplier is called %1 now.</source>
        <extracomment>For the undo menu: a supplier got another name.</extracomment>
        <translation type="unfinished">El proveedor se llama ahora %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Renombrar</translation>
    </message>
    <message>
        <source>%1 is confirmed as their account.</source>
        <extracomment>%1: a bank account.</extracomment>
        <translation type="unfinished">%1 queda confirmada como cuenta del proveedor.</translation>
    </message>
    <message>
        <source>%1 is not their account.</source>
        <translation type="unfinished">%1 no es una cuenta del proveedor.</translation>
    </message>
    <message>
        <source>%1 is not confirmed any more.</source>
        <translation type="unfinished">%1 ya no está confirmada.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>For the undo menu: a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Cuenta bancaria</translation>
    </message>
    <message>
        <source>Forgotten: it is not used any more.</source>
        <translation type="unfinished">Olvidado: ya no se utiliza.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>For the undo menu: something that was learned is not used any more.</extracomment>
        <translation type="unfinished">Olvidar</translation>
    </message>
    <message>
        <source>It is used again.</source>
        <translation type="unfinished">Vuelve a utilizarse.</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>For the undo menu: something that was learned is used again.</extracomment>
        <translation type="unfinished">Volver a usar</translation>
    </message>
    <message>
        <source>%1 is joined to this supplier.</source>
        <extracomment>%1: name of a supplier.</extracomment>
        <translation type="unfinished">%1 se ha fusionado con este proveedor.</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>For the undo menu: two suppliers were made one.</extracomment>
        <translation type="unfinished">Fusionar</translation>
    </message>
    <message>
        <source>It stands by itself again.</source>
        <translation type="unfinished">Vuelve a ser un proveedor aparte.</translation>
    </message>
    <message>
        <source>Separate</source>
        <extracomment>For the undo menu: a supplier that was joined to another stands by itself again.</extracomment>
        <translation type="unfinished">Separar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) make a supplier of their own now.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura forma ahora un proveedor aparte.</numerusform>
            <numerusform>%Ln facturas forman ahora un proveedor aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier of its own</source>
        <extracomment>For the undo menu: some invoices became a supplier of their own.</extracomment>
        <translation type="unfinished">Proveedor aparte</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersScreen</name>
    <message>
        <source>Choose a supplier</source>
        <translation type="unfinished">Elija un proveedor</translation>
    </message>
    <message>
        <source>Its accounts, usual figures and invoices are shown here.</source>
        <translation type="unfinished">Aquí se muestran sus cuentas, cifras habituales y facturas.</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation type="unfinished">Todavía no hay proveedores</translation>
    </message>
    <message>
        <source>Every supplier whose invoice is read gets a page: its bank accounts, its usual figures, and what your corrections taught.</source>
        <translation type="unfinished">Cada proveedor del que se lee una factura tiene una ficha: sus cuentas bancarias, sus cifras habituales y lo que se ha aprendido de las correcciones de usted.</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation type="unfinished">Importar archivos...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <translation type="unfinished">Probar con facturas de ejemplo</translation>
    </message>
    <message>
        <source>Find a supplier by name, VAT ID or account</source>
        <translation type="unfinished">Buscar un proveedor por nombre, NIF-IVA o cuenta</translation>
    </message>
    <message>
        <source>Name, VAT ID or account</source>
        <translation type="unfinished">Nombre, NIF-IVA o cuenta</translation>
    </message>
    <message>
        <source>Only with accounts to confirm</source>
        <translation type="unfinished">Solo con cuentas por confirmar</translation>
    </message>
    <message>
        <source>No supplier has these words.</source>
        <translation type="unfinished">Ningún proveedor contiene estas palabras.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished">Proveedores</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>desk::TodayScreen</name>
    <message>
        <source>Start with the oldest</source>
        <translation type="unfinished">Empezar por la más antigua</translation>
    </message>
    <message>
        <source>Invoices that need you</source>
        <translation type="unfinished">Facturas que le esperan</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished">Nada le espera</translation>
    </message>
    <message>
        <source>Every invoice is settled. What is read next and turns out doubtful will stand here, the oldest first.</source>
        <translation type="unfinished">Todas las facturas están resueltas. Lo que se lea después y resulte dudoso aparecerá aquí, primero lo más antiguo.</translation>
    </message>
    <message>
        <source>Drop your first invoices here</source>
        <translation type="unfinished">Suelte aquí sus primeras facturas</translation>
    </message>
    <message>
        <source>PDF, scans, photos and e-invoices are read on this machine; nothing leaves it. What needs a second look will stand here, everything else under Invoices.</source>
        <translation type="unfinished">Los PDF, escaneos, fotos y facturas electrónicas se leen en este equipo; nada sale de él. Lo que requiera una segunda mirada aparecerá aquí; todo lo demás, en Facturas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <extracomment>Heading of a list. %Ln is how many invoices need a person.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln factura le espera</numerusform>
            <numerusform>%Ln facturas le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::TotalsRowWidget</name>
    <message>
        <source>%1 without a currency</source>
        <extracomment>A sum of invoices whose currency could not be read. %1: the amount.</extracomment>
        <translation type="unfinished">%1 sin moneda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sum, and in brackets how many invoices it is of.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a total</source>
        <translation type="unfinished">
            <numerusform>%Ln sin total</numerusform>
            <numerusform>%Ln sin total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %Ln selected:</source>
        <extracomment>Before the sums of the selected invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Total de %Ln seleccionada:</numerusform>
            <numerusform>Total de %Ln seleccionadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Total:</source>
        <translation type="unfinished">Total:</translation>
    </message>
    <message>
        <source>By currency; credit notes are taken off. %1</source>
        <translation type="unfinished">Por moneda; los abonos se restan. %1</translation>
    </message>
    <message>
        <source>The words stand in its names, not in the text of the document.</source>
        <translation type="unfinished">Las palabras figuran en sus nombres, no en el texto del documento.</translation>
    </message>
</context>
<context>
    <name>desk::UnreadWidget</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished">Contraseña del documento</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Volver a leer</translation>
    </message>
    <message>
        <source>Save the original as...</source>
        <translation type="unfinished">Guardar el original como...</translation>
    </message>
    <message>
        <source>This document is being read</source>
        <translation type="unfinished">Este documento se está leyendo</translation>
    </message>
    <message>
        <source>Its fields appear here as soon as that is done.</source>
        <translation type="unfinished">Sus campos aparecerán aquí en cuanto termine.</translation>
    </message>
    <message>
        <source>This document waits to be read</source>
        <translation type="unfinished">Este documento espera a ser leído</translation>
    </message>
    <message>
        <source>It is read when those before it are done. If reading was cancelled, read it again.</source>
        <translation type="unfinished">Se leerá cuando terminen los anteriores. Si se canceló la lectura, vuelva a leerlo.</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Below an error. %1: its name for support, for example password_protected.</extracomment>
        <translation type="unfinished">Código de error: %1</translation>
    </message>
    <message>
        <source>Type its password to read it. The password is not kept.</source>
        <translation type="unfinished">Escriba su contraseña para leerlo. No se conserva.</translation>
    </message>
</context>
</TS>
