// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_model.h"

#include "ui/invoices/payables_words.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int DiscountSoonDays = 3; // a discount that ends within these days wants to be seen
} // namespace

QString PayablesGroup::key() const
{
    if (paid)
        return u"paid"_s;
    switch (week.kind) {
    case DueWeek::Kind::Overdue:
        return u"overdue"_s;
    case DueWeek::Kind::Undated:
        return u"undated"_s;
    case DueWeek::Kind::Week:
        break;
    }
    return week.monday.toString(Qt::ISODate);
}

void PayablesModel::setGroups(const QList<PayablesGroup> &groups, QDate today, const QString &limit)
{
    if (groups == m_groups && today == m_today && limit == m_limit)
        return;
    const qsizetype before = m_marked.size();
    beginResetModel();
    m_groups = groups;
    m_today = today;
    m_limit = limit;
    const QList<InvoiceId> all = allIds();
    m_marked.intersect(QSet<InvoiceId>(all.begin(), all.end())); // nobody acts on what is not shown
    endResetModel();
    if (m_marked.size() != before || before > 0) // amounts may have changed too
        emit marksChanged();
}

const Payable *PayablesModel::payable(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[qsizetype(index.internalId()) - 1].week.payables[index.row()];
}

const PayablesGroup *PayablesModel::group(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_groups[index.row()] : nullptr;
}

QModelIndex PayablesModel::indexOf(InvoiceId id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<Payable> &payables = m_groups[group].week.payables;
        const auto it = std::ranges::find(payables, id, &Payable::id);
        if (it != payables.end())
            return createIndex(int(it - payables.begin()), 0, quintptr(group + 1));
    }
    return {};
}

// --- marks

QList<Payable> PayablesModel::markedPayables() const
{
    QList<Payable> marked;
    for (const PayablesGroup &group : m_groups) {
        for (const Payable &payable : group.week.payables) {
            if (m_marked.contains(payable.id))
                marked.append(payable);
        }
    }
    return marked;
}

void PayablesModel::setMarked(const QList<InvoiceId> &ids, bool on)
{
    for (const InvoiceId id : ids) {
        if (on)
            m_marked.insert(id);
        else
            m_marked.remove(id);
    }
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex week = index(group, 0);
        emit dataChanged(week, week, {Qt::CheckStateRole});
        if (const int rows = rowCount(week); rows > 0)
            emit dataChanged(index(0, 0, week), index(rows - 1, 0, week), {Qt::CheckStateRole});
    }
    emit marksChanged();
}

void PayablesModel::toggle(const QModelIndex &index)
{
    const QList<InvoiceId> ids = idsUnder(index);
    const bool all = std::ranges::all_of(ids, [this](InvoiceId id) { return m_marked.contains(id); });
    setMarked(ids, !all);
}

QList<InvoiceId> PayablesModel::idsUnder(const QModelIndex &index) const
{
    if (const Payable *one = payable(index))
        return {one->id};
    QList<InvoiceId> ids;
    if (const PayablesGroup *many = group(index)) {
        for (const Payable &payable : many->week.payables)
            ids.append(payable.id);
    }
    return ids;
}

QList<InvoiceId> PayablesModel::allIds() const
{
    QList<InvoiceId> ids;
    for (int group = 0; group < m_groups.size(); ++group)
        ids.append(idsUnder(index(group, 0)));
    return ids;
}

Qt::CheckState PayablesModel::checkState(const PayablesGroup &group) const
{
    const auto marked =
        std::ranges::count_if(group.week.payables, [this](const Payable &p) { return m_marked.contains(p.id); });
    if (marked == 0)
        return Qt::Unchecked;
    return marked == group.week.payables.size() ? Qt::Checked : Qt::PartiallyChecked;
}

// --- tree

QModelIndex PayablesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex PayablesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int PayablesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[parent.row()].week.payables.size()) : 0;
}

int PayablesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags PayablesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.column() == Supplier ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PayablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount || section == Discount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Supplier:
        return tr("Supplier and number", "column");
    case Due:
        return tr("Due", "column: day on which it has to be paid");
    case Amount:
        return tr("To pay", "column: amount");
    case Discount:
        return tr("Cash discount", "column");
    case State:
        return tr("Payment", "column: how far the payment is");
    default:
        return {};
    }
}

QVariant PayablesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (const PayablesGroup *week = group(index))
        return groupData(*week, index.column(), role);
    if (const Payable *one = payable(index))
        return cellData(*one, index.column(), role);
    return {};
}

