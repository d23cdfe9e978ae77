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
    <message>
        <source>Import from the clipboard</source>
        <comment>menu</comment>
        <translation type="unfinished">Importer du presse-papiers</translation>
    </message>
    <message>
        <source>More filters</source>
        <comment>menu</comment>
        <translation type="unfinished">Plus de filtres</translation>
    </message>
    <message>
        <source>Save the filter...</source>
        <comment>menu</comment>
        <translation type="unfinished">Enregistrer le filtre...</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <comment>menu</comment>
        <translation type="unfinished">Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <comment>menu: in this document</comment>
        <translation type="unfinished">Occurrence suivante</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <comment>menu: in this document</comment>
        <translation type="unfinished">Occurrence précédente</translation>
    </message>
    <message>
        <source>History</source>
        <comment>menu: what became of the field or of the invoice</comment>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Take the other answer</source>
        <comment>menu: two readings differ; the one that is not chosen</comment>
        <translation type="unfinished">Prendre l’autre réponse</translation>
    </message>
    <message>
        <source>Note...</source>
        <comment>menu: write a note beside the invoice</comment>
        <translation type="unfinished">Note...</translation>
    </message>
    <message>
        <source>Assign...</source>
        <comment>menu: say who is to look at it</comment>
        <translation type="unfinished">Attribuer...</translation>
    </message>
    <message>
        <source>Coding</source>
        <comment>menu: go to account, cost centre and tax code</comment>
        <translation type="unfinished">Imputation</translation>
    </message>
    <message>
        <source>Take the proposed coding</source>
        <comment>menu</comment>
        <translation type="unfinished">Reprendre l’imputation proposée</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <comment>menu</comment>
        <translation type="unfinished">Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <comment>menu</comment>
        <translation type="unfinished">Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Add a line</source>
        <comment>menu: line item</comment>
        <translation type="unfinished">Ajouter une ligne</translation>
    </message>
    <message>
        <source>Delete the lines</source>
        <comment>menu: line items</comment>
        <translation type="unfinished">Supprimer les lignes</translation>
    </message>
    <message>
        <source>Split the line</source>
        <comment>menu: line item</comment>
        <translation type="unfinished">Scinder la ligne</translation>
    </message>
    <message>
        <source>Merge the lines</source>
        <comment>menu: line items</comment>
        <translation type="unfinished">Fusionner les lignes</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <comment>menu</comment>
        <translation type="unfinished">Coller des lignes d’un tableur</translation>
    </message>
    <message>
        <source>Release for payment</source>
        <comment>menu</comment>
        <translation type="unfinished">Autoriser le paiement</translation>
    </message>
    <message>
        <source>Put on hold...</source>
        <comment>menu: do not pay for now</comment>
        <translation type="unfinished">Suspendre...</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <comment>menu: payment</comment>
        <translation type="unfinished">Retirer l’autorisation</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <comment>menu</comment>
        <translation type="unfinished">Marquer payée</translation>
    </message>
    <message>
        <source>Make a payment file...</source>
        <comment>menu: SEPA file for the bank</comment>
        <translation type="unfinished">Créer un fichier de paiement...</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <comment>menu: of the page</comment>
        <translation type="unfinished">Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>menu: small pictures of all pages</comment>
        <translation type="unfinished">Miniatures</translation>
    </message>
    <message>
        <source>To pay</source>
        <comment>menu: go to what is to be paid</comment>
        <translation type="unfinished">À payer</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <comment>menu: what speaks for the value of the field, and what against it</comment>
        <translation type="unfinished">Pourquoi cette valeur ?</translation>
    </message>
    <message>
        <source>The supplier&apos;s page</source>
        <comment>menu: what is known of the supplier of this invoice</comment>
        <translation type="unfinished">La page du fournisseur</translation>
    </message>
    <message>
        <source>Split into several invoices...</source>
        <comment>menu: a file that holds more than one</comment>
        <translation type="unfinished">Diviser en plusieurs factures...</translation>
    </message>
    <message>
        <source>Merge into one invoice...</source>
        <comment>menu: an invoice that lies in several files</comment>
        <translation type="unfinished">Fusionner en une facture...</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <comment>menu: go to what is known of suppliers</comment>
        <translation type="unfinished">Fournisseurs</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Call the supplier on a number that you know, not on one from this invoice, before it is paid.</source>
        <translation type="unfinished">Avant le paiement, appelez le fournisseur à un numéro que vous connaissez, non à un numéro de cette facture.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier invoice(s) in a row named the old one.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture antérieure indiquait l’ancien compte.</numerusform>
            <numerusform>%Ln factures antérieures de suite indiquaient l’ancien compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pay to it. Reject the invoice, and tell the supplier on a number that you know.</source>
        <translation type="unfinished">Ne payez pas sur ce compte. Rejetez la facture, et prévenez le fournisseur à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>The first account of a supplier is always looked at by a person.</source>
        <translation type="unfinished">Le premier compte d’un fournisseur est toujours vérifié par une personne.</translation>
    </message>
    <message>
        <source>Compare it with a contract or an earlier letter, or call the supplier on a number that you know.</source>
        <translation type="unfinished">Comparez-le à un contrat ou à un courrier antérieur, ou appelez le fournisseur à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>Letters of another alphabet can look exactly like ours; forgers use that.</source>
        <translation type="unfinished">Des lettres d’un autre alphabet peuvent ressembler exactement aux nôtres ; des faussaires s’en servent.</translation>
    </message>
    <message>
        <source>%1 has the VAT ID %2.</source>
        <extracomment>%1: name of a supplier, %2: its VAT ID.</extracomment>
        <translation type="unfinished">%1 a le n° TVA %2.</translation>
    </message>
    <message>
        <source>Is it the same supplier? Then join both on the supplier&apos;s page. If not, ask who sent it.</source>
        <translation type="unfinished">Est-ce le même fournisseur ? Réunissez alors les deux sur la page du fournisseur. Sinon, demandez qui l’a envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>Its last %Ln invoice(s) came to between %1 and %2.</source>
        <extracomment>%1 and %2 are amounts, %n is a number of invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Sur %Ln facture précédente, le total était compris entre %1 et %2.</numerusform>
            <numerusform>Sur ses %Ln dernières factures, le total était compris entre %1 et %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether the amount was read right, and whether so much was ordered.</source>
        <translation type="unfinished">Vérifiez si le montant a été lu correctement, et si autant a été commandé.</translation>
    </message>
    <message>
        <source>Look whether the number was read right. If it stands so on the page, ask the supplier.</source>
        <translation type="unfinished">Vérifiez si le numéro a été lu correctement. S’il figure bien ainsi sur la page, interrogez le fournisseur.</translation>
    </message>
    <message>
        <source>The largest step so far was %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation type="unfinished">Le plus grand écart jusqu’ici était de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) before it were written like %1.</source>
        <extracomment>%1: the number of an earlier invoice.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln facture antérieure portait un numéro écrit comme %1.</numerusform>
            <numerusform>%Ln factures antérieures portaient un numéro écrit comme %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other one. If both are one bill, reject this one, so that it is not paid twice.</source>
        <translation type="unfinished">Ouvrez l’autre facture. S’il s’agit de la même, rejetez celle-ci, pour qu’elle ne soit pas payée deux fois.</translation>
    </message>
    <message>
        <source>Is it yours? Then add the name under Settings, or accept it. If not, reject it.</source>
        <translation type="unfinished">Ce nom est-il le vôtre&#xa0;? Ajoutez-le dans Paramètres, ou acceptez le constat. Sinon, rejetez la facture.</translation>
    </message>
</context>
<context>
    <name>CodingWords</name>
    <message>
        <source>Account</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Compte</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Centre de coûts</translation>
    </message>
    <message>
        <source>Tax code</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Code TVA</translation>
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
    <name>ExportWords</name>
    <message>
        <source>invoice number</source>
        <translation type="unfinished">numéro de facture</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation type="unfinished">date de facture</translation>
    </message>
    <message>
        <source>kind of document: neither an invoice nor a credit note</source>
        <translation type="unfinished">type de document&#xa0;: ni facture ni avoir</translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished">devise</translation>
    </message>
    <message>
        <source>due date, or payment terms (BT-20)</source>
        <translation type="unfinished">échéance, ou conditions de paiement (BT-20)</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation type="unfinished">conditions de paiement</translation>
    </message>
    <message>
        <source>seller name</source>
        <translation type="unfinished">nom du vendeur</translation>
    </message>
    <message>
        <source>seller VAT ID</source>
        <translation type="unfinished">n° TVA du vendeur</translation>
    </message>
    <message>
        <source>seller country</source>
        <translation type="unfinished">pays du vendeur</translation>
    </message>
    <message>
        <source>buyer name</source>
        <translation type="unfinished">nom de l’acheteur</translation>
    </message>
    <message>
        <source>buyer country</source>
        <translation type="unfinished">pays de l’acheteur</translation>
    </message>
    <message>
        <source>amount of the allowance</source>
        <translation type="unfinished">montant de la remise</translation>
    </message>
    <message>
        <source>VAT of the allowance</source>
        <translation type="unfinished">TVA de la remise</translation>
    </message>
    <message>
        <source>reason for the allowance</source>
        <translation type="unfinished">motif de la remise</translation>
    </message>
    <message>
        <source>amount of the charge</source>
        <translation type="unfinished">montant des frais</translation>
    </message>
    <message>
        <source>VAT of the charge</source>
        <translation type="unfinished">TVA des frais</translation>
    </message>
    <message>
        <source>reason for the charge</source>
        <translation type="unfinished">motif des frais</translation>
    </message>
    <message>
        <source>total without VAT</source>
        <translation type="unfinished">total HT</translation>
    </message>
    <message>
        <source>total with VAT</source>
        <translation type="unfinished">total TTC</translation>
    </message>
    <message>
        <source>taxable amount</source>
        <translation type="unfinished">base HT</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation type="unfinished">montant de TVA</translation>
    </message>
    <message>
        <source>reason for 0 % VAT (BT-120)</source>
        <translation type="unfinished">motif de la TVA à 0&#xa0;% (BT-120)</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished">taux de TVA</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished">quantité</translation>
    </message>
    <message>
        <source>amount of the line</source>
        <translation type="unfinished">montant de la ligne</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation type="unfinished">prix unitaire</translation>
    </message>
    <message>
        <source>tax rate of the line</source>
        <translation type="unfinished">taux de TVA de la ligne</translation>
    </message>
    <message>
        <source>description of the line</source>
        <translation type="unfinished">désignation de la ligne</translation>
    </message>
    <message>
        <source>seller address</source>
        <translation type="unfinished">adresse du vendeur</translation>
    </message>
    <message>
        <source>buyer address</source>
        <translation type="unfinished">adresse de l’acheteur</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation type="unfinished">TVA par taux</translation>
    </message>
    <message>
        <source>line items</source>
        <translation type="unfinished">lignes de facture</translation>
    </message>
    <message>
        <source>a VAT ID begins with its country</source>
        <translation type="unfinished">un n° TVA commence par son pays</translation>
    </message>
    <message>
        <source>the lines do not come to the total without VAT</source>
        <translation type="unfinished">les lignes ne donnent pas le total HT</translation>
    </message>
    <message>
        <source>the VAT amounts do not come to the total VAT</source>
        <translation type="unfinished">les montants de TVA ne donnent pas le total TVA</translation>
    </message>
    <message>
        <source>net and VAT do not come to the total with VAT</source>
        <translation type="unfinished">le HT et la TVA ne donnent pas le total TTC</translation>
    </message>
    <message>
        <source>total and payment do not come to the amount due</source>
        <translation type="unfinished">le total et le règlement ne donnent pas le net à payer</translation>
    </message>
    <message>
        <source>the VAT amount does not fit its rate</source>
        <translation type="unfinished">le montant de TVA ne correspond pas à son taux</translation>
    </message>
    <message>
        <source>a rate of the lines is not in the VAT by rate</source>
        <translation type="unfinished">un taux des lignes manque dans la TVA par taux</translation>
    </message>
    <message>
        <source>the lines of a rate do not come to its taxable amount</source>
        <translation type="unfinished">les lignes d’un taux ne donnent pas sa base HT</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Behind what an invoice lacks. %1: numbers of its lines, such as &quot;2&quot; or &quot;1, 3&quot;.</extracomment>
        <translation type="unfinished">ligne %1</translation>
    </message>
    <message>
        <source>Consultant number</source>
        <translation type="unfinished">Numéro de conseiller</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation type="unfinished">Numéro de client</translation>
    </message>
    <message>
        <source>Creditor account</source>
        <translation type="unfinished">Compte fournisseur</translation>
    </message>
    <message>
        <source>Account where none is coded</source>
        <translation type="unfinished">Compte par défaut</translation>
    </message>
    <message>
        <source>Length of the accounts</source>
        <translation type="unfinished">Longueur des comptes</translation>
    </message>
    <message>
        <source>account: code the invoice, or give the profile one for all that are not coded</source>
        <translation type="unfinished">compte&#xa0;: imputez la facture, ou donnez au profil un compte par défaut</translation>
    </message>
    <message>
        <source>tax code: DATEV takes at most four figures</source>
        <translation type="unfinished">code TVA&#xa0;: DATEV admet au plus quatre chiffres</translation>
    </message>
    <message>
        <source>cost centre: DATEV takes at most 36 characters</source>
        <translation type="unfinished">centre de coûts&#xa0;: DATEV admet au plus 36 caractères</translation>
    </message>
    <message>
        <source>the lines do not come to the total, so it cannot be parted by account</source>
        <translation type="unfinished">les lignes ne donnent pas le total, répartition par compte impossible</translation>
    </message>
    <message>
        <source>the VAT by rate does not come to the total, so it cannot be parted by account</source>
        <translation type="unfinished">la TVA par taux ne donne pas le total, répartition par compte impossible</translation>
    </message>
    <message>
        <source>currency: only invoices in EUR can be booked, there is no exchange rate here</source>
        <translation type="unfinished">devise&#xa0;: seules les factures en EUR sont comptabilisables, sans cours de change ici</translation>
    </message>
    <message>
        <source>kind of document: neither invoice, credit note nor receipt</source>
        <translation type="unfinished">type de document&#xa0;: ni facture, ni avoir, ni reçu</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished">Tableur (CSV)</translation>
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
        <translation type="unfinished">E-factures (UBL)</translation>
    </message>
    <message>
        <source>DATEV booking batch</source>
        <translation type="unfinished">Lot d’écritures DATEV</translation>
    </message>
    <message>
        <source>One row an invoice or a line item, for spreadsheets and other programs.</source>
        <translation type="unfinished">Une ligne par facture ou par ligne de facture, pour tableurs et autres programmes.</translation>
    </message>
    <message>
        <source>Everything that is known of each invoice, with places and findings, for programs.</source>
        <translation type="unfinished">Tout ce qui est connu de chaque facture, avec emplacements et constats, pour des programmes.</translation>
    </message>
    <message>
        <source>A workbook with real numbers and dates: one sheet of invoices, one of line items.</source>
        <translation type="unfinished">Un classeur avec de vrais nombres et de vraies dates&#xa0;: une feuille de factures, une de lignes.</translation>
    </message>
    <message>
        <source>One XML file an invoice, as EN 16931 asks for. An invoice that lacks something mandatory is left out and named; nothing is made up.</source>
        <translation type="unfinished">Un fichier XML par facture, selon EN 16931. Une facture à laquelle manque un élément obligatoire est exclue et signalée&#xa0;; rien n’est inventé.</translation>
    </message>
    <message>
        <source>Bookings for your tax adviser (EXTF 700), one file for each fiscal year. The numbers below come from the adviser.</source>
        <translation type="unfinished">Écritures pour votre conseiller fiscal (EXTF 700), un fichier par exercice. Les numéros ci-dessous viennent du conseiller.</translation>
    </message>
    <message>
        <source>Fixed text: %1</source>
        <extracomment>A column of an export that holds the same text in each row. %1: that text.</extracomment>
        <translation type="unfinished">Texte fixe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Id</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation type="unfinished">Importée le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Validée par</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation type="unfinished">Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished">Constats ouverts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Compte</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished">Centre de coûts</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished">Code TVA</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished">Numéro de ligne</translation>
    </message>
    <message>
        <source>Another profile has this name; choose a different one.</source>
        <translation type="unfinished">Un autre profil porte ce nom&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the profile a name of at most 80 characters.</source>
        <translation type="unfinished">Donnez au profil un nom de 80 caractères au plus.</translation>
    </message>
    <message>
        <source>A column has no heading.</source>
        <translation type="unfinished">Une colonne n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;; give one of them another heading.</source>
        <translation type="unfinished">Deux colonnes ont l’en-tête «&#xa0;%1&#xa0;»&#xa0;; donnez-en un autre à l’une d’elles.</translation>
    </message>
    <message>
        <source>A column does not say what it holds.</source>
        <translation type="unfinished">Une colonne n’indique pas ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The date format needs day, month and year, for example dd.MM.yyyy.</source>
        <translation type="unfinished">Le format de date exige jour, mois et année, par exemple dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>A setting of the profile cannot be: %1.</source>
        <translation type="unfinished">Un paramètre du profil est impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: this number cannot be.</source>
        <extracomment>%1: the name of a setting, for example &quot;Client number&quot;.</extracomment>
        <translation type="unfinished">%1&#xa0;: ce numéro est impossible.</translation>
    </message>
