<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import files...</source>
        <comment>menu</comment>
        <translation type="unfinished">Importer des fichiers...</translation>
    </message>
    <message>
        <source>Import a folder...</source>
        <comment>menu</comment>
        <translation type="unfinished">Importer un dossier...</translation>
    </message>
    <message>
        <source>Export...</source>
        <comment>menu</comment>
        <translation type="unfinished">Exporter...</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>menu</comment>
        <translation type="unfinished">Annuler la lecture</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu</comment>
        <translation type="unfinished">Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu</comment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu</comment>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Find in all documents</source>
        <comment>menu</comment>
        <translation type="unfinished">Rechercher partout</translation>
    </message>
    <message>
        <source>Select all in the list</source>
        <comment>menu</comment>
        <translation type="unfinished">Tout sélectionner dans la liste</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>menu: say that the reading is right</comment>
        <translation type="unfinished">Valider</translation>
    </message>
    <message>
        <source>Reject...</source>
        <comment>menu: refuse the document, with a reason</comment>
        <translation type="unfinished">Rejeter...</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>menu: take approval or rejection back</comment>
        <translation type="unfinished">Rouvrir</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>menu: read the document anew</comment>
        <translation type="unfinished">Relire</translation>
    </message>
    <message>
        <source>Next doubtful field</source>
        <comment>menu</comment>
        <translation type="unfinished">Champ douteux suivant</translation>
    </message>
    <message>
        <source>Previous doubtful field</source>
        <comment>menu</comment>
        <translation type="unfinished">Champ douteux précédent</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <comment>menu</comment>
        <translation type="unfinished">Facture suivante</translation>
    </message>
    <message>
        <source>Previous invoice</source>
        <comment>menu</comment>
        <translation type="unfinished">Facture précédente</translation>
    </message>
    <message>
        <source>Save the original as...</source>
        <comment>menu</comment>
        <translation type="unfinished">Enregistrer l’original sous...</translation>
    </message>
    <message>
        <source>Open the original</source>
        <comment>menu</comment>
        <translation type="unfinished">Ouvrir l’original</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <comment>menu</comment>
        <translation type="unfinished">Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>menu</comment>
        <translation type="unfinished">Zoom arrière</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <comment>menu: the whole page is seen</comment>
        <translation type="unfinished">Page entière</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <comment>menu: the page is as wide as the pane</comment>
        <translation type="unfinished">Largeur de la page</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <comment>menu: by 90 degrees</comment>
        <translation type="unfinished">Faire pivoter la page</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>menu</comment>
        <translation type="unfinished">Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>menu</comment>
        <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <comment>menu: show icons without words at the left</comment>
        <translation type="unfinished">Réduire la barre latérale</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>menu: change the theme</comment>
        <translation type="unfinished">Clair ou sombre</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Accueil</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>menu: go to this screen</comment>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu: to the place before</comment>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Go to anything...</source>
        <comment>menu: open the command palette</comment>
        <translation type="unfinished">Aller à...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <comment>menu</comment>
        <translation type="unfinished">Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation type="unfinished">Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Orchestrator Desk</source>
        <comment>menu</comment>
        <translation type="unfinished">À propos d’Orchestrator Desk</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Reads invoices on this machine.</source>
        <translation type="unfinished">Lit les factures sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Folder of the data.</source>
        <translation type="unfinished">Dossier des données.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished">dossier</translation>
    </message>
    <message>
        <source>Language of the program, for example de.</source>
        <translation type="unfinished">Langue du programme, par exemple fr.</translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished">langue</translation>
    </message>
    <message>
        <source>Files or folders to import.</source>
        <translation type="unfinished">Fichiers ou dossiers à importer.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <comment>how long ago</comment>
        <translation type="unfinished">à l’instant</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation type="unfinished">Vendeur</translation>
    </message>
    <message>
        <source>Seller VAT ID</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">N° TVA vendeur</translation>
    </message>
    <message>
        <source>Seller address</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Adresse vendeur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Acheteur</translation>
    </message>
    <message>
        <source>Buyer VAT ID</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">N° TVA acheteur</translation>
    </message>
    <message>
        <source>Buyer address</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Adresse acheteur</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Numéro de facture</translation>
    </message>
    <message>
        <source>Issue date</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Devise</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Total HT</translation>
    </message>
    <message>
        <source>Total tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Total TVA</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Total TTC</translation>
    </message>
    <message>
        <source>Already paid</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Déjà réglé</translation>
    </message>
    <message>
        <source>Amount due</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Net à payer</translation>
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
        <translation type="unfinished">Bon de commande</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <comment>field of an invoice</comment>
        <translation type="unfinished">Conditions de paiement</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Prix unitaire</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <comment>column of the line items, percent</comment>
        <translation type="unfinished">Taux de TVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of the line items</comment>
        <translation type="unfinished">Montant</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <comment>column of the tax breakdown</comment>
        <translation type="unfinished">Base HT</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <comment>column of the tax breakdown</comment>
        <translation type="unfinished">Montant de TVA</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of allowances and charges</comment>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status: to be read</comment>
        <translation type="unfinished">En attente</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>status: being read</comment>
        <translation type="unfinished">En lecture</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status</comment>
        <translation type="unfinished">À vérifier</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status</comment>
        <translation type="unfinished">Validée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status</comment>
        <translation type="unfinished">Rejetée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status: could not be read</comment>
        <translation type="unfinished">En échec</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Inconnu</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Avoir</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Reçu</translation>
    </message>
    <message>
        <source>Other document</source>
        <comment>kind of document</comment>
        <translation type="unfinished">Autre document</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <comment>source of a value: the XML</comment>
        <translation type="unfinished">E-facture</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>source of a value: text of the page</comment>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>OCR</source>
        <comment>source of a value: letters recognised in a picture</comment>
        <translation type="unfinished">OCR</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>source of a value: an AI model</comment>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>source of a value: known from earlier invoices</comment>
        <translation type="unfinished">Fournisseur</translation>
    </message>
    <message>
        <source>You</source>
        <comment>source of a value: typed by a person</comment>
        <translation type="unfinished">Vous</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Manquant</translation>
    </message>
    <message>
        <source>Certain</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Probable</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>how sure a value is</comment>
        <translation type="unfinished">Douteux</translation>
    </message>
    <message>
        <source>Nothing on the page looks like it.</source>
        <translation type="unfinished">Rien sur la page n’y ressemble.</translation>
    </message>
    <message>
        <source>%1 is about as likely.</source>
        <extracomment>%1 is another value of the same field.</extracomment>
        <translation type="unfinished">%1 est presque aussi probable.</translation>
    </message>
    <message>
        <source>No label near it says what it is.</source>
        <translation type="unfinished">Aucun libellé voisin n’indique de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The letters were read with only %1 % certainty.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished">Les caractères n’ont été lus qu’avec %1&#xa0;% de certitude.</translation>
    </message>
    <message>
        <source>Could be %1 or %2: day and month may be exchanged.</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation type="unfinished">Peut être %1 ou %2&#xa0;: le jour et le mois sont peut-être inversés.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <extracomment>%1 and %2 are amounts.</extracomment>
        <translation type="unfinished">La somme des parties donne %1, le total indique %2.</translation>
    </message>
    <message>
        <source>Its check digits are wrong.</source>
        <translation type="unfinished">Ses chiffres de contrôle sont faux.</translation>
    </message>
    <message>
        <source>Nothing else on the page confirms it.</source>
        <translation type="unfinished">Rien d’autre sur la page ne le confirme.</translation>
    </message>
    <message>
        <source>The e-invoice says %1, the page says %2.</source>
        <extracomment>%1 and %2 are values of a field.</extracomment>
        <translation type="unfinished">La facture électronique indique %1, la page %2.</translation>
    </message>
    <message>
        <source>Derived from other things; it is not printed.</source>
        <translation type="unfinished">Déduit d’autres éléments&#xa0;; n’est pas imprimé.</translation>
    </message>
    <message>
        <source>%1 cannot be.</source>
        <extracomment>%1 is what stands on the page.</extracomment>
        <translation type="unfinished">%1 est impossible.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">L’élément n’existe plus.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation type="unfinished">Vérifiez s’il a été déplacé ou renommé, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation type="unfinished">La lecture du fichier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then import it again.</source>
        <translation type="unfinished">Vérifiez que vous avez le droit de l’ouvrir, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Le fichier est vide.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it once more from where it came.</source>
        <translation type="unfinished">Redemandez-le, ou copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation type="unfinished">Ce type de fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Use PDF, PNG, JPEG, TIFF, WebP, BMP or e-invoice XML.</source>
        <translation type="unfinished">Utilisez PDF, PNG, JPEG, TIFF, WebP, BMP ou le XML d’une facture électronique.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished">Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Open it in a viewer to check it, and ask the sender for a new copy.</source>
        <translation type="unfinished">Ouvrez-le dans une visionneuse pour le vérifier, et demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save an unlocked copy, or read it in the terminal with a password file.</source>
        <translation type="unfinished">Enregistrez une copie sans protection, ou lisez-le dans le terminal avec un fichier de mot de passe.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation type="unfinished">Le document n’a aucune page.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation type="unfinished">Le document est trop volumineux.</translation>
    </message>
    <message>
        <source>Split it, or scan it with fewer dots per inch. The limit is 200 MB.</source>
        <translation type="unfinished">Divisez-le, ou numérisez-le à une résolution plus basse. La limite est de 200&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation type="unfinished">La lecture a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Read it again; if it happens again, split the document.</source>
        <translation type="unfinished">Relisez-le&#xa0;; si cela se reproduit, divisez le document.</translation>
    </message>
    <message>
        <source>There was not enough memory to read the document.</source>
        <translation type="unfinished">La mémoire n’a pas suffi pour lire le document.</translation>
    </message>
    <message>
        <source>Close other programs, or read fewer documents at once in the settings.</source>
        <translation type="unfinished">Fermez d’autres programmes, ou réduisez dans les paramètres le nombre de documents lus à la fois.</translation>
    </message>
    <message>
        <source>The reader stopped at this document.</source>
        <translation type="unfinished">Le lecteur s’est arrêté sur ce document.</translation>
    </message>
    <message>
        <source>The other documents were not harmed. The file is probably malformed: ask for a new copy.</source>
        <translation type="unfinished">Les autres documents sont intacts. Le fichier est sans doute mal formé&#xa0;: demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing that was saved is lost.</source>
        <translation type="unfinished">Libérez de l’espace, puis réessayez. Rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Another program holds the data folder.</source>
        <translation type="unfinished">Un autre programme occupe le dossier des données.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation type="unfinished">Attendez qu’il ait terminé ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished">L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was done is kept.</source>
        <translation type="unfinished">Relancez-la quand vous le souhaitez&#xa0;; ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>The system could not read or write a file.</source>
        <translation type="unfinished">Le système n’a pas pu lire ou écrire un fichier.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the folder, then try again.</source>
        <translation type="unfinished">Vérifiez le disque et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished">Cette valeur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation type="unfinished">Quelqu’un a modifié ceci entre-temps.</translation>
    </message>
    <message>
        <source>The new state is shown; make your change again if it is still needed.</source>
        <translation type="unfinished">Le nouvel état est affiché&#xa0;; refaites votre modification si elle reste nécessaire.</translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation type="unfinished">Cela n’est pas possible dans l’état actuel.</translation>
    </message>
    <message>
        <source>Settle what is marked as blocking, or reopen the invoice first.</source>
        <translation type="unfinished">Réglez ce qui est marqué comme bloquant, ou rouvrez d’abord la facture.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program.</source>
        <translation type="unfinished">Le dossier des données a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation type="unfinished">Installez la version plus récente, ou choisissez un autre dossier des données.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished">Impossible d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation type="unfinished">Donnez-vous le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The reader gave an answer that makes no sense.</source>
        <translation type="unfinished">Le lecteur a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Try again; if it stays, install the program anew so that its parts match.</source>
        <translation type="unfinished">Réessayez&#xa0;; si cela persiste, réinstallez le programme pour que ses parties concordent.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation type="unfinished">Une erreur est survenue dans le programme lui-même.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log.</source>
        <translation type="unfinished">Réessayez&#xa0;; si cela persiste, signalez-le en joignant le journal.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Totals do not add up</source>
        <translation type="unfinished">Totaux incohérents</translation>
    </message>
    <message>
        <source>%1 + %2 = %3.</source>
        <translation type="unfinished">%1 + %2 = %3.</translation>
    </message>
    <message>
        <source>Lines do not add up</source>
        <translation type="unfinished">Lignes incohérentes</translation>
    </message>
    <message>
        <source>The lines add up to %1, the total without tax says %2.</source>
        <translation type="unfinished">Les lignes totalisent %1, le total HT indique %2.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation type="unfinished">Les lignes totalisent %1.</translation>
    </message>
    <message>
        <source>A line does not multiply out</source>
        <translation type="unfinished">Une ligne est incohérente</translation>
    </message>
    <message>
        <source>Line %1: quantity times price is %2, the amount says %3.</source>
        <translation type="unfinished">Ligne %1&#xa0;: quantité fois prix donne %2, le montant indique %3.</translation>
    </message>
    <message>
        <source>Quantity times price fits on every line.</source>
        <translation type="unfinished">Quantité fois prix est juste à chaque ligne.</translation>
    </message>
    <message>
        <source>Tax breakdown does not add up</source>
        <translation type="unfinished">Détail de TVA incohérent</translation>
    </message>
    <message>
        <source>The tax breakdown adds up to %1, the total tax says %2.</source>
        <translation type="unfinished">Le détail de TVA totalise %1, le total TVA indique %2.</translation>
    </message>
    <message>
        <source>The tax breakdown adds up to %1.</source>
        <translation type="unfinished">Le détail de TVA totalise %1.</translation>
    </message>
    <message>
        <source>Unusual tax rate</source>
        <translation type="unfinished">Taux de TVA inhabituel</translation>
    </message>
    <message>
        <source>The tax comes to %1 %, which is an unusual rate.</source>
        <translation type="unfinished">La TVA revient à %1&#xa0;%, un taux inhabituel.</translation>
    </message>
    <message>
        <source>The tax rate of %1 % is a usual one.</source>
        <translation type="unfinished">Le taux de TVA de %1&#xa0;% est usuel.</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation type="unfinished">Dates dans le mauvais ordre</translation>
    </message>
    <message>
        <source>The due date %2 lies before the issue date %1.</source>
        <translation type="unfinished">L’échéance %2 précède la date de facture %1.</translation>
    </message>
    <message>
        <source>The dates are in order.</source>
        <translation type="unfinished">Les dates sont dans l’ordre.</translation>
    </message>
    <message>
        <source>Date that cannot be</source>
        <translation type="unfinished">Date impossible</translation>
    </message>
    <message>
        <source>The date %1 cannot be.</source>
        <translation type="unfinished">La date %1 est impossible.</translation>
    </message>
    <message>
        <source>The dates are plausible.</source>
        <translation type="unfinished">Les dates sont plausibles.</translation>
    </message>
    <message>
        <source>IBAN is wrong</source>
        <translation type="unfinished">IBAN erroné</translation>
    </message>
    <message>
        <source>The check digits of the IBAN %1 are wrong.</source>
        <translation type="unfinished">Les chiffres de contrôle de l’IBAN %1 sont faux.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN are right.</source>
        <translation type="unfinished">Les chiffres de contrôle de l’IBAN sont justes.</translation>
    </message>
    <message>
        <source>VAT ID is wrong</source>
        <translation type="unfinished">N° TVA erroné</translation>
    </message>
    <message>
        <source>The check digits of the VAT ID %1 are wrong.</source>
        <translation type="unfinished">Les chiffres de contrôle du n° TVA %1 sont faux.</translation>
    </message>
    <message>
        <source>The check digits of the VAT ID are right.</source>
        <translation type="unfinished">Les chiffres de contrôle du n° TVA sont justes.</translation>
    </message>
    <message>
        <source>Currency is missing</source>
        <translation type="unfinished">Devise manquante</translation>
    </message>
    <message>
        <source>No currency was found.</source>
        <translation type="unfinished">Aucune devise n’a été trouvée.</translation>
    </message>
    <message>
        <source>The currency is named.</source>
        <translation type="unfinished">La devise est indiquée.</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation type="unfinished">Devise inconnue</translation>
    </message>
    <message>
        <source>%1 is not a currency in use.</source>
        <translation type="unfinished">%1 n’est pas une devise en usage.</translation>
    </message>
    <message>
        <source>The currency is in use.</source>
        <translation type="unfinished">La devise est en usage.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished">Élément manquant</translation>
    </message>
    <message>
        <source>Fields that must be filled are empty: %1.</source>
        <translation type="unfinished">Des champs obligatoires sont vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All fields that must be filled are.</source>
        <translation type="unfinished">Tous les champs obligatoires sont remplis.</translation>
    </message>
    <message>
        <source>Negative total</source>
        <translation type="unfinished">Total négatif</translation>
    </message>
    <message>
        <source>The total %1 is negative, but this is not a credit note.</source>
        <translation type="unfinished">Le total %1 est négatif, mais ce n’est pas un avoir.</translation>
    </message>
    <message>
        <source>The total is not negative.</source>
        <translation type="unfinished">Le total n’est pas négatif.</translation>
    </message>
    <message>
        <source>Not an invoice</source>
        <translation type="unfinished">Pas une facture</translation>
    </message>
    <message>
        <source>This does not look like an invoice.</source>
        <translation type="unfinished">Cela ne ressemble pas à une facture.</translation>
    </message>
    <message>
        <source>Probable duplicate</source>
        <translation type="unfinished">Doublon probable</translation>
    </message>
    <message>
        <source>%1 has the same seller, number and total.</source>
        <translation type="unfinished">%1 a les mêmes vendeur, numéro et total.</translation>
    </message>
    <message>
        <source>Number was used before</source>
        <translation type="unfinished">Numéro déjà utilisé</translation>
    </message>
    <message>
        <source>%1 has the same seller and number, but another total.</source>
        <translation type="unfinished">%1 a les mêmes vendeur et numéro, mais un autre total.</translation>
    </message>
    <message>
        <source>E-invoice and page differ</source>
        <translation type="unfinished">Facture électronique et page diffèrent</translation>
    </message>
    <message>
        <source>The e-invoice says %1, the page says %2.</source>
        <translation type="unfinished">La facture électronique indique %1, la page %2.</translation>
    </message>
    <message>
        <source>The e-invoice and the page agree.</source>
        <translation type="unfinished">La facture électronique et la page concordent.</translation>
    </message>
    <message>
        <source>E-invoice cannot be read</source>
        <translation type="unfinished">Facture électronique illisible</translation>
    </message>
    <message>
        <source>The embedded e-invoice %1 cannot be read.</source>
        <translation type="unfinished">La facture électronique intégrée %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>E-invoice format not read</source>
        <translation type="unfinished">Format électronique non lu</translation>
    </message>
    <message>
        <source>The format %1 is recognised, but not read yet.</source>
        <translation type="unfinished">Le format %1 est reconnu, mais pas encore lu.</translation>
    </message>
    <message>
        <source>Several e-invoices</source>
        <translation type="unfinished">Plusieurs factures électroniques</translation>
    </message>
    <message>
        <source>Several e-invoices are embedded; %1 was taken.</source>
        <translation type="unfinished">Plusieurs factures électroniques sont intégrées&#xa0;; %1 a été retenue.</translation>
    </message>
    <message>
        <source>Several bank accounts</source>
        <translation type="unfinished">Plusieurs comptes bancaires</translation>
    </message>
    <message>
        <source>The e-invoice names several accounts; the first was taken: %1.</source>
        <translation type="unfinished">La facture électronique cite plusieurs comptes&#xa0;; le premier a été retenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>E-invoice without a profile</source>
        <translation type="unfinished">Facture électronique sans profil</translation>
    </message>
    <message>
        <source>The e-invoice does not name its profile.</source>
        <translation type="unfinished">La facture électronique n’indique pas son profil.</translation>
    </message>
    <message>
        <source>Date in an unusual form</source>
        <translation type="unfinished">Date sous une forme inhabituelle</translation>
    </message>
    <message>
        <source>The e-invoice writes a date as %1, which its own format does not mean.</source>
        <translation type="unfinished">La facture électronique écrit une date %1, ce que son propre format ne prévoit pas.</translation>
    </message>
    <message>
        <source>Line %1: the parts come to %2, the amount says %3.</source>
        <translation type="unfinished">Ligne %1&#xa0;: les parties donnent %2, le montant indique %3.</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished">Texte caché</translation>
    </message>
    <message>
        <source>Text that cannot be seen on the page was left out.</source>
        <translation type="unfinished">Un texte invisible sur la page a été ignoré.</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation type="unfinished">Résolution faible</translation>
    </message>
    <message>
        <source>The picture has too few dots per inch to be read safely.</source>
        <translation type="unfinished">La résolution de l’image est trop faible pour une lecture sûre.</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation type="unfinished">Langue manquante</translation>
    </message>
    <message>
        <source>A language of the settings is not installed for reading pictures.</source>
        <translation type="unfinished">Une langue des paramètres n’est pas installée pour la lecture des images.</translation>
    </message>
    <message>
        <source>Pages left out</source>
        <translation type="unfinished">Pages ignorées</translation>
    </message>
    <message>
        <source>The document has more pages than are read; the rest was left out.</source>
        <translation type="unfinished">Le document a plus de pages qu’il n’en est lu&#xa0;; le reste a été ignoré.</translation>
    </message>
    <message>
        <source>Unusable text</source>
        <translation type="unfinished">Texte inutilisable</translation>
    </message>
    <message>
        <source>The text inside the file makes no sense, so the picture was read.</source>
        <translation type="unfinished">Le texte du fichier n’a pas de sens, l’image a donc été lue.</translation>
    </message>
    <message>
        <source>A page took too long</source>
        <translation type="unfinished">Une page a pris trop de temps</translation>
    </message>
    <message>
        <source>A page took too long to read; what was read of it is kept.</source>
        <translation type="unfinished">La lecture d’une page a pris trop de temps&#xa0;; ce qui en a été lu est conservé.</translation>
    </message>
    <message>
        <source>Restricted PDF</source>
        <translation type="unfinished">PDF restreint</translation>
    </message>
    <message>
        <source>The PDF&apos;s owner restricts copying or printing.</source>
        <translation type="unfinished">Le propriétaire du PDF restreint la copie ou l’impression.</translation>
    </message>
    <message>
        <source>%1 is doubtful</source>
        <extracomment>In a list: which field is doubtful. %1 is its name.</extracomment>
        <translation type="unfinished">%1&#xa0;: douteux</translation>
    </message>
    <message>
        <source>%1 + %2 = %3, but the total says %4.</source>
        <translation type="unfinished">%1 + %2 = %3, mais le total indique %4.</translation>
    </message>
    <message>
        <source>Amount due does not add up</source>
        <translation type="unfinished">Net à payer incohérent</translation>
    </message>
    <message>
        <source>%1 - %2 = %3, but the amount due says %4.</source>
        <translation type="unfinished">%1 - %2 = %3, mais le net à payer indique %4.</translation>
    </message>
    <message>
        <source>%1 - %2 = %3.</source>
        <translation type="unfinished">%1 - %2 = %3.</translation>
    </message>
    <message>
        <source>Unusual issue date</source>
        <translation type="unfinished">Date de facture inhabituelle</translation>
    </message>
    <message>
        <source>The issue date %1 lies in the future or long ago.</source>
        <translation type="unfinished">La date de facture %1 est future ou très ancienne.</translation>
    </message>
    <message>
        <source>The issue date is plausible.</source>
        <translation type="unfinished">La date de facture est plausible.</translation>
    </message>
    <message>
        <source>Amount in an unusual form</source>
        <translation type="unfinished">Montant sous une forme inhabituelle</translation>
    </message>
    <message>
        <source>%1 is not written like an amount of this currency.</source>
        <translation type="unfinished">%1 ne s’écrit pas comme un montant dans cette devise.</translation>
    </message>
    <message>
        <source>Neither number, date nor totals of the e-invoice stand on the page.</source>
        <translation type="unfinished">Ni le numéro, ni la date, ni les totaux de la facture électronique ne figurent sur la page.</translation>
    </message>
    <message>
        <source>E-invoice and page agree</source>
        <translation type="unfinished">Facture électronique et page concordent</translation>
    </message>
    <message>
        <source>The page shows the same: %1.</source>
        <translation type="unfinished">La page indique la même chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation type="unfinished">Absent de la page</translation>
    </message>
    <message>
        <source>These values of the e-invoice were not found on the page: %1.</source>
        <translation type="unfinished">Ces valeurs de la facture électronique n’ont pas été trouvées sur la page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>E-invoice is not announced</source>
        <translation type="unfinished">Facture électronique non annoncée</translation>
    </message>
    <message>
        <source>The PDF does not announce its e-invoice.</source>
        <translation type="unfinished">Le PDF n’annonce pas sa facture électronique.</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>A date is expected, for example %1.</source>
        <extracomment>Below a field that holds no date. %1: an example.</extracomment>
        <translation type="unfinished">Une date est attendue, par exemple %1.</translation>
    </message>
    <message>
        <source>An amount is expected, for example %1.</source>
        <extracomment>Below a field that holds no number. %1: an example in the person&apos;s own notation.</extracomment>
        <translation type="unfinished">Un montant est attendu, par exemple %1.</translation>
    </message>
    <message>
        <source>A currency code of three letters is expected, for example EUR.</source>
        <translation type="unfinished">Un code de devise de trois lettres est attendu, par exemple EUR.</translation>
    </message>
    <message>
        <source>This value cannot be.</source>
        <translation type="unfinished">Cette valeur est impossible.</translation>
    </message>
    <message>
        <source>An IBAN is expected, for example %1.</source>
        <extracomment>Below a field that holds no IBAN. %1: an example.</extracomment>
        <translation type="unfinished">Un IBAN est attendu, par exemple %1.</translation>
    </message>
    <message>
        <source>A BIC of 8 or 11 letters and digits is expected.</source>
        <translation type="unfinished">Un BIC de 8 ou 11 lettres et chiffres est attendu.</translation>
    </message>
