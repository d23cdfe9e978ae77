# SPDX-License-Identifier: GPL-3.0-or-later
"""What each file of the hostile set must get: the rows of its README as checks. See hostile.py for how they are run.

A row is row(FILE, WHAT, check...). Checks look at one JSON line of `orchestrator read --json`; each gives what is wrong,
or None. Rows stand in the order of the README."""
import re

AMOUNTS = {"total_without_tax", "total_tax", "total_with_tax", "prepaid", "amount_due"}
KEY = ("seller_name", "invoice_number", "issue_date", "currency", "total_with_tax")
RANK = {"ok": 0, "info": 1, "warning": 2, "blocking": 3}
ROWS = []


class Row:
    def __init__(self, file, what, checks, password=None):
        self.file, self.what, self.checks, self.password = file, what, checks, password


def row(file, what, *checks, password=None):
    ROWS.append(Row(file, what, checks, password))


def value(line, field):
    return (line.get("fields", {}).get(field) or {}).get("value")


def fold(text):
    return re.sub(r"[^0-9a-z]", "", (text or "").lower())


# --- kinds of check


def failed(*codes):
    def check(line, _truths):
        code = (line.get("error") or {}).get("code")
        if line.get("status") != "failed" or code not in codes:
            return f"status {line.get('status')}, code {code}; expected failed, {' or '.join(codes)}"
        if line.get("fields"):
            return "a failed document has values"
    return check


def says(pattern):
    """The message or a finding's detail."""
    def check(line, _truths):
        texts = [(line.get("error") or {}).get("message", "")] + [f["detail"] for f in line.get("findings", [])]
        if not any(re.search(pattern, text, re.I) for text in texts):
            return f"nothing says /{pattern}/"
    return check


def status(*allowed):
    def check(line, _truths):
        if line.get("status") not in allowed:
            return f"status {line.get('status')}, expected {' or '.join(allowed)}"
    return check


def kind(*allowed):
    def check(line, _truths):
        if line["document"].get("kind") not in allowed:
            return f"kind {line['document'].get('kind')}, expected {' or '.join(allowed)}"
    return check


def has(**fields):
    def check(line, _truths):
        wrong = [f"{k} is {value(line, k)!r}, not {v!r}" for k, v in fields.items() if fold(value(line, k)) != fold(v)
                 or k in AMOUNTS and value(line, k) != v]
        return "; ".join(wrong) or None
    return check


def has_or_missing(**fields):
    """Found, or empty: never something else that is certain."""
    def check(line, _truths):
        wrong = [f"{k} is {value(line, k)!r}" for k, v in fields.items()
                 if value(line, k) and fold(value(line, k)) != fold(v) and line["fields"][k]["confidence"] >= 0.9]
        return "; ".join(wrong) or None
    return check


def empty(*names):
    def check(line, _truths):
        there = [n for n in names if value(line, n)]
        return f"must be empty: {', '.join(there)}" if there else None
    return check


def no_amounts(line, _truths):
    there = sorted(n for n in AMOUNTS if value(line, n))
    return f"amounts: {', '.join(there)}" if there or line.get("line_items") else None


def no_values(line, _truths):
    return f"values: {', '.join(line['fields'])}" if line.get("fields") or line.get("line_items") else None


def finding(rule, severity="info"):
    def check(line, _truths):
        found = [f["severity"] for f in line.get("findings", []) if f["rule"] == rule]
        if not found or max(RANK[s] for s in found) < RANK[severity]:
            return f"no finding {rule} of at least {severity}"
    return check


def no_finding(rule):
    def check(line, _truths):
        if any(f["rule"] == rule and f["severity"] not in ("ok",) for f in line.get("findings", [])):
            return f"finding {rule}"
    return check


def doubted(*names):
    """At least a warning that speaks of the field, or a confidence under 0.9."""
    def check(line, _truths):
        sure = [n for n in names if value(line, n) and line["fields"][n]["confidence"] >= 0.9 and not any(
            n in f.get("fields", []) and RANK[f["severity"]] >= 2 for f in line.get("findings", []))]
        return f"not doubted: {', '.join(sure)}" if sure else None
    return check


