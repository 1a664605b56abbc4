// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

/// One line of a section: a value with a caption above it, or a way to somewhere.
struct Fact {
    QString caption; ///< empty: none
    QString value;
    TicketId ticket = {}; ///< leads to a ticket
    CustomerId customer = {}; ///< leads to a customer
    bool emphasised = false; ///< what is to be seen first
    EscalationId leg = {}; ///< leads to a case
    OutageId outage = {}; ///< leads to an outage
    QString hint = {}; ///< why: shown when one points at it, and read out

    bool operator==(const Fact&) const = default;
};

/// A title and facts below it. Made anew only where they differ, so that focus and selection stay.
class FactsSection : public QWidget {
    Q_OBJECT

public:
    explicit FactsSection(QWidget* parent = nullptr);

    /// Without facts `empty` stands there; without that either the section hides. `more` is a button below.
    void show(const QString& title, const QList<Fact>& facts, const QString& empty = {}, const QString& more = {});

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void caseChosen(helpdesk::EscalationId leg);
    void outageChosen(helpdesk::OutageId outage);
    void moreAsked();

private:
    void rebuild();
    void addFact(const Fact& fact);
    void addLink(const Fact& fact);
    void addMore();
    void putInOrder(QWidget* link);

    QString m_heading;
    QList<Fact> m_facts;
    QString m_empty;
    QString m_more;
    QLabel* m_title;
    QVBoxLayout* m_rows;
    QWidget* m_lastInOrder = nullptr;
};

} // namespace helpdesk
