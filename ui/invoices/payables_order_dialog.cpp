// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_order_dialog.h"

#include "core/base/when_finished.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/payables_plan_model.h"
#include "ui/invoices/payables_presenter.h"
#include "ui/invoices/payables_words.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"

#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <numeric>

namespace desk {

using namespace Qt::StringLiterals;

PayablesOrderDialog::PayablesOrderDialog(PayablesPresenter &presenter, QList<Payable> payables, QWidget *parent)
    : QDialog(parent), m_presenter(presenter), m_payables(std::move(payables))
{
    setObjectName(u"paymentFileDialog"_s);
    setWindowTitle(tr("Payment file for the bank"));
    build();
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_dateNote->hide();
        askPlan();
    });
    connect(&presenter.settings(), &SettingsService::changed, this, &PayablesOrderDialog::askPlan);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_ownFile = true;
        checkFile();
    });
    connect(m_choose, &QPushButton::clicked, this, &PayablesOrderDialog::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &PayablesOrderDialog::write);
    connect(m_close, &QPushButton::clicked, this, &PayablesOrderDialog::reject);
    const QDate today = presenter.today();
    m_date->setMinimumDate(today);
    const QSignalBlocker quiet(m_date);
    m_date->setDate(today.addDays(1)); // the plan moves it to a day on which banks work
    proposeFile();
    askPlan();
}

void PayablesOrderDialog::reject()
{
    if (!m_writing) // what became of the file has to be seen
        QDialog::reject();
}

// --- building

void PayablesOrderDialog::build()
{
    const int unit = scaled(8, fontMetrics());
    auto *words =
        new QLabel(tr("The program pays nothing. It writes a SEPA file (pain.001) with what was released; you "
                      "give the file to your bank and approve it there."),
                   this);
    words->setWordWrap(true);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"paymentFileBanner"_s);
    m_banner->setClosable(false);
    m_banner->hide();
    m_model = new PayablesPlanModel(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"paymentPlan"_s);
    m_tree->setAccessibleName(tr("What the file will hold"));
    m_tree->setModel(m_model);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTabKeyNavigation(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PayablesPlanModel::Name, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(PayablesPlanModel::Detail, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PayablesPlanModel::Amount, QHeaderView::ResizeToContents);
    m_tree->setColumnWidth(PayablesPlanModel::Name, scaled(260, fontMetrics()));
    m_sum = new QLabel(this);
    m_sum->setObjectName(u"paymentPlanSum"_s);
    QFont bold = font();
    bold.setBold(true);
    m_sum->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit + unit / 2);
    column->addWidget(words);
    column->addWidget(m_banner);
    column->addWidget(m_tree, 1);
    column->addWidget(m_sum);
    column->addWidget(buildTarget());
    column->addWidget(buildButtons());
    resize(scaled(820, fontMetrics()), scaled(560, fontMetrics()));
}

QWidget *PayablesOrderDialog::buildTarget()
{
    auto *target = new QWidget(this);
    m_date = new QDateEdit(target);
    m_date->setObjectName(u"executionDateEdit"_s);
    m_date->setAccessibleName(tr("Day on which the bank is to pay"));
    m_date->setCalendarPopup(true);
    m_dateNote = new ToneLabelWidget(target);
    m_dateNote->setQuiet();
    m_dateNote->hide();
    m_file = new QLineEdit(target);
    m_file->setObjectName(u"paymentFileEdit"_s);
    m_file->setAccessibleName(tr("File"));
    //: Button: choose where the file is written.
    m_choose = new QPushButton(icon(u"folder-open"), tr("Choose..."), target);
    m_choose->setObjectName(u"paymentFileChooseButton"_s);
    m_choose->setAutoDefault(false);
    m_fileNote = new ToneLabelWidget(target);
    m_fileNote->setObjectName(u"paymentFileNote"_s);
    m_fileNote->setWordWrap(true);
    m_fileNote->hide();
    auto *form = new QFormLayout(target);
    form->setContentsMargins(0, 0, 0, 0);
    auto *day = new QHBoxLayout;
    day->addWidget(m_date);
    day->addWidget(m_dateNote, 1);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto *dayLabel = new QLabel(tr("&Paid by the bank on"), target);
    dayLabel->setBuddy(m_date);
    auto *fileLabel = new QLabel(tr("&File"), target);
    fileLabel->setBuddy(m_file);
    form->addRow(dayLabel, day);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_fileNote);
    return target;
}

