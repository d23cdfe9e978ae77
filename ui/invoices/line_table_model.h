// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/line_cells.h"

#include <QAbstractTableModel>

namespace desk {

/// What a person typed into a cell.
struct TypedCell {
    QString text;
    /// The canonical value that stood there when the editor was opened; nullopt = the one that stands there now.
    std::optional<QString> base = std::nullopt;
    FieldValue place = {}; ///< raw text, page and box, where the text was taken from the page
};

/// One table of an invoice (lines, tax breakdown, allowances and charges), with an empty row at the end to type a new
/// one. What is typed is handed on and comes back with the invoice; what is no value stays in its cell, marked, until
/// it is corrected or given up. Threads: main thread.
class LineTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        GhostRole = Qt::UserRole, ///< what an empty cell is likely to be, canonical
        DoubtfulRole,             ///< a person should look
        WrongRole,                ///< what stands there is no value, or a rule found something
        ReasonRole,               ///< why; a sentence
        CanonicalRole,            ///< the value as it is stored
        HintRole,                 ///< what can be done in an empty cell
    };
    struct Rights {
        bool cells = false;
        bool coding = false;
        bool operator==(const Rights &) const = default;
    };

    explicit LineTableModel(ValueEdit::Section section, QObject *parent = nullptr);

    [[nodiscard]] ValueEdit::Section section() const { return m_section; }
    /// @param another  another invoice than before: what was typed is forgotten.
    void setInvoice(const Extraction &extraction, Rights rights, bool another);
    [[nodiscard]] int lineCount() const { return int(m_rows.size()); }
    [[nodiscard]] bool isEditable() const { return m_rights.cells; }
    [[nodiscard]] const QList<CellRow> &rows() const { return m_rows; }
    /// nullptr on the empty row.
    [[nodiscard]] const FieldValue *cell(const QModelIndex &index) const;

    /// The canonical value of a text. Errors: InvalidArgument (expected() says what is).
    [[nodiscard]] Result<QString> canonical(int column, const QString &text) const;
    [[nodiscard]] QString expected(int column) const; ///< a sentence
    [[nodiscard]] QString label(int column) const;
    /// Hands the text on as the person's word; false if it is no value (it stays in the cell) or what stands there.
    bool commit(const QModelIndex &index, const TypedCell &typed);
    [[nodiscard]] bool hasDrafts() const { return !m_drafts.isEmpty(); }
    [[nodiscard]] QModelIndex firstDraft() const;
    [[nodiscard]] bool isDraft(const QModelIndex &index) const { return m_drafts.contains(index); }
    /// Gives up what is typed in this cell and is no value.
    void dropDraft(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// @param base  what stood in the cell when the person began, where somebody else changed it since; else nothing.
    void edited(const QList<desk::ValueEdit> &edits, const QString &what, const QList<desk::ValueEdit> &base);
    /// What was typed is no value of the column.
    void refused(const QModelIndex &index, const QString &typed);

private:
    void replaceRows(const QList<CellRow> &rows);
    void readFindings(const Extraction &extraction);
    [[nodiscard]] FieldType type(int column) const;
    [[nodiscard]] QString shown(int column, const FieldValue &value) const;
    [[nodiscard]] QString typedForm(int column, const QString &canonical) const;
    [[nodiscard]] QString reason(const QModelIndex &index) const;
    [[nodiscard]] bool isDoubtful(int column, const FieldValue &value) const;

    ValueEdit::Section m_section;
    QList<CellRow> m_rows;
    QHash<int, QString> m_findings;                 ///< by row: what a rule says of its amount
    QHash<QPersistentModelIndex, QString> m_drafts; ///< typed, and no value
    Rights m_rights;
    int m_places = 2; ///< of the currency
};

} // namespace desk