</context>
<context>
    <name>FieldReasons</name>
    <message>
        <source>Stands exactly so in the e-invoice.</source>
        <translation type="unfinished">Figure exactement ainsi dans la facture électronique.</translation>
    </message>
    <message>
        <source>Read from the text of the file, on page %1.</source>
        <translation type="unfinished">Lu dans le texte du fichier, à la page %1.</translation>
    </message>
    <message>
        <source>Read from the text of the file.</source>
        <translation type="unfinished">Lu dans le texte du fichier.</translation>
    </message>
    <message>
        <source>Recognised in the picture of page %1.</source>
        <translation type="unfinished">Reconnu dans l’image de la page %1.</translation>
    </message>
    <message>
        <source>Recognised in the picture of the page.</source>
        <translation type="unfinished">Reconnu dans l’image de la page.</translation>
    </message>
    <message>
        <source>Answered by the model %1.</source>
        <extracomment>%1: name of an AI model.</extracomment>
        <translation type="unfinished">Réponse du modèle %1.</translation>
    </message>
    <message>
        <source>Known from earlier invoices of this supplier.</source>
        <translation type="unfinished">Connu par des factures antérieures de ce fournisseur.</translation>
    </message>
    <message>
        <source>Typed or confirmed by a person.</source>
        <translation type="unfinished">Saisi ou confirmé par une personne.</translation>
    </message>
    <message>
        <source>Its least clear letters were read with %1 certainty.</source>
        <extracomment>%1: a percentage.</extracomment>
        <translation type="unfinished">Ses caractères les moins nets ont été lus avec une certitude de %1.</translation>
    </message>
    <message>
        <source>Stands beside “%1”.</source>
        <extracomment>%1: words printed on the document, &quot;Invoice no.&quot;</extracomment>
        <translation type="unfinished">Figure à côté de « %1 ».</translation>
    </message>
    <message>
        <source>Stands at the head of the first page.</source>
        <translation type="unfinished">Figure en tête de la première page.</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %Ln other place(s) of the document as well.</source>
        <translation type="unfinished">
            <numerusform>Figure aussi à %Ln autre endroit du document.</numerusform>
            <numerusform>Figure aussi à %Ln autres endroits du document.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Accepted: %2</source>
        <extracomment>Behind a warning that was accepted. %1: the warning, a sentence; %2: the reason given.</extracomment>
        <translation type="unfinished">%1 Accepté : %2</translation>
    </message>
    <message>
        <source>The next likely value is %1 (%2).</source>
        <extracomment>%1: another value of the same field, %2: how sure it is, a percentage.</extracomment>
        <translation type="unfinished">La valeur suivante la plus probable est %1 (%2).</translation>
    </message>
    <message>
        <source>Below %1 a person looks at this field.</source>
        <extracomment>%1: a percentage of the settings.</extracomment>
        <translation type="unfinished">Au-dessous de %1, une personne vérifie ce champ.</translation>
    </message>
    <message>
        <source>Nothing on the pages was taken for it, and it is needed.</source>
        <translation type="unfinished">Rien sur les pages n’a été retenu pour ce champ, et il est obligatoire.</translation>
    </message>
    <message>
        <source>Nothing on the pages was taken for it. It may be empty.</source>
        <translation type="unfinished">Rien sur les pages n’a été retenu pour ce champ. Il peut rester vide.</translation>
    </message>
    <message>
        <source>Of 100 values that are as sure as this one, about %1 are right.</source>
        <translation type="unfinished">Sur 100 valeurs aussi sûres que celle-ci, environ %1 sont justes.</translation>
    </message>
    <message>
        <source>Printed as “%1”.</source>
        <extracomment>%1: a value as it is printed on the document.</extracomment>
        <translation type="unfinished">Imprimé « %1 ».</translation>
    </message>
</context>
<context>
    <name>FilterPresets</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter by a date: whatever date.</extracomment>
        <translation type="unfinished">Toutes les dates</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <extracomment>Filter by a date: the person types the days.</extracomment>
        <translation type="unfinished">De ... à ...</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Filter by the due date: it is past.</extracomment>
        <translation type="unfinished">Dépassée</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>Filter by the due date.</extracomment>
        <translation type="unfinished">Sous 7 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>Filter by a date.</extracomment>
        <translation type="unfinished">Année dernière</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>from %1</source>
        <extracomment>A range without an end. %1: a date or an amount.</extracomment>
        <translation type="unfinished">à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>A range without a beginning. %1: a date or an amount.</extracomment>
        <translation type="unfinished">jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1 and %2: dates or amounts.</extracomment>
        <translation type="unfinished">%1 à %2</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished">Attribuée à personne</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation type="unfinished">Attribuée à moi</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <extracomment>Filter of the list. %1: a person&apos;s name.</extracomment>
        <translation type="unfinished">Attribuée à %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <extracomment>Filter of the list by the issue date. %1: &quot;this month&quot;, &quot;from 1/3/26&quot;.</extracomment>
        <translation type="unfinished">Date de facture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>Filter of the list by the due date. %1: &quot;overdue&quot;, &quot;from 1/3/26&quot;.</extracomment>
        <translation type="unfinished">Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <extracomment>Filter of the list. %1: part of the supplier&apos;s name.</extracomment>
        <translation type="unfinished">Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <extracomment>Filter of the list by the total. %1: &quot;from 100.00&quot;.</extracomment>
        <translation type="unfinished">Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>Filter of the list: only invoices beside which somebody wrote a note.</extracomment>
        <translation type="unfinished">Avec notes</translation>
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
    <name>History</name>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished">(vide)</translation>
    </message>
    <message>
        <source>printed as &quot;%1&quot;</source>
        <extracomment>In a history: how a value is printed on the document.</extracomment>
        <translation type="unfinished">imprimé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the tables</source>
        <translation type="unfinished">
            <numerusform>%Ln cellule des tableaux</numerusform>
            <numerusform>%Ln cellules des tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished">Importée</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Lue</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation type="unfinished">À relire</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished">Lecture impossible</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation type="unfinished">Lecture annulée</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Corrigée</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished">Imputée</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation type="unfinished">Avertissement accepté</translation>
    </message>
    <message>
        <source>Acceptance of a warning taken back</source>
        <translation type="unfinished">Acceptation d’un avertissement retirée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished">Validée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rejetée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished">Rouverte</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportée</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished">Attribuée</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished">Note écrite</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished">Note modifiée</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished">Note supprimée</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished">Mise à la corbeille</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished">Restaurée de la corbeille</translation>
    </message>
    <message>
        <source>to nobody</source>
        <comment>assigned</comment>
        <translation type="unfinished">à personne</translation>
    </message>
    <message>
        <source>the program</source>
        <extracomment>In a history, in the place of a person&apos;s name: the program itself.</extracomment>
        <translation type="unfinished">le programme</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <extracomment>In the history of a field: what the reading found. %1: the value.</extracomment>
        <translation type="unfinished">Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>In the history of a field. %1: the value before, %2: the value after.</extracomment>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>Put back: %1 → %2</source>
        <extracomment>In the history of a field: somebody undid a change. %1: the value before, %2: the value after.</extracomment>
        <translation type="unfinished">Rétabli&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation type="unfinished">Ligne ajoutée</translation>
    </message>
    <message>
        <source>Line deleted</source>
        <translation type="unfinished">Ligne supprimée</translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>In a history: what was said there has been erased for privacy.</extracomment>
        <translation type="unfinished">(effacé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a history. %1: what happened, %2: to what, or why.</extracomment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading was interrupted; it is tried again</source>
        <translation type="unfinished">Lecture interrompue&#xa0;; nouvelle tentative</translation>
    </message>
    <message>
        <source>Compared again with other invoices</source>
        <translation type="unfinished">Comparée de nouveau à d’autres factures</translation>
    </message>
</context>
<context>
    <name>InvoiceListBulkCommand</name>
    <message numerus="yes">
        <source>approval of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>validation de %Ln facture</numerusform>
            <numerusform>validation de %Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>rejet de %Ln facture</numerusform>
            <numerusform>rejet de %Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln invoice(s) to the trash</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>mise à la corbeille de %Ln facture</numerusform>
            <numerusform>mise à la corbeille de %Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>restauration de %Ln facture</numerusform>
            <numerusform>restauration de %Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assignment of %Ln invoice(s)</source>
        <extracomment>Name of what Undo takes back.</extracomment>
        <translation type="unfinished">
            <numerusform>attribution de %Ln facture</numerusform>
            <numerusform>attribution de %Ln factures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceListWords</name>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to nobody.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture attribuée à personne.</numerusform>
            <numerusform>%Ln factures attribuées à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) assigned to %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln facture attribuée à %1.</numerusform>
            <numerusform>%Ln factures attribuées à %1.</numerusform>
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
        <source>%Ln being read or released for payment</source>
        <translation type="unfinished">
            <numerusform>%Ln en lecture ou autorisée au paiement</numerusform>
            <numerusform>%Ln en lecture ou autorisées au paiement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the trash any more</source>
        <translation type="unfinished">
            <numerusform>%Ln déjà sortie de la corbeille</numerusform>
            <numerusform>%Ln déjà sorties de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Validation</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Rejet</translation>
    </message>
    <message>
        <source>Reopening</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Réouverture</translation>
    </message>
    <message>
        <source>Queueing</source>
        <extracomment>Beside a progress bar: the documents are put into the queue for reading.</extracomment>
        <translation type="unfinished">Mise en file</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Mise à la corbeille</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Restauration</translation>
    </message>
    <message>
        <source>Assigning</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Attribution</translation>
    </message>
    <message>
        <source>Saving originals</source>
        <extracomment>Beside a progress bar: original documents are written into a folder.</extracomment>
        <translation type="unfinished">Copie des originaux</translation>
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
    <message numerus="yes">
        <source>%Ln invoice(s) moved to the trash.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture mise à la corbeille.</numerusform>
            <numerusform>%Ln factures mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) restored.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture restaurée.</numerusform>
            <numerusform>%Ln factures restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) saved.</source>
        <translation type="unfinished">
            <numerusform>%Ln original enregistré.</numerusform>
            <numerusform>%Ln originaux enregistrés.</numerusform>
        </translation>
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
        <source>%Ln changed by somebody else meanwhile</source>
        <translation type="unfinished">
            <numerusform>%Ln modifiée par quelqu’un d’autre entre-temps</numerusform>
            <numerusform>%Ln modifiées par quelqu’un d’autre entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun when it was cancelled</source>
        <translation type="unfinished">
            <numerusform>%Ln pas encore commencée lors de l’annulation</numerusform>
            <numerusform>%Ln pas encore commencées lors de l’annulation</numerusform>
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
        <translation type="unfinished">Laissées telles quelles&#xa0;: %1.</translation>
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
    <message>
        <source>This system cannot lock the reader in, so the document was not opened.</source>
        <translation type="unfinished">Ce système ne peut pas isoler le lecteur, le document n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Update the system: documents from strangers are opened only where they can do no harm.</source>
        <translation type="unfinished">Mettez le système à jour&#xa0;: les documents d’inconnus ne sont ouverts que là où ils ne peuvent pas nuire.</translation>
    </message>
    <message>
        <source>The system does not offer this, or it did not answer in time.</source>
        <translation type="unfinished">Le système ne le propose pas, ou n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or go on without it.</source>
        <translation type="unfinished">Déverrouillez le trousseau et réessayez, ou continuez sans lui.</translation>
    </message>