QVariant PayablesModel::groupData(const PayablesGroup &group, int column, int role) const
{
    if (column != Supplier)
        return {};
    const int count = int(group.week.payables.size());
    switch (role) {
    case Qt::CheckStateRole:
        return int(checkState(group));
    case Qt::DisplayRole:
        return group.paid ? tr("Paid in the last 90 days") : weekTitle(group.week, m_today);
    case SecondRole:
        return moneyTexts(group.week.totals);
    case SavingRole:
        //: Of a week. %1: one or more amounts.
        return group.week.discounts.isEmpty() ? QString()
                                              : tr("%1 less if paid in time").arg(moneyTexts(group.week.discounts));
    case Qt::AccessibleTextRole:
        //: A week for a screen reader. %1: its name, %2: how many invoices, %3: the sum.
        return tr("%1, %2, %3")
            .arg(groupData(group, column, Qt::DisplayRole).toString(), tr("%Ln invoice(s)", nullptr, count),
                 moneyTexts(group.week.totals));
    default:
        return {};
    }
}

QVariant PayablesModel::cellData(const Payable &payable, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(payable, column);
    case SecondRole:
        return secondLine(payable, column);
    case SecondToneRole:
        return secondTone(payable, column);
    case Qt::AccessibleTextRole:
        return QStringList({firstLine(payable, column), secondLine(payable, column)}).join(u", "_s);
    case Qt::ToolTipRole:
        return toolTip(payable, column);
    case Qt::CheckStateRole:
        return column == Supplier ? QVariant(int(m_marked.contains(payable.id) ? Qt::Checked : Qt::Unchecked))
                                  : QVariant();
    case BadgeIconRole:
        return column == State ? paymentStateIcon(payable.state) : QVariant();
    case BadgeToneRole:
        return column == State ? int(paymentStateTone(payable.state)) : QVariant();
    default:
        return {};
    }
}

QString PayablesModel::firstLine(const Payable &payable, int column) const
{
    switch (column) {
    case Supplier:
        return displayName(payable.sellerName.isEmpty() ? payable.fileName : payable.sellerName);
    case Due:
        return formatDate(payable.dueDate);
    case Amount:
        return payable.amount.currency.isEmpty() ? tr("not known", "amount") : moneyText(payable.amount);
    case Discount:
        if (payable.state == PaymentState::Ordered || payable.state == PaymentState::Paid)
            //: A cash discount that was made use of.
            return payable.withDiscount ? tr("taken") : QString();
        if (const auto discount = payable.discountOn(m_today))
            return moneyText({-discount->minorUnits, payable.amount.currency});
        return {};
    case State:
        return paymentStateWord(payable.state);
    default:
        return {};
    }
}

QString PayablesModel::secondLine(const Payable &payable, int column) const
{
    switch (column) {
    case Supplier: {
        const QString number = payable.invoiceNumber.isEmpty() ? displayId(payable.id) : payable.invoiceNumber;
        return displayName(number);
    }
    case Due:
        if (!payable.dueDate.isValid() || payable.state == PaymentState::Paid)
            return {};
        return payable.dueDateAssumed
                   //: Second line of a due date that is not printed. %1: "in 3 days".
                   ? tr("assumed, %1").arg(dueDistance(payable.dueDate, m_today))
                   : dueDistance(payable.dueDate, m_today);
    case Amount:
        return payable.amount.minorUnits < 0 || payable.kind == DocumentKind::CreditNote
                   ? kindWord(DocumentKind::CreditNote)
                   : QString();
    case Discount:
        if (payable.state == PaymentState::Ordered || payable.state == PaymentState::Paid)
            return {};
        if (const auto discount = payable.discountOn(m_today))
            //: Under a discount: the last day on which it may be taken.
            return tr("until %1").arg(formatDate(discount->until));
        return {};
    case State:
        return isStuck(payable) ? obstacleWords(payable) : paymentStateDetail(payable);
    default:
        return {};
    }
}

QVariant PayablesModel::secondTone(const Payable &payable, int column) const
{
    if (payable.state == PaymentState::Paid)
        return {};
    if (column == Due && payable.dueDate.isValid() && payable.dueDate < m_today)
        return int(Tone::Wrong);
    if (column == Discount) {
        const auto discount = payable.discountOn(m_today);
        if (discount && m_today.daysTo(discount->until) <= DiscountSoonDays)
            return int(Tone::Doubtful);
    }
    if (column == State && isStuck(payable))
        return int(Tone::Doubtful);
    return {};
}

QString PayablesModel::toolTip(const Payable &payable, int column) const
{
    if (column == Due && payable.dueDateAssumed)
        return tr("No due date is printed: 30 days after the issue date are assumed.");
    if (column == Discount) {
        QStringList all;
        for (const CashDiscount &discount : payable.discounts)
            //: A printed cash discount. %1: percent, %2: amount, %3: last day.
            all.append(tr("%1 % (%2) until %3")
                           .arg(formatDecimal(Decimal(discount.percentE2, 2).reduced().toString()),
                                moneyText({discount.minorUnits, payable.amount.currency}), formatDate(discount.until)));
        return all.join(u'\n');
    }
    if (column == State && isStuck(payable))
        return QStringList({obstacleSentence(payable, m_limit), paymentStateDetail(payable)}).join(u'\n').trimmed();
    return QStringList({firstLine(payable, column), secondLine(payable, column)}).join(u'\n').trimmed();
}

} // namespace desk
