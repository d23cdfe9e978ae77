// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_plan_model.h"

#include "ui/invoices/payables_words.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString groupedIban(const QString &iban)
{
    QString text;
    for (qsizetype i = 0; i < iban.size(); i += 4)
        text += (i > 0 ? u" "_s : QString()) + iban.mid(i, 4);
    return text;
}

} // namespace

void PayablesPlanModel::setPlan(const PaymentPlan &plan, const QList<Payable> &payables, const QString &limit)
{
    beginResetModel();
    m_plan = plan;
    m_limit = limit;
    m_payables.clear();
    for (const Payable &payable : payables)
        m_payables.insert(payable.id, payable);
    endResetModel();
}

QModelIndex PayablesPlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex PayablesPlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int PayablesPlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_plan.payments.size()) + (m_plan.left.isEmpty() ? 0 : 1);
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return parent.row() == leftRow() ? int(m_plan.left.size()) : int(m_plan.payments[parent.row()].invoices.size());
}

int PayablesPlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PayablesPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Payment to", "column");
    case Detail:
        return tr("Account and reference", "column");
    case Amount:
        return tr("Amount", "column");
    default:
        return {};
    }
}

QVariant PayablesPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool top = index.internalId() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return top ? topText(index.row(), index.column())
                   : childText(int(index.internalId()) - 1, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        if (top && index.column() != Detail) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (top && index.row() == leftRow())
            return toneColours(Tone::Doubtful, QGuiApplication::palette()).text;
        return top ? QVariant() : quietText(QGuiApplication::palette());
    default:
        return {};
    }
}

QString PayablesPlanModel::topText(int row, int column) const
{
    if (row == leftRow())
        return column == Name ? tr("Left out: %Ln invoice(s)", nullptr, int(m_plan.left.size())) : QString();
    const PlannedPayment &payment = m_plan.payments[row];
    switch (column) {
    case Name:
        return displayName(payment.creditorName);
    case Detail:
        return displayName(groupedIban(payment.iban) + (payment.bic.isEmpty() ? QString() : u"  "_s + payment.bic));
    case Amount:
        return moneyText(payment.amount);
    default:
        return {};
    }
}

QString PayablesPlanModel::childText(int top, int row, int column) const
{
    const bool left = top == leftRow();
    const InvoiceId id = left ? m_plan.left[row].first : m_plan.payments[top].invoices[row];
    Payable payable = m_payables.value(id);
    payable.id = id;
    if (!left)
        return invoiceText(payable, column);
    if (column == Detail) {
        payable.obstacle = m_plan.left[row].second;
        return obstacleSentence(payable, m_limit);
    }
    if (column == Name)
        //: A supplier and the number of its invoice.
        return tr("%1, %2").arg(displayName(payable.sellerName), invoiceText(payable, Name));
    return invoiceText(payable, column);
}

QString PayablesPlanModel::invoiceText(const Payable &payable, int column) const
{
    const std::optional<CashDiscount> discount = payable.discountOn(m_plan.executionDate);
    switch (column) {
    case Name:
        return displayName(payable.invoiceNumber.isEmpty() ? displayId(payable.id) : payable.invoiceNumber);
    case Detail:
        if (payable.amount.minorUnits < 0)
            return kindWord(DocumentKind::CreditNote);
        if (discount)
            //: An invoice in a payment. %1: the discount as an amount, %2: its last day.
            return tr("cash discount of %1 taken (until %2)")
                .arg(moneyText({discount->minorUnits, payable.amount.currency}), formatDate(discount->until));
        return {};
    case Amount:
        if (discount && payable.amount.minorUnits > 0)
            return moneyText({payable.amount.minorUnits - discount->minorUnits, payable.amount.currency});
        return moneyText(payable.amount);
    default:
        return {};
    }
}

} // namespace desk