</context>
<context>
    <name>PayableWords</name>
    <message>
        <source>Whoever approved it cannot release it; another person must.</source>
        <translation type="unfinished">Qui l’a validée ne peut pas autoriser son paiement&#xa0;; une autre personne doit le faire.</translation>
    </message>
    <message>
        <source>Approved by %1. Above %2 another person must release it.</source>
        <extracomment>%1 is a person, %2 an amount.</extracomment>
        <translation type="unfinished">Validée par %1. Au-dessus de %2, une autre personne doit autoriser le paiement.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>payment: not released yet</comment>
        <translation type="unfinished">À autoriser</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>payment: not to be paid for now</comment>
        <translation type="unfinished">Suspendue</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>payment: may be paid</comment>
        <translation type="unfinished">Autorisée</translation>
    </message>
    <message>
        <source>In the bank file</source>
        <comment>payment</comment>
        <translation type="unfinished">Fichier bancaire</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>payment</comment>
        <translation type="unfinished">Payée</translation>
    </message>
    <message>
        <source>No amount due: open it and enter it</source>
        <translation type="unfinished">Pas de net à payer&#xa0;: ouvrez et saisissez-le</translation>
    </message>
    <message>
        <source>No IBAN: open it and enter one</source>
        <translation type="unfinished">Pas d’IBAN&#xa0;: ouvrez et saisissez-en un</translation>
    </message>
    <message>
        <source>Wrong IBAN: open it and correct it</source>
        <translation type="unfinished">IBAN erroné&#xa0;: ouvrez et corrigez-le</translation>
    </message>
    <message>
        <source>A warning blocks it: open it and settle it</source>
        <translation type="unfinished">Bloquée par un avertissement&#xa0;: ouvrez et réglez-le</translation>
    </message>
    <message>
        <source>Approved by %1: another person must release it</source>
        <extracomment>%1 is a person.</extracomment>
        <translation type="unfinished">Validée par %1&#xa0;: une autre personne doit l’autoriser</translation>
    </message>
    <message>
        <source>Not in euro: pay it at the bank</source>
        <translation type="unfinished">Pas en euros&#xa0;: à payer auprès de la banque</translation>
    </message>
    <message>
        <source>Account outside SEPA: pay it at the bank</source>
        <translation type="unfinished">Compte hors SEPA&#xa0;: à payer auprès de la banque</translation>
    </message>
    <message>
        <source>Used up by credit notes</source>
        <translation type="unfinished">Absorbée par des avoirs</translation>
    </message>
    <message>
        <source>Changed since its release: look and release again</source>
        <translation type="unfinished">Modifiée depuis l’autorisation&#xa0;: à revoir et réautoriser</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation type="unfinished">Pas encore autorisée</translation>
    </message>
    <message>
        <source>No amount due is known. Open it and enter the amount and its currency.</source>
        <translation type="unfinished">Aucun net à payer n’est connu. Ouvrez la facture et saisissez le montant et sa devise.</translation>
    </message>
    <message>
        <source>No IBAN. Open it and enter one, or pay it in another way.</source>
        <translation type="unfinished">Pas d’IBAN. Ouvrez la facture et saisissez-en un, ou payez-la autrement.</translation>
    </message>
    <message>
        <source>The IBAN cannot be right. Open it and correct the IBAN.</source>
        <translation type="unfinished">L’IBAN ne peut pas être juste. Ouvrez la facture et corrigez l’IBAN.</translation>
    </message>
    <message>
        <source>A warning blocks it. Open it and settle the warning.</source>
        <translation type="unfinished">Un avertissement la bloque. Ouvrez la facture et réglez l’avertissement.</translation>
    </message>
    <message>
        <source>Not in euro: it fits in no SEPA file. Pay it at the bank and mark it as paid.</source>
        <translation type="unfinished">Pas en euros&#xa0;: ne peut figurer dans aucun fichier SEPA. Payez-la auprès de la banque et marquez-la comme payée.</translation>
    </message>
    <message>
        <source>The account is outside SEPA. Pay it at the bank and mark it as paid.</source>
        <translation type="unfinished">Le compte est hors SEPA. Payez la facture auprès de la banque et marquez-la comme payée.</translation>
    </message>
    <message>
        <source>Credit notes of this supplier use it up; nothing is left to pay.</source>
        <translation type="unfinished">Des avoirs de ce fournisseur l’absorbent&#xa0;; il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>It changed after it was released. Look at account and amount, then release it again.</source>
        <translation type="unfinished">Elle a été modifiée après son autorisation. Vérifiez le compte et le montant, puis autorisez-la de nouveau.</translation>
    </message>
    <message>
        <source>Not released yet.</source>
        <translation type="unfinished">Pas encore autorisée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount due</source>
        <translation type="unfinished">
            <numerusform>%Ln sans net à payer</numerusform>
            <numerusform>%Ln sans net à payer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an IBAN</source>
        <translation type="unfinished">
            <numerusform>%Ln sans IBAN</numerusform>
            <numerusform>%Ln sans IBAN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an IBAN that cannot be right</source>
        <translation type="unfinished">
            <numerusform>%Ln avec un IBAN qui ne peut pas être juste</numerusform>
            <numerusform>%Ln avec un IBAN qui ne peut pas être juste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning that blocks</source>
        <translation type="unfinished">
            <numerusform>%Ln avec un avertissement bloquant</numerusform>
            <numerusform>%Ln avec un avertissement bloquant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release</source>
        <translation type="unfinished">
            <numerusform>%Ln à autoriser par une autre personne</numerusform>
            <numerusform>%Ln à autoriser par une autre personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that somebody else must release (above %1)</source>
        <extracomment>%1 is an amount, %n a number of invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln à autoriser par une autre personne (au-dessus de %1)</numerusform>
            <numerusform>%Ln à autoriser par une autre personne (au-dessus de %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in euro</source>
        <translation type="unfinished">
            <numerusform>%Ln hors euro</numerusform>
            <numerusform>%Ln hors euro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an account outside SEPA</source>
        <translation type="unfinished">
            <numerusform>%Ln avec un compte hors SEPA</numerusform>
            <numerusform>%Ln avec un compte hors SEPA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used up by credit notes</source>
        <translation type="unfinished">
            <numerusform>%Ln absorbée par des avoirs</numerusform>
            <numerusform>%Ln absorbées par des avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since the release</source>
        <translation type="unfinished">
            <numerusform>%Ln modifiée depuis l’autorisation</numerusform>
            <numerusform>%Ln modifiées depuis l’autorisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not released</source>
        <translation type="unfinished">
            <numerusform>%Ln non autorisée</numerusform>
            <numerusform>%Ln non autorisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another state</source>
        <translation type="unfinished">
            <numerusform>%Ln dans un autre état</numerusform>
            <numerusform>%Ln dans un autre état</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation type="unfinished">par %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished">le %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of a week is written, in the letters of QLocale: d = day, MMM = short name of the month.</extracomment>
        <translation type="unfinished">d MMM</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading: the due date has passed</comment>
        <translation type="unfinished">En retard</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished">Sans échéance</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <extracomment>%1 is the span of its days, &quot;16 Nov - 22 Nov&quot;.</extracomment>
        <translation type="unfinished">Cette semaine (%1)</translation>
    </message>
    <message>
        <source>Next week (%1)</source>
        <extracomment>%1 is the span of its days, &quot;23 Nov - 29 Nov&quot;.</extracomment>
        <translation type="unfinished">Semaine prochaine (%1)</translation>
    </message>
    <message>
        <source>Week %1 (%2)</source>
        <extracomment>%1 is the number of the week in the year, %2 the span of its days.</extracomment>
        <translation type="unfinished">Semaine %1 (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation type="unfinished">aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>due</comment>
        <translation type="unfinished">demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStand</name>
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
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln champ à vérifier</numerusform>
            <numerusform>%Ln champs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 And %2.</source>
        <extracomment>What is to be looked at first, and what else. %1: a sentence, %2: &quot;3 fields to check&quot;.</extracomment>
        <translation type="unfinished">%1 Et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%Ln avertissement à examiner</numerusform>
            <numerusform>%Ln avertissements à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation type="unfinished">Tout est vérifié.</translation>
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
    <message>
        <source>Bank account has changed</source>
        <translation type="unfinished">Compte bancaire modifié</translation>
    </message>
    <message>
        <source>The bank account differs from that of earlier invoices of this supplier.</source>
        <translation type="unfinished">Le compte bancaire diffère de celui des factures antérieures de ce fournisseur.</translation>
    </message>
    <message>
        <source>Not addressed to us</source>
        <translation type="unfinished">Pas à notre nom</translation>
    </message>
    <message>
        <source>The buyer on this invoice is %1, not one of our names.</source>
        <translation type="unfinished">L’acheteur de cette facture est %1, qui ne figure pas parmi nos noms.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): quantity times price is not the amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln ligne&#xa0;: quantité fois prix ne donne pas le montant.</numerusform>
            <numerusform>%Ln lignes&#xa0;: quantité fois prix ne donne pas le montant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s): the parts do not come to the amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln ligne&#xa0;: les parties ne donnent pas le montant.</numerusform>
            <numerusform>%Ln lignes&#xa0;: les parties ne donnent pas le montant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) of the tax breakdown do not add up.</source>
        <translation type="unfinished">
            <numerusform>%Ln somme du détail de TVA est incohérente.</numerusform>
            <numerusform>%Ln sommes du détail de TVA sont incohérentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) are not written like amounts of this currency.</source>
        <translation type="unfinished">
            <numerusform>%Ln montant ne s’écrit pas comme un montant dans cette devise.</numerusform>
            <numerusform>%Ln montants ne s’écrivent pas comme des montants dans cette devise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check digits of %Ln VAT ID(s) are wrong.</source>
        <translation type="unfinished">
            <numerusform>Les chiffres de contrôle de %Ln n° TVA sont faux.</numerusform>
            <numerusform>Les chiffres de contrôle de %Ln n° TVA sont faux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are in the wrong order or unusual.</source>
        <translation type="unfinished">
            <numerusform>%Ln date est dans le mauvais ordre ou inhabituelle.</numerusform>
            <numerusform>%Ln dates sont dans le mauvais ordre ou inhabituelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) cannot be.</source>
        <translation type="unfinished">
            <numerusform>%Ln date est impossible.</numerusform>
            <numerusform>%Ln dates sont impossibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-invoice and the page differ in %Ln value(s).</source>
        <translation type="unfinished">
            <numerusform>La facture électronique et la page diffèrent sur %Ln valeur.</numerusform>
            <numerusform>La facture électronique et la page diffèrent sur %Ln valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s).</source>
        <extracomment>Several findings of one rule. %1: what they are about, %n: how many there are.</extracomment>
        <translation type="unfinished">
            <numerusform>%1&#xa0;: %Ln constat.</numerusform>
            <numerusform>%1&#xa0;: %Ln constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several invoices in one file</source>
        <translation type="unfinished">Plusieurs factures dans un fichier</translation>
    </message>
    <message>
        <source>Orders to a program</source>
        <translation type="unfinished">Instructions à un programme</translation>
    </message>
    <message>
        <source>The document speaks to a program that reads it: “%1”. Nothing of that was followed; check who sent it.</source>
        <translation type="unfinished">Le document s’adresse à un programme qui le lit&#xa0;: «&#xa0;%1&#xa0;». Rien n’en a été suivi&#xa0;; vérifiez qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Hardly readable</source>
        <translation type="unfinished">À peine lisible</translation>
    </message>
    <message>
        <source>The letters can hardly be made out (page %1). What could not be read surely was left empty; ask for a better copy.</source>
        <translation type="unfinished">Les caractères se distinguent à peine (page %1). Ce qui n’a pas pu être lu avec certitude a été laissé vide&#xa0;; demandez une meilleure copie.</translation>
    </message>
    <message>
        <source>QR code for payment</source>
        <translation type="unfinished">Code QR de paiement</translation>
    </message>
    <message>
        <source>The QR code for payment says the same as the page.</source>
        <translation type="unfinished">Le code QR de paiement indique la même chose que la page.</translation>
    </message>
    <message>
        <source>Taken from the QR code</source>
        <translation type="unfinished">Repris du code QR</translation>
    </message>
    <message>
        <source>The page names no readable bank account; %1 was taken from the QR code.</source>
        <translation type="unfinished">La page n’indique aucun compte bancaire lisible ; %1 a été repris du code QR.</translation>
    </message>
    <message>
        <source>QR code names another bank account</source>
        <translation type="unfinished">Le code QR indique un autre compte bancaire</translation>
    </message>
    <message>
        <source>The page names the bank account %1, the QR code for payment names %2.</source>
        <translation type="unfinished">La page indique le compte bancaire %1, le code QR de paiement %2.</translation>
    </message>
    <message>
        <source>QR code asks for another amount</source>
        <translation type="unfinished">Le code QR demande un autre montant</translation>
    </message>
    <message>
        <source>The page says %1, the QR code for payment says %2.</source>
        <translation type="unfinished">La page indique %1, le code QR de paiement %2.</translation>
    </message>
    <message>
        <source>QR code asks for another currency</source>
        <translation type="unfinished">Le code QR demande une autre devise</translation>
    </message>
    <message>
        <source>QR code pays somebody else</source>
        <translation type="unfinished">Le code QR paie quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The seller is %1, but the QR code pays %2, who is not named on the page.</source>
        <translation type="unfinished">Le vendeur est %1, mais le code QR paie %2, qui n’est pas cité sur la page.</translation>
    </message>
    <message>
        <source>QR code names another reference</source>
        <translation type="unfinished">Le code QR indique une autre référence</translation>
    </message>
    <message>
        <source>The page names the reference %1, the QR code for payment names %2.</source>
        <translation type="unfinished">La page indique la référence %1, le code QR de paiement %2.</translation>
    </message>
    <message>
        <source>QR code cannot be used</source>
        <translation type="unfinished">Code QR inutilisable</translation>
    </message>
    <message>
        <source>The QR code for payment cannot be used: %1.</source>
        <translation type="unfinished">Le code QR de paiement est inutilisable : %1.</translation>
    </message>
    <message>
        <source>Bank account not confirmed</source>
        <translation type="unfinished">Compte bancaire non confirmé</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that %1 is this supplier&apos;s bank account.</source>
        <translation type="unfinished">Personne n’a encore confirmé que %1 est le compte bancaire de ce fournisseur.</translation>
    </message>
    <message>
        <source>Refused bank account</source>
        <translation type="unfinished">Compte bancaire refusé</translation>
    </message>
    <message>
        <source>The bank account %1 was refused: it is not this supplier&apos;s.</source>
        <translation type="unfinished">Le compte bancaire %1 a été refusé : ce n’est pas celui de ce fournisseur.</translation>
    </message>
    <message>
        <source>Looks like another supplier</source>
        <translation type="unfinished">Ressemble à un autre fournisseur</translation>
    </message>
    <message>
        <source>“%1” looks like your supplier “%2”, but is not the same.</source>
        <translation type="unfinished">« %1 » ressemble à votre fournisseur « %2 », mais n’est pas le même.</translation>
    </message>
    <message>
        <source>Letters of two alphabets</source>
        <translation type="unfinished">Lettres de deux alphabets</translation>
    </message>
    <message>
        <source>The name “%1” mixes letters of two alphabets in “%2”.</source>
        <translation type="unfinished">Le nom « %1 » mélange des lettres de deux alphabets dans « %2 ».</translation>
    </message>
    <message>
        <source>Unusual total</source>
        <translation type="unfinished">Total inhabituel</translation>
    </message>
    <message>
        <source>The total %1 is far from the usual one of this supplier, %2.</source>
        <translation type="unfinished">Le total %1 s’écarte beaucoup du total habituel de ce fournisseur, %2.</translation>
    </message>
    <message>
        <source>The same bill again</source>
        <translation type="unfinished">La même facture à nouveau</translation>
    </message>
    <message>
        <source>%1 has the same date and the same total, %3: this seems to be another copy of it.</source>
        <translation type="unfinished">%1 a la même date et le même total, %3 : il semble s’agir d’une autre copie de la même facture.</translation>
    </message>
    <message>
        <source>Number out of order</source>
        <translation type="unfinished">Numéro dans le désordre</translation>
    </message>
    <message>
        <source>Number %1 does not fit its date: number %2 is of %3.</source>
        <translation type="unfinished">Le numéro %1 ne correspond pas à sa date : le numéro %2 est du %3.</translation>
    </message>
    <message>
        <source>Number jumps</source>
        <translation type="unfinished">Saut de numéro</translation>
    </message>
    <message>
        <source>From number %2 to %1 is a larger step than this supplier ever made.</source>
        <translation type="unfinished">Du numéro %2 au numéro %1, l’écart est plus grand que tous ceux de ce fournisseur jusqu’ici.</translation>
    </message>
    <message>
        <source>Number of another form</source>
        <translation type="unfinished">Numéro d’une autre forme</translation>
    </message>
    <message>
        <source>The number %1 is not written like those before it.</source>
        <translation type="unfinished">Le numéro %1 n’est pas écrit comme les précédents.</translation>
    </message>
    <message>
        <source>Taken as it was corrected before</source>
        <translation type="unfinished">Repris comme corrigé auparavant</translation>
    </message>
    <message>
        <source>The value beside “%1” was taken, as it was corrected before.</source>
        <translation type="unfinished">La valeur à côté de « %1 » a été retenue, comme dans une correction antérieure.</translation>
    </message>
    <message>
        <source>The value at the place was taken where it stood when it was corrected before.</source>
        <translation type="unfinished">La valeur a été prise à l’endroit où elle figurait lors d’une correction antérieure.</translation>
    </message>
    <message>
        <source>The value written like %1 was taken, as it was corrected before.</source>
        <translation type="unfinished">La valeur écrite comme %1 a été retenue, comme dans une correction antérieure.</translation>
    </message>
    <message>
        <source>Date read as it was corrected before</source>
        <translation type="unfinished">Date lue comme corrigée auparavant</translation>
    </message>
    <message>
        <source>The date was read with the day first, as it was corrected before.</source>
        <translation type="unfinished">La date a été lue avec le jour en premier, comme dans une correction antérieure.</translation>
    </message>
    <message>
        <source>The date was read with the month first, as it was corrected before.</source>
        <translation type="unfinished">La date a été lue avec le mois en premier, comme dans une correction antérieure.</translation>
    </message>
    <message>
        <source>Spelled as it was corrected before</source>
        <translation type="unfinished">Orthographié comme corrigé auparavant</translation>
    </message>
    <message>
        <source>“%1” was read; it is spelled as it is known of this supplier.</source>
        <translation type="unfinished">« %1 » a été lu ; l’orthographe retenue est celle connue de ce fournisseur.</translation>
    </message>
    <message>
        <source>Taken by the usual tax rates</source>
        <translation type="unfinished">Retenu d’après les taux de TVA usuels</translation>
    </message>
    <message>
        <source>The amounts were taken that fit the usual tax rates (%1 %).</source>
        <translation type="unfinished">Les montants retenus sont ceux qui correspondent aux taux de TVA usuels (%1 %).</translation>
    </message>
    <message>
        <source>This file seems to hold several invoices (pages: number): %1. Only the first was read; split the file, and each of them is.</source>
        <translation type="unfinished">Ce fichier semble contenir plusieurs factures (pages : numéro) : %1. Seule la première a été lue ; divisez le fichier, et chacune le sera.</translation>
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
        <translation type="unfinished">Sans nom</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>bank account</comment>
        <translation type="unfinished">Non confirmé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>bank account</comment>
        <translation type="unfinished">Confirmé</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <comment>bank account</comment>
        <translation type="unfinished">Pas le sien</translation>
    </message>
    <message>
        <source>On no invoice now.</source>
        <translation type="unfinished">Sur aucune facture à présent.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s), the last of %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation type="unfinished">
            <numerusform>Sur %Ln facture, la dernière du %1.</numerusform>
            <numerusform>Sur %Ln factures, la dernière du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Sur %Ln facture.</numerusform>
            <numerusform>Sur %Ln factures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Confirmé par %1 le %2.</translation>
    </message>
    <message>
        <source>Refused by %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Refusé par %1 le %2.</translation>
    </message>
    <message>
        <source>%1 stands beside “%2”.</source>
        <extracomment>%1: a field, %2: words printed on the document.</extracomment>
        <translation type="unfinished">%1 : figure à côté de « %2 ».</translation>
    </message>
    <message>
        <source>%1 stands at a certain place of page %2.</source>
        <extracomment>%1: a field, %2: number of a page.</extracomment>
        <translation type="unfinished">%1 : figure à un endroit précis de la page %2.</translation>
    </message>
    <message>
        <source>%1 stands at a certain place.</source>
        <translation type="unfinished">%1 : figure à un endroit précis.</translation>
    </message>
    <message>
        <source>In dates the month comes first.</source>
        <translation type="unfinished">Dans les dates, le mois vient en premier.</translation>
    </message>
    <message>
        <source>In dates the day comes first.</source>
        <translation type="unfinished">Dans les dates, le jour vient en premier.</translation>
    </message>
    <message>
        <source>%1 is written like %2 (9 is any digit, A any letter).</source>
        <extracomment>%1: a field, %2: how it is written, 9 = any digit, A = any letter.</extracomment>
        <translation type="unfinished">%1 : s’écrit comme %2 (9 est un chiffre quelconque, A une lettre quelconque).</translation>
    </message>
    <message>
        <source>%1 is spelled “%2”, though “%3” may be read.</source>
        <extracomment>%1: a field, %2: its right spelling, %3: what was read.</extracomment>
        <translation type="unfinished">%1 : s’orthographie « %2 », même si « %3 » peut être lu.</translation>
    </message>
    <message>
        <source>The tax rates are %1.</source>
        <extracomment>%1: tax rates.</extracomment>
        <translation type="unfinished">Les taux de TVA sont %1.</translation>
    </message>
    <message>
        <source>Forgotten by %1 on %2; it is not used.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">Oublié par %1 le %2 ; n’est pas utilisé.</translation>
    </message>
    <message>
        <source>From %1 on %2.</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">De %1, le %2.</translation>
    </message>
    <message>
        <source>From the correction of %1 by %2 on %3.</source>
        <extracomment>Where something was learned. %1: &quot;inv-000012&quot;, %2: who, %3: when.</extracomment>
        <translation type="unfinished">De la correction de %1 par %2 le %3.</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <extracomment>How much a supplier usually asks. %1: an amount, %2 and %3: the lowest and the highest.</extracomment>
        <translation type="unfinished">%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>Usual total</source>
        <translation type="unfinished">Total habituel</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished">Taux de TVA</translation>
    </message>
    <message>
        <source>Time to pay</source>
        <translation type="unfinished">Délai de paiement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <extracomment>How invoice numbers are written. %1: the last one.</extracomment>
        <translation type="unfinished">Numéros de facture</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation type="unfinished">comme %1</translation>
    </message>
    <message>
        <source>Order of numbers</source>
        <translation type="unfinished">Ordre des numéros</translation>
    </message>
    <message>
        <source>they rise with the dates</source>
        <translation type="unfinished">ils croissent avec les dates</translation>
    </message>
    <message>
        <source>Invoices from</source>
        <extracomment>First and last date of the invoices. %1, %2: dates.</extracomment>
        <translation type="unfinished">Période des factures</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 à %2</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">Établi d’après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln facture validée</numerusform>
            <numerusform>%Ln factures validées</numerusform>
        </translation>
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
    <message>
        <source>%1 is no day of the calendar.</source>
        <extracomment>Below a date field. %1: what was typed, for example 31/02/2026.</extracomment>
        <translation type="unfinished">%1 n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>%1 is not a currency in use.</source>
        <extracomment>Below the field of the currency. %1: what was typed, for example XYZ.</extracomment>
        <translation type="unfinished">%1 n’est pas une devise en usage.</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 characters, this one has %3.</source>
        <extracomment>Below the field of the IBAN. %1: country, %2 and %3: numbers of characters.</extracomment>
        <translation type="unfinished">Un IBAN du pays %1 compte %2 caractères, celui-ci %3.</translation>
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
    <name>desk::AssignWidget</name>
    <message>
        <source>Who is to look at it?</source>
        <extracomment>Above the line in which a name is typed.</extracomment>
        <translation type="unfinished">Qui doit l’examiner&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Moi</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>A choice of who is to look at an invoice: this person. %1: the name.</extracomment>
        <translation type="unfinished">Moi (%1)</translation>
    </message>
    <message>
        <source>Somebody new: %1</source>
        <extracomment>A choice of who is to look at an invoice: a name that was not used before. %1: the name.</extracomment>
        <translation type="unfinished">Nouvelle personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>is to look at an invoice</comment>
        <translation type="unfinished">Personne</translation>
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
    <name>desk::CodingCompleter</name>
    <message>
        <source>Codes that match</source>
        <translation type="unfinished">Codes correspondants</translation>
    </message>
