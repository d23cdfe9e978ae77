# SPDX-License-Identifier: GPL-3.0-or-later
"""The e-invoice inside the hybrid sample: CII XML of the EN 16931 profile, embedded as ZUGFeRD 2 asks for."""
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

UNIT_CODES = {"Stk": "H87", "Std": "HUR"}


def party(tag, who, city_line):
    postcode, city = city_line.split(" ", 1)
    return (f"<ram:{tag}><ram:Name>{escape(who.name)}</ram:Name><ram:PostalTradeAddress>"
            f"<ram:PostcodeCode>{postcode}</ram:PostcodeCode><ram:LineOne>{escape(who.address[0])}</ram:LineOne>"
            f"<ram:CityName>{escape(city)}</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>"
            f"<ram:SpecifiedTaxRegistration><ram:ID schemeID=\"VA\">{who.vat_id}</ram:ID>"
            f"</ram:SpecifiedTaxRegistration></ram:{tag}>")


def day(tag, iso, namespace="udt"):
    return (f"<ram:{tag}><{namespace}:DateTimeString format=\"102\">{iso.replace('-', '')}"
            f"</{namespace}:DateTimeString></ram:{tag}>")


def line_xml(number, line):
    return f"""
  <ram:IncludedSupplyChainTradeLineItem>
   <ram:AssociatedDocumentLineDocument><ram:LineID>{number}</ram:LineID></ram:AssociatedDocumentLineDocument>
   <ram:SpecifiedTradeProduct><ram:Name>{escape(line.description)}</ram:Name></ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{line.unit_price}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
   <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="{UNIT_CODES[line.unit]}">{line.quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
   <ram:SpecifiedLineTradeSettlement>
    <ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>{line.rate}.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>
    <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{line.amount}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>
   </ram:SpecifiedLineTradeSettlement>
  </ram:IncludedSupplyChainTradeLineItem>"""


def cii_xml(doc, delivered):
    lines = "".join(line_xml(i, line) for i, line in enumerate(doc.lines, 1))
    taxes = "".join(f"""
   <ram:ApplicableTradeTax><ram:CalculatedAmount>{tax}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>{base}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>{rate}.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>"""
                    for rate, base, tax in doc.taxes)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
 <rsm:ExchangedDocumentContext>
  <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>
 </rsm:ExchangedDocumentContext>
 <rsm:ExchangedDocument>
  <ram:ID>{doc.number}</ram:ID><ram:TypeCode>380</ram:TypeCode>{day("IssueDateTime", doc.issued)}
 </rsm:ExchangedDocument>
 <rsm:SupplyChainTradeTransaction>{lines}
  <ram:ApplicableHeaderTradeAgreement>
   {party("SellerTradeParty", doc.seller, doc.seller.address[1])}
   {party("BuyerTradeParty", doc.buyer, doc.buyer.address[1])}
   <ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>{doc.order}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>
  </ram:ApplicableHeaderTradeAgreement>
  <ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent>{day("OccurrenceDateTime", delivered)}</ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
  <ram:ApplicableHeaderTradeSettlement>
   <ram:PaymentReference>{doc.number}</ram:PaymentReference>
   <ram:InvoiceCurrencyCode>{doc.currency}</ram:InvoiceCurrencyCode>
   <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>{doc.iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount><ram:PayeeSpecifiedCreditorFinancialInstitution><ram:BICID>{doc.bic}</ram:BICID></ram:PayeeSpecifiedCreditorFinancialInstitution></ram:SpecifiedTradeSettlementPaymentMeans>{taxes}
   <ram:SpecifiedTradePaymentTerms>{day("DueDateDateTime", doc.due)}</ram:SpecifiedTradePaymentTerms>
   <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    <ram:LineTotalAmount>{doc.net}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>{doc.net}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="{doc.currency}">{doc.tax}</ram:TaxTotalAmount><ram:GrandTotalAmount>{doc.gross}</ram:GrandTotalAmount><ram:DuePayableAmount>{doc.gross}</ram:DuePayableAmount>
   </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
  </ram:ApplicableHeaderTradeSettlement>
 </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
"""


def xmp(title, author, stamp):
    """Metadata that declares the Factur-X extension, as the format demands of a PDF/A-3."""
    def described(name, text):
        return (f'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>'
                f"Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>"
                f"<pdfaProperty:description>{text}</pdfaProperty:description></rdf:li>")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>make_samples.py</xmp:CreatorTool><xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"><fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>{described("DocumentFileName", "name of the embedded XML file")}{described("DocumentType", "INVOICE")}{described("Version", "version of the XML schema")}{described("ConformanceLevel", "profile of the XML")}</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def stream(content, **entries):
    data = PDFStream(PDFDictionary({key: value for key, value in entries.items()}), content)
    data.filters = []
    return data


def srgb_profile():
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # its date, so that the bytes stay the same
    return bytes(profile)


def embed(canvas, xml, title, author):
    """Adds the XML as an associated file, the XMP and a colour profile to the catalogue."""
    document = canvas._doc
    xml = xml.encode("utf-8")
    stamp = "D:20000101000000+00'00'"
    content = document.Reference(stream(
        xml, Type=PDFName("EmbeddedFile"), Subtype="/text#2Fxml",
        Params=PDFDictionary({"ModDate": PDFString(stamp), "Size": len(xml)})))
    name = PDFString("factur-x.xml")
    file = document.Reference(PDFDictionary({
        "Type": PDFName("Filespec"), "F": name, "UF": name, "AFRelationship": PDFName("Alternative"),
        "Desc": PDFString("Factur-X invoice"), "EF": PDFDictionary({"F": content, "UF": content})}))
    profile = document.Reference(stream(srgb_profile(), N=3))
    intent = PDFDictionary({"Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"),
                            "OutputConditionIdentifier": PDFString("sRGB"), "Info": PDFString("sRGB"),
                            "DestOutputProfile": profile})
    catalog = document.Catalog
    catalog.AF = PDFArray([file])
    catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray([name, file])})})
    catalog.Metadata = document.Reference(stream(
        xmp(title, author, "2000-01-01T00:00:00+00:00").encode("utf-8"), Type=PDFName("Metadata"),
        Subtype=PDFName("XML")))
    catalog.OutputIntents = PDFArray([intent])
    catalog.__NoDefault__ = list(catalog.__NoDefault__) + ["AF", "Metadata", "OutputIntents"]