def unsure(limit, folder_and_name):
    """What is wrong by the truth has a confidence below the limit, and nothing is let through."""
    def check(line, truths):
        truth = truths[folder_and_name]
        sure = [f"{k} {v['value']!r} {v['confidence']:.2f}" for k, v in line.get("fields", {}).items()
                if k in truth and k in KEY and fold(v["value"]) != fold(truth[k]) and v["confidence"] >= limit]
        if line.get("status") == "approved":
            return "approved"
        return f"wrong and sure: {', '.join(sure)}" if sure else None
    check.truth = folder_and_name
    return check


def few_values(most):
    def check(line, _truths):
        if len(line.get("fields", {})) > most:
            return f"{len(line['fields'])} values, at most {most}"
    return check


def truth(folder_and_name, *names):
    """The named fields (default: the key fields) are those of a document with known truth."""
    def check(line, truths):
        known = truths[folder_and_name]
        wrong = [f"{n} is {value(line, n)!r}, not {known[n]!r}" for n in (names or KEY)
                 if n in known and fold(value(line, n)) not in (fold(known[n]), *map(fold, known.get("accept", {}).get(n, [])))]
        return "; ".join(wrong) or None
    check.truth = folder_and_name
    return check


def never(*texts):
    def check(line, _truths):
        import json
        whole = json.dumps(line, ensure_ascii=False)
        there = [t for t in texts if t in whole]
        return f"holds {', '.join(there)}" if there else None
    return check


COOLBLUE, QR_BILL, ET, EXCID = "invoices-pdf/i2d-coolblue1", "invoices-image/docling-qr_bill", "invoices-pdf/et-invoice", \
    "invoices-pdf/excid3-invoice"
PASSWD = never("root:x:0", "/bin/bash")
ET_PAGE = (truth(ET, "seller_name", "invoice_number", "issue_date", "total_with_tax"), finding("einvoice_unreadable"))

row("truncated-40pct.pdf", "damaged", failed("damaged"))
row("truncated-tail.pdf", "damaged", failed("damaged"))
row("zero-byte.pdf", "rejected as empty", failed("empty_file"))
row("text-renamed.pdf", "not a PDF: plain text", failed("unsupported_format"), says("plain text"))
row("jpeg-renamed.pdf", "read as the JPEG it is", truth(QR_BILL))
row("pdf-renamed.png", "read as the PDF it is", truth(ET, "invoice_number", "issue_date", "total_with_tax"))
row("corrupt-waytoosmall.pdf", "damaged", failed("damaged"))
row("html-renamed.pdf", "not a PDF: HTML", failed("unsupported_format"), says("HTML"))
row("password-user.pdf", "asks for the password", failed("password_protected"))
row("password-user.pdf", "read with the password", truth(COOLBLUE), password="secret")
row("password-owner-only.pdf", "opened, restriction told", truth(COOLBLUE), finding("restricted_pdf"))
row("250-pages.pdf", "bounded; totals of the last page", has(total_with_tax="1200.00", issue_date="2026-11-02"),
    has_or_missing(invoice_number="GP-2026-0042"), no_finding("several_invoices"))
row("bomb-30000x30000.png", "refused by its dimensions", failed("too_large"))
row("bomb-header-65000x65000.png", "refused by its header", failed("too_large"))
row("huge-page-200x200-inch.pdf", "read from the text layer", kind("invoice"), has(total_with_tax="10.00", currency="EUR"))
row("image-bomb-20000x20000.pdf", "bounded: refused, stopped or nothing found",
    lambda line, _truths: None if (line.get("error") or {}).get("code") in ("too_large", "timeout", "out_of_memory") or not line.get("fields")
    else "values from an empty picture")