</context>
<context>
    <name>desk::CodingFieldWidget</name>
    <message>
        <source>All codes (Alt+Down)</source>
        <translation type="unfinished">Tous les codes (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 is not among your accounts.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 ne figure pas parmi vos comptes.</translation>
    </message>
    <message>
        <source>Add %1 as a new account</source>
        <extracomment>Button. %1 is a new account of the ledger.</extracomment>
        <translation type="unfinished">Ajouter le compte %1</translation>
    </message>
    <message>
        <source>%1 is not among your cost centres.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 ne figure pas parmi vos centres de coûts.</translation>
    </message>
    <message>
        <source>Add %1 as a new cost centre</source>
        <extracomment>Button. %1 is a new cost centre.</extracomment>
        <translation type="unfinished">Ajouter le centre de coûts %1</translation>
    </message>
    <message>
        <source>%1 is not among your tax codes.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation type="unfinished">%1 ne figure pas parmi vos codes TVA.</translation>
    </message>
    <message>
        <source>Add %1 as a new tax code</source>
        <extracomment>Button. %1 is a new tax code.</extracomment>
        <translation type="unfinished">Ajouter le code TVA %1</translation>
    </message>
    <message>
        <source>Enter adds it; Escape puts back what was there.</source>
        <translation type="unfinished">Enter l’ajoute&#xa0;; Escape rétablit ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Beside a code. %1: its name, %2: where it comes from.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Enter this code into the list</source>
        <translation type="unfinished">Ajouter ce code à la liste</translation>
    </message>
</context>
<context>
    <name>desk::CodingWidget</name>
    <message>
        <source>Coding</source>
        <comment>heading: account, cost centre and tax code</comment>
        <translation type="unfinished">Imputation</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <extracomment>Button: fill in the account, cost centre and tax code that are proposed.</extracomment>
        <translation type="unfinished">Reprendre la proposition</translation>
    </message>
    <message>
        <source>This code cannot be entered: it has at most 36 characters and no line break.</source>
        <translation type="unfinished">Ce code ne peut pas être saisi&#xa0;: il compte au plus 36 caractères, sans saut de ligne.</translation>
    </message>
    <message numerus="yes">
        <source>as in %Ln earlier invoice(s) of this supplier</source>
        <extracomment>Beside a code that the program filled in by itself.</extracomment>
        <translation type="unfinished">
            <numerusform>comme dans %Ln facture antérieure de ce fournisseur</numerusform>
            <numerusform>comme dans %Ln factures antérieures de ce fournisseur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as in the last %Ln invoice(s) of this supplier</source>
        <translation type="unfinished">
            <numerusform>comme dans la dernière facture de ce fournisseur</numerusform>
            <numerusform>comme dans les %Ln dernières factures de ce fournisseur</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1 of the last %2 invoices of this supplier</source>
        <extracomment>Why a code is proposed. %1 of %2 invoices had it.</extracomment>
        <translation type="unfinished">comme dans %1 des %2 dernières factures de ce fournisseur</translation>
    </message>
    <message>
        <source>Proposed coding</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Imputation proposée</translation>
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
    <message>
        <source>Drop to import into Invoices</source>
        <translation type="unfinished">Déposez pour importer dans Factures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %Ln folder(s)...</source>
        <extracomment>While the documents in dragged folders are counted. %Ln: how many folders.</extracomment>
        <translation type="unfinished">
            <numerusform>Examen de %Ln dossier...</numerusform>
            <numerusform>Examen de %Ln dossiers...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ExportColumnsModel</name>
    <message>
        <source>Heading</source>
        <extracomment>Heads of the table of columns of an export.</extracomment>
        <translation type="unfinished">En-tête</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished">Contenu</translation>
    </message>
</context>
<context>
    <name>desk::ExportColumnsWidget</name>
    <message>
        <source>Change a column</source>
        <translation type="unfinished">Modifier une colonne</translation>
    </message>
    <message>
        <source>Take the standard columns</source>
        <translation type="unfinished">Reprendre les colonnes standard</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished">Colonnes du fichier</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation type="unfinished">Monter la colonne</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation type="unfinished">Descendre la colonne</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished">Ajouter une colonne</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished">Retirer la colonne</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished">Co&amp;lonnes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished">Premières lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <extracomment>Above a table of the first three rows that the exported file will have.</extracomment>
        <translation type="unfinished">P&amp;remières lignes</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation type="unfinished">Déplacer une colonne</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation type="unfinished">Retirer une colonne</translation>
    </message>
</context>
<context>
    <name>desk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Exporter %Ln facture</numerusform>
            <numerusform>Exporter %Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices that are left out</source>
        <translation type="unfinished">Factures exclues</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <extracomment>Button: choose where the export is written.</extracomment>
        <translation type="unfinished">C&amp;hoisir...</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button: write the file.</extracomment>
        <translation type="unfinished">E&amp;xporter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window.</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln invoice(s)...</source>
        <translation type="unfinished">
            <numerusform>Examen de %Ln facture...</numerusform>
            <numerusform>Examen de %Ln factures...</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>Beside a progress bar.</extracomment>
        <translation type="unfinished">Exportation</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is saved.</source>
        <extracomment>%1: name of an export profile.</extracomment>
        <translation type="unfinished">Le profil «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation type="unfinished">&amp;Dossier</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <extracomment>%1: names of settings, separated by commas.</extracomment>
        <translation type="unfinished">Encore à remplir&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) will be exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture sera exportée.</numerusform>
            <numerusform>%Ln factures seront exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is left out opens with a click; mend it, and it is looked at again.</source>
        <extracomment>%1: how many invoices will be exported, as a sentence.</extracomment>
        <translation type="unfinished">%1 Un clic ouvre une facture exclue&#xa0;; une fois corrigée, elle est revérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen invoices will be exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln des factures choisies sera exportée.</numerusform>
            <numerusform>%Ln des factures choisies seront exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation type="unfinished">
            <numerusform>%Ln fichier a été écrit.</numerusform>
            <numerusform>%Ln fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture a été exclue.</numerusform>
            <numerusform>%Ln factures ont été exclues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) do not exist in Windows-1252 and were replaced.</source>
        <translation type="unfinished">
            <numerusform>%Ln caractère absent de Windows-1252 a été remplacé.</numerusform>
            <numerusform>%Ln caractères absents de Windows-1252 ont été remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) exported.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture exportée.</numerusform>
            <numerusform>%Ln factures exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: open the folder with the exported file.</extracomment>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished">L’exportation a été annulée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is deleted.</source>
        <extracomment>%1: name of an export profile.</extracomment>
        <translation type="unfinished">Le profil «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the deletion of a profile back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Folder for the e-invoices</source>
        <translation type="unfinished">Dossier des factures électroniques</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished">Exporter vers</translation>
    </message>
    <message>
        <source>The file is there already (of %1) and will be replaced.</source>
        <extracomment>%1: when a file was last changed.</extracomment>
        <translation type="unfinished">Le fichier existe déjà (du %1) et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>desk::ExportDialogPresenter</name>
    <message>
        <source>invoices %1</source>
        <extracomment>Name of the exported file, without its ending. %1: the date.</extracomment>
        <translation type="unfinished">factures %1</translation>
    </message>
</context>
<context>
    <name>desk::ExportOptionsWidget</name>
    <message>
        <source>One &amp;row for each</source>
        <translation type="unfinished">&amp;Une ligne par</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>What a row of the exported table is.</extracomment>
        <translation type="unfinished">Facture</translation>
    </message>
    <message>
        <source>Line item</source>
        <extracomment>What a row of the exported table is.</extracomment>
        <translation type="unfinished">Ligne de facture</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished">&amp;Séparateur</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished">Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished">Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Tabulator as the separator of a table&apos;s cells.</extracomment>
        <translation type="unfinished">Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished">Barre verticale</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation type="unfinished">Signe déci&amp;mal</translation>
    </message>
    <message>
        <source>Point (1234.50)</source>
        <extracomment>Decimal mark, with an example.</extracomment>
        <translation type="unfinished">Point (1234.50)</translation>
    </message>
    <message>
        <source>Comma (1234,50)</source>
        <extracomment>Decimal mark, with an example.</extracomment>
        <translation type="unfinished">Virgule (1234,50)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished">Da&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished">&amp;Encodage</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets</source>
        <translation type="unfinished">UTF-8, pour tableurs</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Windows-1252, for old programs</source>
        <translation type="unfinished">Windows-1252, pour anciens programmes</translation>
    </message>
    <message>
        <source>Co&amp;nsultant number</source>
        <translation type="unfinished">Numéro de c&amp;onseiller</translation>
    </message>
    <message>
        <source>1001 to 9999999</source>
        <translation type="unfinished">1001 à 9999999</translation>
    </message>
    <message>
        <source>C&amp;lient number</source>
        <translation type="unfinished">Numéro de &amp;client</translation>
    </message>
    <message>
        <source>1 to 99999</source>
        <translation type="unfinished">1 à 99999</translation>
    </message>
    <message>
        <source>Fiscal &amp;year begins in</source>
        <translation type="unfinished">Exercice dé&amp;butant en</translation>
    </message>
    <message>
        <source>Le&amp;ngth of the accounts</source>
        <translation type="unfinished">Lon&amp;gueur des comptes</translation>
    </message>
    <message>
        <source>Cre&amp;ditor account</source>
        <translation type="unfinished">Compte fourn&amp;isseur</translation>
    </message>
    <message>
        <source>The account against which every invoice is booked, for example a collective creditor.</source>
        <translation type="unfinished">Le compte de contrepartie de chaque facture, par exemple un compte fournisseur collectif.</translation>
    </message>
    <message>
        <source>&amp;Account where none is coded</source>
        <translation type="unfinished">Compte p&amp;ar défaut</translation>
    </message>
    <message>
        <source>Leave out what is not coded</source>
        <translation type="unfinished">Exclure ce qui n’est pas imputé</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished">Modifier un paramètre</translation>
    </message>
    <message>
        <source>Needs day, month and year: d, M and y.</source>
        <translation type="unfinished">Exige jour, mois et année&#xa0;: d, M et y.</translation>
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
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Save as...</source>
        <extracomment>Button: save the settings as a new export profile.</extracomment>
        <translation type="unfinished">Enregistrer sous...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <extracomment>Button: give the export profile another name.</extracomment>
        <translation type="unfinished">Renommer...</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete the export profile.</extracomment>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>For example: Tax adviser, monthly</source>
        <translation type="unfinished">Par exemple&#xa0;: Conseiller fiscal, mensuel</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation type="unfinished">&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>Button: take the name that was typed.</extracomment>
        <translation type="unfinished">Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
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
        <translation type="unfinished">Exclues</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation type="unfinished">Éléments manquants</translation>
    </message>
</context>
<context>
    <name>desk::ExportSourceDelegate</name>
    <message>
        <source>What the column holds</source>
        <translation type="unfinished">Contenu de la colonne</translation>
    </message>
    <message>
        <source>Choose from the list, or type text of your own in quotation marks: it stands in every row.</source>
        <translation type="unfinished">Choisissez dans la liste, ou saisissez un texte entre guillemets&#xa0;: il figurera sur chaque ligne.</translation>
    </message>
</context>
<context>
    <name>desk::FieldAnswersWidget</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>Where an answer comes from. %1: source (&quot;Text&quot;), %2: number of the page.</extracomment>
        <translation type="unfinished">%1, page %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a field without a value</comment>
        <translation type="unfinished">(vide)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An answer among several, as it is spoken. %1: the value, %2: where it comes from.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Printed as &quot;%1&quot;. Take it: %2, or %3 once or more.</source>
        <extracomment>Tooltip of an answer. %1: as it is printed, %2 and %3: keys.</extracomment>
        <translation type="unfinished">Imprimé «&#xa0;%1&#xa0;». Pour le prendre&#xa0;: %2, ou %3 une ou plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>desk::FieldWhyWidget</name>
    <message>
        <source>Esc closes.</source>
        <translation type="unfinished">Esc ferme.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Heading above the reasons for a value. %1: the field.</extracomment>
        <translation type="unfinished">Pourquoi : %1</translation>
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
        <source>not saved</source>
        <extracomment>In the place of the source of a value, while it is typed.</extracomment>
        <translation type="unfinished">non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the page</source>
        <extracomment>At the end of a field while its value is typed: places on the page that read alike.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln sur la page</numerusform>
            <numerusform>%Ln sur la page</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>At the end of a field: which of the places on the page was chosen. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Tooltip: how sure a value is, and where it comes from. %1: &quot;Certain, 97 %&quot;, %2: &quot;Text&quot;.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <extracomment>Tooltip of how sure a value is. %1: &quot;Certain, 97 %&quot;.</extracomment>
        <translation type="unfinished">%1. Cliquez pour voir pourquoi.</translation>
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
    <name>desk::FilterChipsWidget</name>
    <message>
        <source>Take this filter away: %1</source>
        <extracomment>Tooltip of a filter that is in force. %1: &quot;Due: overdue&quot;.</extracomment>
        <translation type="unfinished">Retirer ce filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: show all invoices again.</extracomment>
        <translation type="unfinished">Tout effacer</translation>
    </message>
    <message>
        <source>Save...</source>
        <extracomment>Button: give this filter a name.</extracomment>
        <translation type="unfinished">Enregistrer...</translation>
    </message>
</context>
<context>
    <name>desk::FilterListDialog</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished">Filtres enregistrés</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: give the saved filter another name.</extracomment>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: the saved filter goes one place up.</extracomment>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: the saved filter goes one place down.</extracomment>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: remove the saved filter.</extracomment>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is deleted.</source>
        <extracomment>%1 is the name of a saved filter.</extracomment>
        <translation type="unfinished">«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>desk::FilterNameWidget</name>
    <message>
        <source>&amp;Name of the filter</source>
        <translation type="unfinished">No&amp;m du filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button beside the name of a filter.</extracomment>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the name of a filter: do not save it after all.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation type="unfinished">Un autre filtre porte ce nom.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>Button beside the name of a filter that exists already: save over it.</extracomment>
        <translation type="unfinished">Remplacer</translation>
    </message>