QWidget *PayablesOrderDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    //: Button: write the file for the bank.
    m_make = new QPushButton(icon(u"landmark"), tr("Make the file"), buttons);
    m_make->setObjectName(u"makePaymentFileButton"_s);
    m_make->setDefault(true);
    m_make->setEnabled(false);
    //: Button: leave the dialog.
    m_close = new QPushButton(tr("Cancel"), buttons);
    m_close->setObjectName(u"closePaymentFileButton"_s);
    m_close->setAutoDefault(false);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(m_close);
    line->addWidget(m_make);
    return buttons;
}

// --- the plan

void PayablesOrderDialog::askPlan()
{
    if (m_written)
        return;
    m_planned = false;
    m_make->setEnabled(false);
    QList<InvoiceId> ids;
    for (const Payable &payable : std::as_const(m_payables))
        ids.append(payable.id);
    const quint64 question = ++m_asked;
    whenFinished(m_presenter.service().plan(ids, m_date->date()), this,
                 [this, question](const Result<PaymentPlan> &plan) {
                     if (question != m_asked)
                         return;
                     if (plan)
                         showPlan(*plan);
                     else
                         showFailure(plan.error());
                 });
}

void PayablesOrderDialog::showPlan(const PaymentPlan &plan)
{
    m_plan = plan;
    m_planned = true;
    m_model->setPlan(plan, m_payables, m_presenter.settings().values().releaseAloneLimit);
    m_tree->expandAll();
    if (plan.executionDate.isValid() && plan.executionDate != m_date->date()) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(plan.executionDate);
        m_dateNote->setText(tr("The next day on which the banks work."));
        m_dateNote->show();
    }
    if (!m_ownFile)
        proposeFile();
    m_banner->hide();
    if (!plan.missing.isEmpty())
        showMissing();
    else if (plan.payments.isEmpty())
        m_banner->show(Tone::Doubtful, tr("There is nothing to pay in a file."),
                       plan.left.isEmpty() ? tr("Release invoices first; only those are paid.")
                                           : tr("Below stands what is in the way of each invoice."));
    showSum();
    checkFile();
}

void PayablesOrderDialog::showMissing()
{
    QStringList words;
    for (const QString &name : std::as_const(m_plan.missing)) {
        if (name == "payer_name"_L1)
            words.append(tr("the name of the account that pays"));
        else if (name == "payer_iban"_L1)
            words.append(tr("its IBAN"));
        else
            words.append(name);
    }
    //: %1 is a list such as "the name of the account that pays, its IBAN".
    m_banner->show(Tone::Doubtful, tr("Missing in the settings: %1.").arg(words.join(u", "_s)),
                   tr("The bank needs to know which account pays. Fill it in once; this file waits."));
    //: Button: go to the settings of the own company.
    QPushButton *open = m_banner->addAction(tr("Open the settings"), [this] {
        emit settingsRequested();
        reject();
    });
    open->setObjectName(u"openCompanySettingsButton"_s);
}

void PayablesOrderDialog::showSum()
{
    const int payments = int(m_plan.payments.size());
    const int invoices = std::accumulate(m_plan.payments.begin(), m_plan.payments.end(), 0,
                                         [](int sum, const PlannedPayment &p) { return sum + int(p.invoices.size()); });
    //: Below the plan. %1: "3 payments", %2: "for 5 invoices", %3: the sum.
    m_sum->setText(payments == 0 ? QString()
                                 : tr("%1 %2: %3")
                                       .arg(tr("%Ln payment(s)", nullptr, payments),
                                            tr("for %Ln invoice(s)", nullptr, invoices), moneyText(m_plan.total)));
}