row("recursive-page-tree.pdf", "damaged or empty", failed("damaged", "no_pages"))
row("no-pages.pdf", "no pages", failed("no_pages"))
row("blank-page.pdf", "nothing found", kind("other"), no_values, finding("not_an_invoice", "blocking"))
row("javascript-launch-uri.pdf", "text is read, nothing is run",
    has(invoice_number="JS-1", issue_date="2026-01-15", total_with_tax="100.00", currency="EUR"))
row("xxe-file.xml", "DTD refused", failed("unsupported_format", "damaged"), says("DTD"), PASSWD)
row("xxe-external-dtd.xml", "DTD refused", failed("unsupported_format", "damaged"), says("DTD"))
row("billion-laughs.xml", "DTD refused", failed("unsupported_format", "damaged", "too_large"))
row("deep-nesting.xml", "no e-invoice", failed("too_large", "unsupported_format", "damaged"))
row("malformed.xml", "XML is damaged", failed("damaged"), says("XML is damaged"))
row("ubl-utf16.xml", "every field", has(invoice_number="UTF16-1", seller_name="Société Générale d’Été", total_with_tax="120.00"))
row("ubl-latin1.xml", "every field", has(invoice_number="LAT1-1", seller_name="Müller & Söhne", total_with_tax="120.00"))
row("not-an-invoice.xml", "no known e-invoice format", failed("unsupported_format"), says("no known e-invoice format"))
row("fatturapa-unsupported.xml", "format named", failed("unsupported_format"), says("FatturaPA"))
row("pdf-xxe-attachment.pdf", "attachment refused, page read", *ET_PAGE, PASSWD)
row("pdf-billion-laughs-attachment.pdf", "attachment refused, page read", *ET_PAGE)
row("pdf-path-traversal-attachment.pdf", "nothing written, page read",
    truth(ET, "seller_name", "invoice_number", "issue_date", "total_with_tax"), never("../"))
row("pdf-zip-attachment.pdf", "attachment is no XML, page read", *ET_PAGE)
FACTURX = {"invoice_number": "FA-2026-0001", "issue_date": "2026-08-15", "seller_name": "Atelier Berthier SARL"}
row("facturx-OK-001.pdf", "every field", has(**FACTURX, total_with_tax="3042.00"))
row("facturx-CALC-001.pdf", "contradiction shown", has(**FACTURX, total_with_tax="3000.00"), status("needs_review"),
    finding("totals_add_up", "blocking"))
row("facturx-DATA-001.pdf", "date kept, defect shown", has(**FACTURX), finding("einvoice_date_format", "warning"),
    status("needs_review"))
row("facturx-PDF-001.pdf", "read from the page", has(**FACTURX, total_with_tax="3042.00"))
row("facturx-PDF-005.pdf", "read, defect shown", has(**FACTURX, total_with_tax="3042.00"), finding("einvoice_metadata_missing"))
row("facturx-XML-001.pdf", "read from the page, defect shown", has(**FACTURX, total_with_tax="3042.00"),
    finding("einvoice_unreadable", "warning"), status("needs_review"))
row("facturx-XML-004.pdf", "read, defect shown", has(**FACTURX, total_with_tax="3042.00"),
    finding("einvoice_profile_missing", "warning"), status("needs_review"))
row("hybrid-xml-other-than-page-1.pdf", "both values, conflict blocks", status("needs_review"),
    finding("einvoice_differs_from_page", "blocking"), says("671.15.*571.04"))
row("hybrid-xml-other-than-page-2.pdf", "both values, conflict blocks", status("needs_review"),
    finding("einvoice_differs_from_page", "blocking"), says("119.00.*1589.80"))
row("hybrid-two-xml.pdf", "one is taken and named", has(invoice_number="RE-20171118/506", total_with_tax="571.04"),
    finding("einvoice_several"), says("was taken"))
row("hybrid-bad-xml-encoding.pdf", "decoded or the page", kind("invoice"), has(total_with_tax="571.04"))
row("order-x-not-an-invoice.pdf", "an order, not an invoice", kind("other"), no_amounts, finding("not_an_invoice", "blocking"),
    says("Order-X"))