</context>
<context>
    <name>desk::FilterPanelWidget</name>
    <message>
        <source>&amp;Issue date</source>
        <translation type="unfinished">&amp;Date de facture</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation type="unfinished">Éc&amp;héance</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>Accessible name of a field. %1: &quot;Issue date&quot;.</extracomment>
        <translation type="unfinished">%1, du</translation>
    </message>
    <message>
        <source>%1 to</source>
        <extracomment>Accessible name of a field. %1: &quot;Issue date&quot;.</extracomment>
        <translation type="unfinished">%1, au</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Placeholder of the first day of a range.</extracomment>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Placeholder of the last day of a range.</extracomment>
        <translation type="unfinished">Au</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">Fournisseur</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation type="unfinished">Total minimum</translation>
    </message>
    <message>
        <source>Total to</source>
        <translation type="unfinished">Total maximum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Devise</translation>
    </message>
    <message>
        <source>Only with &amp;notes</source>
        <translation type="unfinished">Avec &amp;notes seulement</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation type="unfinished">&amp;Total</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <extracomment>Label of a field for a currency code such as EUR.</extracomment>
        <translation type="unfinished">De&amp;vise</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation type="unfinished">Fo&amp;urnisseur</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation type="unfinished">&amp;Attribuée à</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>Filter by assignee: whoever.</extracomment>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <extracomment>Filter by assignee, or a choice of who is to look at it. %1: the person&apos;s name.</extracomment>
        <translation type="unfinished">Moi (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Filter by assignee: those that nobody is to look at.</extracomment>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished">Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>The first amount is above the second one.</source>
        <translation type="unfinished">Le premier montant dépasse le second.</translation>
    </message>
</context>
<context>
    <name>desk::FilterPresenter</name>
    <message>
        <source>removal of the filter &quot;%1&quot;</source>
        <extracomment>Name of what Undo takes back. %1: the name of a saved filter.</extracomment>
        <translation type="unfinished">suppression du filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>desk::FindingsGroupWidget</name>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <extracomment>Below a finding that a person accepted. %1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Accepté par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Now: %1&lt;br&gt;Before: %2</source>
        <extracomment>The bank account of an invoice beside that of the invoices before. %1: this one, %2: the one before.</extracomment>
        <translation type="unfinished">À présent&#xa0;: %1&lt;br&gt;Avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show each</source>
        <extracomment>Button beside several warnings of one kind: list each of them.</extracomment>
        <translation type="unfinished">Tout montrer</translation>
    </message>
    <message>
        <source>Show the line</source>
        <extracomment>Button beside a finding: go to the line item that it speaks of.</extracomment>
        <translation type="unfinished">Voir la ligne</translation>
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
        <source>Accept all...</source>
        <extracomment>Button beside a finding: say that it is all right, with a reason.</extracomment>
        <translation type="unfinished">Tout accepter...</translation>
    </message>
    <message>
        <source>Accept...</source>
        <translation type="unfinished">Accepter...</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button beside an accepted finding: it is to be dealt with after all.</extracomment>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Why this finding is all right</source>
        <translation type="unfinished">Pourquoi ce constat est acceptable</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation type="unfinished">Pourquoi est-ce acceptable&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform>Accepter %Ln constat</numerusform>
            <numerusform>Accepter %Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Accepter</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <extracomment>Tooltip of a button that accepts a warning with a reason given before. %1: the reason.</extracomment>
        <translation type="unfinished">Accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>The supplier</source>
        <extracomment>Button beside an alarm: show what is known of the supplier.</extracomment>
        <translation type="unfinished">Le fournisseur</translation>
    </message>
    <message>
        <source>Shows what is known of the supplier: earlier invoices, usual figures, bank accounts</source>
        <translation type="unfinished">Affiche ce qui est connu du fournisseur : factures antérieures, chiffres habituels, comptes bancaires</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <extracomment>Button beside a warning on a bank account: it does not belong to the supplier.</extracomment>
        <translation type="unfinished">Pas le sien</translation>
    </message>
    <message>
        <source>Remembers that this account is not the supplier&apos;s: every invoice that names it is held</source>
        <translation type="unfinished">Retient que ce compte n’est pas celui du fournisseur : toute facture qui l’indique est bloquée</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <extracomment>Button beside a warning on a bank account: it belongs to the supplier.</extracomment>
        <translation type="unfinished">C’est le sien</translation>
    </message>
    <message>
        <source>Confirms the account: later invoices that name it are not held because of it</source>
        <translation type="unfinished">Confirme le compte : les factures suivantes qui l’indiquent ne sont pas bloquées pour cette raison</translation>
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
</context>
<context>
    <name>desk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished">Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished">Pages de l’aide</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation type="unfinished">Texte de l’aide</translation>
    </message>
    <message>
        <source>No page of the help holds these words.</source>
        <translation type="unfinished">Aucune page de l’aide ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>desk::HistoryWidget</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>History of: %1</source>
        <extracomment>Heading above what became of a value. %1: the field.</extracomment>
        <translation type="unfinished">Historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>History of the invoice</source>
        <translation type="unfinished">Historique de la facture</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation type="unfinished">Il ne s’est encore rien passé ici.</translation>
    </message>
    <message>
        <source>Enter puts a value back. Esc closes.</source>
        <translation type="unfinished">Enter rétablit une valeur. Esc ferme.</translation>
    </message>
    <message>
        <source>Esc closes.</source>
        <translation type="unfinished">Esc ferme.</translation>
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
    <message>
        <source>%1: the e-mail holds no document.</source>
        <extracomment>%1 is the file name of an e-mail.</extracomment>
        <translation type="unfinished">%1&#xa0;: l’e-mail ne contient aucun document.</translation>
    </message>
    <message>
        <source>%1: the e-mail holds no document, only %2.</source>
        <extracomment>%1 is the file name of an e-mail, %2 names of what is in it.</extracomment>
        <translation type="unfinished">%1&#xa0;: l’e-mail ne contient aucun document, seulement %2.</translation>
    </message>
    <message>
        <source>There are no PDF, image, XML or e-mail files in it.</source>
        <translation type="unfinished">Il ne contient aucun fichier PDF, image, XML ou e-mail.</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceListAssignWidget</name>
    <message>
        <source>&amp;Who is to look at them?</source>
        <translation type="unfinished">&amp;Qui doit les examiner&#xa0;?</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Personnes connues</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln</source>
        <extracomment>Button: the person typed is to look at %Ln invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Attribuer %Ln</numerusform>
            <numerusform>Attribuer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To me</source>
        <extracomment>Button: I am to look at the selected invoices.</extracomment>
        <translation type="unfinished">À moi</translation>
    </message>
    <message>
        <source>To nobody</source>
        <extracomment>Button: nobody in particular is to look at the selected invoices.</extracomment>
        <translation type="unfinished">À personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not change who is to look at the selected invoices.</extracomment>
        <translation type="unfinished">Annuler</translation>
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
    <message>
        <source>Overdue</source>
        <translation type="unfinished">En retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>Column of the list of invoices: the person who is to look at it</extracomment>
        <translation type="unfinished">Attribuée à</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Column of the list of invoices: how many notes were written beside it</extracomment>
        <translation type="unfinished">Notes</translation>
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
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the saved files.</extracomment>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The original is saved.</source>
        <translation type="unfinished">L’original est enregistré.</translation>
    </message>
    <message>
        <source>Save the original as</source>
        <translation type="unfinished">Enregistrer l’original sous</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %Ln original(s)</source>
        <translation type="unfinished">
            <numerusform>Dossier pour %Ln original</numerusform>
            <numerusform>Dossier pour %Ln originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are opened.</source>
        <translation type="unfinished">
            <numerusform>Le premier est ouvert.</numerusform>
            <numerusform>Les %Ln premiers sont ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have all of them at hand, save the originals into a folder.</source>
        <translation type="unfinished">Pour les avoir tous sous la main, enregistrez les originaux dans un dossier.</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>Button: show or hide the filters by date, amount, assignee ...</extracomment>
        <translation type="unfinished">&amp;Filtres</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <extracomment>Button with a menu: filters that were given a name.</extracomment>
        <translation type="unfinished">&amp;Enregistrés</translation>
    </message>
    <message>
        <source>Filters that were given a name</source>
        <translation type="unfinished">Filtres qui ont reçu un nom</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button with a menu: what else can be done with the selected invoices.</extracomment>
        <translation type="unfinished">P&amp;lus</translation>
    </message>
    <message>
        <source>The filter is saved as &quot;%1&quot;.</source>
        <extracomment>%1 is the name that the person gave to a filter.</extracomment>
        <translation type="unfinished">Le filtre est enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Filters (%1)</source>
        <translation type="unfinished">&amp;Filtres (%1)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation type="unfinished">Aucun filtre n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Arrange saved filters...</source>
        <extracomment>Menu entry: rename, order and delete saved filters.</extracomment>
        <translation type="unfinished">Gérer les filtres enregistrés...</translation>
    </message>
    <message>
        <source>No invoice has all of these words and fits all of these filters.</source>
        <translation type="unfinished">Aucune facture ne contient tous ces mots et ne répond à tous ces filtres.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished">La corbeille est vide</translation>
    </message>
    <message>
        <source>What you move to the trash lies here until you restore it.</source>
        <translation type="unfinished">Ce que vous mettez à la corbeille y reste jusqu’à sa restauration.</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <extracomment>Button: from the trash back to the list.</extracomment>
        <translation type="unfinished">Voir toutes les factures</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: take the selected invoices out of the trash.</extracomment>
        <translation type="unfinished">Restaurer</translation>
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
        <extracomment>Button: take what was just done back.
----------
Button: take approval or rejection back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Nothing on this document says who it is from.</source>
        <translation type="unfinished">Rien sur ce document n’indique de qui il vient.</translation>
    </message>
    <message>
        <source>Open it and type the seller; then it belongs to a supplier.</source>
        <translation type="unfinished">Ouvrez-le et saisissez le vendeur ; il sera alors rattaché à un fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>The file is split into %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Le fichier est divisé en %Ln facture.</numerusform>
            <numerusform>Le fichier est divisé en %Ln factures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them is read now.</source>
        <translation type="unfinished">Chacune d’elles est lue à présent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are one invoice now.</source>
        <translation type="unfinished">
            <numerusform>%Ln fichier forme à présent une seule facture.</numerusform>
            <numerusform>%Ln fichiers forment à présent une seule facture.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read now.</source>
        <translation type="unfinished">Elle est lue à présent.</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation type="unfinished">Annulé : tout est comme avant.</translation>
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
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>column: how many invoices and lines carry the code</comment>
        <translation type="unfinished">Utilisé</translation>
    </message>
    <message>
        <source>Type a new code</source>
        <translation type="unfinished">Saisissez un nouveau code</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>Name of a code that is not offered any more. %1: the name.</extracomment>
        <translation type="unfinished">%1 (masqué)</translation>
    </message>
    <message>
        <source>Hidden: it is not offered while coding; what carries it keeps it.</source>
        <translation type="unfinished">Masqué&#xa0;: il n’est plus proposé à l’imputation&#xa0;; ce qui le porte le garde.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is a code that was typed.</extracomment>
        <translation type="unfinished">%1 existe déjà.</translation>
    </message>
    <message>
        <source>A code has at most 36 characters.</source>
        <translation type="unfinished">Un code compte au plus 36 caractères.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesPresenter</name>
    <message>
        <source>add %1</source>
        <translation type="unfinished">ajout de %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation type="unfinished">nom de %1</translation>
    </message>
    <message>
        <source>hide codes</source>
        <translation type="unfinished">masquage de codes</translation>
    </message>
    <message>
        <source>offer codes again</source>
        <translation type="unfinished">réaffichage de codes</translation>
    </message>
    <message>
        <source>remove codes</source>
        <translation type="unfinished">retrait de codes</translation>
    </message>
    <message>
        <source>import codes</source>
        <translation type="unfinished">importation de codes</translation>
    </message>
</context>
<context>
    <name>desk::LedgerCodesWidget</name>
    <message>
        <source>Accounts, cost centres and tax codes</source>
        <translation type="unfinished">Comptes, centres de coûts et codes TVA</translation>
    </message>
    <message>
        <source>They are offered while invoices are coded for the ledger. Type them, paste them from a spreadsheet, or import a CSV file with the columns code and name.</source>
        <translation type="unfinished">Ils sont proposés lors de l’imputation des factures. Saisissez-les, collez-les depuis un tableur, ou importez un fichier CSV avec les colonnes code et nom.</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished">Type de code</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Comptes</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Centres de coûts</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <comment>of the ledger</comment>
        <translation type="unfinished">Codes TVA</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished">Rechercher un code</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished">Codes</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: type a new account, cost centre or tax code.</extracomment>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button: do not offer these codes any more.</extracomment>
        <translation type="unfinished">Masquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take these codes away.</extracomment>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Codes that invoices carry are hidden instead: the invoices keep them.</source>
        <translation type="unfinished">Les codes que portent des factures sont seulement masqués&#xa0;: les factures les gardent.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: codes that were copied from a spreadsheet.</extracomment>
        <translation type="unfinished">Coller</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <extracomment>Button: read codes from a file.</extracomment>
        <translation type="unfinished">Importer CSV...</translation>
    </message>
    <message>
        <source>Offer again</source>
        <extracomment>Button: offer these codes again.</extracomment>
        <translation type="unfinished">Réafficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that invoices carry were hidden, not removed.</source>
        <translation type="unfinished">
            <numerusform>%Ln code que portent des factures a été masqué, non retiré.</numerusform>
            <numerusform>%Ln codes que portent des factures ont été masqués, non retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation type="unfinished">Importer des codes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished">Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no table of codes in it. The first column must be the code, the second its name; a code has at most 36 characters.</source>
        <translation type="unfinished">Il ne contient aucun tableau de codes. La première colonne doit être le code, la deuxième son nom&#xa0;; un code compte au plus 36 caractères.</translation>
    </message>
</context>
<context>
    <name>desk::LedgerImportDialog</name>
    <message>
        <source>Import codes</source>
        <translation type="unfinished">Importer des codes</translation>
    </message>
    <message>
        <source>%1, %2, %3. Codes that are not in the list stay.</source>
        <extracomment>What an import brings. %1: &quot;12 new&quot;, %2: &quot;3 with another name&quot;, %3: &quot;40 as they are&quot;.</extracomment>
        <translation type="unfinished">%1, %2, %3. Les codes absents de la liste restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation type="unfinished">
            <numerusform>%Ln avec un autre nom</numerusform>
            <numerusform>%Ln avec un autre nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation type="unfinished">
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that would be imported</source>
        <translation type="unfinished">Codes qui seraient importés</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln code(s)</source>
        <extracomment>Button: import the codes of the list.</extracomment>
        <translation type="unfinished">
            <numerusform>Reprendre %Ln code</numerusform>
            <numerusform>Reprendre %Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>do not import</comment>
        <translation type="unfinished">Annuler</translation>
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
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation type="unfinished">Effet</translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a code that is imported</comment>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Inchangé</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the name that a code has now.</extracomment>
        <translation type="unfinished">À présent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::LineCellDelegate</name>
    <message>
        <source>Charge</source>
        <comment>kind of row</comment>
        <extracomment>Kind of a row: what is added to the invoice, or taken off it.</extracomment>
        <translation type="unfinished">Frais</translation>
    </message>
    <message>
        <source>Allowance</source>
        <comment>kind of row</comment>
        <translation type="unfinished">Remise</translation>
    </message>
</context>
<context>
    <name>desk::LineItemsWidget</name>
    <message>
        <source>Line items</source>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished">Ajouter une ligne</translation>
    </message>
    <message>
        <source>Delete the chosen lines</source>
        <translation type="unfinished">Supprimer les lignes choisies</translation>
    </message>
    <message>
        <source>Split line %1</source>
        <extracomment>For the undo menu: one line became several.</extracomment>
        <translation type="unfinished">Scinder la ligne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a table with the number of its rows. %1: the title, %2: the number.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Title of a table: the lines of an invoice.</extracomment>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>Title of a table: tax by its rates.</extracomment>
        <translation type="unfinished">TVA</translation>
    </message>
    <message>
        <source>Allowances</source>
        <extracomment>Title of a table: allowances and charges of the whole invoice.</extracomment>
        <translation type="unfinished">Remises</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>Sum of the chosen rows of a table. %1: an amount.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln ligne&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Fusionner %Ln ligne</numerusform>
            <numerusform>Fusionner %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds more than %Ln row(s), or too many columns. Copy the lines only.</source>
        <translation type="unfinished">
            <numerusform>Le presse-papiers contient plus de %Ln ligne, ou trop de colonnes. Copiez seulement les lignes.</numerusform>
            <numerusform>Le presse-papiers contient plus de %Ln lignes, ou trop de colonnes. Copiez seulement les lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds nothing to paste. Copy the rows in the spreadsheet first.</source>
        <translation type="unfinished">Le presse-papiers ne contient rien à coller. Copiez d’abord les lignes dans le tableur.</translation>
    </message>
    <message>
        <source>Add a line above</source>
        <extracomment>Menu: put an empty row into the table.</extracomment>
        <translation type="unfinished">Ajouter une ligne au-dessus</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Menu: move the chosen rows of the table.</extracomment>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Menu: move the chosen rows of the table.</extracomment>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the chosen cells.</extracomment>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Menu: empty the chosen cells.</extracomment>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>Tax breakdown</source>
        <translation type="unfinished">Détail de TVA</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation type="unfinished">Remises et frais</translation>
    </message>
    <message>
        <source>Tables of the invoice</source>
        <translation type="unfinished">Tableaux de la facture</translation>
    </message>
    <message>
        <source>Allowances and charges on the whole invoice</source>
        <translation type="unfinished">Remises et frais sur toute la facture</translation>
    </message>
    <message>
        <source>Split the chosen line</source>
        <translation type="unfinished">Scinder la ligne choisie</translation>
    </message>
    <message>
        <source>Merge the chosen lines</source>
        <translation type="unfinished">Fusionner les lignes choisies</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation type="unfinished">Coller des lignes d’un tableur</translation>
    </message>
    <message>
        <source>Columns of the lines</source>
        <translation type="unfinished">Colonnes des lignes</translation>
    </message>
</context>
<context>
    <name>desk::LinePasteDialog</name>
    <message>
        <source>Paste lines</source>
        <translation type="unfinished">Coller des lignes</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation type="unfinished">La première ligne nomme les &amp;colonnes</translation>
    </message>
    <message>
        <source>Where the lines go</source>
        <translation type="unfinished">Où vont les lignes</translation>
    </message>
    <message>
        <source>Add below the last line</source>
        <extracomment>Where pasted lines go.</extracomment>
        <translation type="unfinished">Ajouter sous la dernière ligne</translation>
    </message>
    <message>
        <source>Insert above line %1</source>
        <extracomment>Where pasted lines go. %1: number of a line.</extracomment>
        <translation type="unfinished">Insérer au-dessus de la ligne %1</translation>
    </message>
    <message>
        <source>Replace all lines</source>
        <extracomment>Where pasted lines go.</extracomment>
        <translation type="unfinished">Remplacer toutes les lignes</translation>
    </message>
    <message>
        <source>Rows that will be pasted</source>
        <translation type="unfinished">Lignes qui seront collées</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Choice above a pasted column: it goes nowhere.</extracomment>
        <translation type="unfinished">Ignorer</translation>
    </message>
    <message>
        <source>&amp;Leave cells empty whose text cannot be</source>
        <translation type="unfinished">&amp;Laisser vides les cellules au texte impossible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1.</source>
        <extracomment>What a paste does not take. %1: titles of columns.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln colonne ignorée&#xa0;: %1.</numerusform>
            <numerusform>%Ln colonnes ignorées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no value of their column; they are marked.</source>
        <translation type="unfinished">
            <numerusform>%Ln cellule ne contient pas de valeur de sa colonne&#xa0;; elle est marquée.</numerusform>
            <numerusform>%Ln cellules ne contiennent pas de valeur de leur colonne&#xa0;; elles sont marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last row is the sum of the others and is left out.</source>
        <translation type="unfinished">La dernière ligne est la somme des autres et est ignorée.</translation>
    </message>
    <message>
        <source>Some rows have fewer cells than others; what is missing stays empty.</source>
        <translation type="unfinished">Certaines lignes ont moins de cellules que d’autres&#xa0;; ce qui manque reste vide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that cannot be shown were left out.</source>
        <translation type="unfinished">
            <numerusform>%Ln caractère non affichable a été ignoré.</numerusform>
            <numerusform>%Ln caractères non affichables ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln line(s)</source>
        <extracomment>Button: take the rows over.</extracomment>
        <translation type="unfinished">
            <numerusform>Coller %Ln ligne</numerusform>
            <numerusform>Coller %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LinePasteHeaderView</name>
    <message>
        <source>Column %1 goes to</source>
        <extracomment>Spoken name of a choice above a column of pasted text. %1: the column&apos;s number.</extracomment>
        <translation type="unfinished">La colonne %1 va dans</translation>
    </message>
</context>
<context>
    <name>desk::LinePasteModel</name>
    <message>
        <source>Column %1</source>
        <extracomment>Above a column of pasted text without a title of its own. %1: its number.</extracomment>
        <translation type="unfinished">Colonne %1</translation>
    </message>
</context>
<context>
    <name>desk::LineSplitWidget</name>
    <message>
        <source>Split this line</source>
        <translation type="unfinished">Scinder cette ligne</translation>
    </message>
    <message>
        <source>How the line is split</source>
        <translation type="unfinished">Mode de scission de la ligne</translation>
    </message>
    <message>
        <source>into equal parts</source>
        <extracomment>How a line is split: 3 equal ones</extracomment>
        <translation type="unfinished">en parts égales</translation>
    </message>
    <message>
        <source>by quantity</source>
        <extracomment>How a line is split: the first part has this quantity</extracomment>
        <translation type="unfinished">par quantité</translation>
    </message>
    <message>
        <source>by amount</source>
        <extracomment>How a line is split: the first part has this amount</extracomment>
        <translation type="unfinished">par montant</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation type="unfinished">Nombre de parts</translation>
    </message>
    <message>
        <source>Quantity or amount of the first part</source>
        <translation type="unfinished">Quantité ou montant de la première part</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: split the line now.</extracomment>
        <translation type="unfinished">Scinder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not split after all.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>%1 pcs for %2</source>
        <extracomment>A part of a line: quantity and amount. %1: a number, %2: an amount.</extracomment>
        <translation type="unfinished">%1 pces pour %2</translation>
    </message>
</context>
<context>
    <name>desk::LineSumWidget</name>
    <message>
        <source>Sum %1: the total tax</source>
        <extracomment>Sum of the tax table against the invoice. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1&#xa0;: le total TVA</translation>
    </message>
    <message>
        <source>Sum %1: the total with tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1&#xa0;: le total TTC</translation>
    </message>
    <message>
        <source>Sum %1: the total without tax</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1&#xa0;: le total HT</translation>
    </message>
    <message>
        <source>Sum %1, total tax %2: %3 too much</source>
        <extracomment>Sum of the tax table against the invoice. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Somme %1, total TVA %2&#xa0;: %3 de trop</translation>
    </message>
    <message>
        <source>Sum %1, total tax %2: %3 missing</source>
        <translation type="unfinished">Somme %1, total TVA %2&#xa0;: il manque %3</translation>
    </message>
    <message>
        <source>Sum %1, total with tax %2: %3 too much</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Somme %1, total TTC %2&#xa0;: %3 de trop</translation>
    </message>
    <message>
        <source>Sum %1, total with tax %2: %3 missing</source>
        <translation type="unfinished">Somme %1, total TTC %2&#xa0;: il manque %3</translation>
    </message>
    <message>
        <source>Sum %1, total without tax %2: %3 too much</source>
        <extracomment>Sum of the lines against the invoice&apos;s total. %1 to %3: amounts.</extracomment>
        <translation type="unfinished">Somme %1, total HT %2&#xa0;: %3 de trop</translation>
    </message>
    <message>
        <source>Sum %1, total without tax %2: %3 missing</source>
        <translation type="unfinished">Somme %1, total HT %2&#xa0;: il manque %3</translation>
    </message>
    <message>
        <source>Lines %1, allowances and charges %2.</source>
        <extracomment>Behind the sum of lines and allowances. %1 and %2: amounts.</extracomment>
        <translation type="unfinished">Lignes %1, remises et frais %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount.</source>
        <translation type="unfinished">
            <numerusform>%Ln ligne sans montant.</numerusform>
            <numerusform>%Ln lignes sans montant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <extracomment>Sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">Somme %1</translation>
    </message>
    <message>
        <source>The difference of %1 is within rounding.</source>
        <extracomment>Behind the sum of the lines. %1: an amount.</extracomment>
        <translation type="unfinished">L’écart de %1 relève de l’arrondi.</translation>
    </message>
    <message>
        <source>No lines were read.</source>
        <translation type="unfinished">Aucune ligne n’a été lue.</translation>
    </message>
    <message>
        <source>None of the lines has an amount.</source>
        <translation type="unfinished">Aucune des lignes n’a de montant.</translation>
    </message>
    <message>
        <source>No tax breakdown was read.</source>
        <translation type="unfinished">Aucun détail de TVA n’a été lu.</translation>
    </message>
    <message>
        <source>No allowances or charges were read.</source>
        <translation type="unfinished">Aucune remise ni aucuns frais n’ont été lus.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>Charges minus allowances of an invoice. %1: an amount.</extracomment>
        <translation type="unfinished">Ensemble %1</translation>
    </message>
</context>
<context>
    <name>desk::LineTableModel</name>
    <message>
        <source>Kind</source>
        <extracomment>Column: allowance or charge.</extracomment>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A rate of tax in a cell. %1: the number.</extracomment>
        <translation type="unfinished">%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>A code of at most %Ln characters is expected.</source>
        <translation type="unfinished">
            <numerusform>Un code de %Ln caractère au plus est attendu.</numerusform>
            <numerusform>Un code de %Ln caractères au plus est attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from 0 to 100 percent is expected, for example %1.</source>
        <extracomment>Below a cell that holds no rate of tax. %1: an example.</extracomment>
        <translation type="unfinished">Un taux de 0 à 100 pour cent est attendu, par exemple %1.</translation>
    </message>
    <message numerus="yes">
        <source>A text of at most %Ln characters is expected.</source>
        <translation type="unfinished">
            <numerusform>Un texte de %Ln caractère au plus est attendu.</numerusform>
            <numerusform>Un texte de %Ln caractères au plus est attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is expected, for example %1.</source>
        <extracomment>Below a cell that holds no quantity. %1: an example in the person&apos;s own notation.</extracomment>
        <translation type="unfinished">Un nombre est attendu, par exemple %1.</translation>
    </message>
    <message>
        <source>Nothing else in the document confirms this value.</source>
        <translation type="unfinished">Rien d’autre dans le document ne confirme cette valeur.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>For the undo menu: a cell of a table was changed. %1: number of the row, %2: the column.</extracomment>
        <translation type="unfinished">Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished">Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type here to add a row</source>
        <translation type="unfinished">Saisissez ici pour ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>desk::LineTableWidget</name>
    <message>
        <source>&quot;%1&quot; is not saved. %2</source>
        <extracomment>Below the table. %1: what was typed, %2: a sentence that says what is expected.</extracomment>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n’est pas enregistré. %2</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <extracomment>For the undo menu: cells of a table were emptied.</extracomment>
        <translation type="unfinished">
            <numerusform>Effacer %Ln cellule</numerusform>
            <numerusform>Effacer %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>More columns were copied than there are from this cell on.</source>
        <translation type="unfinished">Plus de colonnes ont été copiées qu’il n’y en a à partir de cette cellule.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <extracomment>For the undo menu: cells were pasted into a table.</extracomment>
        <translation type="unfinished">
            <numerusform>Coller %Ln cellule</numerusform>
            <numerusform>Coller %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row</source>
        <extracomment>For the undo menu: an empty row was put into the table.</extracomment>
        <translation type="unfinished">Ajouter une ligne</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform>Supprimer %Ln ligne</numerusform>
            <numerusform>Supprimer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) up</source>
        <translation type="unfinished">
            <numerusform>Monter %Ln ligne</numerusform>
            <numerusform>Monter %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln line(s) down</source>
        <translation type="unfinished">
            <numerusform>Descendre %Ln ligne</numerusform>
            <numerusform>Descendre %Ln lignes</numerusform>
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
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, &quot;8 s&quot;.</extracomment>
        <translation type="unfinished">encore %1</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <extracomment>Name of a document that was dropped without one, without its ending. %1: date and time.</extracomment>
        <translation type="unfinished">Déposé %1</translation>
    </message>
    <message>
        <source>Clipboard %1</source>
        <extracomment>Name of a document from the clipboard, without its ending. %1: date and time.</extracomment>
        <translation type="unfinished">Presse-papiers %1</translation>
    </message>
    <message>
        <source>There is nothing to import in the clipboard.</source>
        <translation type="unfinished">Il n’y a rien à importer dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy files, a picture or a PDF first.</source>
        <translation type="unfinished">Copiez d’abord des fichiers, une image ou un PDF.</translation>
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
        <translation type="unfinished">Fusionner en une facture</translation>
    </message>
    <message>
        <source>For one invoice that lies in several files. Their pages are put together in this order and read as one invoice; it takes the name and the day of import of the first. The single ones lie in the trash then, and come back when the merge is undone.</source>
        <translation type="unfinished">Pour une facture répartie sur plusieurs fichiers. Leurs pages sont réunies dans cet ordre et lues comme une seule facture ; elle prend le nom et la date d’importation du premier fichier. Les fichiers isolés vont alors à la corbeille, et reviennent quand la fusion est annulée.</translation>
    </message>
    <message>
        <source>Files in their order</source>
        <translation type="unfinished">Fichiers dans leur ordre</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: one place further to the front of the list.</extracomment>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button: one place further to the end of the list.</extracomment>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform>Fusionner %Ln fichier</numerusform>
            <numerusform>Fusionner %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not merge after all.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Not all of them can be merged now.</source>
        <translation type="unfinished">Tous ne peuvent pas être fusionnés maintenant.</translation>
    </message>
    <message>
        <source>Only invoices that wait for review can: reopen approved and rejected ones first, and wait for those that are still being read.</source>
        <translation type="unfinished">Seules les factures à vérifier peuvent l’être : rouvrez d’abord celles qui sont validées ou rejetées, et attendez celles qui sont encore en lecture.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation type="unfinished">Ces factures ne peuvent pas être fusionnées.</translation>
    </message>
    <message>
        <source>An e-invoice of data has no pages, and an invoice has at most 300.</source>
        <translation type="unfinished">Une facture électronique sous forme de données n’a pas de pages, et une facture en compte au plus 300.</translation>
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
    <message>
        <source>assigned to you</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation type="unfinished">attribuée à vous</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished">attribuée à %1</translation>
    </message>