</context>
<context>
    <name>desk::AboutDialog</name>
    <message>
        <source>About Orchestrator Desk</source>
        <translation type="unfinished">À propos d’Orchestrator Desk</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <extracomment>%1 is the version of the program, %2 that of Qt.</extracomment>
        <translation type="unfinished">Version %1 avec Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished">Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished">Construit avec</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of a dialog</comment>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>desk::Actions</name>
    <message>
        <source>File</source>
        <comment>menu title</comment>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu title</comment>
        <translation type="unfinished">Édition</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu title</comment>
        <translation type="unfinished">Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu title: places to go to</comment>
        <translation type="unfinished">Aller à</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>menu title</comment>
        <translation type="unfinished">Facture</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu title</comment>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what will be undone, for example &quot;total with tax&quot;.</extracomment>
        <translation type="unfinished">Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what will be done again.</extracomment>
        <translation type="unfinished">Rétablir&#xa0;: %1</translation>
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
        <translation type="unfinished">Fermer ce message</translation>
    </message>
</context>
<context>
    <name>desk::CommandPaletteWidget</name>
    <message>
        <source>Type an action, a supplier or an invoice number</source>
        <translation type="unfinished">Action, fournisseur ou numéro de facture</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished">Aller à</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Rien ne porte ce nom.</translation>
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
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import into Invoices</source>
        <translation type="unfinished">Déposez pour importer dans Factures</translation>
    </message>
