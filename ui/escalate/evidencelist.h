// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/outlook.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

class EvidenceRow;
class FoldedSection;

/// The checklist of a route: what is asked stands open, what the ticket has filled and what only helps is folded, and made when it is unfolded. A row stays
/// where it is once it was asked, also when it is answered.
class EvidenceList : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceList(QWidget* parent = nullptr);

    /// Another ticket: nothing is kept of the one before.
    void clear();
    /// `healthNote`: when service health was looked at, and how long that counts.
    void show(const EscalationOutlook& outlook, const QString& healthNote);
    /// What is typed and not kept yet, by key.
    QMap<QString, QString> typed() const;
    void setTyped(const QMap<QString, QString>& typed);
    void showProblem(const QString& key, const QString& clause);
    void settle(const QString& key);
    void setReadOnly(bool readOnly);
    /// The first that keeps the request here; false: none.
    bool focusFirstOpen();

Q_SIGNALS:
    void typedChanged();
    void kept(const QString& key, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Place { Asked, Helpful, Filled };
    EvidenceRow* rowOf(const QString& key) const;
    bool fits(const EvidenceChecklist& checklist) const;
    void rebuild();
    void addRow(const EvidenceEntry& entry);
    Place placeOf(const EvidenceEntry& entry) const;
    void order();
    int count(Place place) const;
    void retranslate();

    EvidenceChecklist m_checklist;
    QString m_healthNote;
    QMap<QString, QString> m_wanted; ///< typed words of rows that are not there yet
    QStringList m_asked; ///< keys that were asked in sight
    std::vector<EvidenceRow*> m_rows;
    QLabel* m_title;
    QLabel* m_state;
    QVBoxLayout* m_open;
    FoldedSection* m_helpful;
    FoldedSection* m_filled;
};

} // namespace helpdesk