</context>
<context>
    <name>desk::NotesPresenter</name>
    <message>
        <source>Write a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Modifier une note</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">Supprimer une note</translation>
    </message>
</context>
<context>
    <name>desk::NotesWidget</name>
    <message>
        <source>No note yet. What should the next person know?</source>
        <translation type="unfinished">Pas encore de note. Que doit savoir la personne suivante&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc closes.</source>
        <translation type="unfinished">Ctrl+Enter enregistre, Esc ferme.</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Button: keep the changed note. / Button: keep the new note.</extracomment>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <extracomment>After the time of a note. %1: when it was changed.</extracomment>
        <translation type="unfinished">(modifiée %1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a note. %1: who wrote it, %2: when.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished">Modifier la note</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished">Supprimer la note</translation>
    </message>
</context>
<context>
    <name>desk::PageBarWidget</name>
    <message>
        <source>More tools for the page</source>
        <translation type="unfinished">Autres outils pour la page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number in the bar above the document. %1: this page, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
</context>
<context>
    <name>desk::PageSearchWidget</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished">Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished">Fermer la recherche (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished">Fermer la recherche</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>Result of a search in a document.</extracomment>
        <translation type="unfinished">Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a search&apos;s match. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsModel</name>
    <message>
        <source>Page %1</source>
        <extracomment>A page in the strip of small pictures. %1: its number.</extracomment>
        <translation type="unfinished">Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to check</source>
        <translation type="unfinished">
            <numerusform>%Ln champ à vérifier</numerusform>
            <numerusform>%Ln champs à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PageThumbnailsWidget</name>
    <message>
        <source>Small pictures of all pages</source>
        <translation type="unfinished">Miniatures de toutes les pages</translation>
    </message>
</context>
<context>
    <name>desk::PageView</name>
    <message>
        <source>Loading the page...</source>
        <translation type="unfinished">Chargement de la page...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Asks for the picture of the page once more</source>
        <translation type="unfinished">Redemande l’image de la page</translation>
    </message>
    <message>
        <source>Drag a box to zoom to it. Esc leaves it as it is.</source>
        <translation type="unfinished">Tracez un cadre pour zoomer dessus. Esc laisse tout tel quel.</translation>
    </message>
</context>
<context>
    <name>desk::PageWidget</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Pages du document</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>Context menu of the page.</extracomment>
        <translation type="unfinished">Copier le texte</translation>
    </message>
    <message>
        <source>Select all text of the page</source>
        <extracomment>Context menu of the page.</extracomment>
        <translation type="unfinished">Sélectionner tout le texte de la page</translation>
    </message>
</context>
<context>
    <name>desk::PalettePresenter</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <extracomment>Behind the name of a supplier: so many invoices of it are here.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>In the command palette, at the end of a line: what it is.</extracomment>
        <translation type="unfinished">Fournisseur</translation>
    </message>
</context>
<context>
    <name>desk::PayablesAskWidget</name>
    <message>
        <source>Reason for the hold</source>
        <translation type="unfinished">Motif de la suspension</translation>
    </message>
    <message>
        <source>For example: goods came back, wait for the credit note</source>
        <translation type="unfinished">Par exemple&#xa0;: marchandise retournée, attendre l’avoir</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation type="unfinished">Jour du paiement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside a question: do nothing after all.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why are %Ln invoice(s) not to be paid now?</source>
        <translation type="unfinished">
            <numerusform>&amp;Pourquoi %Ln facture ne doit-elle pas être payée maintenant&#xa0;?</numerusform>
            <numerusform>&amp;Pourquoi %Ln factures ne doivent-elles pas être payées maintenant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>Button: do not pay for now.</extracomment>
        <translation type="unfinished">Suspendre</translation>
    </message>
    <message numerus="yes">
        <source>On which &amp;day were %Ln invoice(s) paid?</source>
        <translation type="unfinished">
            <numerusform>Quel &amp;jour %Ln facture a-t-elle été payée&#xa0;?</numerusform>
            <numerusform>Quel &amp;jour %Ln factures ont-elles été payées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <extracomment>Button: remember that these were paid.</extracomment>
        <translation type="unfinished">Marquer payée</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Confirmer</translation>
    </message>
</context>
<context>
    <name>desk::PayablesChipsWidget</name>
    <message>
        <source>All</source>
        <extracomment>Filter of what is to be paid: in whatever state</extracomment>
        <translation type="unfinished">Toutes</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>Filter of what is to be paid: something is in the way (no IBAN, a warning, another person must release it)</extracomment>
        <translation type="unfinished">Bloquées</translation>
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
        <translation type="unfinished">Fournisseur et numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: day on which it has to be paid</comment>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>To pay</source>
        <comment>column: amount</comment>
        <translation type="unfinished">À payer</translation>
    </message>
    <message>
        <source>Cash discount</source>
        <comment>column</comment>
        <translation type="unfinished">Escompte</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>column: how far the payment is</comment>
        <translation type="unfinished">Paiement</translation>
    </message>
    <message>
        <source>Paid in the last 90 days</source>
        <translation type="unfinished">Payées ces 90 derniers jours</translation>
    </message>
    <message>
        <source>%1 less if paid in time</source>
        <extracomment>Of a week. %1: one or more amounts.</extracomment>
        <translation type="unfinished">%1 de moins si payé à temps</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A week for a screen reader. %1: its name, %2: how many invoices, %3: the sum.</extracomment>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>amount</comment>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A cash discount that was made use of.</extracomment>
        <translation type="unfinished">déduit</translation>
    </message>
    <message>
        <source>assumed, %1</source>
        <translation type="unfinished">supposée, %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Under a discount: the last day on which it may be taken.</extracomment>
        <translation type="unfinished">jusqu’au %1</translation>
    </message>
    <message>
        <source>No due date is printed: 30 days after the issue date are assumed.</source>
        <translation type="unfinished">Aucune échéance n’est imprimée&#xa0;: 30 jours après la date de facture, par hypothèse.</translation>
    </message>
    <message>
        <source>%1 % (%2) until %3</source>
        <extracomment>A printed cash discount. %1: percent, %2: amount, %3: last day.</extracomment>
        <translation type="unfinished">%1&#xa0;% (%2) jusqu’au %3</translation>
    </message>
</context>
<context>
    <name>desk::PayablesOrderDialog</name>
    <message>
        <source>Payment file for the bank</source>
        <translation type="unfinished">Fichier de paiement pour la banque</translation>
    </message>
    <message>
        <source>The program pays nothing. It writes a SEPA file (pain.001) with what was released; you give the file to your bank and approve it there.</source>
        <translation type="unfinished">Le programme ne paie rien. Il écrit un fichier SEPA (pain.001) avec ce qui a été autorisé&#xa0;; vous remettez le fichier à votre banque et l’y validez.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation type="unfinished">Contenu du fichier</translation>
    </message>
    <message>
        <source>Day on which the bank is to pay</source>
        <translation type="unfinished">Jour auquel la banque doit payer</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Choose...</source>
        <extracomment>Button: choose where the file is written.</extracomment>
        <translation type="unfinished">Choisir...</translation>
    </message>
    <message>
        <source>&amp;Paid by the bank on</source>
        <translation type="unfinished">&amp;Paiement par la banque le</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>Button: write the file for the bank.</extracomment>
        <translation type="unfinished">Créer le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leave the dialog.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>The next day on which the banks work.</source>
        <translation type="unfinished">Le prochain jour ouvré des banques.</translation>
    </message>
    <message>
        <source>There is nothing to pay in a file.</source>
        <translation type="unfinished">Il n’y a rien à payer dans un fichier.</translation>
    </message>
    <message>
        <source>Release invoices first; only those are paid.</source>
        <translation type="unfinished">Autorisez d’abord des factures&#xa0;; seules celles-ci sont payées.</translation>
    </message>
    <message>
        <source>Below stands what is in the way of each invoice.</source>
        <translation type="unfinished">Ce qui fait obstacle à chaque facture figure ci-dessous.</translation>
    </message>
    <message>
        <source>the name of the account that pays</source>
        <translation type="unfinished">le titulaire du compte à débiter</translation>
    </message>
    <message>
        <source>its IBAN</source>
        <translation type="unfinished">son IBAN</translation>
    </message>
    <message>
        <source>Missing in the settings: %1.</source>
        <extracomment>%1 is a list such as &quot;the name of the account that pays, its IBAN&quot;.</extracomment>
        <translation type="unfinished">Il manque dans les paramètres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The bank needs to know which account pays. Fill it in once; this file waits.</source>
        <translation type="unfinished">La banque doit savoir quel compte débiter. Indiquez-le une fois&#xa0;; ce fichier attend.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>Button: go to the settings of the own company.</extracomment>
        <translation type="unfinished">Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Below the plan. %1: &quot;3 payments&quot;, %2: &quot;for 5 invoices&quot;, %3: the sum.</extracomment>
        <translation type="unfinished">%1 %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln paiement</numerusform>
            <numerusform>%Ln paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>pour %Ln facture</numerusform>
            <numerusform>pour %Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>Name of a file of payments, without its ending. %1: the day on which they are made.</extracomment>
        <translation type="unfinished">paiements %1</translation>
    </message>
    <message>
        <source>SEPA file (*.xml)</source>
        <translation type="unfinished">Fichier SEPA (*.xml)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished">Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Name the folder as well, or choose one.</source>
        <translation type="unfinished">Indiquez aussi le dossier, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished">C’est un dossier. Indiquez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This file exists; it will be replaced.</source>
        <translation type="unfinished">Ce fichier existe&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: leave the dialog after all is done.</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message numerus="yes">
        <source>The file is written: %Ln payment(s).</source>
        <translation type="unfinished">
            <numerusform>Le fichier est écrit&#xa0;: %Ln paiement.</numerusform>
            <numerusform>Le fichier est écrit&#xa0;: %Ln paiements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it to your bank and approve it there. Mark the invoices as paid once the money has left.</source>
        <translation type="unfinished">Remettez-le à votre banque et validez-le auprès d’elle. Marquez les factures comme payées une fois l’argent débité.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>Button: open the folder with the file.</extracomment>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Nothing was written: an invoice changed in the meantime.</source>
        <translation type="unfinished">Rien n’a été écrit&#xa0;: une facture a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at what the file would hold now, then make it.</source>
        <translation type="unfinished">Vérifiez ce que le fichier contiendrait à présent, puis créez-le.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Afficher</translation>
    </message>
</context>
<context>
    <name>desk::PayablesPlanModel</name>
    <message>
        <source>Payment to</source>
        <comment>column</comment>
        <translation type="unfinished">Paiement à</translation>
    </message>
    <message>
        <source>Account and reference</source>
        <comment>column</comment>
        <translation type="unfinished">Compte et référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column</comment>
        <translation type="unfinished">Montant</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Exclue&#xa0;: %Ln facture</numerusform>
            <numerusform>Exclues&#xa0;: %Ln factures</numerusform>
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
        <translation type="unfinished">escompte de %1 déduit (jusqu’au %2)</translation>
    </message>
</context>
<context>
    <name>desk::PayablesPresenter</name>
    <message>
        <source>release</source>
        <extracomment>For the undo menu.</extracomment>
        <translation type="unfinished">autorisation</translation>
    </message>
    <message>
        <source>take back</source>
        <extracomment>For the undo menu: a release or a hold was taken back.</extracomment>
        <translation type="unfinished">retrait</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>For the undo menu: put on hold.</extracomment>
        <translation type="unfinished">suspension</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>For the undo menu: marked as paid.</extracomment>
        <translation type="unfinished">payée</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished">non payée</translation>
    </message>
</context>
<context>
    <name>desk::PayablesView</name>
    <message>
        <source>What is to be paid, by week</source>
        <translation type="unfinished">À payer, par semaine</translation>
    </message>
</context>
<context>
    <name>desk::PayablesWidget</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What the list shows. %1: &quot;12 to pay&quot;, %2: their sum.
----------
The marked payments. %1: &quot;3 marked&quot;, %2: their sum.</extracomment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pay</source>
        <translation type="unfinished">
            <numerusform>%Ln à payer</numerusform>
            <numerusform>%Ln à payer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation type="unfinished">
            <numerusform>%Ln marquée</numerusform>
            <numerusform>%Ln marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Space marks a row, Shift with the arrows marks on the way, Escape takes all marks away.</source>
        <translation type="unfinished">Espace marque une ligne, Shift avec les flèches marque au passage, Escape retire toutes les marques.</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <extracomment>Menu: what was put on hold may be paid again.</extracomment>
        <translation type="unfinished">Lever la suspension</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <extracomment>Menu: the mark &quot;paid&quot; was a mistake.</extracomment>
        <translation type="unfinished">Finalement non payée</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Button: the mark &quot;paid&quot; was a mistake.</extracomment>
        <translation type="unfinished">Non payée</translation>
    </message>
    <message>
        <source>Paid...</source>
        <extracomment>Button: remember that the chosen invoices were paid.</extracomment>
        <translation type="unfinished">Payée...</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show this invoice.</extracomment>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are in a file for the bank.</source>
        <translation type="unfinished">
            <numerusform>%Ln d’entre elles est dans un fichier bancaire.</numerusform>
            <numerusform>%Ln d’entre elles sont dans un fichier bancaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not called back: if the bank has it, stop the payment there first, or it is paid twice.</source>
        <translation type="unfinished">Le fichier n’est pas rappelé&#xa0;: si la banque l’a reçu, arrêtez-y d’abord le paiement, sinon il sera fait deux fois.</translation>
    </message>
    <message>
        <source>Take back all the same</source>
        <extracomment>Button: take invoices out of a file that was made for the bank.</extracomment>
        <translation type="unfinished">Retirer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) released for payment.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture autorisée au paiement.</numerusform>
            <numerusform>%Ln factures autorisées au paiement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) taken back.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture de nouveau à autoriser.</numerusform>
            <numerusform>%Ln factures de nouveau à autoriser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) put on hold.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture suspendue.</numerusform>
            <numerusform>%Ln factures suspendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) marked as paid.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture marquée comme payée.</numerusform>
            <numerusform>%Ln factures marquées comme payées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) not paid after all.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture finalement non payée.</numerusform>
            <numerusform>%Ln factures finalement non payées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) as before.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture comme avant.</numerusform>
            <numerusform>%Ln factures comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold (take it off hold first)</source>
        <translation type="unfinished">
            <numerusform>%Ln suspendue (levez d’abord la suspension)</numerusform>
            <numerusform>%Ln suspendues (levez d’abord la suspension)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bank file (take them back first)</source>
        <translation type="unfinished">
            <numerusform>%Ln dans un fichier bancaire (retirez-la d’abord)</numerusform>
            <numerusform>%Ln dans un fichier bancaire (retirez-les d’abord)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a state that forbids it</source>
        <translation type="unfinished">
            <numerusform>%Ln dans un état qui l’interdit</numerusform>
            <numerusform>%Ln dans un état qui l’interdit</numerusform>
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
        <extracomment>After a bulk action: what was left alone. %1: a list such as &quot;2 without an IBAN; 1 on hold&quot;.</extracomment>
        <translation type="unfinished">Laissées telles quelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file that was made for the bank still holds them.</source>
        <translation type="unfinished">Le fichier créé pour la banque les contient toujours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Show what is paid</source>
        <extracomment>Button: show invoices that are paid as well.</extracomment>
        <translation type="unfinished">Voir ce qui est payé</translation>
    </message>
    <message>
        <source>What was marked as paid in the last 90 days.</source>
        <translation type="unfinished">Ce qui a été marqué comme payé ces 90 derniers jours.</translation>
    </message>
    <message>
        <source>Filter what is to be paid</source>
        <translation type="unfinished">Filtrer ce qui est à payer</translation>
    </message>
    <message>
        <source>Supplier, number or amount</source>
        <translation type="unfinished">Fournisseur, numéro ou montant</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Button: say that the chosen invoices may be paid.</extracomment>
        <translation type="unfinished">Autoriser</translation>
    </message>
    <message>
        <source>Hold...</source>
        <extracomment>Button: the chosen invoices are not to be paid for now.</extracomment>
        <translation type="unfinished">Suspendre...</translation>
    </message>
    <message>
        <source>Payment file...</source>
        <extracomment>Button: write a file for the bank with what was released.</extracomment>
        <translation type="unfinished">Fichier de paiement...</translation>
    </message>
    <message>
        <source>Nothing to pay yet</source>
        <translation type="unfinished">Rien à payer pour l’instant</translation>
    </message>
    <message>
        <source>What is approved stands here by the week in which it is due, until it is paid. The program pays nothing itself: it makes the file for your bank.</source>
        <translation type="unfinished">Ce qui est validé figure ici, par semaine d’échéance, jusqu’au paiement. Le programme ne paie rien lui-même&#xa0;: il crée le fichier pour votre banque.</translation>
    </message>
    <message>
        <source>Go to the invoices</source>
        <translation type="unfinished">Aller aux factures</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation type="unfinished">Tout est payé</translation>
    </message>
    <message>
        <source>What is approved next will stand here by the week in which it is due.</source>
        <translation type="unfinished">Ce qui sera validé ensuite figurera ici, par semaine d’échéance.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Aucun résultat</translation>
    </message>
    <message>
        <source>No payment has all of these words in this state.</source>
        <translation type="unfinished">Aucun paiement dans cet état ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>Button: show all payments again.</extracomment>
        <translation type="unfinished">Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>desk::PaymentsDueWidget</name>
    <message>
        <source>To pay</source>
        <extracomment>Heading of a few figures: payments.</extracomment>
        <translation type="unfinished">À payer</translation>
    </message>
    <message>
        <source>Show what is to be paid</source>
        <translation type="unfinished">Voir ce qui est à payer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation type="unfinished">
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due this week</source>
        <translation type="unfinished">
            <numerusform>%Ln due cette semaine</numerusform>
            <numerusform>%Ln dues cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cash discount(s) end within 3 days</source>
        <translation type="unfinished">
            <numerusform>%Ln escompte expire sous 3 jours</numerusform>
            <numerusform>%Ln escomptes expirent sous 3 jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PlaceSwitchWidget</name>
    <message>
        <source>Invoices</source>
        <extracomment>Switch above the list: all invoices.</extracomment>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Switch above the list: what is to be paid.</extracomment>
        <translation type="unfinished">À payer</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <extracomment>Switch above the list: who the invoices come from.</extracomment>
        <translation type="unfinished">Fournisseurs</translation>
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
    <name>desk::ReviewConflictWidget</name>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A cell of a table. %1: number of the line, %2: name of the column.</extracomment>
        <translation type="unfinished">Ligne %1, %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished">(vide)</translation>
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
        <source>Somebody else</source>
        <extracomment>Who saved something: a person or a program that is not known by name.</extracomment>
        <translation type="unfinished">Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 changed the rows of this table meanwhile. Your change is not saved yet.</source>
        <extracomment>Rows of a table were added or removed elsewhere while this person changed one. %1: who.</extracomment>
        <translation type="unfinished">%1 a modifié entre-temps les lignes de ce tableau. Votre modification n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>%1 saved another value meanwhile. Which one is right?</source>
        <extracomment>%1: who.</extracomment>
        <translation type="unfinished">%1 a enregistré entre-temps une autre valeur. Laquelle est juste&#xa0;?</translation>
    </message>
    <message>
        <source>%1 saved another value meanwhile (%2). Which one is right?</source>
        <extracomment>%1: who, %2: date and time.</extracomment>
        <translation type="unfinished">%1 a enregistré entre-temps une autre valeur (%2). Laquelle est juste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>One of two values to choose from. %1: the value that somebody else saved.</extracomment>
        <translation type="unfinished">L’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <extracomment>One of two values to choose from. %1: the value that this person typed.</extracomment>
        <translation type="unfinished">La mienne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::ReviewHeaderWidget</name>
    <message>
        <source>All invoices</source>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>Back to the list of invoices</source>
        <translation type="unfinished">Revenir à la liste des factures</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Type de document</translation>
    </message>
    <message>
        <source>More that can be done with the invoice</source>
        <translation type="unfinished">Autres actions sur la facture</translation>
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
        <source>Me</source>
        <extracomment>On the button of who looks at an invoice: this person.</extracomment>
        <translation type="unfinished">Moi</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <extracomment>%1: who is to look at the invoice.</extracomment>
        <translation type="unfinished">Attribuée à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of the invoice in the list. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 that need review</source>
        <extracomment>Place of the invoice among those that need review. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished">%1 sur %2 à vérifier</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPresenter</name>
    <message>
        <source>Accept &quot;%1&quot;</source>
        <extracomment>For the undo menu: a warning was accepted with a reason. %1: what kind of warning.</extracomment>
        <translation type="unfinished">Accepter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reopen &quot;%1&quot;</source>
        <extracomment>For the undo menu: the acceptance of a warning was taken back. %1: what kind of warning.</extracomment>
        <translation type="unfinished">Rouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>For the undo menu: somebody is to look at the invoice.</extracomment>
        <translation type="unfinished">Attribuer</translation>
    </message>