</context>
<context>
    <name>desk::FieldWidget</name>
    <message>
        <source>Printed as &quot;%1&quot;</source>
        <extracomment>Tooltip of a field: how the value is printed on the document.</extracomment>
        <translation type="unfinished">Imprimé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This field is needed and was not found. Type it, or click it on the page.</source>
        <translation type="unfinished">Ce champ est obligatoire et n’a pas été trouvé. Saisissez-le ou cliquez dessus sur la page.</translation>
    </message>
    <message>
        <source>Take this value (%1)</source>
        <extracomment>Tooltip of a button that takes another value. %1: a key.</extracomment>
        <translation type="unfinished">Prendre cette valeur (%1)</translation>
    </message>
    <message>
        <source>or %1 from page %2</source>
        <extracomment>A button that takes another likely value of a field. %1: the value, %2: number of the page it stands on.</extracomment>
        <translation type="unfinished">ou %1, page %2</translation>
    </message>
    <message>
        <source>or %1</source>
        <extracomment>A button that takes another likely value of a field. %1: the value.</extracomment>
        <translation type="unfinished">ou %1</translation>
    </message>
</context>
<context>
    <name>desk::FieldsWidget</name>
    <message>
        <source>Document</source>
        <extracomment>Heading above the fields number, dates, order</extracomment>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading above the fields of the supplier</extracomment>
        <translation type="unfinished">Vendeur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <extracomment>Heading above the fields of the one who is to pay</extracomment>
        <translation type="unfinished">Acheteur</translation>
    </message>
    <message>
        <source>Amounts</source>
        <extracomment>Heading above the totals</extracomment>
        <translation type="unfinished">Montants</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading above bank account and terms</extracomment>
        <translation type="unfinished">Paiement</translation>
    </message>
