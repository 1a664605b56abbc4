// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/cases/caserow.h"
#include "domain/sla/serviceclock.h"

#include <QScrollArea>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class CaseMessageForm;
class CaseReviewForm;
class CaseStateForm;
class InlineMessage;
class Pill;

/// One case: what is owed, its facts, the other cases of its ticket, what was said, and what can be done with it.
/// Told the same again it stays as it is; what is being typed stays in any case.
class CaseView : public QScrollArea {
    Q_OBJECT

public:
    explicit CaseView(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const CaseDetails& details);
    void setFirstAnswer(const ClockReading& reading);
    void say(const Error& error);
    /// What was sent about a case is stored; another may be on show by now.
    void stored(EscalationId leg, bool message);
    /// The answer to what was sent is here, whatever it was.
    void answered();
    void focusFirst();
    EscalationId leg() const { return m_details ? m_details->row.leg.id : EscalationId(); }

    QSize minimumSizeHint() const override; ///< as wide as what it holds: it scrolls up and down only

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void legChosen(helpdesk::EscalationId leg);
    void updateAsked(const helpdesk::CaseUpdate& update);
    void approveAsked();
    void rejectAsked(const QString& reason);
    void fileAsked(const QString& number, const QString& filedByName);
    void furtherAsked(const helpdesk::CaseRow& row);
    void left(); ///< Esc: back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void rebuild();
    void sayOwed();
    void addFacts();
    void addFact(QGridLayout& grid, const QString& caption, const QString& value, const QString& hint = {});
    void addSiblings();
    void addMessages();
    void retranslate();

    std::shared_ptr<const Clock> m_clock;
    std::optional<CaseDetails> m_details;
    std::optional<ClockReading> m_first;
    QLabel* m_title;
    Pill* m_time;
    QLabel* m_owed;
    QPushButton* m_ticket;
    QPushButton* m_further;
    InlineMessage* m_message;
    QVBoxLayout* m_facts;
    QVBoxLayout* m_said;
    QLabel* m_logTitle;
    QLabel* m_stateTitle;
    CaseMessageForm* m_log;
    CaseStateForm* m_state;
    CaseReviewForm* m_review;
};

} // namespace helpdesk