</context>
<context>
    <name>desk::ReviewSupplierPresenter</name>
    <message>
        <source>Bank account</source>
        <extracomment>For the undo menu: a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Compte bancaire</translation>
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
        <extracomment>%1: who, %2: when, %3: the reason.</extracomment>
        <translation type="unfinished">Cette facture est rejetée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This invoice was approved automatically: every key field is certain.</source>
        <translation type="unfinished">Cette facture a été validée automatiquement&#xa0;: chaque champ clé est sûr.</translation>
    </message>
    <message>
        <source>This invoice is approved.</source>
        <extracomment>%1: who, %2: when.</extracomment>
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
        <source>The invoice was changed by somebody else meanwhile.</source>
        <translation type="unfinished">La facture a été modifiée par quelqu’un d’autre entre-temps.</translation>
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
        <source>&amp;Why is it rejected?</source>
        <translation type="unfinished">&amp;Pourquoi ce rejet&#xa0;?</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">Type de document</translation>
    </message>
    <message>
        <source>This document is in the trash since %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation type="unfinished">Ce document est dans la corbeille depuis %1.</translation>
    </message>
    <message>
        <source>It counts nowhere, and nothing in it can be changed until it is restored.</source>
        <translation type="unfinished">Il ne compte nulle part, et rien n’y est modifiable avant sa restauration.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: take a document out of the trash.</extracomment>
        <translation type="unfinished">Restaurer</translation>
    </message>
    <message>
        <source>Rejected by %1 on %2: %3</source>
        <translation type="unfinished">Rejetée par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation type="unfinished">Validée par %1 le %2.</translation>
    </message>
    <message>
        <source>No program on this system opens this kind of file.</source>
        <translation type="unfinished">Aucun programme de ce système n’ouvre ce type de fichier.</translation>
    </message>
    <message>
        <source>Save the original, and open it with a program of your choice.</source>
        <translation type="unfinished">Enregistrez l’original, et ouvrez-le avec un programme de votre choix.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
</context>
<context>
    <name>desk::SettingsApprovalWidget</name>
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
        <source>At most 1 in %1 documents</source>
        <extracomment>How many mistakes are put up with. %1: a number of approved documents.</extracomment>
        <translation type="unfinished">Au plus 1 document sur %1</translation>
    </message>
    <message>
        <source>Own certainty</source>
        <extracomment>Instead of a number of mistakes: the certainty is set by hand.</extracomment>
        <translation type="unfinished">Certitude au choix</translation>
    </message>
    <message>
        <source>Wrong key fields put up with</source>
        <translation type="unfinished">Champs clés erronés tolérés</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent.</extracomment>
        <translation type="unfinished">&#xa0;%</translation>
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
        <source>In the currency of the invoice, however certain everything is.</source>
        <translation type="unfinished">Dans la devise de la facture, si sûr que soit tout le reste.</translation>
    </message>
    <message>
        <source>That asks for %1 certainty of each key field.</source>
        <extracomment>%1: a percentage.</extracomment>
        <translation type="unfinished">Cela exige une certitude de %1 pour chaque champ clé.</translation>
    </message>
    <message>
        <source>Of %1 documents with known truth that pass it, %2 had a wrong key field.</source>
        <extracomment>How well a threshold did. %1: a number of documents, %2: how many of them were wrong.</extracomment>
        <translation type="unfinished">Sur %1 documents aux valeurs connues qui l’atteignent, %2 avaient un champ clé erroné.</translation>
    </message>
    <message>
        <source>That is too few to prove it: with 95 % confidence it is at most %1 %.</source>
        <extracomment>%1: a percentage with a decimal.</extracomment>
        <translation type="unfinished">C’est trop peu pour le prouver : avec une confiance de 95 %, le taux est d’au plus %1 %.</translation>
    </message>
    <message>
        <source>Nothing was measured yet that proves it.</source>
        <translation type="unfinished">Aucune mesure ne le prouve encore.</translation>
    </message>
    <message>
        <source>wrong key fields put up with</source>
        <translation type="unfinished">champs clés erronés tolérés</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished">certitude</translation>
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
</context>
<context>
    <name>desk::SettingsCompanyWidget</name>
    <message>
        <source>Our company</source>
        <translation type="unfinished">Notre entreprise</translation>
    </message>
    <message>
        <source>Invoices to somebody else are doubted, and payment files name the account that pays. Nothing of this leaves the machine by itself.</source>
        <translation type="unfinished">Les factures adressées à d’autres sont signalées comme douteuses, et les fichiers de paiement indiquent le compte à débiter. Rien de cela ne quitte l’ordinateur de lui-même.</translation>
    </message>
    <message>
        <source>Our names on invoices</source>
        <translation type="unfinished">Nos noms sur les factures</translation>
    </message>
    <message>
        <source>One in each line, as suppliers write them. Left empty, the addressee is not checked.</source>
        <translation type="unfinished">Un par ligne, tels que les fournisseurs les écrivent. Si vide, le destinataire n’est pas contrôlé.</translation>
    </message>
    <message>
        <source>Our VAT numbers</source>
        <translation type="unfinished">Nos numéros de TVA</translation>
    </message>
    <message>
        <source>One in each line, with the country in front, for example DE136695976.</source>
        <translation type="unfinished">Un par ligne, précédé du pays, par exemple DE136695976.</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation type="unfinished">Titulaire du compte à débiter</translation>
    </message>
    <message>
        <source>As the bank knows it; at most 70 characters.</source>
        <translation type="unfinished">Tel que la banque le connaît&#xa0;; 70 caractères au plus.</translation>
    </message>
    <message>
        <source>Its IBAN</source>
        <translation type="unfinished">Son IBAN</translation>
    </message>
    <message>
        <source>Its BIC</source>
        <translation type="unfinished">Son BIC</translation>
    </message>
    <message>
        <source>May be left empty within the euro payments area.</source>
        <translation type="unfinished">Peut rester vide dans la zone de paiement en euros.</translation>
    </message>
    <message>
        <source>our names</source>
        <translation type="unfinished">nos noms</translation>
    </message>
    <message>
        <source>our VAT numbers</source>
        <translation type="unfinished">nos numéros de TVA</translation>
    </message>
    <message>
        <source>name of the account that pays</source>
        <translation type="unfinished">titulaire du compte à débiter</translation>
    </message>
    <message>
        <source>IBAN of the account that pays</source>
        <translation type="unfinished">IBAN du compte à débiter</translation>
    </message>
    <message>
        <source>BIC of the account that pays</source>
        <translation type="unfinished">BIC du compte à débiter</translation>
    </message>
    <message>
        <source>The check digits are right.</source>
        <translation type="unfinished">Les chiffres de contrôle sont justes.</translation>
    </message>
    <message>
        <source>%1 is no country with IBANs.</source>
        <extracomment>%1 is two letters that should be a country.</extracomment>
        <translation type="unfinished">%1 n’est pas un pays à IBAN.</translation>
    </message>
    <message>
        <source>Begin with the country, for example DE.</source>
        <translation type="unfinished">Commencez par le pays, par exemple DE.</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation type="unfinished">%1 caractères sur %2.</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters.</source>
        <extracomment>%1 is how many characters the number has, %2 how many it should have.</extracomment>
        <translation type="unfinished">Trop long&#xa0;: %1 caractères au lieu de %2.</translation>
    </message>
    <message>
        <source>Not saved: the check digits do not match.</source>
        <translation type="unfinished">Non enregistré&#xa0;: les chiffres de contrôle ne concordent pas.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 characters, for example COBADEFFXXX.</source>
        <translation type="unfinished">Un BIC compte 8 ou 11 caractères, par exemple COBADEFFXXX.</translation>
    </message>
    <message>
        <source>Look again: %1 cannot be a VAT number.</source>
        <extracomment>%1 is one or more VAT numbers.</extracomment>
        <translation type="unfinished">À revoir&#xa0;: %1 ne peut pas être un numéro de TVA.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>Shown in an empty field. %1: an example.</extracomment>
        <translation type="unfinished">par exemple %1</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPaymentWidget</name>
    <message>
        <source>Approval and payment</source>
        <translation type="unfinished">Validation et paiement</translation>
    </message>
    <message>
        <source>Approving says that the reading is right. Releasing says that it may be paid. The program pays nothing itself: it makes a file for the bank.</source>
        <translation type="unfinished">Valider signifie que la lecture est juste. Autoriser signifie que le paiement peut être fait. Le programme ne paie rien lui-même&#xa0;: il crée un fichier pour la banque.</translation>
    </message>
    <message>
        <source>Payments are released in a step of their own</source>
        <translation type="unfinished">Les paiements sont autorisés dans une étape à part</translation>
    </message>
    <message>
        <source>Without it, what is approved counts as released.</source>
        <translation type="unfinished">Sans elle, ce qui est validé vaut comme autorisé.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">Aucune limite</translation>
    </message>
    <message>
        <source>Another person releases above</source>
        <translation type="unfinished">Une autre personne autorise au-dessus de</translation>
    </message>
    <message>
        <source>Above it, whoever approved an invoice cannot release it as well. In the currency of the invoice.</source>
        <translation type="unfinished">Au-dessus, qui a validé une facture ne peut pas aussi l’autoriser. Dans la devise de la facture.</translation>
    </message>
    <message>
        <source>release of payments</source>
        <translation type="unfinished">autorisation des paiements</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an example of an amount.</extracomment>
        <translation type="unfinished">Ce n’est pas un montant. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>limit for one person</source>
        <translation type="unfinished">limite pour une seule personne</translation>
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
        <source>Reading</source>
        <comment>heading of settings</comment>
        <translation type="unfinished">Lecture</translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation type="unfinished">Restent où ils sont</translation>
    </message>
    <message>
        <source>originals in watched folders</source>
        <translation type="unfinished">originaux des dossiers surveillés</translation>
    </message>
    <message>
        <source>Originals in watched folders</source>
        <translation type="unfinished">Originaux des dossiers surveillés</translation>
    </message>
    <message>
        <source>orchestrator watch FOLDER, in a terminal, imports what appears in a folder. Nothing in it is ever deleted or replaced.</source>
        <translation type="unfinished">orchestrator watch FOLDER, dans un terminal, importe ce qui apparaît dans un dossier. Rien n’y est jamais supprimé ni remplacé.</translation>
    </message>
    <message>
        <source>Move to “%1” or “%2” once they are read</source>
        <extracomment>%1 and %2 are names of sub-folders.</extracomment>
        <translation type="unfinished">Déplacer vers «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;» après lecture</translation>
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
    <name>desk::SplitPageWidget</name>
    <message>
        <source>The first invoice begins with page 1</source>
        <extracomment>%1: number of a page.</extracomment>
        <translation type="unfinished">La première facture commence à la page 1</translation>
    </message>
    <message>
        <source>An invoice begins with page %1</source>
        <translation type="unfinished">Une facture commence à la page %1</translation>
    </message>
    <message>
        <source>Click: an invoice begins with this page, or not</source>
        <translation type="unfinished">Cliquer : une facture commence à cette page, ou non</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>Above the pages of an invoice within a file. %1: its number in the file.</extracomment>
        <translation type="unfinished">Facture %1</translation>
    </message>