row("ubl-credit-note.xml", "a credit note", kind("credit_note"), has(total_with_tax="175.37", currency="AUD"))
row("ubl-negative-total.xml", "negative total kept and flagged", has(total_with_tax="-175.37"), finding("negative_total", "warning"))
row("credit-memo-real-1.pdf", "credit memo, negative amount", kind("credit_note"),
    has(total_with_tax="-170.00", invoice_number="1931604-1"))
row("credit-memo-real-2.pdf", "credit memo, negative amount", kind("credit_note"),
    has(total_with_tax="-76.50", invoice_number="1984608-1"))
row("duplicate-a.pdf", "an ordinary invoice", truth(COOLBLUE))
row("three-invoices-in-one.pdf", "several invoices told, values not mixed", status("needs_review"),
    finding("several_invoices", "blocking"), truth(COOLBLUE), empty("due_date"), never("23993.53"),
    lambda line, _truths: None if value(line, "amount_due") in (None, "717.97") else "amount due of another invoice")
row("prompt-injection-hidden.pdf", "values of the page, hidden text flagged",
    has(seller_name="Northwind Paper Ltd", invoice_number="NP-7781", total_with_tax="444.00", iban="GB33BUKB20201555555555"),
    finding("hidden_text", "blocking"), never("Evil Corp", "DE89370400440532013000", "Ignore all previous"))
row("prompt-injection-visible.pdf", "review is not skipped", has(invoice_number="NP-7782", issue_date="2026-03-04", total_with_tax="444.00"),
    status("needs_review"), finding("instructions_to_a_reader", "blocking"))
row("impossible-values.pdf", "values with warnings", status("needs_review"), empty("issue_date"), finding("impossible_date", "warning"),
    finding("iban_checksum", "warning"), finding("totals_add_up", "warning"), has(iban="NL00ABNA0417164300", total_with_tax="31.25"),
    says("31/02/2026"), doubted("total_with_tax", "iban"))
row("scan-rotated-90.jpg", "turned and read", truth(COOLBLUE, "invoice_number", "issue_date", "total_with_tax", "currency"))
row("scan-upside-down.jpg", "turned and read", truth(COOLBLUE, "invoice_number", "issue_date", "total_with_tax", "currency"))
row("scan-skewed-6deg.jpg", "straightened, or low confidence", truth(COOLBLUE, "invoice_number", "total_with_tax"))
row("scan-45dpi.jpg", "few values, unsure, resolution told", finding("low_resolution", "warning"), unsure(0.6, COOLBLUE), few_values(4))
row("scan-blurred-low-contrast.jpg", "low confidence", unsure(0.7, COOLBLUE))
row("scan-cut-off.jpg", "head yes, total empty", truth(COOLBLUE, "seller_name", "invoice_number", "issue_date"), empty("total_with_tax"),
    status("needs_review"))
row("scan-fax-1bit.tif", "read, or low confidence", unsure(0.9, COOLBLUE))
row("scan-cmyk.jpg", "read, colours right", truth(COOLBLUE, "invoice_number", "issue_date", "total_with_tax"))
row("receipt-rotated-real.jpg", "turned and read, or low confidence", kind("receipt"), status("needs_review"))
row("non-invoice-text-scan.pdf", "not an invoice", kind("other"), no_values, finding("not_an_invoice", "blocking"))
row("non-invoice-paper.pdf", "not an invoice, empty", kind("other"), no_values, finding("not_an_invoice", "blocking"))
row("non-invoice-quotation-ja.pdf", "a quotation", kind("other"), no_amounts, finding("not_an_invoice", "blocking"),
    lambda line, _truths: "its title is taken for the seller" if "積" in (value(line, "seller_name") or "") else None)
row("non-invoice-packing-list.png", "no total, not an invoice", kind("other"), no_amounts, finding("not_an_invoice", "blocking"))
row("non-invoice-photo.jpg", "no text found", kind("other"), no_values, finding("not_an_invoice", "blocking"))
row("empty-invoice-text.pdf", "all empty", no_values)
row("text-layer-garbage.pdf", "useless text layer told, OCR", finding("useless_text_layer"), kind("other"))
