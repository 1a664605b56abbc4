// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/checklist.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace helpdesk {

class EvidenceEditor;

/// One item of the checklist: its name, an editor, what to write and what is wrong with it. What is typed is kept with the ticket
/// when the editor is left.
class EvidenceRow : public QWidget {
    Q_OBJECT

public:
    EvidenceRow(const EvidenceEntry& entry, QWidget* parent);

    const QString& key() const { return m_entry.item.key; }
    const EvidenceEntry& entry() const { return m_entry; }
    /// The item as it is now; words that are being typed stay.
    void show(const EvidenceEntry& entry);
    /// What was sent is stored: the next show() puts it in its kept form, unless somebody went on typing.
    void settle();
    QString typed() const;
    /// Something is typed that the ticket does not have.
    bool isTyped() const;
    void setTyped(const QString& text);
    /// Why it could not be kept; empty: it could.
    void showProblem(const QString& clause);
    void setNote(const QString& note); ///< a line below, for example when it was looked at
    void setReadOnly(bool readOnly);
    QWidget* editor() const;
    QWidget* lastInOrder() const; ///< of the Tab key

Q_SIGNALS:
    void typedChanged();
    void kept(const QString& key, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Made when there is something to say: a checklist has many rows, and most have nothing.
    enum class Part { Hint = 1, Problem = 3, Note = 4, Original = 5 };
    void say(Part part, const QString& text);
    void paintProblem(QLabel& label);
    QString shown() const;
    void keep();
    void keepAsIs();
    void retranslate();
    void showState();

    EvidenceEntry m_entry;
    QString m_base; ///< what the editor holds while nobody types
    QString m_refused; ///< why what is typed was not kept
    QString m_sent; ///< what is on its way to be kept
    bool m_settled = false;
    EvidenceEditor* m_editor;
    QLabel* m_name;
    QGridLayout* m_grid;
    QPushButton* m_act = nullptr; ///< keeps a proposal, or says that service health was looked at again
};

} // namespace helpdesk