</context>
<context>
    <name>desk::FindingsWidget</name>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <translation type="unfinished">
            <numerusform>%Ln contrôle réussi</numerusform>
            <numerusform>%Ln contrôles réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>Below a finding that a person accepted. %1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Accepté par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Show the field</source>
        <extracomment>Button beside a finding: go to the first field that it speaks of.</extracomment>
        <translation type="unfinished">Voir le champ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button beside &quot;probable duplicate&quot;. %1: number of the other invoice.</extracomment>
        <translation type="unfinished">Ouvrir %1</translation>
    </message>
    <message>
        <source>Accept...</source>
        <extracomment>Button beside a finding: say that it is all right, with a reason.</extracomment>
        <translation type="unfinished">Accepter...</translation>
    </message>
    <message>
        <source>Why this finding is all right</source>
        <translation type="unfinished">Pourquoi ce constat est acceptable</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation type="unfinished">Pourquoi est-ce acceptable&#xa0;?</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>Button: take the finding as it is, with the reason beside it.</extracomment>
        <translation type="unfinished">Accepter</translation>
    </message>
</context>
<context>
    <name>desk::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation type="unfinished">
            <numerusform>%Ln document importé</numerusform>
            <numerusform>%Ln documents importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <extracomment>These files had been imported before.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation type="unfinished">
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished">Rien à importer</translation>
    </message>
    <message>
        <source>There are no PDF, image or XML files in it.</source>
        <translation type="unfinished">Il ne contient aucun fichier PDF, image ou XML.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why it could not be used.</extracomment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListModel</name>
    <message>
        <source>free</source>
        <translation type="unfinished">gratuit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln champ à vérifier</numerusform>
            <numerusform>%Ln champs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on this machine, without a paid service.</source>
        <translation type="unfinished">Lu sur cet ordinateur, sans service payant.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of invoices: needs review, approved ...</extracomment>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>Column of the list of invoices: who sends the invoice</extracomment>
        <translation type="unfinished">Fournisseur</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the list of invoices: the invoice&apos;s own number</extracomment>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>Issue date</source>
        <extracomment>Column of the list of invoices</extracomment>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Column of the list of invoices: when it is to be paid</extracomment>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of the list of invoices: the amount with tax</extracomment>
        <translation type="unfinished">Total</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Column of the list of invoices: how sure the reading is</extracomment>
        <translation type="unfinished">Fiabilité</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column of the list of invoices: where the values come from (text, OCR, e-invoice)</extracomment>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column of the list of invoices: what reading it cost</extracomment>
        <translation type="unfinished">Coût</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListWidget</name>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished">Aucune facture pour l’instant</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window. They are read on this machine, and what is uncertain waits here for your eyes.</source>
        <translation type="unfinished">Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre. Ils sont lus sur cet ordinateur, et ce qui est incertain attend ici votre regard.</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation type="unfinished">Importer des fichiers...</translation>
    </message>
    <message>
        <source>Try the sample invoices</source>
        <translation type="unfinished">Essayer avec des factures d’exemple</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Aucun résultat</translation>
    </message>
    <message>
        <source>No invoice has all of these words in this status.</source>
        <translation type="unfinished">Aucune facture de ce statut ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>Button: show all invoices again.</extracomment>
        <translation type="unfinished">Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter the invoices</source>
        <translation type="unfinished">Filtrer les factures</translation>
    </message>
    <message>
        <source>Supplier, number, file name or any word of the documents</source>
        <translation type="unfinished">Fournisseur, numéro, fichier ou mot des documents</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: say that the reading of the selected invoices is right.</extracomment>
        <translation type="unfinished">Valider</translation>
    </message>
    <message>
        <source>Reject...</source>
        <extracomment>Button: refuse the selected invoices, with a reason.</extracomment>
        <translation type="unfinished">Rejeter...</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: read the selected documents anew.</extracomment>
        <translation type="unfinished">Relire</translation>
    </message>
    <message>
        <source>Export...</source>
        <extracomment>Button: write the selected invoices, or all of the list, into a file.</extracomment>
        <translation type="unfinished">Exporter...</translation>
    </message>
    <message>
        <source>&amp;Why are they rejected?</source>
        <translation type="unfinished">&amp;Pourquoi ce rejet&#xa0;?</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected invoice(s) into a file.</source>
        <translation type="unfinished">
            <numerusform>Écrit la facture sélectionnée dans un fichier.</numerusform>
            <numerusform>Écrit les %Ln factures sélectionnées dans un fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes all %Ln invoice(s) of this list into a file.</source>
        <translation type="unfinished">
            <numerusform>Écrit la facture de cette liste dans un fichier.</numerusform>
            <numerusform>Écrit les %Ln factures de cette liste dans un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show this invoice.</extracomment>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a finding that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln avec un constat bloquant</numerusform>
            <numerusform>%Ln avec un constat bloquant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a field that is needed</source>
        <translation type="unfinished">
            <numerusform>%Ln sans un champ obligatoire</numerusform>
            <numerusform>%Ln sans un champ obligatoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform>%Ln non lue</numerusform>
            <numerusform>%Ln non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither approved nor rejected</source>
        <translation type="unfinished">
            <numerusform>%Ln ni validée ni rejetée</numerusform>
            <numerusform>%Ln ni validées ni rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved or rejected before</source>
        <translation type="unfinished">
            <numerusform>%Ln déjà validée ou rejetée</numerusform>
            <numerusform>%Ln déjà validées ou rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln modifiée par quelqu’un d’autre entre-temps</numerusform>
            <numerusform>%Ln modifiées par quelqu’un d’autre entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 not read; 1 with a finding that blocks&quot;.</extracomment>
        <translation type="unfinished">Laissées telles quelles&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) approved.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture validée.</numerusform>
            <numerusform>%Ln factures validées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) rejected.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture rejetée.</numerusform>
            <numerusform>%Ln factures rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) reopened.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture rouverte.</numerusform>
            <numerusform>%Ln factures rouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be read again.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture sera relue.</numerusform>
            <numerusform>%Ln factures seront relues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Exporter %Ln facture</numerusform>
            <numerusform>Exporter %Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished">Tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all details (*.json)</source>
        <translation type="unfinished">JSON, avec tous les détails (*.json)</translation>
    </message>
    <message>
        <source>invoices %1</source>
        <extracomment>Name of the exported file, without its ending. %1: the date.</extracomment>
        <translation type="unfinished">factures %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture exportée.</numerusform>
            <numerusform>%Ln factures exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the exported file.</extracomment>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>desk::InvoicesScreen</name>
    <message>
        <source>%1 is approved.</source>
        <extracomment>After approval, when the next invoice is open already. %1: &quot;inv-000012&quot;.</extracomment>
        <translation type="unfinished">%1 est validée.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation type="unfinished">%1 est rejetée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take approval or rejection back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsModel</name>
    <message>
        <source>Type here to add a line</source>
        <translation type="unfinished">Nouvelle ligne</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished">Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: a new line of the invoice.</extracomment>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished">Ajouter une ligne</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: take the chosen line of the invoice away.</extracomment>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen lines</source>
        <translation type="unfinished">Supprimer les lignes choisies</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation type="unfinished">Aucune ligne n’a été lue.</translation>
    </message>
    <message>
        <source>Sum %1: the total without tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1&#xa0;: le total HT</translation>
    </message>
    <message>
        <source>Sum %1: the total with tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1&#xa0;: le total TTC</translation>
    </message>
    <message>
        <source>Sum %1, total %2: %3 apart</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1, %2, %3: amounts.</extracomment>
        <translation type="unfinished">Somme %1, total %2&#xa0;: écart %3</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <extracomment>Sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1</translation>
    </message>
    <message>
        <source>Tax %1 % on %2: %3</source>
        <extracomment>A row of the tax table. %1: rate, %2: amount taxed, %3: tax.</extracomment>
        <translation type="unfinished">TVA %1&#xa0;% sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>A charge on the whole invoice. %1: amount, %2: what for.</extracomment>
        <translation type="unfinished">Frais %1</translation>
    </message>
    <message>
        <source>Charge %1: %2</source>
        <translation type="unfinished">Frais %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <extracomment>An allowance on the whole invoice. %1: amount, %2: what for.</extracomment>
        <translation type="unfinished">Remise %1</translation>
    </message>
    <message>
        <source>Allowance %1: %2</source>
        <translation type="unfinished">Remise %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved. %2</source>
        <extracomment>Below the table of lines. %1: what was typed, %2: a sentence that says what is expected.</extracomment>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n’a pas été enregistré. %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Supprimer %Ln ligne</numerusform>
            <numerusform>Supprimer %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Importing: %1 of %2</source>
        <extracomment>While many files are imported: %1 of %2 are stored.</extracomment>
        <translation type="unfinished">Importation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop importing</comment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Open the known one</source>
        <extracomment>Button: opens an invoice that had been imported before.</extracomment>
        <translation type="unfinished">Ouvrir la facture connue</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: goes to the list of invoices.</extracomment>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation type="unfinished">Importer des factures</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Filter of the file dialog.</extracomment>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Filter of the file dialog.</extracomment>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Importer un dossier</translation>
    </message>
    <message>
        <source>The sample invoices are not installed.</source>
        <translation type="unfinished">Les factures d’exemple ne sont pas installées.</translation>
    </message>
    <message>
        <source>Import a file of your own, or install the program anew.</source>
        <translation type="unfinished">Importez un de vos fichiers, ou réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>desk::NeedsYouDelegate</name>
    <message numerus="yes">
        <source>%Ln doubtful field(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln champ douteux</numerusform>
            <numerusform>%Ln champs douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>Wants a look before it is approved</source>
        <translation type="unfinished">À regarder avant validation</translation>
    </message>
    <message>
        <source>See why</source>
        <comment>main action of a row</comment>
        <translation type="unfinished">Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>main action of a row</comment>
        <translation type="unfinished">Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more doubtful field(s)</source>
        <extracomment>%1 is a problem in a few words, %Ln how many other fields are doubtful.</extracomment>
        <translation type="unfinished">
            <numerusform>%1, et %Ln autre champ douteux</numerusform>
            <numerusform>%1, et %Ln autres champs douteux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PageView</name>
    <message>
        <source>Loading the page...</source>
        <translation type="unfinished">Chargement de la page...</translation>
    </message>
</context>
<context>
    <name>desk::PageWidget</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Pages du document</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number in the bar above the document. %1: this page, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
</context>
<context>
    <name>desk::ProgressStripWidget</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: %1 of %2 documents are done.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Progress: %1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">encore %1</translation>
    </message>
</context>
<context>
    <name>desk::RailWidget</name>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <translation type="unfinished">
            <numerusform>%Ln facture vous attend</numerusform>
            <numerusform>%Ln factures vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReasonBarWidget</name>
    <message>
        <source>Reason for the rejection</source>
        <translation type="unfinished">Motif du rejet</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Button beside the reason: refuse now.</extracomment>
        <translation type="unfinished">Rejeter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the reason: do not reject after all.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>desk::RecentWorkWidget</name>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Depuis hier</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Arrivées</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">Validées</translation>
    </message>
    <message>
        <source>Need review</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">À vérifier</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">En échec</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <comment>documents, since yesterday</comment>
        <translation type="unfinished">En attente de lecture</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading of figures</comment>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>documents, today</comment>
        <translation type="unfinished">Validées</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>documents, today</comment>
        <translation type="unfinished">Exportées</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation type="unfinished">Voir toutes les factures</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPresenter</name>
    <message>
        <source>Change</source>
        <extracomment>For the undo menu: something of the invoice was changed.</extracomment>
        <translation type="unfinished">Modification</translation>
    </message>
</context>
<context>
    <name>desk::ReviewWidget</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>Message after saving a copy of the document. %1: file name.</extracomment>
        <translation type="unfinished">Enregistré sous %1</translation>
    </message>
    <message>
        <source>This invoice is rejected: %1</source>
        <translation type="unfinished">Cette facture est rejetée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This invoice was approved automatically: every key field is certain.</source>
        <translation type="unfinished">Cette facture a été validée automatiquement&#xa0;: chaque champ clé est sûr.</translation>
    </message>
    <message>
        <source>This invoice is approved.</source>
        <translation type="unfinished">Cette facture est validée.</translation>
    </message>
    <message>
        <source>Its fields cannot be changed until it is reopened.</source>
        <translation type="unfinished">Ses champs ne sont modifiables qu’une fois la facture rouverte.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>Button: take approval or rejection back, so that fields can be changed again.</extracomment>
        <translation type="unfinished">Rouvrir</translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation type="unfinished">Tout est vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln champ à vérifier</numerusform>
            <numerusform>%Ln champs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be approved yet. %1</source>
        <extracomment>Why an invoice cannot be approved. %1: what a rule found, a sentence.</extracomment>
        <translation type="unfinished">Validation encore impossible. %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation type="unfinished">
            <numerusform>Et %Ln autre constat.</numerusform>
            <numerusform>Et %Ln autres constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be approved yet. Missing: %1.</source>
        <extracomment>Why an invoice cannot be approved. %1: names of fields.</extracomment>
        <translation type="unfinished">Validation encore impossible. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No page to show</source>
        <translation type="unfinished">Aucune page à afficher</translation>
    </message>
    <message>
        <source>This e-invoice is a file of data. Every value comes exactly from the file itself.</source>
        <translation type="unfinished">Cette facture électronique est un fichier de données. Chaque valeur vient exactement du fichier lui-même.</translation>
    </message>
    <message>
        <source>Correct the field, or accept the finding with a reason.</source>
        <translation type="unfinished">Corrigez le champ, ou acceptez le constat en donnant un motif.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(vide)</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <extracomment>Somebody else saved a value while this person typed another one. %1: the field.</extracomment>
        <translation type="unfinished">%1 a été modifié par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message>
        <source>Theirs: %1. Yours: %2.</source>
        <extracomment>%1 and %2: values of a field.</extracomment>
        <translation type="unfinished">Valeur enregistrée&#xa0;: %1. La vôtre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The invoice was changed by somebody else meanwhile.</source>
        <translation type="unfinished">La facture a été modifiée par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <extracomment>Button: keep what somebody else saved.</extracomment>
        <translation type="unfinished">Prendre l’autre</translation>
    </message>
    <message>
        <source>Use mine</source>
        <extracomment>Button: save what I typed over what somebody else saved.</extracomment>
        <translation type="unfinished">Garder la mienne</translation>
    </message>
    <message>
        <source>Look at it again, then repeat what you wanted to do.</source>
        <translation type="unfinished">Regardez-la de nouveau, puis répétez ce que vous vouliez faire.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Enregistrer l’original sous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of the invoice in the list. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>Back to the list of invoices</source>
        <translation type="unfinished">Revenir à la liste des factures</translation>
    </message>
    <message>
        <source>Reject...</source>
        <extracomment>Button: refuse the document, with a reason.</extracomment>
        <translation type="unfinished">Rejeter...</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: say that the reading is right.</extracomment>
        <translation type="unfinished">Valider</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation type="unfinished">&amp;Pourquoi ce rejet&#xa0;?</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Type de document</translation>
    </message>
    <message>
        <source>Your change is not saved yet.</source>
        <translation type="unfinished">Votre modification n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPresenter</name>
    <message>
        <source>appearance</source>
        <translation type="unfinished">apparence</translation>
    </message>
</context>
<context>
    <name>desk::SettingsScreen</name>
    <message>
        <source>To add a language, install its data, for example: %1</source>
        <extracomment>%1 is a command that can be copied.</extracomment>
        <translation type="unfinished">Pour ajouter une langue, installez ses données, par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen, but not installed: %1. To install: %2</source>
        <extracomment>%1 is a list of languages, %2 a command that can be copied.</extracomment>
        <translation type="unfinished">Choisi, mais non installé&#xa0;: %1. Pour installer&#xa0;: %2</translation>
    </message>
    <message>
        <source>At least one language is needed.</source>
        <translation type="unfinished">Il faut au moins une langue.</translation>
    </message>
    <message>
        <source>languages of scans</source>
        <translation type="unfinished">langues de numérisation</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>home country</comment>
        <translation type="unfinished">Non défini</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Scans and photos are read in these languages; files with text inside need none of them.</source>
        <translation type="unfinished">Les numérisations et les photos sont lues dans ces langues&#xa0;; les fichiers contenant du texte n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>home country</source>
        <translation type="unfinished">pays d’origine</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished">Pays d’origine</translation>
    </message>
    <message>
        <source>Decides where a date or a currency could be meant in two ways.</source>
        <translation type="unfinished">Sert à trancher quand une date ou une devise peut se comprendre de deux façons.</translation>
    </message>
    <message>
        <source>As many as cores (%1)</source>
        <extracomment>A number of documents; %1 is the number of processor cores.</extracomment>
        <translation type="unfinished">Autant que de cœurs (%1)</translation>
    </message>
    <message>
        <source>documents at once</source>
        <translation type="unfinished">documents à la fois</translation>
    </message>
    <message>
        <source>Documents read at once</source>
        <translation type="unfinished">Documents lus à la fois</translation>
    </message>
    <message>
        <source>Takes effect when the program is started next.</source>
        <translation type="unfinished">Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation type="unfinished">Validation automatique</translation>
    </message>
    <message>
        <source>Approved means that the reading is right; it never means that anything is paid.</source>
        <translation type="unfinished">Validée signifie que la lecture est juste, jamais que quelque chose est payé.</translation>
    </message>
    <message>
        <source>Approve without a person where everything is certain</source>
        <translation type="unfinished">Valider sans intervention quand tout est sûr</translation>
    </message>
    <message>
        <source>automatic approval</source>
        <translation type="unfinished">validation automatique</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent.</extracomment>
        <translation type="unfinished">&#xa0;%</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished">certitude</translation>
    </message>
    <message>
        <source>Certainty of each key field</source>
        <translation type="unfinished">Certitude de chaque champ clé</translation>
    </message>
    <message>
        <source>A field below it is doubtful and wants a person.</source>
        <translation type="unfinished">Un champ au-dessous est douteux et demande une vérification.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">Aucune limite</translation>
    </message>
    <message>
        <source>A person always looks above</source>
        <translation type="unfinished">Toujours vérifier au-dessus de</translation>
    </message>
    <message>
        <source>In the currency of the invoice.</source>
        <translation type="unfinished">Dans la devise de la facture.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>theme</comment>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished">Dossier des données</translation>
    </message>
    <message>
        <source>All invoices, their files and these settings. A copy of this folder is a backup of everything; take it while the program is closed.</source>
        <translation type="unfinished">Toutes les factures, leurs fichiers et ces paramètres. Une copie de ce dossier sauvegarde tout&#xa0;; faites-la lorsque le programme est fermé.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program is set up to show folders. The path is above.</source>
        <translation type="unfinished">Aucun programme n’est prévu pour afficher les dossiers. Le chemin est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Confidentialité</translation>
    </message>
    <message>
        <source>Nothing leaves this machine in this version.</source>
        <translation type="unfinished">Dans cette version, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Documents are read here, without any service on the network; the program opens no connection. Documents are opened in a process of their own, and the data folder can be read by you alone.</source>
        <translation type="unfinished">Les documents sont lus ici, sans aucun service réseau&#xa0;; le programme n’ouvre aucune connexion. Les documents sont ouverts dans un processus séparé, et vous seul pouvez lire le dossier des données.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Ce n’est pas un montant. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>value limit</source>
        <translation type="unfinished">limite de valeur</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading of settings</comment>
        <translation type="unfinished">Lecture</translation>
    </message>
</context>
<context>
    <name>desk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of a dialog</comment>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>desk::StartProblemWidget</name>
    <message>
        <source>%1
The data folder is %2</source>
        <extracomment>%1 says what to do, %2 is a folder.</extracomment>
        <translation type="unfinished">%1
Le dossier des données est %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished">Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished">Dossier des données</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Quitter</translation>
    </message>
</context>
<context>
    <name>desk::StatusChipsWidget</name>
    <message>
        <source>All</source>
        <extracomment>Filter of the list: invoices in whatever status</extracomment>
        <translation type="unfinished">Toutes</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Filter of the list: invoices that are being read, or wait for it</extracomment>
        <translation type="unfinished">En lecture</translation>
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
        <translation type="unfinished">Voir les factures</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop reading</comment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Show the invoices that need review</source>
        <translation type="unfinished">Voir les factures à vérifier</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation type="unfinished">Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Open the settings to read more.</source>
        <translation type="unfinished">Rien n’est envoyé nulle part. Les paramètres en disent plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) review</source>
        <extracomment>In the status bar: how many invoices need review.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>In the status bar: how many invoices there are.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading</source>
        <extracomment>In the status bar: documents that are being read.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln en lecture</numerusform>
            <numerusform>%Ln en lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>In the status bar: documents that wait to be read.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>In the status bar: %1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">encore %1</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation type="unfinished">Lecture en cours</translation>
    </message>
