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
    <name>desk::BannerWidget</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cerrar este mensaje</translation>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import into Invoices</source>
        <translation type="unfinished">Suelte para importar en Facturas</translation>
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
        <source>Take this value (%1)</source>
        <extracomment>Tooltip of a button that takes another value. %1: a key.</extracomment>
        <translation type="unfinished">Tomar este valor (%1)</translation>
    </message>
    <message>
        <source>or %1 from page %2</source>
        <extracomment>A button that takes another likely value of a field. %1: the value, %2: number of the page it stands on.</extracomment>
        <translation type="unfinished">o %1, página %2</translation>
    </message>
    <message>
        <source>or %1</source>
        <extracomment>A button that takes another likely value of a field. %1: the value.</extracomment>
        <translation type="unfinished">o %1</translation>
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
    <name>desk::FindingsWidget</name>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <translation type="unfinished">
            <numerusform>%Ln control superado</numerusform>
            <numerusform>%Ln controles superados</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>Below a finding that a person accepted. %1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Aceptado por %1 el %2: %3</translation>
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
        <source>Accept...</source>
        <extracomment>Button beside a finding: say that it is all right, with a reason.</extracomment>
        <translation type="unfinished">Aceptar...</translation>
    </message>
    <message>
        <source>Why this finding is all right</source>
        <translation type="unfinished">Por qué esta observación es aceptable</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation type="unfinished">¿Por qué es aceptable?</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>Button: take the finding as it is, with the reason beside it.</extracomment>
        <translation type="unfinished">Aceptar</translation>
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
        <source>There are no PDF, image or XML files in it.</source>
        <translation type="unfinished">No contiene archivos PDF, de imagen o XML.</translation>
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
        <source>No invoice has all of these words in this status.</source>
        <translation type="unfinished">Ninguna factura en este estado contiene todas estas palabras.</translation>
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
        <source>Read again</source>
        <extracomment>Button: read the selected documents anew.</extracomment>
        <translation type="unfinished">Volver a leer</translation>
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
    <message>
        <source>Exporting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Exportando</translation>
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
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln modificada por otra persona entretanto</numerusform>
            <numerusform>%Ln modificadas por otra persona entretanto</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 not read; 1 with a finding that blocks&quot;.</extracomment>
        <translation type="unfinished">Sin cambios: %1.</translation>
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
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Exportar %Ln factura</numerusform>
            <numerusform>Exportar %Ln facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished">Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all details (*.json)</source>
        <translation type="unfinished">JSON, con todos los detalles (*.json)</translation>
    </message>
    <message>
        <source>invoices %1</source>
        <extracomment>Name of the exported file, without its ending. %1: the date.</extracomment>
        <translation type="unfinished">facturas %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln factura exportada.</numerusform>
            <numerusform>%Ln facturas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the exported file.</extracomment>
        <translation type="unfinished">Abrir la carpeta</translation>
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
        <extracomment>Button: take approval or rejection back.</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsModel</name>
    <message>
        <source>Type here to add a line</source>
        <translation type="unfinished">Nueva línea</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished">Línea %1: %2</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation type="unfinished">Líneas</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: a new line of the invoice.</extracomment>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished">Añadir una línea</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: take the chosen line of the invoice away.</extracomment>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen lines</source>
        <translation type="unfinished">Eliminar las líneas elegidas</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation type="unfinished">No se leyó ninguna línea.</translation>
    </message>
    <message>
        <source>Sum %1: the total without tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1: el total sin IVA</translation>
    </message>
    <message>
        <source>Sum %1: the total with tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1: el total con IVA</translation>
    </message>
    <message>
        <source>Sum %1, total %2: %3 apart</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1, %2, %3: amounts.</extracomment>
        <translation type="unfinished">Suma %1, total %2: diferencia %3</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <extracomment>Sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Suma %1</translation>
    </message>
    <message>
        <source>Tax %1 % on %2: %3</source>
        <extracomment>A row of the tax table. %1: rate, %2: amount taxed, %3: tax.</extracomment>
        <translation type="unfinished">IVA %1&#xa0;% sobre %2: %3</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>A charge on the whole invoice. %1: amount, %2: what for.</extracomment>
        <translation type="unfinished">Cargo %1</translation>
    </message>
    <message>
        <source>Charge %1: %2</source>
        <translation type="unfinished">Cargo %1: %2</translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <extracomment>An allowance on the whole invoice. %1: amount, %2: what for.</extracomment>
        <translation type="unfinished">Descuento %1</translation>
    </message>
    <message>
        <source>Allowance %1: %2</source>
        <translation type="unfinished">Descuento %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved. %2</source>
        <extracomment>Below the table of lines. %1: what was typed, %2: a sentence that says what is expected.</extracomment>
        <translation type="unfinished">«%1» no se guardó. %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Eliminar %Ln línea</numerusform>
            <numerusform>Eliminar %Ln líneas</numerusform>
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
</context>
<context>
    <name>desk::PageView</name>
    <message>
        <source>Loading the page...</source>
        <translation type="unfinished">Cargando la página...</translation>
    </message>