// --- the file

void PayablesOrderDialog::proposeFile()
{
    const QString last = m_presenter.settings().uiState(u"payables.lastFolder"_s);
    QString folder = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    //: Name of a file of payments, without its ending. %1: the day on which they are made.
    const QString name = tr("payments %1").arg(m_date->date().toString(Qt::ISODate));
    QString file = QDir(folder).filePath(name + u".xml"_s);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = QDir(folder).filePath(u"%1 (%2).xml"_s.arg(name).arg(number));
    m_file->setText(QDir::toNativeSeparators(file));
}

void PayablesOrderDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Payment file for the bank"));
    dialog->setObjectName(u"paymentFileChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SEPA file (*.xml)")});
    dialog->setDefaultSuffix(u"xml"_s);
    const QFileInfo proposed(QDir::fromNativeSeparators(m_file->text()));
    dialog->setDirectory(proposed.absolutePath());
    dialog->selectFile(proposed.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ownFile = true;
        m_file->setText(QDir::toNativeSeparators(file));
        checkFile();
    });
    dialog->open();
}

void PayablesOrderDialog::checkFile()
{
    const QFileInfo file(QDir::fromNativeSeparators(m_file->text().trimmed()));
    QString note;
    bool wrong = true;
    if (file.fileName().isEmpty())
        note = tr("Name a file.");
    else if (!file.isAbsolute())
        note = tr("Name the folder as well, or choose one.");
    else if (file.isDir())
        note = tr("This is a folder. Name a file in it.");
    else if (!file.dir().exists())
        note = tr("There is no such folder.");
    else if (wrong = false; file.exists())
        note = tr("This file exists; it will be replaced.");
    m_fileNote->setText(note);
    m_fileNote->setTone(wrong ? Tone::Wrong : Tone::Doubtful);
    m_fileNote->setVisible(!note.isEmpty());
    m_make->setEnabled(m_planned && !wrong && !m_writing && !m_written && m_plan.missing.isEmpty() &&
                       !m_plan.payments.isEmpty());
}

void PayablesOrderDialog::write()
{
    m_writing = true;
    checkFile();
    const QString file = QFileInfo(QDir::fromNativeSeparators(m_file->text().trimmed())).absoluteFilePath();
    whenFinished(m_presenter.service().order(m_plan, file), this, [this, file](const Result<PaymentOrderId> &order) {
        m_writing = false;
        if (!order) {
            showFailure(order.error());
            checkFile();
            return;
        }
        m_presenter.settings().setUiState(u"payables.lastFolder"_s, QFileInfo(file).absolutePath());
        m_presenter.reload();
        showWritten();
    });
}

void PayablesOrderDialog::showWritten()
{
    m_written = true;
    m_date->setEnabled(false);
    m_file->setReadOnly(true);
    m_choose->setEnabled(false);
    m_fileNote->hide();
    m_make->hide();
    //: Button: leave the dialog after all is done.
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    m_banner->show(Tone::Good, tr("The file is written: %Ln payment(s).", nullptr, int(m_plan.payments.size())),
                   tr("Give it to your bank and approve it there. Mark the invoices as paid once the money has left."));
    const QString folder = QFileInfo(QDir::fromNativeSeparators(m_file->text())).absolutePath();
    //: Button: open the folder with the file.
    m_banner->addAction(tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); })
        ->setObjectName(u"openPaymentFolderButton"_s);
}

void PayablesOrderDialog::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Conflict) {
        m_banner->show(Tone::Doubtful, tr("Nothing was written: an invoice changed in the meantime."),
                       tr("Look at what the file would hold now, then make it."));
        m_banner->addAction(tr("Show it"), [this] { askPlan(); })->setObjectName(u"planAgainButton"_s);
        m_planned = false;
        m_make->setEnabled(false);
        return;
    }
    m_banner->showError(error);
}

} // namespace desk