</context>
<context>
    <name>desk::TodayScreen</name>
    <message>
        <source>Start with the oldest</source>
        <translation type="unfinished">Commencer par la plus ancienne</translation>
    </message>
    <message>
        <source>Invoices that need you</source>
        <translation type="unfinished">Factures qui vous attendent</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished">Rien ne vous attend</translation>
    </message>
    <message>
        <source>Every invoice is settled. What is read next and turns out doubtful will stand here, the oldest first.</source>
        <translation type="unfinished">Chaque facture est traitée. Ce qui sera lu ensuite et s’avère douteux apparaîtra ici, le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>Drop your first invoices here</source>
        <translation type="unfinished">Déposez ici vos premières factures</translation>
    </message>
    <message>
        <source>PDF, scans, photos and e-invoices are read on this machine; nothing leaves it. What needs a second look will stand here, everything else under Invoices.</source>
        <translation type="unfinished">PDF, numérisations, photos et factures électroniques sont lus sur cet ordinateur&#xa0;; rien n’en sort. Ce qui demande un second regard apparaîtra ici, tout le reste sous Factures.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) need you</source>
        <extracomment>Heading of a list. %Ln is how many invoices need a person.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln facture vous attend</numerusform>
            <numerusform>%Ln factures vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::UnreadWidget</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished">Mot de passe du document</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Relire</translation>
    </message>
    <message>
        <source>Save the original as...</source>
        <translation type="unfinished">Enregistrer l’original sous...</translation>
    </message>
    <message>
        <source>This document is being read</source>
        <translation type="unfinished">Ce document est en cours de lecture</translation>
    </message>
    <message>
        <source>Its fields appear here as soon as that is done.</source>
        <translation type="unfinished">Ses champs apparaîtront ici dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>This document waits to be read</source>
        <translation type="unfinished">Ce document attend d’être lu</translation>
    </message>
    <message>
        <source>It is read when those before it are done. If reading was cancelled, read it again.</source>
        <translation type="unfinished">Il sera lu quand ceux qui le précèdent seront terminés. Si la lecture a été annulée, relisez-le.</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Below an error. %1: its name for support, for example password_protected.</extracomment>
        <translation type="unfinished">Code d’erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type its password to read it. The password is not kept.</source>
        <translation type="unfinished">Saisissez son mot de passe pour le lire. Il n’est pas conservé.</translation>
    </message>
</context>
</TS>
