// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desk {

/// What kind of row changed. Stored by number: only append.
/// Notes, coding and payments are told as changes of their invoice.
enum class Entity : quint8 {
    Invoice,
    Job,
    Setting,
    Document,
    SavedFilter,
    LedgerCode,
    PaymentOrder,
    ExportProfile,
    AuditTrail, ///< events about the trail itself
    Supplier,
    Budget,      ///< limits, overrides, closed scopes; id 0
    ModelCall,   ///< a row of the ledger
    ModelPrice,  ///< typed or imported prices; id 0
    ModelService ///< consents, tiers, breakers, quotas; id 0
};
enum class ChangeKind : quint8 { Added, Updated, Removed };

struct Change {
    Entity entity = Entity::Invoice;
    qint64 id = 0;
    ChangeKind kind = ChangeKind::Updated;
    bool operator==(const Change &) const = default;
};

/// Says, on the thread that it lives on, what was committed: by this program at once, by other programs on the same
/// data folder within a second (it watches `PRAGMA data_version` and reads on in change_log).
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
signals:
    /// Changes in order of commit; many at a time after a bulk write. A row that changed twice is named once.
    void changed(const QList<desk::Change> &changes);
};

} // namespace desk