</context>
<context>
    <name>desk::PageWidget</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Páginas del documento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number in the bar above the document. %1: this page, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
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
    <name>desk::ReviewPresenter</name>
    <message>
        <source>Change</source>
        <extracomment>For the undo menu: something of the invoice was changed.</extracomment>
        <translation type="unfinished">Cambio</translation>
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
        <translation type="unfinished">Esta factura está rechazada: %1</translation>
    </message>
    <message>
        <source>This invoice was approved automatically: every key field is certain.</source>
        <translation type="unfinished">Esta factura se aprobó automáticamente: todos los campos clave son seguros.</translation>
    </message>
    <message>
        <source>This invoice is approved.</source>
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
        <source>Everything is checked.</source>
        <translation type="unfinished">Todo está revisado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln campo por revisar</numerusform>
            <numerusform>%Ln campos por revisar</numerusform>
        </translation>
    </message>
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
        <source>(empty)</source>
        <translation type="unfinished">(vacío)</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <extracomment>Somebody else saved a value while this person typed another one. %1: the field.</extracomment>
        <translation type="unfinished">Otra persona ha cambiado %1 entretanto.</translation>
    </message>
    <message>
        <source>Theirs: %1. Yours: %2.</source>
        <extracomment>%1 and %2: values of a field.</extracomment>
        <translation type="unfinished">Valor guardado: %1. El suyo: %2.</translation>
    </message>
    <message>
        <source>The invoice was changed by somebody else meanwhile.</source>
        <translation type="unfinished">Otra persona ha cambiado la factura entretanto.</translation>
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
        <source>Look at it again, then repeat what you wanted to do.</source>
        <translation type="unfinished">Mírela de nuevo y repita lo que quería hacer.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Guardar el original como</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of the invoice in the list. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation type="unfinished">Facturas</translation>
    </message>
    <message>
        <source>Back to the list of invoices</source>
        <translation type="unfinished">Volver a la lista de facturas</translation>
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
        <source>&amp;Why is it rejected?</source>
        <translation type="unfinished">&amp;Motivo del rechazo</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Tipo de documento</translation>
    </message>
    <message>
        <source>Your change is not saved yet.</source>
        <translation type="unfinished">Su cambio aún no está guardado.</translation>
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
        <source> %</source>
        <extracomment>Behind a number: percent.</extracomment>
        <translation type="unfinished">&#xa0;%</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished">certeza</translation>
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
        <source>In the currency of the invoice.</source>
        <translation type="unfinished">En la moneda de la factura.</translation>
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
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Esto no es un importe. Escríbalo como %1.</translation>
    </message>
    <message>
        <source>value limit</source>
        <translation type="unfinished">límite de valor</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading of settings</comment>
        <translation type="unfinished">Lectura</translation>
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
