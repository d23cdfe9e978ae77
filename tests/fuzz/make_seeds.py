#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small inputs that fuzzing starts from, one folder for each target.

    make_seeds.py [FOLDER]    without one: seeds/ beside this script, as they are committed
"""
import struct
import sys
from pathlib import Path


def text(value):
    raw = value.encode()
    return struct.pack(">I", len(raw)) + raw


def frame(kind, payload, request=1):
    return struct.pack(">IBII", 0x4F445246, kind, request, len(payload)) + payload


def word(value, left, top, line):
    box = struct.pack(">4H", left, top, left + 900 * len(value), top + 900)
    return text(value) + box + struct.pack(">HHiB", 10000, 1000, line, 2)


def pages():
    words = [word(w, 4000 + 9000 * i, 4000 + 2000 * row, row)
             for row, line in enumerate(["Invoice no. RE-7", "Date 03.05.2024", "Total 119,00 EUR"])
             for i, w in enumerate(line.split())]
    page = struct.pack(">ddBidid", 595, 842, 1, 0, 0, 0, 0) + struct.pack(">I", len(words)) + b"".join(words)
    page += struct.pack(">I", 1) + struct.pack(">4H", 4000, 30000, 60000, 30000)
    page += struct.pack(">I", 1) + text("BCD\n002\n1\nSCT\n\nNorthwind\nDE02120300000000202051\nEUR119.00")
    page += struct.pack(">4H", 4000, 40000, 14000, 47000)
    return struct.pack(">I", 1) + page


def element(name, value="", children=()):
    return (text(name) + text("urn:x") + text(value) + struct.pack(">I", 1) + text("id") + text("1")
            + struct.pack(">I", len(children)) + b"".join(children))


def document():
    xml = element("Invoice", "", [element("ID", "RE-7"), element("Note", "paid")])
    none = text("") * 3 + struct.pack(">II", 0, 0)
    attachment = text("factur-x.xml") + struct.pack(">qB", 900, 1) + text("") + xml + text("")
    notes = struct.pack(">I", 1) + struct.pack(">Bi", 3, 0) + text("75 dpi")
    notes += struct.pack(">I", 1) + text("open") + struct.pack(">q", 5)
    return (struct.pack(">IBBi", 0x4F444443, 3, 1, 1) + pages() + struct.pack(">I", 1) + attachment + none
            + text("EN 16931") + text("Title") + text("Producer") + notes
            + text("Ann <ann@example.org>") + text("Invoice") + struct.pack(">q", 1700000000))


def read_request():
    return (struct.pack(">I", 2) + text("eng") + text("deu") + text("secret") + struct.pack(">Biiiii", 1, 0, -1, 300, 20000, 600000)
            + text("s" * 32) + b"\1" + text("%PDF-1.4"))


def render_request():
    return struct.pack(">iiid", 0, 150, 90, 0.5) + text("") + text("s" * 32) + b"\0"


MAIL = """From: =?utf-8?q?M=C3=BCller?= <a@example.org>
Subject: =?iso-8859-1?B?UmVjaG51bmc=?= 7
Date: Fri, 3 May 2024 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe
--b2--
--b1
Content-Type: application/pdf; name*0*=utf-8''Rechnung%20; name*1="7.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment

JVBERi0xLjQKJSVFT0YK
--b1
Content-Type: message/rfc822

Subject: inner
Content-Type: application/xml; name="../x.xml"

<Invoice/>
--b1--
"""
INVOICE = """Acme Works GmbH\t\t\t\t\t\t\tInvoice
Main Street 2, 12345 Berlin
VAT id DE136695976

Invoice no.: RE-2024-017\t\t\t\tDate: 03.05.2024
Due date: 17 May 2024

Description\t\t\t\tQty\tPrice\tVAT\tAmount
Paint, blue\t\t\t\t2\t25,00\t19%\t50,00
Brush\t\t\t\t\t5\t10,00\t19%\t50,00

Net amount\t\t\t\t\t\t\t100,00 €
VAT 19 %\t\t\t\t\t\t\t19,00 €
Total\t\t\t\t\t\t\t119,00 €

IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX
Payable within 14 days, 2 % discount within 7 days.
"""
RECEIPT = """\6CORNER SHOP SDN BHD
GST ID : 000123456789
Date : 25/12/2018 14:03
1 MILK 5.30 SR
2 x 3.20 BREAD 6.40 ZR
TOTAL RM 11.70
CASH 20.00
CHANGE 8.30
\fPage 2/2
"""
VALUES = ["1.471,60 EUR", "(1'234.50)", "$ 7,08,000.00-", "1800/-", "50,-", "19,00 %", "25DEC2018", "3rd of May, 2018",
          "2024年5月3日", "05/06/24", "20240229", "2024-02-29T10:00:00+02:00", "DE89370400440532013000", "DE136695976",
          "COBADEFFXXX", "-999999999999999999", "0.000000001", "inv-000123", "€", "Müller & Söhne"]
XML = {
    "small.xml": '<?xml version="1.0" encoding="UTF-8"?><a:r xmlns:a="urn:x" b="1"><a:c>t&amp;u</a:c><!-- c --><d/></a:r>',
    "latin1.xml": '<?xml version="1.0" encoding="ISO-8859-1"?><r>\u00fc</r>',
    "dtd.xml": '<!DOCTYPE r [<!ENTITY e "x">]><r>&e;</r>',
    "cdata.xml": "<r><![CDATA[<x>]]>&#x20AC;</r>",
}

GOOD = r'"{\"number\":\"A-17\"}"'
ANSWERS = {
    "openai": '200 \n{"id":"resp_1","status":"completed","model":"m","output":[{"type":"message","content":['
              '{"type":"output_text","text":%s}]}],"usage":{"input_tokens":19,"input_tokens_details":{"cached_tokens":10},'
              '"output_tokens":21,"output_tokens_details":{"reasoning_tokens":6},"total_tokens":40}}' % GOOD,
    "anthropic": '200 \n{"id":"msg_1","type":"message","model":"m","content":[{"type":"text","text":%s}],"stop_reason":'
                 '"end_turn","usage":{"input_tokens":9,"cache_read_input_tokens":10,"output_tokens":2}}' % GOOD,
    "google": '200 \n{"candidates":[{"content":{"parts":[{"text":%s}]},"finishReason":"STOP"}],"usageMetadata":'
              '{"promptTokenCount":8,"candidatesTokenCount":19,"thoughtsTokenCount":6,"totalTokenCount":33}}' % GOOD,
    "ollama": '200 \n{"model":"m","message":{"content":%s},"done":true,"done_reason":"stop","prompt_eval_count":14}' % GOOD,
    "stream": '200 \n{"message":{"content":"{\\"a\\""},"done":false}\n{"message":{"content":":1}"},"done":true}\n',
    "compatible": '200 \n{"id":"g","choices":[{"finish_reason":"stop","message":{"content":%s}}],'
                  '"usage":{"prompt_tokens":8,"completion_tokens":19,"total_tokens":33}}' % GOOD,
    "limit-day": '429 \n{"error":{"code":429,"message":"Please retry in 38.5s","status":"RESOURCE_EXHAUSTED","details":['
                 '{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":'
                 '"GenerateRequestsPerDayPerProjectPerModel-FreeTier","quotaValue":"20"}]},'
                 '{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"38.5s"}]}}',
    "limit-openai": '429 7\n{"error":{"message":"m","type":"requests","code":"rate_limit_exceeded"}}',
    "limit-anthropic": '429 Sat, 21 Nov 2026 10:00:30 GMT\n{"type":"error","error":{"type":"rate_limit_error",'
                       '"message":"m","details":{"error_code":"enforced_spend_limit_reached"}}}',
    "models": '200 \n{"models":[{"name":"models/m","inputTokenLimit":9,"supportedGenerationMethods":["generateContent"],'
              '"size":5,"details":{"context_length":8}}],"data":[{"id":"m","max_input_tokens":5}]}',
    "batch-openai": '200 \n{"custom_id":"a","response":{"status_code":200,"request_id":"r","body":{"output":[]}}}',
    "batch-anthropic": '200 \n{"custom_id":"a","result":{"type":"succeeded","message":{"content":[]}}}',
    "batch-google": '200 \n{"name":"batches/a","metadata":{"state":"BATCH_STATE_SUCCEEDED","output":{"inlinedResponses":'
                    '{"inlinedResponses":[{"metadata":{"key":"a"},"response":{"candidates":[]}}]}}}}',
    "secrets": "200 \npassword: Gx7!mmQ2 and postgres://a:Gx7mmQ2@host/x",
}


def seeds():
    yield "fuzz_eml/mail.eml", MAIL.replace("\n", "\r\n")
    yield "fuzz_eml/bare.eml", "Subject: x\n\nbody"
    for name, value in XML.items():
        yield f"fuzz_xml/{name}", value.encode("latin-1") if "latin1" in name else value
    yield "fuzz_xml/utf16.xml", "\ufeff<r a='b'>c</r>".encode("utf-16-le")
    yield "fuzz_pages/page.bin", struct.pack(">IB", 0x4F445047, 2) + pages()
    for kind, payload in {3: b"", 5: struct.pack(">ii", 1, 2), 6: document(), 7: struct.pack(">ii", 2, 1) + b"\0" * 8,
                          8: b"\4" + text("broken") + text("here"), 1: struct.pack(">iBBBi", 4, 1, 1, 1, 4)}.items():
        yield f"fuzz_protocol_client/payload-{kind}.bin", bytes([kind]) + payload
        yield f"fuzz_protocol_client/frame-{kind}.bin", b"\0" + frame(kind, payload) + frame(5, struct.pack(">ii", 1, 1))
    yield "fuzz_protocol_reader/read.bin", read_request()
    yield "fuzz_protocol_reader/render.bin", render_request()
    yield "fuzz_protocol_reader/frame.bin", frame(2, b"x")
    yield "fuzz_extract/invoice.txt", INVOICE
    yield "fuzz_extract/receipt.txt", RECEIPT
    yield "fuzz_extract/packed.bin", document()
    for i, value in enumerate(VALUES):
        yield f"fuzz_values/{i:02}.txt", "\0" + value
    yield "fuzz_filter/all.json", ('{"status":["approved"],"text":"to","seller":"M","currency":"EUR","total_from":"-1.50",'
                                   '"total_to":"9","since":"2026-01-01","until":"2026-12-31","with_notes":true}')
    for name, answer in ANSWERS.items():
        yield f"fuzz_answers/{name}.txt", answer
    yield "fuzz_csv/chart.csv", 'Konto;Bezeichnung\r\n4400;"Sales; ""19 %"""\r\n6300;Other\r\n'
    yield "fuzz_csv/lines.tsv", "Description\tQty\tTotal\nBolts\t2\t3,50\nNuts\t1\t0,10\nSum\t\t3,60\n"
    yield "fuzz_csv/blanks.txt", "Blue paint   2   3.50\nRed paint    1   0.10\n"


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "seeds"
    for name, content in seeds():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


if __name__ == "__main__":
    main()
