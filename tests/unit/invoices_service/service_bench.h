// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"
#include "core/invoices/invoice_service.h"
#include "core/jobs/job_queue.h"
#include "core/storage/blob_store.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"
#include "tests/await.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_document_reader.h"
#include "tests/unit/invoices_service/ubl_document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace desk {

/// The service on a data folder of its own, with a reader and a clock that the test commands.
struct ServiceBench {
    ServiceBench() { open(); }
    ~ServiceBench() { close(); }

    void open()
    {
        database = std::move(Database::open(folder.filePath(QStringLiteral("desk.sqlite")), clock)).value();
        database->setActor(QStringLiteral("tess"));
        blobs = std::move(BlobStore::open(folder.filePath(QStringLiteral("blobs")))).value();
        settings = std::move(SettingsService::open(*database)).value();
        jobs = std::make_unique<JobQueue>(*database, clock);
        service = std::make_unique<InvoiceService>(*database, *blobs, *jobs, reader, *settings, clock);
        filing = std::make_unique<FilingService>(*database);
        QObject::connect(service.get(), &InvoiceService::finished, service.get(),
                         [this](InvoiceId id) { finished.append(id); });
    }
    void close()
    {
        filing.reset();
        service.reset();
        jobs.reset();
        settings.reset();
        blobs.reset();
        database.reset();
    }

    /// A file with these bytes; the reader will answer with the document for them.
    QString file(const QString &name, const Result<ReadDocument> &answer, const QByteArray &bytes = {})
    {
        const QByteArray content = bytes.isEmpty() ? "bytes of " + name.toUtf8() : bytes;
        reader.put(content, answer);
        const QString path = folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test file could not be written");
        return path;
    }
    ImportOutcome import(const QString &path, const ImportOptions &options = {})
    {
        return await(service->import({path}, options)).value().first();
    }
    /// Imports, waits until it is read, loads it.
    Invoice read(const QString &path, const ImportOptions &options = {})
    {
        const ImportOutcome outcome = import(path, options);
        const InvoiceId id = outcome.invoice.value();
        if (outcome.willBeRead && !QTest::qWaitFor([&] { return finished.contains(id); }, 30'000))
            qFatal("the document was not read within thirty seconds");
        return invoice(id);
    }
    /// One that was read and waits for a person.
    Invoice toReview(const UblValues &values = {}, const QString &name = QStringLiteral("a.xml"))
    {
        ImportOptions options;
        options.autoApprove = false;
        return read(file(name, ublDocument(values)), options);
    }
    Invoice invoice(InvoiceId id) { return await(service->invoice(id)).value(); }
    /// Approved by a person who accepts all that blocks.
    Invoice approved(const Invoice &read)
    {
        int version = read.rowVersion;
        for (const Finding &finding : read.extraction.findings) {
            if (finding.blocks())
                version = await(service->acceptFinding(read.id, version, finding.rule, finding.values,
                                                       QStringLiteral("seen")))
                              .value();
        }
        if (!await(service->approve(read.id, version)))
            qFatal("it could not be approved");
        return invoice(read.id);
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeDocumentReader reader;
    std::unique_ptr<Database> database;
    std::unique_ptr<BlobStore> blobs;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<JobQueue> jobs;
    std::unique_ptr<InvoiceService> service;
    std::unique_ptr<FilingService> filing;
    QList<InvoiceId> finished;
};

} // namespace desk