</context>
<context>
    <name>desk::SplitPresenter</name>
    <message>
        <source>Split</source>
        <extracomment>For the undo menu: a file was split into several invoices.</extracomment>
        <translation type="unfinished">Scinder</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>For the undo menu: several files were merged into one invoice.</extracomment>
        <translation type="unfinished">Fusionner</translation>
    </message>
</context>
<context>
    <name>desk::SplitWidget</name>
    <message>
        <source>another invoice number</source>
        <translation type="unfinished">un autre numéro de facture</translation>
    </message>
    <message>
        <source>another seller</source>
        <translation type="unfinished">un autre vendeur</translation>
    </message>
    <message>
        <source>another date</source>
        <translation type="unfinished">une autre date</translation>
    </message>
    <message>
        <source>totals of its own</source>
        <translation type="unfinished">ses propres totaux</translation>
    </message>
    <message>
        <source>a heading of its own</source>
        <translation type="unfinished">son propre en-tête</translation>
    </message>
    <message>
        <source>pages that count from 1 again</source>
        <translation type="unfinished">des pages qui recommencent à 1</translation>
    </message>
    <message>
        <source>the page before said that it was the last</source>
        <translation type="unfinished">la page précédente s’annonçait comme la dernière</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: split the file now.</extracomment>
        <translation type="unfinished">Scinder</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <extracomment>Button: show the pages, so that where invoices begin can be changed.</extracomment>
        <translation type="unfinished">Modifier les pages</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: do not split the file.</extracomment>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>Noticed: %1.</source>
        <extracomment>%1: a list, &quot;another invoice number, another seller&quot;.</extracomment>
        <translation type="unfinished">Remarqué : %1.</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>Page of one invoice within a file. %1: its number.</extracomment>
        <translation type="unfinished">page %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <extracomment>Pages of one invoice within a file. %1: &quot;3-5&quot;.</extracomment>
        <translation type="unfinished">pages %1</translation>
    </message>
    <message>
        <source>Click the pages with which another invoice begins.</source>
        <translation type="unfinished">Cliquez sur les pages par lesquelles commence une autre facture.</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Ce fichier semble contenir %Ln facture.</numerusform>
            <numerusform>Ce fichier semble contenir %Ln factures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is cut into %Ln invoice(s).</source>
        <translation type="unfinished">
            <numerusform>Le fichier est découpé en %Ln facture.</numerusform>
            <numerusform>Le fichier est découpé en %Ln factures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>Diviser en %Ln facture</numerusform>
            <numerusform>Diviser en %Ln factures</numerusform>
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
    <message>
        <source>The data is damaged, or is not of this program.</source>
        <translation type="unfinished">Les données sont endommagées, ou ne sont pas de ce programme.</translation>
    </message>
    <message>
        <source>Restore a backup, or choose another folder.</source>
        <translation type="unfinished">Restaurez une sauvegarde, ou choisissez un autre dossier.</translation>
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
    <message>
        <source>Trash</source>
        <extracomment>Filter of the list: what was thrown away and can be restored.</extracomment>
        <translation type="unfinished">Corbeille</translation>
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
    <name>desk::SupplierInvoicesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;inv-000012&quot;, %2: kind of document.</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column: issue date</comment>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of the invoice</comment>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation type="unfinished">Total</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>To look at</source>
        <comment>column: what is wrong or unusual</comment>
        <translation type="unfinished">À regarder</translation>
    </message>
</context>
<context>
    <name>desk::SupplierInvoicesWidget</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>Invoices of the supplier</source>
        <translation type="unfinished">Factures du fournisseur</translation>
    </message>
    <message>
        <source>For invoices that were taken for this supplier&apos;s, but come from somebody else</source>
        <translation type="unfinished">Pour des factures attribuées à ce fournisseur, mais qui viennent de quelqu’un d’autre</translation>
    </message>
    <message numerus="yes">
        <source>Make a supplier of its own of %Ln invoice(s)</source>
        <extracomment>Button: %n chosen invoices become a supplier of their own.</extracomment>
        <translation type="unfinished">
            <numerusform>Faire de %Ln facture un fournisseur à part</numerusform>
            <numerusform>Faire de %Ln factures un fournisseur à part</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no invoice now.</source>
        <translation type="unfinished">Il n’a aucune facture à présent.</translation>
    </message>
    <message>
        <source>Enter opens an invoice.</source>
        <translation type="unfinished">Entrée ouvre une facture.</translation>
    </message>
    <message>
        <source>Enter opens an invoice. Choose some to make a supplier of its own of them.</source>
        <translation type="unfinished">Entrée ouvre une facture. Choisissez-en pour en faire un fournisseur à part.</translation>
    </message>
</context>
<context>
    <name>desk::SupplierJoinWidget</name>
    <message>
        <source>Join with another supplier</source>
        <translation type="unfinished">Réunir avec un autre fournisseur</translation>
    </message>
    <message>
        <source>For one supplier that was taken for two. Invoices, accounts and what was learned count for the one that you choose; it can be taken back at any time.</source>
        <translation type="unfinished">Pour un fournisseur pris pour deux. Factures, comptes et ce qui a été appris comptent pour celui que vous choisissez ; cela peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>Name, VAT ID or account of the other supplier</source>
        <translation type="unfinished">Nom, n° TVA ou compte de l’autre fournisseur</translation>
    </message>
    <message>
        <source>Other suppliers</source>
        <translation type="unfinished">Autres fournisseurs</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>Button: two suppliers become one.</extracomment>
        <translation type="unfinished">Réunir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do not join after all.</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>No other supplier has these words.</source>
        <translation type="unfinished">Aucun autre fournisseur ne contient ces mots.</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <extracomment>Button: two suppliers become one. %1: name of the other one.</extracomment>
        <translation type="unfinished">Réunir avec %1</translation>
    </message>
</context>
<context>
    <name>desk::SupplierWidget</name>
    <message>
        <source>The supplier</source>
        <translation type="unfinished">Le fournisseur</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation type="unfinished">Comptes bancaires</translation>
    </message>
    <message>
        <source>Only an account that you confirmed is known. Confirm one when the supplier named it on a number that you know, or when it stands in a contract; never because it stands on an invoice.</source>
        <translation type="unfinished">Seul un compte que vous avez confirmé est connu. Confirmez-en un lorsque le fournisseur l’a indiqué à un numéro que vous connaissez, ou lorsqu’il figure dans un contrat ; jamais parce qu’il figure sur une facture.</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation type="unfinished">Chiffres habituels</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">Ce qui a été appris</translation>
    </message>
    <message>
        <source>From your corrections. It chooses among what is printed, and never writes what does not stand there.</source>
        <translation type="unfinished">De vos corrections. Cela choisit parmi ce qui est imprimé, et n’écrit jamais ce qui n’y figure pas.</translation>
    </message>
    <message>
        <source>Joined to this supplier</source>
        <translation type="unfinished">Réunis à ce fournisseur</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation type="unfinished">Nom du fournisseur</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: give the supplier another name.</extracomment>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Join...</source>
        <extracomment>Button: this supplier is the same as another one.</extracomment>
        <translation type="unfinished">Réunir...</translation>
    </message>
    <message>
        <source>This supplier is the same as another one</source>
        <translation type="unfinished">Ce fournisseur est le même qu’un autre</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <extracomment>%1: a VAT number.</extracomment>
        <translation type="unfinished">N° TVA %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <extracomment>Badge: so many invoices of the supplier wait for a person.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button: the bank account belongs to the supplier.</extracomment>
        <translation type="unfinished">Confirmer</translation>
    </message>
    <message>
        <source>Later invoices that name this account are not held because of it</source>
        <translation type="unfinished">Les factures suivantes qui indiquent ce compte ne sont pas bloquées pour cette raison</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <extracomment>Button: the bank account does not belong to the supplier.</extracomment>
        <translation type="unfinished">Pas le sien</translation>
    </message>
    <message>
        <source>Every invoice that names this account is held</source>
        <translation type="unfinished">Toute facture qui indique ce compte est bloquée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: take back that a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>The account is not confirmed any more</source>
        <translation type="unfinished">Le compte n’est plus confirmé</translation>
    </message>
    <message>
        <source>No invoice of this supplier has named a bank account yet.</source>
        <translation type="unfinished">Aucune facture de ce fournisseur n’a encore indiqué de compte bancaire.</translation>
    </message>
    <message>
        <source>They are drawn from approved invoices; there is none yet.</source>
        <translation type="unfinished">Ils sont établis d’après les factures validées ; il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>Button: something that was learned and forgotten is used again.</extracomment>
        <translation type="unfinished">Réutiliser</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: something that was learned is not used any more.</extracomment>
        <translation type="unfinished">Oublier</translation>
    </message>
    <message>
        <source>Nothing yet. Correct a field and approve the invoice: from the next one on it counts.</source>
        <translation type="unfinished">Encore rien. Corrigez un champ et validez la facture : cela compte dès la suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s).</source>
        <extracomment>%1: who, %2: when.</extracomment>
        <translation type="unfinished">
            <numerusform>%Ln facture.</numerusform>
            <numerusform>%Ln factures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined by %1 on %2.</source>
        <translation type="unfinished">Réuni par %1 le %2.</translation>
    </message>
    <message>
        <source>Separate</source>
        <extracomment>Button: a supplier that was joined to another stands by itself again.</extracomment>
        <translation type="unfinished">Séparer</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersModel</name>
    <message numerus="yes">
        <source>%Ln bank account(s) not confirmed</source>
        <translation type="unfinished">
            <numerusform>%Ln compte bancaire non confirmé</numerusform>
            <numerusform>%Ln comptes bancaires non confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>column</comment>
        <translation type="unfinished">Fournisseur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>column: how many</comment>
        <translation type="unfinished">Factures</translation>
    </message>
    <message>
        <source>Invoices that wait for a person</source>
        <translation type="unfinished">Factures qui attendent une personne</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>column: how many</comment>
        <translation type="unfinished">À vérifier</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: date of the last invoice</comment>
        <translation type="unfinished">Dernière</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersPresenter</name>
    <message>
        <source>The supplier is called %1 now.</source>
        <extracomment>For the undo menu: a supplier got another name.</extracomment>
        <translation type="unfinished">Le fournisseur s’appelle à présent %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>%1 is confirmed as their account.</source>
        <extracomment>%1: a bank account.</extracomment>
        <translation type="unfinished">%1 est confirmé comme étant son compte.</translation>
    </message>
    <message>
        <source>%1 is not their account.</source>
        <translation type="unfinished">%1 n’est pas son compte.</translation>
    </message>
    <message>
        <source>%1 is not confirmed any more.</source>
        <translation type="unfinished">%1 n’est plus confirmé.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>For the undo menu: a bank account was confirmed or refused.</extracomment>
        <translation type="unfinished">Compte bancaire</translation>
    </message>
    <message>
        <source>Forgotten: it is not used any more.</source>
        <translation type="unfinished">Oublié : cela n’est plus utilisé.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>For the undo menu: something that was learned is not used any more.</extracomment>
        <translation type="unfinished">Oublier</translation>
    </message>
    <message>
        <source>It is used again.</source>
        <translation type="unfinished">Cela est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Use again</source>
        <extracomment>For the undo menu: something that was learned is used again.</extracomment>
        <translation type="unfinished">Réutiliser</translation>
    </message>
    <message>
        <source>%1 is joined to this supplier.</source>
        <extracomment>%1: name of a supplier.</extracomment>
        <translation type="unfinished">%1 est réuni à ce fournisseur.</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>For the undo menu: two suppliers were made one.</extracomment>
        <translation type="unfinished">Réunir</translation>
    </message>
    <message>
        <source>It stands by itself again.</source>
        <translation type="unfinished">Il est de nouveau un fournisseur à part.</translation>
    </message>
    <message>
        <source>Separate</source>
        <extracomment>For the undo menu: a supplier that was joined to another stands by itself again.</extracomment>
        <translation type="unfinished">Séparer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) make a supplier of their own now.</source>
        <translation type="unfinished">
            <numerusform>%Ln facture forme à présent un fournisseur à part.</numerusform>
            <numerusform>%Ln factures forment à présent un fournisseur à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier of its own</source>
        <extracomment>For the undo menu: some invoices became a supplier of their own.</extracomment>
        <translation type="unfinished">Fournisseur à part</translation>
    </message>
</context>
<context>
    <name>desk::SuppliersScreen</name>
    <message>
        <source>Choose a supplier</source>
        <translation type="unfinished">Choisissez un fournisseur</translation>
    </message>
    <message>
        <source>Its accounts, usual figures and invoices are shown here.</source>
        <translation type="unfinished">Ses comptes, chiffres habituels et factures sont affichés ici.</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation type="unfinished">Pas encore de fournisseurs</translation>
    </message>
    <message>
        <source>Every supplier whose invoice is read gets a page: its bank accounts, its usual figures, and what your corrections taught.</source>
        <translation type="unfinished">Chaque fournisseur dont une facture est lue reçoit une page : ses comptes bancaires, ses chiffres habituels, et ce que vos corrections ont appris au programme.</translation>
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
        <source>Find a supplier by name, VAT ID or account</source>
        <translation type="unfinished">Rechercher un fournisseur par nom, n° TVA ou compte</translation>
    </message>
    <message>
        <source>Name, VAT ID or account</source>
        <translation type="unfinished">Nom, n° TVA ou compte</translation>
    </message>
    <message>
        <source>Only with accounts to confirm</source>
        <translation type="unfinished">Seulement avec des comptes à confirmer</translation>
    </message>
    <message>
        <source>No supplier has these words.</source>
        <translation type="unfinished">Aucun fournisseur ne contient ces mots.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished">Fournisseurs</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take what was just done back.</extracomment>
        <translation type="unfinished">Annuler</translation>
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
    <name>desk::TotalsRowWidget</name>
    <message>
        <source>%1 without a currency</source>
        <extracomment>A sum of invoices whose currency could not be read. %1: the amount.</extracomment>
        <translation type="unfinished">%1 sans devise</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sum, and in brackets how many invoices it is of.</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a total</source>
        <translation type="unfinished">
            <numerusform>%Ln sans total</numerusform>
            <numerusform>%Ln sans total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %Ln selected:</source>
        <extracomment>Before the sums of the selected invoices.</extracomment>
        <translation type="unfinished">
            <numerusform>Total de %Ln sélectionnée&#xa0;:</numerusform>
            <numerusform>Total des %Ln sélectionnées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Total:</source>
        <translation type="unfinished">Total&#xa0;:</translation>
    </message>
    <message>
        <source>By currency; credit notes are taken off. %1</source>
        <translation type="unfinished">Par devise, avoirs déduits. %1</translation>
    </message>
    <message>
        <source>The words stand in its names, not in the text of the document.</source>
        <translation type="unfinished">Les mots figurent dans ses noms, pas dans le texte du document.</translation>
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
